import TextAlgorithms

/// Cuts off what is left of a page's furniture at the end of a story: reports of one site share it without copying one another.
///
/// The reader of pages marks furniture; this is the second line. From the first sentence in the last third that speaks of rights,
/// subscriptions or viewing, nothing counts.
enum PageFoot {
  private static let phrases: [[UInt64]] = [
    "rights reserved", "terms of use", "terms of service", "privacy policy", "contact us", "about us", "leave a comment",
    "optimized for viewing",
    "sign up for", "subscribe to our", "follow us on", "cookie policy", "click here",
  ].map { phrase in
    phrase.split(separator: " ").map { word in
      let form = SpellingVariants.common(Array(word.utf8))
      return Folding.key(form, 0..<form.count)
    }
  }

  /// The number of words before the foot, all of them where there is none.
  static func start(_ words: [StoryText.Word], sentences: [Range<Int>]) -> Int {
    let start = words.count - words.count / 3
    guard let first = (start..<max(start, words.count)).first(where: { begins($0, words) }) else { return words.count }
    return sentences[words[first].sentence].lowerBound
  }

  private static func begins(_ index: Int, _ words: [StoryText.Word]) -> Bool {
    phrases.contains { phrase in
      index + phrase.count <= words.count && phrase.indices.allSatisfy { words[index + $0].key == phrase[$0] }
    }
  }
}
