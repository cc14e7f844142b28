import Annotating

/// Learns the weights of the pronoun ranker: an averaged perceptron over pairs of a right and the best wrong candidate.
///
/// Source: Collins 2002. One pass after the other over the cases in their order; no randomness. Weights are rounded to whole numbers.
struct PronounTrainer {
  var passes: Int
  /// Whole numbers to one step of the perceptron.
  var scale = 8.0
  /// By how much the right candidate must lead, in steps.
  var margin = 2.0

  func weights(_ cases: [(pronoun: PronounCase, right: Set<Int>)]) -> [Int] {
    var weights = [Double](repeating: 0, count: PronounCase.size), sums = weights
    var steps = 0.0
    for _ in 0..<passes {
      for (pronoun, right) in cases {
        let scores = pronoun.candidates.map { $0.features.reduce(0.0) { $0 + weights[$1] } }
        guard let best = right.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
          let wrong = scores.indices.filter({ !right.contains($0) }).max(by: { (scores[$0], $1) < (scores[$1], $0) })
        else { continue }
        if scores[best] - scores[wrong] < margin {
          for k in pronoun.candidates[best].features { weights[k] += 0.1 }
          for k in pronoun.candidates[wrong].features { weights[k] -= 0.1 }
        }
        for k in weights.indices { sums[k] += weights[k] }
        steps += 1
      }
    }
    return sums.map { Int(($0 / max(steps, 1) * scale).rounded()) }
  }
}
