import Narrating
import TextAlgorithms
import Vocabulary

/// Lines, timeline and checks: of what they are made, and from what.
extension Remaking {
  mutating func checkLines() {
    let made = LineStanding(account.dossier)
    for (index, line) in (account.account ?? []).enumerated() {
      let place = "account[\(index)]"
      checkText(of: line, place)
      for part in line.parts {
        guard case .literal(let literal) = part, !LineTemplates.all.contains(literal) else { continue }
        fail(place, "\"\(literal)\" is none of the words that the program writes")
      }
      let tellers = Set(line.claims.compactMap { claims[$0] }.flatMap { $0.spans.map(\.report) })
      if !tellers.isSuperset(of: line.partly) { fail(place, "a report that is to tell a part of it tells none of its claims") }
      let standing = made.standing(line.claims, partly: line.partly)
      if standing != line.standing { fail(place, "its standing is \(line.standing.rawValue), its claims give \(standing.rawValue)") }
      checkParts(of: line, place)
    }
  }

  private mutating func checkText(of line: Line, _ place: String) {
    var told = ""
    for part in line.parts {
      // A span that could not be reached has been told already.
      guard let words = part.words(passage: words, name: { actors[$0]?.name ?? "" }) else { return }
      told += words
    }
    if !SpanCheck.isSame(told, line.text) { fail(place, "its parts read \"\(told)\", its text is another") }
  }

  /// What a line prints stands in its evidence and meets each of its claims; who speaks is the speaker of a version that is printed, and who
  /// stands for a pronoun is whom it refers to.
  private mutating func checkParts(of line: Line, _ place: String) {
    let printed = LineTemplates.printed(line.parts), claims = line.claims.compactMap { self.claims[$0] }
    let versions = claims.compactMap { $0.utterance.flatMap { utterances[$0] } }.flatMap(\.versions)
    for span in printed where !line.evidence.spans.contains(where: { $0.contains(span) }) {
      fail(place, "the passage [\(span.start):\(span.end)] is not among its evidence")
    }
    for claim in claims.prefix(1)
    where !(claim.spans + versions.flatMap(\.parts)).contains(where: { telling in printed.contains { $0.overlaps(telling) } }) {
      fail(place, "it prints nothing of \(claim.id)")
    }
    for part in line.parts {
      switch part {
      case .literal, .quote, .capitalised: continue
      case .actor(let id, let span):
        let isSpeaker = versions.contains { $0.speaker == id && $0.parts == printed }
        if !isSpeaker { fail(place, "\(id) is not the speaker of its words") }
        checkMention(span, of: id, line, place)
      case .standIn(let id, let span, let replaced):
        if actors[id]?.references.contains(replaced) != true {
          fail(place, "[\(replaced.start):\(replaced.end)] does not stand for \(id)")
        }
        checkMention(span, of: id, line, place)
      }
    }
  }

  private mutating func checkMention(_ span: Span, of id: Identifier, _ line: Line, _ place: String) {
    if actors[id]?.mentions.contains(span) != true { fail(place, "[\(span.start):\(span.end)] is no mention of \(id)") }
    if !line.evidence.spans.contains(span) { fail(place, "[\(span.start):\(span.end)] is not among its evidence") }
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
    var dossier = account.dossier
    dossier.payloads = payloads
    let made = Narrator().checks(dossier, account.account ?? [])
    let differences = Dictionary(made.map { ($0.about, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, check) in checks.enumerated() where differences[check.about] != check {
      fail("checks[\(index)]", "nothing in the account gives this question")
    }
  }
}
