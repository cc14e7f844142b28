import Vocabulary

/// Dependency trees for a terminal of 80 columns: arcs over the words where the sentence is narrow enough, else the words below their
/// heads, indented.
package struct TreeText {
  static let width = 80

  private let text: AnalysedText

  package init(_ text: AnalysedText) { self.text = text }

  /// How many sentences there are to choose from.
  package var count: Int { text.syntax.sentences.count }

  /// One sentence, counted from 1, or all; each under a line with its number and words. Empty where there is no such sentence.
  package func drawing(sentence: Int? = nil) -> String {
    var out: [String] = []
    for index in text.syntax.sentences.indices where sentence == nil || sentence == index + 1 {
      if !out.isEmpty { out.append("") }
      out += lines(index)
    }
    return out.map { $0 + "\n" }.joined()
  }

  private func lines(_ index: Int) -> [String] {
    let nodes = nodes(index)
    let words = Paragraph(width: Self.width, first: "\(index + 1)  ").lines(written(index))
    return words + [""] + (ArcDrawing(nodes).lines(width: Self.width) ?? IndentedTree(nodes).lines(width: Self.width))
  }

  private func written(_ index: Int) -> String {
    var out = ""
    var end: Int?
    for word in text.syntax.words[text.syntax.sentences[index]] {
      if let end, word.range.lowerBound > end { out += " " }
      out += String(decoding: text.bytes[word.range], as: UTF8.self)
      end = word.range.upperBound
    }
    return out
  }

  private func nodes(_ index: Int) -> [TreeNode] {
    let sentence = text.syntax.sentences[index]
    return sentence.map { i in
      let word = text.syntax.words[i]
      let head = word.head.flatMap { sentence.contains($0) && $0 != i ? $0 - sentence.lowerBound : nil }
      return TreeNode(
        word: TerminalText.safe(String(decoding: text.bytes[word.range], as: UTF8.self)), tag: word.tag.name, relation: word.relation.name,
        head: head)
    }
  }
}

/// A word of a sentence as it is drawn.
struct TreeNode {
  var word: String
  var tag: String
  var relation: String
  /// Index of the head in the sentence; nil for a root.
  var head: Int?
}
