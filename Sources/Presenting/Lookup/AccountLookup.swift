import Vocabulary

/// Lookups over one account: the number, label and lineages of each report, and the words and address of each passage.
///
/// Built once; every part of the page asks it. Unknown identifiers and spans that do not fit give nothing rather than a trap.
package struct AccountLookup: Sendable {
  package let account: Account
  package let payloads: [Identifier: Payload]
  /// The same order as `account.lineages`.
  package let signs: [LineageSign]
  /// For each report what a reader calls it; unique.
  package let labels: [String]
  private let places: PagePlaces
  private let numbers: [Identifier: Int]
  private let lineagesOfReport: [Identifier: [Int]]
  private let actorNumbers: [Identifier: Int]
  private let passagesOfReport: [Identifier: [(range: Range<Int>, lineages: [Int])]]

  package init(_ account: Account, payloads: [Identifier: Payload]) {
    self.account = account
    self.payloads = payloads
    places = PagePlaces(account)
    signs = account.lineages.enumerated().map { LineageSign($1, index: $0) }
    labels = ReportLabels.labels(account.reports)
    numbers = Dictionary(account.reports.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    actorNumbers = Dictionary(account.actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    var lineages: [Identifier: [Int]] = [:]
    for (i, lineage) in account.lineages.enumerated() {
      for report in lineage.reports where lineages[report]?.contains(i) != true { lineages[report, default: []].append(i) }
    }
    lineagesOfReport = lineages
    var passages: [Identifier: [(range: Range<Int>, lineages: [Int])]] = [:]
    for passage in account.passages {
      let common = Self.commonLineages(of: passage, lineages)
      for span in passage.witnesses where span.start < span.end { passages[span.report, default: []].append((span.range, common)) }
    }
    passagesOfReport = passages
  }

  /// The lineages that hold every report carrying the passage.
  package static func commonLineages(of passage: Passage, _ lineages: [Identifier: [Int]]) -> [Int] {
    guard let first = passage.witnesses.first, passage.witnesses.contains(where: { $0.report != first.report }) else { return [] }
    return (lineages[first.report] ?? []).filter { i in passage.witnesses.allSatisfy { lineages[$0.report]?.contains(i) == true } }
  }

  package func commonLineages(of passage: Passage) -> [Int] { Self.commonLineages(of: passage, lineagesOfReport) }

  /// The report's place in the account, from 0; nil where it is not of this account.
  package func number(_ report: Identifier) -> Int? { numbers[report] }

  package func label(_ report: Identifier) -> String {
    numbers[report].map { labels[$0] } ?? (isTranscript(report) ? "the transcript" : "unknown report")
  }

  /// The report's place, such as its path; its identifier where it is not of this account.
  package func path(_ report: Identifier) -> String {
    if let transcript = account.transcript, transcript.id == report { return transcript.source.place }
    return numbers[report].map { account.reports[$0].source.place } ?? report.value
  }

  package func isTranscript(_ text: Identifier) -> Bool { account.transcript?.id == text }

  /// The language of a report that is not in the page's own, English; nil also where it is not known or no language tag (BCP 47).
  package func foreignLanguage(_ report: Identifier) -> String? {
    guard let language = numbers[report].map({ account.reports[$0].language }), !language.hasPrefix("en"), language != "und",
      !language.isEmpty, language.utf8.allSatisfy({ $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 })
    else { return nil }
    return language
  }

  /// Indices of the lineages that hold the report.
  package func lineages(_ report: Identifier) -> [Int] { lineagesOfReport[report] ?? [] }

  /// The lineages that a passage speaks for: where its report merges several, those whose shared text it lies in, else all of them.
  package func lineages(of span: Span) -> [Int] {
    let all = lineages(span.report)
    guard all.count > 1 else { return all }
    var found: Set<Int> = []
    for passage in passagesOfReport[span.report] ?? [] where passage.range.overlaps(span.range) { found.formUnion(passage.lineages) }
    let narrowed = all.filter(found.contains)
    return narrowed.isEmpty ? all : narrowed
  }

  package func signs(of span: Span) -> [LineageSign] {
    let indices = lineages(of: span)
    return indices.isEmpty ? [.alone] : indices.map { signs[$0] }
  }

  package func signs(ofReport report: Identifier) -> [LineageSign] {
    let indices = lineages(report)
    return indices.isEmpty ? [.alone] : indices.map { signs[$0] }
  }

  /// Whether the span lies in a payload at hand and cuts no character.
  package func isReachable(_ span: Span) -> Bool {
    guard numbers[span.report] != nil, let payload = payloads[span.report] else { return false }
    return payload.isValid(span.start, span.end)
  }

  /// The words of a span as a reader sees them; its own text where its payload is not at hand.
  package func words(_ span: Span) -> String {
    let isAtHand = isReachable(span) || isTranscript(span.report) && payloads[span.report]?.isValid(span.start, span.end) == true
    if isAtHand, let payload = payloads[span.report] { return payload.clean(span.range) }
    return span.text ?? ""
  }

  /// The id of a passage in the page: report number from 1, then its bytes.
  package func anchor(_ span: Span) -> String { "r\((numbers[span.report] ?? -1) + 1)-\(span.start)-\(span.end)" }

  /// Where something is told in full; nil for what the account does not hold.
  package func place(of id: Identifier) -> PagePlaces.Place? { places[id] }

  package func actorName(_ id: Identifier?) -> String? { id.flatMap { actorNumbers[$0] }.map { account.actors[$0].name } }

  package func actorAnchor(_ id: Identifier?) -> String? { id.flatMap { actorNumbers[$0] }.map { PageAnchor.actor.id($0) } }
}
