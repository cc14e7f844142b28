import Running

/// What `main` hands to every command.
package struct Surroundings: Sendable {
  let weights: Weights
  let limits: Pipeline.Limits

  /// - Parameter weights: a folder of weights; nil or empty for those beside the program.
  package init(weights: String?, limits: Pipeline.Limits = .init()) {
    self.weights = Weights(folder: weights)
    self.limits = limits
  }
}
