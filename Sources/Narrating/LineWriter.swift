import TextAlgorithms
import Vocabulary

/// Writes the lines of an account: what happened, what else several reports tell, who says what, what one report alone has.
///
/// A line is a report's own sentence, with names for the pronouns that point out of it, or a speaker and a whole quotation. What no sentence
/// can tell by itself is no line; it stays in the claims.
struct LineWriter {
  private let calibration = NarratingCalibration.standard
  private let dossier: Dossier
  private let stock: SentenceStock
  private let parts: SentenceParts
  private let standing: LineStanding
  private let coverage: LineCoverage
  private let utterances: [Identifier: Utterance]
  private let bodies: [Identifier: Range<Int>]
  /// The passages of each side of differences of which only one side can be so.
  private let contradictions: [[[Span]]]

  init(dossier: Dossier) {
    self.dossier = dossier
    stock = SentenceStock(dossier)
    parts = SentenceParts(dossier)
    standing = LineStanding(dossier)
    coverage = LineCoverage(stock)
    utterances = Dictionary(dossier.utterances.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    contradictions = dossier.differences.filter { [.conflict, .update].contains($0.verdict) }.map { $0.sides.map(\.evidence) }
    bodies = Dictionary(dossier.reports.map { ($0.id, $0.body.range) }, uniquingKeysWith: { a, _ in a })
  }

  func lines() -> [Line] {
    var told = Told()
    for place in LeadChooser(stock).choose() { _ = add(stock.sentences[place].flatMap(parts.sentence), nil, .lead, to: &told) }
    let ordered = order()
    for index in ordered where reports(index) > 1 && !isTold(index, told) {
      _ = add(printed(index), index, dossier.claims[index].utterance == nil ? .told : .said, to: &told)
    }
    var alone = 0
    for index in ordered where reports(index) == 1 && alone < calibration.singles && !isTold(index, told) {
      let made = printed(index)
      if let made, stock.isOfEvent(made.printed), add(made, index, .single, to: &told) { alone += 1 }
    }
    return Line.Role.allCases.flatMap { role in told.lines.filter { $0.role == role } }
  }

  /// The lines so far, and what they tell.
  private struct Told {
    var lines: [Line] = []
    var claims: Set<Int> = []
    /// The claims that take most of a line.
    var first: Set<Int> = []
    var utterances: Set<Identifier> = []
    /// For each stem the lines that print it.
    var postings: [UInt64: [Int]] = [:]
  }

  /// A quotation of several clauses is several claims, and one line.
  private func isTold(_ index: Int, _ told: Told) -> Bool {
    told.claims.contains(index) || dossier.claims[index].utterance.map(told.utterances.contains) ?? false
  }

  /// Adds what is not told yet, neither by its first claim nor in nearly the same words.
  private func add(_ made: SentenceParts.Made?, _ main: Int?, _ role: Line.Role, to told: inout Told) -> Bool {
    guard let made, let line = line(made, main, role), !told.first.contains(line.claims[0]) else { return false }
    let stems = stock.stems(of: made.printed)
    var counts: [Int: Int] = [:]
    for stem in stems { for other in told.postings[stem] ?? [] { counts[other, default: 0] += 1 } }
    let repeated = counts.values.max() ?? 0
    let most = role == .lead ? calibration.repeatsInLead : calibration.repeats
    guard repeated * 100 < most * max(stems.count, 1) else { return false }
    for stem in stems { told.postings[stem, default: []].append(told.lines.count) }
    told.first.insert(line.claims[0])
    told.claims.formUnion(line.claims)
    if let utterance = made.utterance { told.utterances.insert(utterance.id) }
    told.lines.append(line.line)
    return true
  }

  private func reports(_ claim: Int) -> Int { Set(dossier.claims[claim].spans.map(\.report)).count }

  /// Early in their reports and told by many before late and told by few.
  private func order() -> [Int] {
    let places = dossier.claims.indices.map { place($0) - calibration.reportWeight * reports($0) }
    return dossier.claims.indices.sorted { (places[$0], dossier.claims[$0].id) < (places[$1], dossier.claims[$1].id) }
  }

  /// How early the reports tell a claim, on average: thousandths of their length.
  private func place(_ claim: Int) -> Int {
    let places = dossier.claims[claim].spans.map { telling in
      guard let payload = dossier.payloads[telling.report], let body = bodies[telling.report] else { return 0 }
      let story = payload.inText(body)
      return (payload.inText(telling.range).lowerBound - story.lowerBound) * 1000 / max(story.count, 1)
    }
    return places.reduce(0, +) / max(places.count, 1)
  }

  /// Reports that print something else for what is printed: another figure, an opposite.
  private func contradicting(_ printed: [Span]) -> [Identifier] {
    contradictions.flatMap { sides -> [Identifier] in
      guard let own = sides.first(where: { $0.contains { span in printed.contains { $0.overlaps(span) } } }) else { return [] }
      let tell = Set(own.map(\.report))
      return sides.flatMap { $0.map(\.report) }.filter { !tell.contains($0) }
    }
  }

  /// Who tells a line is known only when it is written.
  private func role(_ role: Line.Role, tellers: Int, _ made: SentenceParts.Made) -> Line.Role {
    guard role != .lead else { return .lead }
    return tellers == 1 ? .single : role != .single ? role : made.utterance == nil ? .told : .said
  }

  // MARK: - What is printed

  private func printed(_ index: Int) -> SentenceParts.Made? {
    let claim = dossier.claims[index]
    guard let utterance = claim.utterance.flatMap({ utterances[$0] }) else {
      return stock.best(for: claim).flatMap { stock.sentences[$0] }.flatMap(parts.sentence)
    }
    // The fullest version, then those that change nothing.
    let versions = [utterance.versions[utterance.fullest]] + utterance.versions.filter(\.changes.isEmpty)
    if let speech = versions.lazy.compactMap({ parts.speech($0, of: utterance) }).first { return speech }
    let places = versions.compactMap { version in (version.cue ?? version.parts.first).flatMap(stock.place) }
    return places.lazy.compactMap { stock.sentences[$0] }.first.flatMap(parts.sentence)
  }

  /// A line with all claims that it prints, and their indices.
  private func line(_ made: SentenceParts.Made, _ main: Int?, _ role: Line.Role) -> (line: Line, claims: [Int])? {
    let places = Set(made.printed.compactMap(stock.place))
    var sizes: [Int: Int] = [:]
    for index in places.flatMap({ stock.claims[$0] ?? [] }) {
      let size = dossier.claims[index].spans.flatMap { telling in
        made.printed.filter { $0.report == telling.report }.map { $0.range.clamped(to: telling.range).count }
      }.reduce(0, +)
      if size > 0 { sizes[index] = size }
    }
    if let main, sizes[main] == nil { sizes[main] = 0 }
    var claims = sizes.keys.sorted { (sizes[$0]!, $1) > (sizes[$1]!, $0) }
    guard !claims.isEmpty else { return nil }
    let found = coverage.find(claims, printed: made.printed, utterance: made.utterance)
    claims += found.more
    // What tells a part of the line has more to tell, and may be a line of its own.
    let all = (claims + found.inPart).map { dossier.claims[$0] }, ids = all.map(\.id)
    let partly = Set(found.partly + contradicting(made.printed)).intersection(all.flatMap(\.spans).map(\.report)).sorted()
    guard let evidence = Evidence(Set(made.evidence + all.flatMap(\.spans)).sorted()) else { return nil }
    let tellers = Line.tellers(all, partly: partly)
    let line = Line(
      text: parts.text(made.parts), parts: made.parts, evidence: evidence, role: self.role(role, tellers: tellers.count, made),
      standing: standing.standing(ids, partly: partly), claims: ids, partly: partly)
    return (line, claims)
  }
}
