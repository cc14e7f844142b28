import Synchronization

/// Networks that rest between two texts: the next text finds their scratch grown and their commonest words known.
///
/// What a network knows of words changes how long an answer takes, never the answer.
final class NetworkPool: Sendable {
  private let model: SyntaxModel
  private let resting = Mutex<[SyntaxNetwork]>([])

  init(_ model: SyntaxModel) { self.model = model }

  /// Lends a network to one text.
  func lend<Answer>(_ body: (SyntaxNetwork) -> Answer) -> Answer {
    let network = resting.withLock { $0.popLast() } ?? SyntaxNetwork(model)
    defer { resting.withLock { $0.append(network) } }
    return body(network)
  }
}
