import Comparing

/// Learns the weights of both passes from pairs of stretches of two documents.
///
/// A pair is positive if its stretches meet spans of one gold claim. Of the stretches that meet a gold span the one that covers it best
/// counts fully, pairs of others `loose`; pairs of which one end meets no gold claim are negative and count `oneSided`; pairs of which none
/// does are left out, for nobody has read them.
struct ClaimTrainer {
  let events: [ClaimEvent]
  let penalty: Double
  let loose: Double
  let oneSided: Double

  /// - Parameter event: left out; nil for none.
  func weights(without event: Int?) -> ClaimWeights {
    let learnt = events.indices.filter { $0 != event }
    let first = fit(learnt) { $0.training.pairs }
    var made = ClaimWeights(
      first: first.weights.map { Int(($0 * 1024 * Double(ClaimWeights.firstSteps)).rounded()) },
      bias: Int((first.bias * Double(ClaimWeights.firstSteps)).rounded()), second: Surrounding.allCases.map { _ in 0 }, secondBias: 0)
    let second = fit(learnt) { $0.training.surroundings(made) }
    made.second = second.weights.map { Int(($0 * 1024 * Double(ClaimWeights.secondSteps)).rounded()) }
    made.secondBias = Int((second.bias * Double(ClaimWeights.secondSteps)).rounded())
    return made
  }

  private func fit(_ learnt: [Int], _ pairs: (ClaimEvent) -> [ClaimTraining.Pair]) -> LogisticRegression {
    LogisticRegression(learnt.flatMap { samples(events[$0], pairs(events[$0])) }, penalty: penalty)
  }

  private func samples(_ event: ClaimEvent, _ pairs: [ClaimTraining.Pair]) -> [LogisticRegression.Sample] {
    let documents = event.training.spans.map { event.document($0) }
    let claims = event.met.map { Set($0.map { event.golds[$0.gold].claim }) }
    let best = bestClaims(event)
    return pairs.compactMap { pair in
      guard documents[pair.i] != documents[pair.j], !(claims[pair.i].isEmpty && claims[pair.j].isEmpty) else { return nil }
      let isPositive = !claims[pair.i].isDisjoint(with: claims[pair.j])
      let isOneSided = claims[pair.i].isEmpty || claims[pair.j].isEmpty
      let weight = isOneSided ? oneSided : !isPositive || !best[pair.i].isDisjoint(with: best[pair.j]) ? 1 : loose
      return .init(values: pair.values.map { Double($0) }, isPositive: isPositive, weight: weight)
    }
  }

  /// For each stretch the claims of which it covers a span better than any other.
  private func bestClaims(_ event: ClaimEvent) -> [Set<Int>] {
    var best: [Int: (likeness: Double, stretch: Int)] = [:]
    for (stretch, met) in event.met.enumerated() {
      for (gold, likeness) in met where likeness > best[gold]?.likeness ?? -1 { best[gold] = (likeness, stretch) }
    }
    var out = [Set<Int>](repeating: [], count: event.met.count)
    for (gold, found) in best { out[found.stretch].insert(event.golds[gold].claim) }
    return out
  }
}
