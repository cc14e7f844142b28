import Vocabulary

/// Says what to verify next and whom to ask, from the differences and from what rests on one origin. Never a verdict.
struct CheckWriter {
  /// Checks that are told; a desk works through about ten.
  static let most = 10

  let dossier: Dossier

  func checks() -> [Check] {
    let labels = Dictionary(dossier.reports.map { ($0.id, $0.label) }, uniquingKeysWith: { a, _ in a })
    let speakers = Dictionary(dossier.utterances.map { ($0.id, $0.speaker) }, uniquingKeysWith: { a, _ in a })
    let names = Dictionary(dossier.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
    var checks: [Check] = []
    for difference in dossier.differences {
      let reports = Set(difference.sides.flatMap { $0.evidence.map(\.report) }).sorted().compactMap { labels[$0] }
      let speaker = difference.utterances.lazy.compactMap { speakers[$0] ?? nil }.first.flatMap { names[$0] }
      checks.append(
        Check(
          question: question(difference),
          ask: [speaker.map { "the office of \($0)" }, reports.isEmpty ? nil : "the desks of " + reports.joined(separator: ", ")].compactMap
          { $0 }.joined(separator: "; "),
          weight: difference.weight, about: [difference.id]))
    }
    return Array(
      checks.sorted {
        $0.weight != $1.weight
          ? $0.weight > $1.weight : ($0.question, $0.about.first?.value ?? "") < ($1.question, $1.about.first?.value ?? "")
      }.prefix(Self.most))
  }

  private func question(_ difference: Difference) -> String {
    let values = difference.sides.map(\.value).joined(separator: " / ")
    return switch difference.kind {
    case .insertionAbsorbed: "Is there a recording that shows whether these words were spoken: \(values)?"
    case .wording: "What are the exact words, by a recording or transcript: \(values)?"
    case .truncation: "How does the sentence go on: \(values)?"
    case .figure: "Which figure holds, and as of when: \(values)?"
    case .moment: "Which day is right: \(values)?"
    default: "What holds: \(values)?"
    }
  }
}
