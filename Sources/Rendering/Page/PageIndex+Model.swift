import Vocabulary

/// The sign and colour of one lineage. Sign and colour together are unique for the first 64 lineages; the name always stands with them.
struct LineageSign: Sendable, Hashable {
  static let glyphs = ["●", "▲", "■", "◆", "▼", "★", "✚", "◗"]

  var glyph: String
  /// 0…7, the number in the style sheet's `l0`…`l7`; 8 is the grey of reports without a lineage.
  var colour: Int
  var name: String
  /// Whether the origin is a guess of ours and not stated by a report.
  var isGuess: Bool

  static let alone = LineageSign(glyph: "○", colour: 8, name: "no shared origin found", isGuess: false)

  init(glyph: String, colour: Int, name: String, isGuess: Bool) {
    self.glyph = glyph
    self.colour = colour
    self.name = name
    self.isGuess = isGuess
  }

  init(_ lineage: Lineage, index: Int) {
    glyph = Self.glyphs[index % 8]
    colour = (index + index / 8) % 8
    switch lineage.origin.basis {
    case .stated, .decided: (name, isGuess) = (lineage.origin.name, false)
    case .inferred: (name, isGuess) = (lineage.origin.name, true)
    case .unknown: (name, isGuess) = (lineage.origin.name.isEmpty ? "unnamed origin" : lineage.origin.name, true)
    }
  }
}

/// Lookups over one account: the number, label and lineages of each report, and the words and address of each passage.
///
/// Built once; every part of the page asks it. Unknown identifiers and spans that do not fit give nothing rather than a trap.
struct PageIndex: Sendable {
  let account: Account
  let payloads: [Identifier: Payload]
  /// The same order as `account.lineages`.
  let signs: [LineageSign]
  /// For each report what a reader calls it; unique.
  let labels: [String]
  private let places: PagePlaces
  private let numbers: [Identifier: Int]
  private let lineagesOfReport: [Identifier: [Int]]
  private let actorNumbers: [Identifier: Int]
  private let passagesOfReport: [Identifier: [(range: Range<Int>, lineages: [Int])]]

  init(_ account: Account, payloads: [Identifier: Payload]) {
    self.account = account
    self.payloads = payloads
    places = PagePlaces(account)
    signs = account.lineages.enumerated().map { LineageSign($1, index: $0) }
    labels = Self.labels(account.reports)
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
  static func commonLineages(of passage: Passage, _ lineages: [Identifier: [Int]]) -> [Int] {
    guard let first = passage.witnesses.first, passage.witnesses.contains(where: { $0.report != first.report }) else { return [] }
    return (lineages[first.report] ?? []).filter { i in passage.witnesses.allSatisfy { lineages[$0.report]?.contains(i) == true } }
  }

  func commonLineages(of passage: Passage) -> [Int] { Self.commonLineages(of: passage, lineagesOfReport) }

  /// The report's place in the account, from 0; nil where it is not of this account.
  func number(_ report: Identifier) -> Int? { numbers[report] }

  func label(_ report: Identifier) -> String { numbers[report].map { labels[$0] } ?? "unknown report" }

  func language(_ report: Identifier) -> String? { numbers[report].map { account.reports[$0].language } }

  /// Indices of the lineages that hold the report.
  func lineages(_ report: Identifier) -> [Int] { lineagesOfReport[report] ?? [] }

  /// The lineages that a passage speaks for: where its report merges several, those whose shared text it lies in, else all of them.
  func lineages(of span: Span) -> [Int] {
    let all = lineages(span.report)
    guard all.count > 1 else { return all }
    var found: Set<Int> = []
    for passage in passagesOfReport[span.report] ?? [] where passage.range.overlaps(span.range) { found.formUnion(passage.lineages) }
    let narrowed = all.filter(found.contains)
    return narrowed.isEmpty ? all : narrowed
  }

  func signs(of span: Span) -> [LineageSign] {
    let indices = lineages(of: span)
    return indices.isEmpty ? [.alone] : indices.map { signs[$0] }
  }

  func signs(ofReport report: Identifier) -> [LineageSign] {
    let indices = lineages(report)
    return indices.isEmpty ? [.alone] : indices.map { signs[$0] }
  }

  /// Whether the span lies in a payload at hand and cuts no character.
  func isReachable(_ span: Span) -> Bool {
    guard numbers[span.report] != nil, let payload = payloads[span.report] else { return false }
    return payload.isValid(span.start, span.end)
  }

  /// The words of a span as a reader sees them; its own text where its payload is not at hand.
  func words(_ span: Span) -> String {
    if isReachable(span), let payload = payloads[span.report] { return payload.clean(span.range) }
    return span.text ?? ""
  }

  /// The id of a passage in the page: report number from 1, then its bytes.
  func anchor(_ span: Span) -> String { "r\((numbers[span.report] ?? -1) + 1)-\(span.start)-\(span.end)" }

  /// Where something is told in full; nil for what the account does not hold.
  func place(of id: Identifier) -> PagePlaces.Place? { places[id] }

  func actorName(_ id: Identifier?) -> String? { id.flatMap { actorNumbers[$0] }.map { account.actors[$0].name } }

  func actorAnchor(_ id: Identifier?) -> String? { id.flatMap { actorNumbers[$0] }.map { "who\($0 + 1)" } }

  /// Outlet names where they are known, else file names without ending; equal ones get their place in the list.
  private static func labels(_ reports: [Report]) -> [String] {
    let raw = reports.map { report -> String in
      if report.outlet.basis != .unknown, !report.outlet.name.isEmpty { return shortened(report.outlet.name, 28) }
      return shortened(fileStem(report.source.place), 22)
    }
    var seen: [String: Int] = [:]
    for label in raw { seen[label, default: 0] += 1 }
    var taken: [String: Int] = [:]
    return raw.map { label in
      guard seen[label, default: 0] > 1 else { return label }
      taken[label, default: 0] += 1
      return "\(label) (\(taken[label, default: 1]))"
    }
  }

  private static func fileStem(_ place: String) -> String {
    let name = place.split(separator: "/").last.map(String.init) ?? place
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The text, cut at a word where it is longer than `limit` characters.
  static func shortened(_ text: String, _ limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit)
    guard let space = head.lastIndex(of: " "), head.distance(from: head.startIndex, to: space) > limit / 2 else { return head + "…" }
    return head[..<space] + "…"
  }
}
