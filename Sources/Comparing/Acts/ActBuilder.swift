import TextAlgorithms
import Vocabulary

/// The ledger of an event: one act for all its tellings.
struct ActBuilder {
  let dossier: Dossier
  let event: [Identifier: Identifier]
  let weights: WordWeighing
  let language: Language

  struct Built {
    var acts: [Act] = []
    /// Groups that act without a name.
    var groups: [Actor] = []
  }

  func build(_ twins: Twins) -> Built {
    var parties = ActParties(dossier.actors, texts: dossier.texts, language: language)
    var tellings = ActTellings(dossier: dossier, event: event, language: language).all(twins.distinct)
    for index in tellings.indices {
      if tellings[index].act.actor == nil { tellings[index].act.actor = tellings[index].act.by.flatMap { parties.actor(named: $0) } }
      if tellings[index].act.recipient == nil {
        tellings[index].act.recipient = tellings[index].act.to.flatMap { parties.actor(named: $0) }
      }
    }
    let joiner = ActJoiner(weights: weights, parties: parties)
    var acts = joiner.groups(tellings).map { group in joined(group.map { tellings[$0] }) }
      .sorted { ($0.day ?? "~", $0.act.evidence[0], $0.act.id) < ($1.day ?? "~", $1.act.evidence[0], $1.act.id) }
    address(&acts, joiner)
    ActLinker(
      joiner: joiner, figures: Dictionary(dossier.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      kinds: Dictionary(dossier.actors.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    ).link(&acts)
    let used = Set(acts.flatMap { [$0.act.actor, $0.act.recipient, $0.act.beneficiary] }.compactMap { $0 })
    return Built(
      acts: acts.map { joined in
        var act = joined.act
        act.evidence = twins.spread(act.evidence)
        return act
      }, groups: parties.actors.filter { used.contains($0.id) })
  }

  /// A request that names nobody is made to whom others ask the same thing of, where all of those ask one and the same.
  private func address(_ acts: inout [JoinedAct], _ joiner: ActJoiner) {
    let requests = acts.indices.filter { acts[$0].act.kind == .request || acts[$0].act.kind == .condition }
    for index in requests where acts[index].act.recipient == nil {
      let alike = requests.prefix(ActJoiningCalibration.standard.compared).filter { other in
        acts[other].act.to != nil && acts[other].act.recipient != nil && acts[other].act.recipient != acts[index].act.actor
          && joiner.isLike(acts[index].object, acts[other].object)
      }
      guard let first = alike.first, alike.allSatisfy({ acts[$0].act.recipient == acts[first].act.recipient }) else { continue }
      acts[index].act.recipient = acts[first].act.recipient
    }
    guard let asked = mostAsked(acts) else { return }
    for index in requests where acts[index].act.recipient == nil && acts[index].act.actor != asked { acts[index].act.recipient = asked }
  }

  /// The one of whom nearly everybody asks something, where there is one: what an event turns on is often that one's to decide.
  private func mostAsked(_ acts: [JoinedAct]) -> Identifier? {
    let calibration = ActJoiningCalibration.standard
    let asked = acts.filter { $0.act.kind == .request && $0.act.recipient != nil && $0.act.actor != nil }
    let askers = Dictionary(grouping: asked) { $0.act.recipient }.mapValues { Set($0.map(\.act.actor)).count }
    guard let most = askers.max(by: { ($0.value, $1.key?.value ?? "") < ($1.value, $0.key?.value ?? "") }),
      most.value >= calibration.askers,
      Double(most.value) >= calibration.askedShare * Double(askers.values.reduce(0, +))
    else { return nil }
    return most.key
  }

  /// One act of its tellings, the first that addresses somebody for its words.
  private func joined(_ tellings: [ActTelling]) -> JoinedAct {
    let ordered = tellings.sorted { ($0.day ?? "~", $0.act.evidence[0]) < ($1.day ?? "~", $1.act.evidence[0]) }
    var act = (ordered.first { $0.act.recipient != nil } ?? ordered[0]).act
    act.amount = ordered.lazy.compactMap(\.act.amount).first
    act.moment = ordered.lazy.compactMap(\.act.moment).first
    act.deadline = ordered.lazy.compactMap(\.act.deadline).first
    act.condition = ordered.lazy.compactMap(\.act.condition).first
    act.instrument = ordered.lazy.compactMap(\.act.instrument).first
    act.evidence = Set(ordered.flatMap(\.act.evidence)).sorted()
    act.id = Identifier(
      StableHash.hexadecimal(
        of: ["act", act.kind.rawValue, act.actor?.value ?? "", act.recipient?.value ?? ""]
          + act.evidence.map { "\($0.report.value) \($0.start)" }))
    return JoinedAct(act: act, tellings: ordered)
  }
}
