import TextAlgorithms
import Vocabulary

/// Writes the lines of an account: what happened by the number of reports that tell it, then what was said, then what one report alone has.
struct LineWriter {
  /// Claims of one report that are told at all. A desk reads about forty lines; the rest is in the claims.
  static let singles = 12

  let dossier: Dossier
  private let actors: [Identifier: Actor]
  private let utterances: [Identifier: Utterance]
  private let disputed: Set<Identifier>
  private let bodies: [Identifier: Range<Int>]

  init(dossier: Dossier) {
    self.dossier = dossier
    actors = Dictionary(dossier.actors.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    utterances = Dictionary(dossier.utterances.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    bodies = Dictionary(dossier.reports.map { ($0.id, $0.body.range) }, uniquingKeysWith: { a, _ in a })
    disputed = LineStanding.disputed(dossier.differences)
  }

  func lines() -> [Line] {
    // An utterance of several clauses is several claims, and one line. So is a sentence of several claims that cannot stand by themselves.
    var spoken: Set<Identifier> = []
    var printed: [Span] = []
    func isNew(_ claim: Claim) -> Bool {
      if let utterance = claim.utterance { return spoken.insert(utterance).inserted }
      guard let telling = quoted(claim), !printed.contains(where: { $0.overlaps(telling) }) else { return false }
      printed.append(telling)
      return true
    }
    let told = dossier.claims.filter { reports($0) > 1 }.sorted(by: order).filter(isNew)
    var alone: [Claim] = []
    for claim in dossier.claims.filter({ reports($0) == 1 }).sorted(by: order) where alone.count < Self.singles && isNew(claim) {
      alone.append(claim)
    }
    return (told + alone).compactMap(line(for:))
  }

  private func reports(_ claim: Claim) -> Int { Set(claim.spans.map(\.report)).count }

  /// How much a report more counts against the place in the report: 150 thousandths of its length, by eye on the two gold events.
  static let reportWeight = 150

  /// Early in their reports and told by many before late and told by few.
  private func order(_ a: Claim, _ b: Claim) -> Bool {
    let x = place(a) - Self.reportWeight * reports(a), y = place(b) - Self.reportWeight * reports(b)
    return x != y ? x < y : a.id < b.id
  }

  /// How early the reports tell a claim, on average: thousandths of their length.
  private func place(_ claim: Claim) -> Int {
    let places = claim.spans.map { telling in
      guard let payload = dossier.payloads[telling.report], let body = bodies[telling.report] else { return 0 }
      let story = payload.inText(body)
      return (payload.inText(telling.range).lowerBound - story.lowerBound) * 1000 / max(story.count, 1)
    }
    return places.reduce(0, +) / max(places.count, 1)
  }

  private func line(for claim: Claim) -> Line? {
    guard let evidence = evidence(claim) else { return nil }
    let parts: [LinePart]
    if let utterance = claim.utterance.flatMap({ utterances[$0] }) {
      guard let spoken = spoken(utterance) else { return nil }
      parts = spoken
    } else {
      guard let telling = quoted(claim) else { return nil }
      parts = [.quote(telling)]
    }
    return Line(
      text: text(parts), parts: parts, evidence: evidence, standing: LineStanding.standing(of: claim, disputed: disputed),
      claims: [claim.id])
  }

  /// The tellings, with the passages that the line prints and the words that name its speaker.
  private func evidence(_ claim: Claim) -> Evidence? {
    var spans = claim.spans
    if let utterance = claim.utterance.flatMap({ utterances[$0] }) {
      let parts = utterance.versions.flatMap(\.parts), printed = Set(parts)
      spans = spans.filter { !printed.contains($0) } + parts.map(balanced) + utterance.versions.compactMap(\.source)
      let fullest = utterance.versions[utterance.fullest]
      if let speaker = fullest.speaker.flatMap({ actors[$0] }), let mention = mention(of: speaker, near: utterance) {
        spans.append(mention)
      }
    }
    return Evidence(Set(spans).sorted())
  }

  /// The telling that the claim quotes.
  private func quoted(_ claim: Claim) -> Span? {
    claim.spans.first { dossier.payloads[$0.report]?.clean($0.range) == claim.text } ?? claim.spans.first
  }

  // MARK: - Speech

  private func spoken(_ utterance: Utterance) -> [LinePart]? {
    let version = utterance.versions[utterance.fullest]
    guard version.kind != .heading else { return nil }
    var parts: [LinePart] = []
    if let speaker = version.speaker.flatMap({ actors[$0] }), let mention = mention(of: speaker, near: utterance) {
      parts.append(.actor(speaker.id, mention))
    } else if let source = version.source, !isPronoun(source) {
      parts.append(.quote(source))
    } else {
      parts.append(.literal(LineTemplates.unnamed))
    }
    let isDirect = version.kind == .direct
    parts.append(.literal(isDirect ? LineTemplates.directLead : LineTemplates.lead(version.cueClass, isThat: opensWithThat(version))))
    for (index, part) in version.parts.enumerated() {
      if index > 0 { parts.append(.literal(isDirect ? LineTemplates.directGap : LineTemplates.gap)) }
      parts.append(.quote(isDirect ? part : balanced(part)))
    }
    if isDirect { parts.append(.literal(LineTemplates.directEnd)) }
    return parts
  }

  /// The mention nearest to the fullest version in its report, else to another version in that version's report.
  private func mention(of actor: Actor, near utterance: Utterance) -> Span? {
    guard let fullest = utterance.versions[utterance.fullest].parts.first else { return nil }
    var places: [Identifier: [Int]] = [:]
    for version in utterance.versions { if let part = version.parts.first { places[part.report, default: []].append(part.start) } }
    places[fullest.report] = [fullest.start]
    func distance(_ mention: Span) -> Int { places[mention.report]?.map { abs(mention.start - $0) }.min() ?? Int.max }
    return actor.mentions.min { a, b in
      let isBeside = (a.report == fullest.report, b.report == fullest.report)
      if isBeside.0 != isBeside.1 { return isBeside.0 }
      let x = distance(a), y = distance(b)
      return x != y ? x < y : a < b
    }
  }

  /// `who`, `they`: says nothing of somebody outside its sentence.
  private func isPronoun(_ source: Span) -> Bool {
    guard let text = dossier.texts[source.report] else { return false }
    let words = text.language.words, key = Folding.key(text.payload.clean(source.range))
    return [words.relatives, words.subjectPronouns, words.pluralPronouns].contains { $0.contains(key) } || key == words.that
  }

  private func opensWithThat(_ version: Version) -> Bool {
    guard let part = version.parts.first, let text = dossier.texts[part.report] else { return false }
    let words = text.payload.clean(part.range)
    let first = words.prefix { $0.isLetter }
    return first.first?.isLowercase == true && words.dropFirst(first.count).first == " "
      && Folding.key(String(first)) == text.language.words.that
  }

  /// A passage with the marks that pair those inside it, where they stand right at its ends.
  private func balanced(_ span: Span) -> Span {
    guard let text = dossier.texts[span.report] else { return span }
    let tokens = text.tokens(inPage: span.range)
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    for segment in text.segments(touching: tokens) where !segment.isSingle {
      guard let close = segment.close else { continue }
      // A comma or full stop may stand before the closing mark.
      if tokens.contains(segment.open), close >= end, segment.tokens.upperBound - tokens.upperBound <= 1 { end = close + 1 }
      if tokens.contains(close), segment.tokens.lowerBound == tokens.lowerBound { start = segment.open }
    }
    return start < tokens.lowerBound || end > tokens.upperBound ? text.span(start..<end) : span
  }

  // MARK: - Text

  private func text(_ parts: [LinePart]) -> String {
    parts.map { part in
      switch part {
      case .literal(let words): words
      case .quote(let span): dossier.payloads[span.report]?.clean(span.range) ?? ""
      case .actor(let id, _): actors[id]?.name ?? ""
      }
    }.joined()
  }
}
