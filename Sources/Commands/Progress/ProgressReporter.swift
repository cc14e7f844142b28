import Running
import Synchronization

/// Shows the progress of a pipeline on standard error: a live bar on a terminal, and a line for each stage that ended.
final class ProgressReporter: Sendable {
  private struct State {
    var bar: ProgressBar?
    var began = ContinuousClock.now
    var drawn = ContinuousClock.now
  }

  /// The shortest time between two drawings.
  private static let interval = Duration.milliseconds(100)

  private let isLive: Bool
  private let state = Mutex(State())

  init(isLive: Bool = Standard.isErrorTerminal) { self.isLive = isLive }

  func report(_ event: ProgressEvent) {
    state.withLock { state in
      let now = ContinuousClock.now
      switch event {
      case .began(let stage, let items):
        state.bar = ProgressBar(stage: stage, items: items)
        state.began = now
        draw(&state, now)
      case .advanced(let stage, let done, let items):
        guard isLive, state.bar?.stage == stage else { return }
        state.bar?.done = done
        state.bar?.items = items
        if now - state.drawn >= Self.interval { draw(&state, now) }
      case .ended(let counts):
        if isLive { Standard.errorTerminal("\r\u{1B}[K") }
        state.bar = nil
        Standard.error(ProgressText.line(counts))
      }
    }
  }

  private func draw(_ state: inout State, _ now: ContinuousClock.Instant) {
    guard isLive, let bar = state.bar else { return }
    state.drawn = now
    let seconds = (now - state.began) / .seconds(1)
    Standard.errorTerminal("\r\(bar.line(after: seconds))\u{1B}[K")
  }
}
