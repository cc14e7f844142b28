import Vocabulary

/// A parsed sentence with its predicates: what statements and acts are both told from.
struct StatedSentence {
  let words: RoleSentence
  let predicates: [Predicate]
  /// The sentence's first word in the text.
  let first: Int

  /// Every sentence that has a tree, in order.
  static func all(in text: Text, _ roles: RoleFinder) -> [StatedSentence] {
    text.trees.sentences.map { range in
      let words = RoleSentence(text.trees.words[range], bytes: text.bytes)
      return StatedSentence(words: words, predicates: roles.predicates(in: words), first: range.lowerBound)
    }
  }

  /// Bytes from the first to the last of some words.
  func bytes(_ range: Range<Int>, in text: Text) -> Range<Int> {
    let all = text.trees.words
    return all[first + range.lowerBound].range.lowerBound..<all[first + range.upperBound - 1].range.upperBound
  }

  func bytes(of word: Int, in text: Text) -> Range<Int> { text.trees.words[first + word].range }
}
