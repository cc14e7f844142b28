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

  init(dossier: Dossier) {
    self.dossier = dossier
    stock = SentenceStock(dossier)
    parts = SentenceParts(dossier)
    standing = LineStanding(dossier)
    coverage = LineCoverage(stock)
    utterances = Dictionary(dossier.utterances.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    bodies = Dictionary(dossier.reports.map { ($0.id, $0.body.range) }, uniquingKeysWith: { a, _ in a })
  }

  func lines() -> [Line] {
    var told: Set<Int> = [], first: Set<Int> = []
    var texts: Set<String> = []
    var spoken: Set<Identifier> = []
    var out: [Line] = []
    func add(_ made: SentenceParts.Made?, _ main: Int?, _ role: Line.Role) -> Bool {
      guard let made, let line = line(made, main, role), texts.insert(line.line.text).inserted else { return false }
      // What takes most of it has been told.
      guard first.insert(line.claims[0]).inserted else { return false }
      told.formUnion(line.claims)
      if let utterance = made.utterance { spoken.insert(utterance.id) }
      out.append(line.line)
      return true
    }
    for place in LeadChooser(stock).choose() { _ = add(stock.sentences[place].flatMap(parts.sentence), nil, .lead) }
    let ordered = dossier.claims.indices.sorted { order($0, $1) }
    // A quotation of several clauses is several claims, and one line.
    func isTold(_ index: Int) -> Bool { told.contains(index) || dossier.claims[index].utterance.map(spoken.contains) ?? false }
    for index in ordered where reports(index) > 1 && !isTold(index) {
      _ = add(printed(index), index, dossier.claims[index].utterance == nil ? .told : .said)
    }
    var alone = 0
    for index in ordered where reports(index) == 1 && alone < calibration.singles && !isTold(index) {
      if add(printed(index), index, .single) { alone += 1 }
    }
    return Line.Role.allCases.flatMap { role in out.filter { $0.role == role } }
  }

  private func reports(_ claim: Int) -> Int { Set(dossier.claims[claim].spans.map(\.report)).count }

  /// Early in their reports and told by many before late and told by few.
  private func order(_ a: Int, _ b: Int) -> Bool {
    let x = place(a) - calibration.reportWeight * reports(a), y = place(b) - calibration.reportWeight * reports(b)
    return x != y ? x < y : dossier.claims[a].id < dossier.claims[b].id
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
    let partly = found.partly, ids = claims.map { dossier.claims[$0].id }
    guard let evidence = Evidence(Set(made.evidence + claims.flatMap { dossier.claims[$0].spans }).sorted()) else { return nil }
    let tellers = Set(claims.flatMap { dossier.claims[$0].spans.map(\.report) }).subtracting(partly)
    let line = Line(
      text: parts.text(made.parts), parts: made.parts, evidence: evidence, role: role != .lead && tellers.count == 1 ? .single : role,
      standing: standing.standing(ids, partly: partly), claims: ids, partly: partly)
    return (line, claims)
  }
}
