import TextAlgorithms
import Vocabulary

/// What to verify next of what was asked and promised: promises past their day, requests that nobody answered, money announced again.
struct ActChecks {
  /// Weights, below the differences of figures and above the lead's lone lines. Set by eye.
  static let weightOfDeadline = 0.45
  static let weightOfRequest = 0.4
  static let weightOfRepetition = 0.38
  /// Requests without an answer that are told; set by eye: a long list is no check.
  static let mostRequests = 2
  /// Characters of what an act is about that a question prints.
  private static let longest = 100

  let dossier: Dossier

  func checks() -> [Check] {
    let names = Dictionary(dossier.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let latest = dossier.reports.compactMap(\.publishedDay).max()
    return pastDeadlines(names, latest) + unanswered(names) + repeated(names)
  }

  private func pastDeadlines(_ names: [Identifier: String], _ latest: String?) -> [Check] {
    guard let latest else { return [] }
    let carriedOut = Set(dossier.acts.filter { $0.step == .delivered }.flatMap(\.restates))
    return dossier.acts.compactMap { act in
      guard act.kind == .pledge, act.status != .done, !carriedOut.contains(act.id), let day = act.deadline?.value, Moment.isDay(day),
        day < latest,
        let actor = act.actor.flatMap({ names[$0] })
      else { return nil }
      return Check(
        question: "Did \(actor) do what was promised by \(day): “\(words(act.object))”? No report tells that it was done.",
        ask: "the office of \(actor)", weight: Self.weightOfDeadline, about: [act.id])
    }
  }

  private func unanswered(_ names: [Identifier: String]) -> [Check] {
    let answered = Set(dossier.acts.flatMap(\.answers))
    let open = dossier.acts.filter { act in
      act.kind == .request && act.status == .open && !answered.contains(act.id) && act.recipient.map { names[$0] != nil } ?? false
    }.sorted { ($1.evidence.count, $0.evidence[0]) < ($0.evidence.count, $1.evidence[0]) }
    return open.prefix(Self.mostRequests).compactMap { act in
      guard let actor = act.actor.flatMap({ names[$0] }), let asked = act.recipient.flatMap({ names[$0] }) else { return nil }
      return Check(
        question: "What does \(asked) answer to the request of \(actor): “\(words(act.object))”? No report tells an answer.",
        ask: asked, weight: Self.weightOfRequest, about: [act.id])
    }
  }

  private func repeated(_ names: [Identifier: String]) -> [Check] {
    let acts = Dictionary(dossier.acts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return dossier.acts.compactMap { act in
      guard act.kind == .pledge, act.step != .delivered, act.amount != nil, let first = act.restates.lazy.compactMap({ acts[$0] }).first,
        first.amount != nil, let actor = act.actor.flatMap({ names[$0] })
      else { return nil }
      return Check(
        question: "Is this new money of \(actor), or what was announced before: “\(words(act.object))” and “\(words(first.object))”?",
        ask: "the office of \(actor)", weight: Self.weightOfRepetition, about: [act.id, first.id])
    }
  }

  private func words(_ span: Span) -> String {
    let text = dossier.payloads[span.report].flatMap { $0.isValid(span.start, span.end) ? $0.clean(span.range) : nil } ?? ""
    return text.count <= Self.longest ? text : String(text.prefix(Self.longest)) + "…"
  }
}
