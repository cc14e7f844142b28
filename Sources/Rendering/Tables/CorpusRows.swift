import Presenting
import Vocabulary

/// What a pass over a corpus finds, as it comes: pairs, then passages, then clusters.
package struct CorpusRows: Sendable {
  package enum Form: String, Sendable, CaseIterable { case text, json, csv, dot }

  /// What csv lists.
  package enum Table: String, Sendable, CaseIterable { case pairs, passages }

  let form: Form
  let table: Table
  /// Whether spans carry their words in JSON.
  let withText: Bool
  private let csv: CSVText
  private var section = ""

  package init(_ form: Form, table: Table = .pairs, withText: Bool = true, csv: CSVText = CSVText()) {
    self.csv = csv
    self.form = form
    self.table = table
    self.withText = withText
  }

  package var wantsPassages: Bool { form == .text || form == .json || form == .csv && table == .passages }

  /// What stands before all else.
  package var head: String {
    switch form {
    case .text, .json: ""
    case .csv:
      csv.line(table == .pairs ? PlainTable.corpusPairColumns : PlainTable.corpusPassageColumns)
    case .dot: "graph copies {\n"
    }
  }

  package mutating func pairs(_ pairs: [CopyPair]) throws -> String {
    if form == .csv && table != .pairs { return "" }
    return heading(CorpusWords.pairs) + (try pairs.map(row).joined())
  }

  private func row(_ pair: CopyPair) throws -> String {
    switch form {
    case .json: try line(pair)
    case .csv: csv.line(PlainTable.row(pair))
    case .dot:
      "  \(LineageGraph.quoted(pair.a)) -- \(LineageGraph.quoted(pair.b))\(pair.kind == .passage ? " [style=dashed]" : "");\n"
    case .text: text("  ", CorpusWords.pair(pair))
    }
  }

  package mutating func passages(_ passages: [Passage]) throws -> String {
    if !wantsPassages { return "" }
    return heading(CorpusWords.passages) + (try passages.map(row).joined())
  }

  private func row(_ passage: Passage) throws -> String {
    switch form {
    case .json:
      var passage = passage
      if !withText { for i in passage.witnesses.indices { passage.witnesses[i].text = nil } }
      return try line(["passage": passage])
    case .csv: return PlainTable.rows(passage).map(csv.line).joined()
    case .dot: return ""
    case .text:
      let (words, facts) = CorpusWords.passage(passage)
      return text("  “", words + "”") + text("      ", facts)
    }
  }

  package mutating func cluster(_ reports: [String]) throws -> String {
    switch form {
    case .json: try line(["cluster": reports])
    case .csv, .dot: ""
    case .text:
      heading(CorpusWords.clusters) + text("  - ", CorpusWords.cluster(reports))
    }
  }

  /// What stands after all else. The clusters of csv are left to the reader: they are the connected near-copies.
  package func tail(reports: Int, pairs: Int, passages: Int, clusters: Int) -> String {
    switch form {
    case .json, .csv: ""
    case .dot: "}\n"
    case .text:
      (section.isEmpty ? "" : "\n")
        + text("", CorpusWords.totals(reports: reports, pairs: pairs, passages: passages, clusters: clusters))
    }
  }

  /// The title of a section of the text, where it begins.
  private mutating func heading(_ title: String) -> String {
    guard form == .text, section != title else { return "" }
    defer { section = title }
    return (section.isEmpty ? "" : "\n") + title.uppercased() + "\n\n"
  }

  private func text(_ first: String, _ words: String) -> String {
    let rest = first.isEmpty ? "" : String(repeating: " ", count: TerminalText.columns(first) + (first.hasSuffix(" ") ? 2 : 0))
    return Paragraph(first: first, rest: rest).lines(words).joined(separator: "\n") + "\n"
  }

  private func line(_ value: some Encodable) throws -> String { try JSONWriter(payloads: nil, isPretty: false).json(value) + "\n" }
}
