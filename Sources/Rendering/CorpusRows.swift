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
  private var section = ""

  package init(_ form: Form, table: Table = .pairs, withText: Bool = true) {
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
      table == .pairs
        ? "a,b,kind,coverage_of_a,coverage_of_b,longest_run\r\n" : "passage,kind,overlap,witness,report,start,end,text\r\n"
    case .dot: "graph copies {\n"
    }
  }

  package mutating func pairs(_ pairs: [CopyPair]) throws -> String {
    if form == .csv && table != .pairs { return "" }
    return heading("Reports that share text") + (try pairs.map(row).joined())
  }

  private func row(_ pair: CopyPair) throws -> String {
    switch form {
    case .json: try line(pair)
    case .csv:
      csv([pair.a, pair.b, pair.kind.rawValue, "\(pair.coverageOfA)", "\(pair.coverageOfB)", "\(pair.longestRun)"])
    case .dot:
      "  \(LineageGraph.quoted(pair.a)) -- \(LineageGraph.quoted(pair.b))\(pair.kind == .passage ? " [style=dashed]" : "");\n"
    case .text:
      text(
        "  ",
        "\(pair.a) — \(pair.b): \(pair.kind == .nearCopy ? "near-copies" : "a passage"), "
          + "\(PageWords.percent(pair.coverageOfA)) and \(PageWords.percent(pair.coverageOfB)), longest run \(pair.longestRun) words")
    }
  }

  package mutating func passages(_ passages: [Passage]) throws -> String {
    if !wantsPassages { return "" }
    return heading("Passages, each with all its witnesses") + (try passages.map(row).joined())
  }

  private func row(_ passage: Passage) throws -> String {
    switch form {
    case .json:
      var passage = passage
      if !withText { for i in passage.witnesses.indices { passage.witnesses[i].text = nil } }
      return try line(["passage": passage])
    case .csv:
      return passage.witnesses.enumerated().map { number, witness in
        csv([
          passage.id.value, passage.kind.rawValue, "\(passage.overlap)", "\(number + 1)", witness.report.value, "\(witness.start)",
          "\(witness.end)", witness.text ?? "",
        ])
      }.joined()
    case .dot: return ""
    case .text:
      let words = (passage.witnesses.first?.text ?? "").split(separator: " ")
      let telling =
        words.count > 40
        ? words.prefix(24).joined(separator: " ") + " … " + words.suffix(8).joined(separator: " ") : words.joined(separator: " ")
      let reports = Set(passage.witnesses.map(\.report)).count
      let places = passage.witnesses.map { "\($0.report) [\($0.start):\($0.end)]" }.joined(separator: ", ")
      return text("  “", telling + "”")
        + text(
          "      ", "\(passage.kind.rawValue), \(PageWords.count(words.count, "word")), in \(PageWords.count(reports, "report")): \(places)"
        )
    }
  }

  package mutating func cluster(_ reports: [String]) throws -> String {
    switch form {
    case .json: try line(["cluster": reports])
    case .csv, .dot: ""
    case .text:
      heading("Clusters that near-copies connect")
        + text("  - ", "\(reports.count): \(reports.joined(separator: ", "))")
    }
  }

  /// What stands after all else. The clusters of csv are left to the reader: they are the connected near-copies.
  package func tail(reports: Int, pairs: Int, passages: Int, clusters: Int) -> String {
    switch form {
    case .json, .csv: ""
    case .dot: "}\n"
    case .text:
      (section.isEmpty ? "" : "\n")
        + text(
          "",
          [
            PageWords.count(reports, "report"), PageWords.count(pairs, "pair"), PageWords.count(passages, "passage"),
            PageWords.count(clusters, "cluster") + " of near-copies",
          ].joined(separator: " · "))
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

  private func csv(_ fields: [String]) -> String { fields.map(CSVTables.field).joined(separator: ",") + "\r\n" }
}
