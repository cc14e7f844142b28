import Presenting
import Vocabulary

/// An account for reading in a terminal of 80 columns: first what an editor needs, then the account, then the reports.
package struct TextAccount: Sendable {
  let account: Account
  let payloads: [Identifier: Payload]
  let width: Int
  private let sign: [Identifier: String]
  private let claim: [Identifier: Claim]
  private let wording: ReasonWording

  package init(_ account: Account, payloads: [Identifier: Payload], width: Int = 80) {
    self.account = account
    self.payloads = payloads
    self.width = width
    var sign: [Identifier: String] = [:]
    for (index, report) in account.reports.enumerated() { sign[report.id] = Self.letters(index) }
    self.sign = sign
    wording = ReasonWording(account)
    claim = Dictionary(account.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A, B … Z, AA, AB …
  static func letters(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letters(index / 26 - 1) + last
  }

  /// The text, ending with a line end.
  package func text() -> String {
    var out: [String] = []
    out += heading()
    out += whatHappened()
    out += whoSays()
    out += oneOrigin()
    out += differences()
    out += checks()
    out += reports()
    out += findings()
    return out.joined(separator: "\n") + "\n"
  }

  // MARK: - Sections

  private func heading() -> [String] {
    let outlets = Set(account.reports.map { $0.outlet.basis == .unknown ? $0.id.value : $0.outlet.name }).count
    let dependent = account.pairs.count { $0.relation == .shownDependent }
    let independent = account.pairs.count { $0.relation == .shownIndependent }
    let summary =
      [
        account.event.moment.map(\.value), "\(count(account.reports.count, "report")) of \(count(outlets, "outlet"))",
        "\(count(dependent, "pair")) shown dependent", "\(independent) shown independent",
      ].compactMap { $0 }.joined(separator: " · ")
    return Paragraph(width: width).lines(account.event.title) + [String(repeating: "=", count: width)]
      + Paragraph(width: width).lines(summary) + [""]
  }

  private func whatHappened() -> [String] {
    let lines = numbered.filter { line in claims(line.line).allSatisfy { $0.utterance == nil } }
    return section("What happened", lines.map { entry($0) }, empty: "No sentence of the reports tells an event.")
  }

  private func whoSays() -> [String] {
    let lines = numbered.filter { line in claims(line.line).contains { $0.utterance != nil } }
    return section("Who says what", lines.map { entry($0) }, empty: "No quotation was found.")
  }

  private func oneOrigin() -> [String] {
    var entries: [[String]] = []
    for lineage in account.lineages {
      let reports = Set(lineage.reports)
      let lines = numbered.filter { $0.line.standing == .singleLineage && reports.isSuperset(of: $0.line.evidence.spans.map(\.report)) }
      let who = lineage.reports.compactMap { sign[$0] }.sorted { ($0.count, $0) < ($1.count, $1) }.joined(separator: " ")
      let rests =
        lines.isEmpty
        ? "no line rests on it alone"
        : "\(lines.count == 1 ? "line" : "lines") \(lines.map { String($0.number) }.joined(separator: ", ")) rest\(lines.count == 1 ? "s" : "") on it alone"
      entries.append(
        Paragraph(width: width, first: "  - ").lines(
          "\(lineage.origin.name) (\(lineage.origin.basis.rawValue)), carried by \(who): \(rests)")
          + lineage.because.flatMap { Paragraph(width: width, first: "      because ", rest: "        ").lines(wording.words($0)) }
          + Paragraph(width: width, first: "      ").lines("evidence: trace \(short(lineage.id))"))
    }
    return section("What rests on one lineage", entries, empty: "Nothing is shown to rest on one lineage only.")
  }

  private func differences() -> [String] {
    let entries = account.differences.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }.map { difference in
      var lines = Paragraph(width: width, first: "  - ").lines(
        "\(difference.kind.rawValue) (\(difference.verdict.rawValue)) \(short(difference.id))")
      lines += Paragraph(width: width, first: "      ").lines(difference.explanation)
      for side in difference.sides {
        lines += Paragraph(width: width, first: "      ", rest: "        ").lines("\(citation(side.evidence)) \(side.value)")
      }
      return lines
    }
    return section("Where versions differ", entries, empty: "No version differs from another.")
  }

  private func checks() -> [String] {
    let entries = (account.checks ?? []).map { check in
      Paragraph(width: width, first: "  - ").lines(check.question) + Paragraph(width: width, first: "      ").lines("Ask: \(check.ask)")
    }
    return entries.isEmpty ? [] : section("What to check next, and whom to ask", entries, empty: "")
  }

  private func reports() -> [String] {
    let entries = account.reports.map { report in
      let credits = report.credits.map { "\($0.agency) (\($0.basis.rawValue))" }.joined(separator: ", ")
      let facts = [
        report.outlet.basis == .unknown ? nil : report.outlet.name, report.published.map { "published \($0.value)" },
        credits.isEmpty ? nil : "credits \(credits)", "\(percent(report.shares.copied)) copied, \(percent(report.shares.quoted)) quoted",
      ].compactMap { $0 }.joined(separator: " · ")
      return Paragraph(width: width, first: "  \(sign[report.id]!)  ").lines(report.source.place)
        + Paragraph(width: width, first: "     ").lines(facts)
    }
    return section("Reports", entries, empty: "No report could be read.")
  }

  private func findings() -> [String] {
    guard !account.findings.isEmpty else { return [] }
    let entries = account.findings.map { finding in
      Paragraph(width: width, first: "  - ").lines(
        "\(finding.severity.rawValue) \(finding.code.rawValue): \(finding.message)\(finding.span.map { " " + citation([$0]) } ?? "")")
    }
    return section("Findings", entries, empty: "")
  }

  // MARK: - Pieces

  private func section(_ title: String, _ entries: [[String]], empty: String) -> [String] {
    [title.uppercased(), ""] + (entries.isEmpty ? ["  " + empty, ""] : entries.flatMap { $0 } + [""])
  }

  /// The lines of the account with the numbers that other sections point to, in the order in which they are shown.
  private var numbered: [(number: Int, line: Line)] {
    let lines = account.account ?? []
    let events = lines.filter { line in claims(line).allSatisfy { $0.utterance == nil } }
    let said = lines.filter { line in claims(line).contains { $0.utterance != nil } }
    return (events + said).enumerated().map { ($0.offset + 1, $0.element) }
  }

  private func entry(_ line: (number: Int, line: Line)) -> [String] {
    let number = String(repeating: " ", count: max(0, 3 - String(line.number).count)) + "\(line.number). "
    return Paragraph(width: width, first: number).lines(line.line.text + " " + citation(line.line.evidence.spans))
      + Paragraph(width: width, first: "     ").lines(standing(line.line))
  }

  private func standing(_ line: Line) -> String {
    let support = claims(line).first?.support
    let origins =
      support.map {
        $0.originsAtLeast == $0.originsAtMost
          ? "\(count($0.originsAtMost, "origin"))" : "at least \($0.originsAtLeast), at most \($0.originsAtMost) origins"
      } ?? ""
    let words =
      switch line.standing {
      case .corroborated: "corroborated"
      case .unproven: "independence not shown"
      case .disputed: "disputed"
      case .singleLineage: "one lineage"
      case .singleOutlet: "one outlet"
      }
    return "\(words) · \(origins) · \(line.claims.map(short).joined(separator: " "))"
  }

  private func claims(_ line: Line) -> [Claim] { line.claims.compactMap { id in claim[id] } }

  private func citation(_ spans: [Span]) -> String {
    "[" + Set(spans.compactMap { sign[$0.report] }).sorted { ($0.count, $0) < ($1.count, $1) }.joined(separator: " ") + "]"
  }

  private func short(_ id: Identifier) -> String { String(id.value.prefix(8)) }

  private func count(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }

  private func percent(_ share: Double) -> String { share.isFinite ? "\(Int((min(max(share, 0), 1) * 100).rounded())) %" : "unknown" }
}
