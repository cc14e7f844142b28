import TextAlgorithms
import Vocabulary

/// An act with its tellings.
struct JoinedAct {
  var act: Act
  let tellings: [ActTelling]
  let day: String?
  /// Stems of what it is about, and of the words that say what is done to that.
  let object: Set<UInt64>
  let doing: Set<UInt64>

  init(act: Act, tellings: [ActTelling]) {
    self.act = act
    self.tellings = tellings
    day = tellings.compactMap(\.day).min()
    object = tellings.reduce(into: []) { $0.formUnion($1.object) }
    doing = tellings.reduce(into: []) { $0.formUnion($1.clause.subtracting($1.object)) }
  }
}

/// Links acts: what repeats, raises or carries out what was said before, and what answers a request.
struct ActLinker {
  let joiner: ActJoiner
  let figures: [Identifier: Figure]
  let kinds: [Identifier: Actor.Kind]

  private let calibration = ActJoiningCalibration.standard

  /// - Parameter acts: in the order of their days, then of their places.
  func link(_ acts: inout [JoinedAct]) {
    for index in acts.indices {
      let earlier = acts.indices[..<index].suffix(calibration.compared)
      if let before = earlier.last(where: { restates(acts[index], acts[$0]) }) { acts[index].act.restates = [acts[before].act.id] }
    }
    for index in acts.indices { answer(index, &acts) }
    climb(&acts)
  }

  // MARK: Restating

  private func restates(_ later: JoinedAct, _ earlier: JoinedAct) -> Bool {
    guard later.act.actor != nil, later.act.actor == earlier.act.actor, mayBeOne(later.act.recipient, earlier.act.recipient) else {
      return false
    }
    let isGift = later.act.step == .delivered || later.act.step == .allocated || later.act.step == .committed
    guard later.act.kind == earlier.act.kind || (isGift && earlier.act.kind == .approval) else { return false }
    if let whole = later.tellings.lazy.compactMap(\.whole).first { return earlier.act.amount == whole }
    if isGift { return earlier.act.step != .delivered && isSameGood(later, earlier) }
    if earlier.act.step == .delivered { return false }
    guard joiner.isLike(later.object, earlier.object) else { return false }
    if later.tellings.contains(where: \.adds) { return false }
    if later.tellings.contains(where: { $0.isAgain || $0.raises }) { return true }
    if let x = later.act.amount, let y = earlier.act.amount { return x == y || isSameAmount(x, y) }
    return later.act.amount == nil && earlier.act.amount == nil && joiner.isApart(later.day, earlier.day)
  }

  private func mayBeOne(_ a: Identifier?, _ b: Identifier?) -> Bool {
    guard let a, let b else { return true }
    return joiner.parties.mayBeOne(a, b)
  }

  /// Whether an answer to one may be for another: a mayor asks, and the town is promised.
  private func mayBeFor(_ a: Identifier?, _ b: Identifier?) -> Bool {
    guard let a, let b else { return true }
    return joiner.parties.mayBeOne(a, b) || kinds[a] != kinds[b]
  }

  private func isSameAmount(_ a: Identifier, _ b: Identifier) -> Bool {
    guard let x = figures[a], let y = figures[b] else { return false }
    return x.unit == y.unit && x.value == y.value
  }

  /// Money for money, or things of the same name.
  private func isSameGood(_ later: JoinedAct, _ earlier: JoinedAct) -> Bool {
    guard let x = later.act.amount.flatMap({ figures[$0] }), let y = earlier.act.amount.flatMap({ figures[$0] }) else {
      return joiner.isLike(later.object, earlier.object)
    }
    guard x.unit == y.unit else { return false }
    return x.unit == "count" ? joiner.isLike(later.object, earlier.object) : true
  }

  // MARK: Answers

  /// The request that an act answers: made to its actor, about the same thing, not after it.
  private func answer(_ index: Int, _ acts: inout [JoinedAct]) {
    let answer = acts[index]
    guard [.approval, .refusal, .pledge].contains(answer.act.kind), let actor = answer.act.actor else { return }
    for other in acts.indices where acts[other].act.kind == .request && other != index {
      let request = acts[other]
      guard let asked = request.act.recipient, joiner.parties.mayBeOne(asked, actor), request.act.actor != actor,
        mayBeFor(answer.act.recipient, request.act.actor), (request.day ?? "") <= (answer.day ?? "~")
      else { continue }
      // Who is asked to veto, and vetoes, does what is asked.
      let isDone = !answer.doing.isDisjoint(with: request.object) && answer.act.kind == .refusal
      guard isDone || joiner.isLike(answer.object, request.object) else { continue }
      acts[index].act.answers.append(request.act.id)
      if acts[index].act.recipient == nil { acts[index].act.recipient = request.act.actor }
      acts[other].act.status = isDone || answer.act.kind != .refusal ? .accepted : .refused
    }
  }

  // MARK: Steps

  /// Fills the steps of every act: its own, and those of the acts that answer it or carry it out.
  private func climb(_ acts: inout [JoinedAct]) {
    let places = Dictionary(acts.indices.map { (acts[$0].act.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in acts.indices {
      acts[index].act.step = acts[index].act.step ?? Self.step(of: acts[index].act)
      acts[index].act.steps = rungs(of: acts[index], as: acts[index].act.step)
      if acts[index].act.kind == .request, acts[index].act.status == .stated { acts[index].act.status = .open }
      if acts[index].act.kind == .approval, acts[index].act.status == .stated { acts[index].act.status = .done }
      if !acts[index].act.restates.isEmpty, acts[index].act.status == .stated { acts[index].act.status = .reaffirmed }
    }
    for index in acts.indices {
      for target in acts[index].act.restates + acts[index].act.answers {
        var at = places[target]
        for _ in 0..<calibration.chain {
          guard let place = at else { break }
          acts[place].act.steps += rungs(of: acts[index], as: acts[index].act.step)
          if acts[index].act.step == .delivered, acts[place].act.kind == .pledge { acts[place].act.status = .done }
          at = acts[place].act.restates.first.flatMap { places[$0] }
        }
      }
    }
    for index in acts.indices {
      acts[index].act.steps = Set(acts[index].act.steps).sorted {
        ($0.moment?.day ?? "~", $0.span, $0.step.rawValue) < ($1.moment?.day ?? "~", $1.span, $1.step.rawValue)
      }
    }
  }

  private func rungs(of joined: JoinedAct, as step: Act.Step?) -> [Act.Rung] {
    guard let step else { return [] }
    return joined.tellings.map { Act.Rung(step: step, span: $0.act.evidence[0], moment: $0.act.moment, actor: joined.act.actor) }
  }

  /// The step that a kind of act is, where its words give no other.
  private static func step(of act: Act) -> Act.Step? {
    switch act.kind {
    case .request: .requested
    case .pledge: .pledged
    case .approval: .committed
    case .refusal: .refused
    case .position, .accusation, .threat, .condition: nil
    }
  }
}
