import Vocabulary

/// An account as Markdown with footnotes: the four questions, the account, the origins; each footnote is a passage with its bytes.
///
/// Footnotes are in the order of their first mention. Words of reports are escaped, so that nothing in them is taken for Markdown or HTML.
package enum MarkdownAccount {
  package static func render(_ account: Account, payloads: [Identifier: Payload]) -> String {
    var writer = MarkdownWriter(PageIndex(account, payloads: payloads))
    return writer.page()
  }

  /// The text on one line with Markdown's own characters escaped.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$": out += "\\" + String(character)
      case "\n", "\r", "\t": out += " "
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }
}

/// Writes the parts and remembers which passages need a footnote.
private struct MarkdownWriter {
  let index: PageIndex
  private var notes: [Span] = []
  private var noted: Set<Span> = []

  init(_ index: PageIndex) { self.index = index }

  private func e(_ text: String) -> String { MarkdownAccount.escaped(text) }

  private mutating func cite(_ spans: [Span]) -> String {
    ToldLine.citations(spans, index).map { citation in
      if noted.insert(citation.span).inserted { notes.append(citation.span) }
      return index.signs(of: citation.span).map(\.glyph).joined() + "[^\(index.anchor(citation.span))]"
    }.joined(separator: " ")
  }

  mutating func page() -> String {
    let header = PageHeader(index)
    let questions = FourQuestions(index)
    var out = "# \(e(header.title))\n\n\(e(header.eyebrow))\n\n"
    out += section("What is altered", altered(questions), none: "No quotation was found in two wordings.")
    out += section("What is disputed", questions.disputed.map { item($0) }, none: "No two reports were found to contradict each other.")
    let lone = (questions.copied + questions.single).map { lone in "- \(e(lone.text)) (\(lone.support)) \(cite([lone.span]))\n" }
    out += section(
      "What rests on one origin", ["\(questions.independence)\n\n"] + lone, none: "Nothing was found that rests on one origin alone.")
    let checks = questions.checks.map { "- \(e($0.question))\($0.ask.isEmpty ? "" : " Ask \(e($0.ask)).")\n" }
    out += section("What to check next, and whom to ask", checks, none: "No question is left open by these reports.")
    out += section("The account", lines(), none: "No sentence could be carried by a passage.")
    out += section("Who copied whom", lineage(), none: "There are no reports.")
    for span in notes {
      let words = PageIndex.shortened(index.words(span), 300)
      out += "[^\(index.anchor(span))]: \(e(index.label(span.report))), bytes \(span.start)–\(span.end): “\(e(words))”\n"
    }
    return out
  }

  private func section(_ title: String, _ items: [String], none: String) -> String {
    "## \(title)\n\n" + (items.isEmpty ? none + "\n" : items.joined()) + "\n"
  }

  private mutating func altered(_ questions: FourQuestions) -> [String] {
    var out: [String] = []
    for quotation in questions.altered {
      out.append("\(out.isEmpty ? "" : "\n")**\(e(quotation.speaker))** · \(quotation.note)\n\n")
      for wording in quotation.wordings {
        let words = wording.runs.map { run in
          switch run {
          case .same(let text): e(text)
          case .differing(let text): "**\(e(text))**"
          case .cut(let words, _): "⊣ \\[\(PageWords.count(words, "word")) missing\\]"
          case .gap: "\\[…\\]"
          }
        }.joined(separator: " ")
        let marks = wording.isQuoted ? ("“", "”") : ("", "")
        out.append("- \(marks.0)\(words)\(marks.1) \(wording.isFullest ? "fullest" : wording.label) \(cite(wording.spans))\n")
      }
    }
    return out + questions.alteredElsewhere.map { item($0) }
  }

  private mutating func item(_ difference: Difference) -> String {
    let sentence = difference.explanation.isEmpty ? PageWords.kind(difference.kind) : difference.explanation
    var out = "- \(PageWords.verdict(difference.verdict)): \(e(sentence))\n"
    for side in FourQuestions.merged(difference.sides) { out += "  - \(e(side.value)) \(cite(side.evidence))\n" }
    return out
  }

  private mutating func lines() -> [String] {
    (index.account.account ?? []).map { line in
      let told = ToldLine(line, index)
      let text = told.pieces.map { piece in
        switch piece {
        case .ours(let words), .theirs(let words, _), .name(let words, _): e(words)
        }
      }.joined()
      return "\(text) \(cite(line.evidence.spans))\(told.standing.isEmpty ? "" : " (\(told.standing))")\n\n"
    }
  }

  private func lineage() -> [String] {
    LineageTree(index).branches.map { branch in
      let sign = branch.lineage.map { index.signs[$0] } ?? .alone
      var out = "- \(sign.glyph) \(e(sign.name))\(sign.isGuess ? "?" : "")\n"
      for node in branch.nodes {
        let indent = String(repeating: "  ", count: min(node.depth, 6))
        let doubt = node.isDoubtful ? " (likely)" : ""
        out += "\(indent)- \(e(index.label(node.report)))\(doubt)\(node.note.isEmpty ? "" : ": \(e(node.note))")\n"
      }
      return out
    }
  }
}
