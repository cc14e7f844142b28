import Comparing
import English
import Narrating
import TextAlgorithms
import Vocabulary

/// Makes again what an account's own lists and the bytes of its reports decide, and tells what stands there instead.
///
/// A span that does not fit its report has been told already and is passed over. Cost: linear in the account, but for the support of a
/// claim, which is counted from the pairs of its reports.
struct Remaking {
  /// Reports of a claim up to which its support is counted again; the count is quadratic. Far more than an event has.
  static let mostReports = 300

  let account: Account
  let payloads: [Identifier: Payload]
  private(set) var failures: [String] = []
  private var notMade: [(count: Int, what: String)] = []

  let actors: [Identifier: Actor]
  let utterances: [Identifier: Utterance]
  let claims: [Identifier: Claim]

  /// - Parameter account: found sound.
  init(_ account: Account, _ payloads: [Identifier: Payload]) {
    self.account = account
    self.payloads = payloads
    actors = Dictionary(account.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    utterances = Dictionary(account.utterances.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    claims = Dictionary(account.claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether this version of the program made the account, so that its words are known.
  var isOurs: Bool { account.made.by == Program.name }

  var unchecked: [(count: Int, what: String)] { notMade.filter { $0.count > 0 } }

  mutating func check() {
    checkEvent()
    checkActors()
    checkClaims()
    checkLines()
    checkTimeline()
    checkQuestions()
    checkTranscript()
    let sides = account.differences.flatMap(\.sides)
    pass(account.reports.count, "outlets")
    pass(account.figures.count, "figures' values")
    pass(account.moments.count, "dates")
    pass(account.differences.count, "explanations")
    pass(sides.count { !isPrinted($0) }, "values of differences")
    pass(account.acts.count, "acts")
    pass(account.findings.count + account.coverage.count, "notes")
    if !isOurs { pass(reasons, "reasons of another version of the program") }
  }

  private var reasons: Int {
    account.pairs.reduce(0) { $0 + $1.because.count } + account.lineages.reduce(0) { $0 + $1.because.count }
      + account.actors.reduce(0) { $0 + $1.because.count }
      + account.utterances.reduce(0) { $0 + $1.versions.reduce(0) { $0 + $1.because.count } }
  }

  mutating func fail(_ place: String, _ what: String) { failures.append("\(place): \(what)") }

  /// Counts what is taken as it stands.
  mutating func pass(_ count: Int, _ what: String) { notMade.append((count, what)) }

  /// The words at a span; nil where it could not be reached or does not fit.
  func words(_ span: Span) -> String? {
    guard let payload = payloads[span.report], payload.isValid(span.start, span.end) else { return nil }
    return payload.clean(span.range)
  }

  /// Whether the value of a side stands in one of its passages.
  private func isPrinted(_ side: Difference.Side) -> Bool {
    side.evidence.contains { words($0).map { Bytes.contains($0, side.value) } ?? false }
  }

  // MARK: - Names

  private mutating func checkEvent() {
    guard let span = account.event.evidence.first, let words = words(span) else { return }
    if !SpanCheck.isSame(words, account.event.title) { fail("event.title", "it is not the words of its evidence, \"\(words)\"") }
  }

  /// Names and their counts are those of the mentions; a well-known place or organisation has the name of the gazetteer.
  private mutating func checkActors() {
    for (index, actor) in account.actors.enumerated() {
      let printed = actor.mentions.map(words)
      guard !printed.contains(nil) else { continue }
      let counts = Dictionary(printed.map { ($0!, 1) }, uniquingKeysWith: +)
      for variant in actor.variants where counts[variant.text] != variant.count {
        fail(
          "actors[\(index)].variants",
          "\"\(variant.text)\" is counted \(variant.count) times and mentioned \(counts[variant.text] ?? 0) times")
      }
      if counts[actor.name] == nil, !counts.keys.contains(where: { Self.isWellKnown(actor.name, printedAs: $0) }) {
        fail("actors[\(index)].name", "\"\(actor.name)\" is none of the names in its mentions")
      }
      for (number, role) in actor.roles.enumerated() {
        guard let other = role.evidence.lazy.compactMap(words).first(where: { !SpanCheck.isSame($0, role.text) }) else { continue }
        fail("actors[\(index)].roles[\(number)]", "its passage reads \"\(other)\", the account says \"\(role.text)\"")
      }
    }
  }

  private static func isWellKnown(_ name: String, printedAs printed: String) -> Bool {
    let gazetteer = Language.english.gazetteer
    if let found = gazetteer.organisations.value(of: printed), gazetteer.organisationList[Int(found)].name == name { return true }
    return [gazetteer.places, gazetteer.demonyms].contains { table in
      table.value(of: printed).map { gazetteer.placeList[Int($0)].name == name } ?? false
    }
  }

  // MARK: - Claims

  private mutating func checkClaims() {
    let counter = SupportCounter(reports: account.reports, pairs: account.pairs, lineages: account.lineages)
    var uncounted = 0
    for (index, claim) in account.claims.enumerated() {
      let tellings = claim.spans.compactMap(words)
      if tellings.count == claim.tellings.count, !tellings.contains(where: { SpanCheck.isSame($0, claim.text) }) {
        fail("claims[\(index)]", "\"\(claim.text)\" is none of its tellings")
      }
      for (number, telling) in claim.tellings.enumerated() {
        guard let holder = telling.holder, actors[holder] == nil, utterances[holder] == nil else { continue }
        fail("claims[\(index)].tellings[\(number)].holder", "\(holder) is no actor or utterance of the account")
      }
      let utterance = claim.utterance.flatMap { utterances[$0] }
      if claim.attributedTo != utterance?.speaker { fail("claims[\(index)].attributedTo", "it is not the speaker of its utterance") }
      let reports = Set(claim.spans.map(\.report))
      guard reports.count <= Self.mostReports else {
        uncounted += 1
        continue
      }
      let made = counter.support(of: claim.tellings)
      if made != claim.support {
        fail(
          "claims[\(index)].support",
          "it says \(Self.said(claim.support)); its tellings and the pairs of reports give \(Self.said(made))")
      }
    }
    pass(uncounted, "counts of support")
  }

  private static func said(_ support: Claim.Support) -> String {
    "\(support.outlets) outlets, \(support.originsAtLeast) to \(support.originsAtMost) origins, \(support.basis.count) lineages"
  }
}

/// Searching in bytes, since strings compare by canonical equivalence.
enum Bytes {
  static func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8), part = Array(part.utf8)
    guard let first = part.first, part.count <= text.count else { return part.isEmpty }
    return (0...(text.count - part.count)).contains { text[$0] == first && text[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
