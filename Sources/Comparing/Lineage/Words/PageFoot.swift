import TextAlgorithms
import Vocabulary

/// Cuts off what is left of a page's furniture at the end of a story: reports of one site share it without copying one another.
///
/// The reader of pages marks furniture; this is the second line. From the first sentence in the last third that speaks of rights,
/// subscriptions or viewing, nothing counts.
enum PageFoot {

  /// The number of words before the foot, all of them where there is none.
  static func start(_ words: [StoryText.Word], sentences: [Range<Int>], _ language: Language) -> Int {
    let start = words.count - words.count / 3
    guard let first = (start..<max(start, words.count)).first(where: { begins($0, words, language) }) else { return words.count }
    return sentences[words[first].sentence].lowerBound
  }

  private static func begins(_ index: Int, _ words: [StoryText.Word], _ language: Language) -> Bool {
    language.comparison.footPhrases.contains { phrase in
      index + phrase.count <= words.count && phrase.indices.allSatisfy { words[index + $0].key == phrase[$0] }
    }
  }
}
