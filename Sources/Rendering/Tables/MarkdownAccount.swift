import Presenting
import Vocabulary

/// An account as Markdown with footnotes: the four questions, the account, the origins; each footnote is a passage with its bytes.
///
/// Footnotes are in the order of their first mention. Words of reports are escaped, so that nothing in them is taken for Markdown or HTML.
package enum MarkdownAccount {
  package static func render(_ account: Account, payloads: [Identifier: Payload]) -> String {
    var writer = MarkdownWriter(AccountLookup(account, payloads: payloads))
    return ShownText.lines(writer.page())
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
  let index: AccountLookup
  private var notes: [Span] = []
  private var noted: Set<Span> = []

  init(_ index: AccountLookup) { self.index = index }

  private func e(_ text: String) -> String { MarkdownAccount.escaped(text) }

  private mutating func cite(_ spans: [Span]) -> String {
    AccountLine.citations(spans, index).map { citation in
      if noted.insert(citation.span).inserted { notes.append(citation.span) }
      return index.signs(of: citation.span).map(\.glyph).joined() + "[^\(index.anchor(citation.span))]"
    }.joined(separator: " ")
  }

  mutating func page() -> String {
    let header = PageHeader(index)
    let questions = FourQuestions(index)
    var out = "# \(e(header.title))\n\n\(e(header.eyebrow))\n\n"
    if let note = EventsNote(index.account) {
      out += "\(e(note.sentence))\n\n" + note.others.map { "- \(e($0))\n" }.joined() + "\n"
    }
    out += section(.happened, lines { $0 == .lead })
    out += section(.disputed, questions.disputed.map { item($0) })
    out += section(.altered, altered(questions))
    let lone = (questions.copied + questions.single).map { lone in "- \(e(lone.text)) (\(lone.support)) \(cite([lone.span]))\n" }
    out += section(.oneOrigin, (questions.independence.isEmpty ? [] : ["\(questions.independence)\n\n"]) + lone)
    out += section(.check, questions.checks.map { "- \(e($0.question))\($0.ask.isEmpty ? "" : " Ask \(e($0.ask)).")\n" })
    out += section(.account, lines { $0 != .lead })
    out += section(.lineage, lineage())
    for span in notes {
      let words = index.words(span).shortened(to: PageLimits.footnote)
      out += "[^\(index.anchor(span))]: \(e(index.label(span.report))), bytes \(span.start)–\(span.end): “\(e(words))”\n"
    }
    return out
  }

  private func section(_ section: PageSection, _ items: [String]) -> String {
    "## \(section.title)\n\n" + (items.isEmpty ? section.empty + "\n" : items.joined()) + "\n"
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
          case .cut(let words, _): "⊣ \\[\(NumberWords.count(words, "word")) missing\\]"
          case .gap: "\\[…\\]"
          }
        }.joined(separator: " ")
        let marks = wording.isQuoted ? ("“", "”") : ("", "")
        out.append("- \(marks.0)\(words)\(marks.1) \(wording.tag) \(cite(wording.spans))\n")
      }
    }
    let note = TranscriptNote(index.account).map { "\(out.isEmpty ? "" : "\n")\(e($0.sentence))\n\n" }
    return out + [note].compactMap { $0 } + questions.alteredElsewhere.map { item($0) }
  }

  private mutating func item(_ difference: Difference) -> String {
    let row = DifferenceRow(difference, index)
    var out = "- \(KindWords.verdict(row.verdict)): \(e(row.sentence))\n"
    for side in row.sides { out += "  - \(e(side.value)) \(cite(side.evidence))\n" }
    return out
  }

  private mutating func lines(_ isIncluded: (Line.Role) -> Bool) -> [String] {
    (index.account.account ?? []).filter { isIncluded($0.role) }.map { line in
      let shown = AccountLine(line, index)
      let text = shown.pieces.map { e($0.words) }.joined()
      return "\(text) \(cite(line.evidence.spans))\(shown.note.isEmpty ? "" : " (\(e(shown.note)))")\n\n"
    }
  }

  private func lineage() -> [String] {
    LineageTree(index).branches.map { branch in
      let sign = branch.lineage.map { index.signs[$0] } ?? .alone
      var out = "- \(sign.glyph) \(e(sign.nameWithDoubt))\n"
      for node in branch.nodes {
        let indent = String(repeating: "  ", count: min(node.depth, 6))
        let doubt = node.isDoubtful ? " (likely)" : ""
        out += "\(indent)- \(e(index.label(node.report)))\(doubt)\(node.note.isEmpty ? "" : ": \(e(node.note))")\n"
      }
      return out
    }
  }
}
