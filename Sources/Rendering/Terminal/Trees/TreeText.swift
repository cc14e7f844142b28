import Vocabulary

/// Dependency trees for a terminal of 80 columns: arcs over the words where the sentence is narrow enough, else the words below their
/// heads, indented. Below, or in their place, the predicates with their arguments.
package struct TreeText {
  static let width = 80

  private let text: AnalysedText
  private let drawsTrees: Bool

  /// - Parameter drawsTrees: without them each sentence has its predicates alone.
  package init(_ text: AnalysedText, drawsTrees: Bool = true) {
    self.text = text
    self.drawsTrees = drawsTrees
  }

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
    let sentence = text.syntax.sentences[index]
    var out = Paragraph(width: Self.width, first: "\(index + 1)  ").lines(written(sentence))
    if drawsTrees {
      let nodes = nodes(index)
      out += [""] + (ArcDrawing(nodes).lines(width: Self.width) ?? IndentedTree(nodes).lines(width: Self.width))
    }
    for predicate in text.syntax.predicates where sentence.contains(predicate.word) { out += [""] + lines(predicate) }
    return out
  }

  /// The predicate with its sense, and a line for each argument.
  private func lines(_ predicate: Predicate) -> [String] {
    let head = "   \(TerminalText.safe(written(predicate.word..<predicate.word + 1)))  \(predicate.roleset)"
    return [head]
      + predicate.arguments.flatMap { argument in
        let name = argument.role.name
        let role = name + String(repeating: " ", count: max(1, 10 - name.count))
        return Paragraph(width: Self.width, first: "     \(role)").lines(TerminalText.safe(written(argument.words)))
      }
  }

  private func written(_ words: Range<Int>) -> String {
    var out = ""
    var end: Int?
    for word in text.syntax.words[words] {
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
