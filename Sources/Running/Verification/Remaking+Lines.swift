import Narrating
import TextAlgorithms
import Vocabulary

/// Lines, timeline and checks: of what they are made, and from what.
extension Remaking {
  /// Bytes that a passage in a line may have more than the version's: closing marks with what stands before them.
  private static let mostMarks = 64

  mutating func checkLines() {
    let disputed = LineStanding.disputed(account.differences)
    for (index, line) in (account.account ?? []).enumerated() {
      let place = "account[\(index)]"
      checkText(of: line, place)
      for part in line.parts {
        guard case .literal(let literal) = part, !LineTemplates.all.contains(literal) else { continue }
        fail(place, "\"\(literal)\" is none of the words that the program writes")
      }
      guard let claim = line.claims.first.flatMap({ claims[$0] }), line.claims.count == 1 else {
        fail(place, "it has \(line.claims.count) claims, not one")
        continue
      }
      let standing = LineStanding.standing(of: claim, disputed: disputed)
      if standing != line.standing { fail(place, "its standing is \(line.standing.rawValue), its claim gives \(standing.rawValue)") }
      checkParts(of: line, claim, place)
    }
  }

  private mutating func checkText(of line: Line, _ place: String) {
    var told = ""
    for part in line.parts {
      switch part {
      case .literal(let words): told += words
      case .quote(let span):
        // A span that could not be reached has been told already.
        guard let words = words(span) else { return }
        told += words
      case .actor(let id, _): told += actors[id]?.name ?? ""
      }
    }
    if !SpanCheck.isSame(told, line.text) { fail(place, "its parts read \"\(told)\", its text is another") }
  }

  /// What a line prints comes from its claim, and stands in its evidence.
  private mutating func checkParts(of line: Line, _ claim: Claim, _ place: String) {
    let utterance = claim.utterance.flatMap { utterances[$0] }
    let version = utterance.map { $0.versions[$0.fullest] }
    let passages = version.map { $0.parts + [$0.source].compactMap { $0 } } ?? claim.spans
    for part in line.parts {
      switch part {
      case .literal: continue
      case .quote(let span):
        if !passages.contains(where: { span.contains($0) && (span.end - span.start) - ($0.end - $0.start) <= Self.mostMarks }) {
          fail(place, "the passage [\(span.start):\(span.end)] is none of its claim")
        }
        if !line.evidence.spans.contains(where: { $0.contains(span) }) {
          fail(place, "the passage [\(span.start):\(span.end)] is not among its evidence")
        }
      case .actor(let id, let span):
        if id != version?.speaker { fail(place, "\(id) is not the speaker of its claim") }
        if actors[id]?.mentions.contains(span) != true { fail(place, "[\(span.start):\(span.end)] is no mention of \(id)") }
        if !line.evidence.spans.contains(span) { fail(place, "[\(span.start):\(span.end)] is not among its evidence") }
      }
    }
  }

  /// An entry of the timeline is a passage about which a moment of the account is told.
  mutating func checkTimeline() {
    struct Told: Hashable {
      var moment: String
      var about: Span
    }
    let told = Set(account.moments.compactMap { mention in mention.about.map { Told(moment: mention.moment.value, about: $0) } })
    for (index, entry) in (account.timeline ?? []).enumerated() {
      guard case .quote(let about)? = entry.parts.first, entry.parts.count == 1 else {
        fail("timeline[\(index)]", "it is not one passage")
        continue
      }
      if !told.contains(Told(moment: entry.moment.value, about: about)) {
        fail("timeline[\(index)]", "no moment of the account dates its passage to \(entry.moment.value)")
      }
    }
  }

  /// What to ask is made from the difference that it is about; another version of the program may ask in other words.
  mutating func checkQuestions() {
    guard let checks = account.checks else { return }
    guard isOurs else { return pass(checks.count, "questions of another version of the program") }
    let made = Narrator().checks(account.dossier)
    let differences = Dictionary(made.map { ($0.about, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, check) in checks.enumerated() where differences[check.about] != check {
      fail("checks[\(index)]", "no difference of the account gives this question")
    }
  }
}
