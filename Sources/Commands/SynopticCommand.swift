import ArgumentParser

/// A command of the program: it runs with what `main` hands to it.
protocol SynopticCommand: AsyncParsableCommand {
  func run(_ surroundings: Surroundings) async throws
}

extension SynopticCommand {
  /// Runs with the weights beside the program.
  func run() async throws { try await run(Surroundings(weights: nil)) }
}
