import Vocabulary

/// An account as titled lists of paragraphs for a reader who has no mouse: first what an editor needs, then the account, then the reports.
package struct AccountOutline: Sendable {
  package struct Section: Sendable {
    package var title: String
    package var entries: [OutlineEntry]
    /// What stands there when there is no entry.
    package var empty: String
  }

  package let title: String
  /// Date, counts of reports, outlets and pairs.
  package let summary: String
  package private(set) var sections: [Section] = []

  private let account: Account
  private let letters: [Identifier: String]
  private let claim: [Identifier: Claim]

  package init(_ account: Account) {
    self.account = account
    let reference = account.transcript.map { [($0.id, "transcript")] } ?? []
    letters = Dictionary(
      account.reports.enumerated().map { ($1.id, ReportLetters.letters($0)) } + reference, uniquingKeysWith: { _, last in last })
    claim = Dictionary(account.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    title = account.event.title
    summary = Self.summary(account)
    sections = events() + lines() + [oneOrigin(), differences()] + tracks() + transcript() + checks() + [reports()] + findings()
  }

  private static func summary(_ account: Account) -> String {
    let outlets = Set(account.reports.map(\.countedOutlet)).count
    let dependent = account.pairs.count { $0.relation == .shownDependent }
    let independent = account.pairs.count { $0.relation == .shownIndependent }
    return [
      account.event.moment.map(\.value), "\(count(account.reports.count, "report")) of \(count(outlets, "outlet"))",
      "\(count(dependent, "pair")) shown dependent", "\(independent) shown independent",
    ].compactMap { $0 }.joined(separator: " · ")
  }

  // MARK: - Sections

  private func events() -> [Section] {
    EventsNote(account).map { note in
      [Section(title: "Several events", entries: [OutlineEntry(.bullet, note.sentence, note.others.map { .init(.item, $0) })], empty: "")]
    } ?? []
  }

  private func lines() -> [Section] {
    Line.Role.allCases.compactMap { role in
      let lines = numbered.filter { $0.line.role == role }
      guard role == .lead || !lines.isEmpty else { return nil }
      return Section(title: role.title, entries: lines.map(entry), empty: "No sentence of the reports tells an event by itself.")
    }
  }

  private func oneOrigin() -> Section {
    let wording = ReasonWording(account)
    let entries = account.lineages.map { lineage -> OutlineEntry in
      let reports = Set(lineage.reports)
      let lines = numbered.filter { $0.line.standing == .singleLineage && reports.isSuperset(of: $0.line.evidence.spans.map(\.report)) }
      let one = lines.count == 1
      let rests =
        lines.isEmpty
        ? "no line rests on it alone"
        : "\(one ? "line" : "lines") \(lines.map { String($0.number) }.joined(separator: ", ")) rest\(one ? "s" : "") on it alone"
      return OutlineEntry(
        .bullet,
        "\(lineage.origin.name) (\(lineage.origin.basis.rawValue)), carried by \(sorted(lineage.reports)): \(rests)",
        lineage.because.map { OutlineEntry.Detail(.reason, wording.words($0)) } + [.init(.note, "evidence: trace \(short(lineage.id))")])
    }
    return Section(title: "What rests on one lineage", entries: entries, empty: "Nothing is shown to rest on one lineage only.")
  }

  private func differences() -> Section {
    let entries = account.differences.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.id < $1.id }.map { difference in
      OutlineEntry(
        .bullet, "\(difference.kind.rawValue) (\(difference.verdict.rawValue)) \(short(difference.id))",
        [.init(.note, difference.explanation)] + difference.sides.map { .init(.item, "\(citation($0.evidence)) \($0.value)") })
    }
    return Section(title: "Where versions differ", entries: entries, empty: "No version differs from another.")
  }

  private func tracks() -> [Section] {
    let entries = TrackRow.all(account) { span in account.figures.first { $0.mentions.contains(span) }.map(NumberWords.interval) ?? "" }
      .map { track in
        let values = track.points.map { point in
          "\(point.printed) \(citation(of: point.reports))\(point.day.isEmpty ? "" : " \(point.day)")"
            + (point.stillPrint.isEmpty ? "" : ", still printed by \(sorted(point.stillPrint))")
        }
        return OutlineEntry(.bullet, "\(track.name): \(values.joined(separator: " → "))", [])
      }
    return entries.isEmpty ? [] : [Section(title: "Figures over time", entries: entries, empty: "")]
  }

  private func transcript() -> [Section] {
    TranscriptNote(account).map { [Section(title: "The transcript", entries: [OutlineEntry(.bullet, $0.sentence, [])], empty: "")] } ?? []
  }

  private func checks() -> [Section] {
    let entries = (account.checks ?? []).map { OutlineEntry(.bullet, $0.question, [.init(.note, "Ask: \($0.ask)")]) }
    return entries.isEmpty ? [] : [Section(title: "What to check next, and whom to ask", entries: entries, empty: "")]
  }

  private func reports() -> Section {
    let entries = account.reports.map { report in
      let credits = report.credits.map { "\($0.agency) (\($0.basis.rawValue))" }.joined(separator: ", ")
      let facts = [
        report.outlet.basis == .unknown ? nil : report.outlet.name, report.published.map { "published \($0.value)" },
        credits.isEmpty ? nil : "credits \(credits)", "\(percent(report.shares.copied)) copied, \(percent(report.shares.quoted)) quoted",
      ].compactMap { $0 }.joined(separator: " · ")
      return OutlineEntry(.label(letters[report.id] ?? ""), report.source.place, [.init(.note, facts)])
    }
    return Section(title: "Reports", entries: entries, empty: "No report could be read.")
  }

  private func findings() -> [Section] {
    let entries = account.findings.map { finding in
      OutlineEntry(
        .bullet,
        "\(finding.severity.rawValue) \(finding.code.rawValue): \(finding.message)\(finding.span.map { " " + citation([$0]) } ?? "")", [])
    }
    return entries.isEmpty ? [] : [Section(title: "Findings", entries: entries, empty: "")]
  }

  // MARK: - Pieces

  /// The lines of the account with the numbers that other sections point to.
  private var numbered: [(number: Int, line: Line)] { (account.account ?? []).enumerated().map { ($0.offset + 1, $0.element) } }

  private func entry(_ line: (number: Int, line: Line)) -> OutlineEntry {
    OutlineEntry(
      .number(line.number), line.line.text + " " + citation(of: line.line), [.init(.note, standing(line.line))])
  }

  private func standing(_ line: Line) -> String {
    "\(StandingWords.words(line, account, claims(line))) · \(line.claims.prefix(1).map(short).joined())"
  }

  private func claims(_ line: Line) -> [Claim] { line.claims.compactMap { id in claim[id] } }

  /// `[A B; partly C]`
  private func citation(of line: Line) -> String {
    "[" + sorted(Array(line.tellers(claims(line)))) + (line.partly.isEmpty ? "" : "; partly " + sorted(line.partly)) + "]"
  }

  private func citation(of reports: [Identifier]) -> String { "[" + sorted(reports) + "]" }

  private func citation(_ spans: [Span]) -> String { "[" + sorted(Set(spans.map(\.report)).sorted()) + "]" }

  /// The letters of some reports, A before Z before AA.
  private func sorted(_ reports: [Identifier]) -> String {
    reports.compactMap { letters[$0] }.sorted { ($0.count, $0) < ($1.count, $1) }.joined(separator: " ")
  }

  private func short(_ id: Identifier) -> String { String(id.value.prefix(8)) }

  private static func count(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }

  private func percent(_ share: Double) -> String { share.isFinite ? NumberWords.percent(share) : "unknown" }
}
