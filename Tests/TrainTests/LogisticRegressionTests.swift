import Testing

@testable import train

/// The weights that make given counts most likely are known in closed form.
struct LogisticRegressionTests {
  private func samples(_ rows: [(value: Double, right: Int, wrong: Int)]) -> [LogisticRegression.Sample] {
    rows.flatMap { row in
      (0..<row.right).map { _ in LogisticRegression.Sample(values: [row.value], isPositive: true, weight: 1) }
        + (0..<row.wrong).map { _ in LogisticRegression.Sample(values: [row.value], isPositive: false, weight: 1) }
    }
  }

  /// Odds of 1 : 3 without the input and 3 : 1 with it: a weight of log 9, a bias of −log 3.
  @Test func oddsBecomeWeights() {
    let made = LogisticRegression(samples([(0, 10, 30), (1, 30, 10)]), penalty: 0)
    #expect(abs(made.weights[0] - 2.1972) < 0.001)
    #expect(abs(made.bias + 1.0986) < 0.001)
  }

  /// A weight says the same as that many samples.
  @Test func weightsCountAsSamples() {
    let many = LogisticRegression(samples([(0, 1, 3), (1, 3, 1)]), penalty: 1)
    let few = LogisticRegression(
      [(0.0, true, 1.0), (0, false, 3), (1, true, 3), (1, false, 1)].map { .init(values: [$0.0], isPositive: $0.1, weight: $0.2) },
      penalty: 1)
    #expect(abs(many.weights[0] - few.weights[0]) < 0.05 && abs(many.bias - few.bias) < 0.05)
  }

  @Test func aPenaltyShrinks() {
    let free = LogisticRegression(samples([(0, 10, 30), (1, 30, 10)]), penalty: 0)
    let held = LogisticRegression(samples([(0, 10, 30), (1, 30, 10)]), penalty: 100)
    #expect(0 < held.weights[0] && held.weights[0] < free.weights[0] / 2)
  }
}
