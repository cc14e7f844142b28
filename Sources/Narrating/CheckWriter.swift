import Vocabulary

/// Says what to verify next and whom to ask: what reports contradict, what one changed, and what of the lead rests on one origin. Never a
/// verdict.
///
/// A difference that leaves nothing open, such as a quotation that one report prints whole, is no check.
struct CheckWriter {
  /// Checks that are told; a desk works through about ten.
  static let most = 10
  /// Of lines of the lead that rest on one origin, below every contradiction. Set by eye.
  static let weightOfLead = 0.35
  /// Characters of a passage that a question prints.
  private static let longest = 160

  let dossier: Dossier
  private let labels: [Identifier: String]
  private let agencies: [Identifier: [String]]
  private let speakers: [Identifier: Identifier?]
  private let names: [Identifier: String]
  private let claims: [Identifier: Claim]

  init(dossier: Dossier) {
    self.dossier = dossier
    labels = dossier.reports.labels
    agencies = Dictionary(dossier.reports.map { ($0.id, $0.credits.map(\.agency)) }, uniquingKeysWith: { a, _ in a })
    speakers = Dictionary(dossier.utterances.map { ($0.id, $0.speaker) }, uniquingKeysWith: { a, _ in a })
    names = Dictionary(dossier.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    claims = Dictionary(dossier.claims.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
  }

  func checks(_ lines: [Line]) -> [Check] {
    let open = dossier.differences.compactMap(check) + lines.compactMap(check) + ActChecks(dossier: dossier).checks()
    return Array(
      open.sorted {
        $0.weight != $1.weight
          ? $0.weight > $1.weight : ($0.question, $0.about.first?.value ?? "") < ($1.question, $1.about.first?.value ?? "")
      }.prefix(Self.most))
  }

  // MARK: - From differences

  private func check(_ difference: Difference) -> Check? {
    guard let question = question(difference) else { return nil }
    return Check(question: question, ask: ask(difference), weight: difference.weight, about: [difference.id])
  }

  /// nil where nothing is open.
  private func question(_ difference: Difference) -> String? {
    let sides = difference.sides.map { "\(shortened($0.value)) (\(desks($0.evidence)))" }
    let both = sides.joined(separator: " or ")
    switch (difference.kind, difference.verdict) {
    case (_, .differentScope): return nil
    case (.figure, .update): return "Is this still the state: \(sides.last ?? "")? Earlier: \(sides.dropLast().joined(separator: ", "))."
    case (.figure, _): return "Which figure holds, and as of when: \(both)?"
    case (.moment, _): return "Which day is right: \(both)?"
    case (.attribute, .conflict): return "Which of the two is so: \(both)?"
    case (.speaker, .conflict): return "Who said it: \(both)?"
    case (.insertionAbsorbed, _): return "Were these words spoken, or are they an editor's: \(both)? A recording would show it."
    case (.wording, .conflict): return "What are the exact words: \(both)? A recording or transcript would show it."
    case (.hedgeLost, .distortion): return "Does the limit hold: \(sides.first ?? "")? \(difference.explanation)"
    case (.attribution, _):
      let own = difference.sides.last.map { desks($0.evidence) } ?? ""
      return "Does \(own) know by itself what it states, \(sides.last ?? "")? Elsewhere it is \(sides.first ?? "")."
    default: return nil
    }
  }

  private func ask(_ difference: Difference) -> String {
    let reports = Set(difference.sides.flatMap { $0.evidence.map(\.report) }).sorted()
    let speaker = difference.utterances.lazy.compactMap { speakers[$0] ?? nil }.first.flatMap { names[$0] }
    let claimed = difference.claims.lazy.compactMap { claims[$0]?.attributedTo }.first.flatMap { names[$0] }
    return whom((speaker ?? claimed).map { ["the office of \($0)"] } ?? [], reports)
  }

  // MARK: - From the lead

  /// What of the lead one report, or reports of one origin, tell, and no other even in part.
  private func check(_ line: Line) -> Check? {
    guard line.role == .lead, line.partly.isEmpty, line.standing == .singleOutlet || line.standing == .singleLineage else { return nil }
    let tellers = line.tellers(line.claims.compactMap { claims[$0] }).sorted()
    let who = tellers.compactMap { labels[$0] }.joined(separator: ", ")
    let rests = tellers.count == 1 ? "only \(who) tells it" : "\(who) carry one copy"
    return Check(
      question: "Is there a second source for “\(shortened(line.text))”? So far \(rests).", ask: whom([], tellers),
      weight: Self.weightOfLead,
      about: line.claims)
  }

  // MARK: - Words

  private func whom(_ offices: [String], _ reports: [Identifier]) -> String {
    let credited = Set(reports.flatMap { agencies[$0] ?? [] }).sorted().map { "the \($0) desk" }
    let desks = reports.compactMap { labels[$0] }
    return (offices + credited + (desks.isEmpty ? [] : ["the desk\(desks.count == 1 ? "" : "s") of " + desks.joined(separator: ", ")]))
      .joined(
        separator: "; ")
  }

  private func desks(_ spans: [Span]) -> String { spans.map(\.report).uniqued().compactMap { labels[$0] }.joined(separator: ", ") }

  private func shortened(_ text: String) -> String {
    text.count <= Self.longest ? text : String(text.prefix(Self.longest)) + "…"
  }
}
