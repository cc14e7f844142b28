import Foundation
import Testing
import Vocabulary

/// Generated events with known changes: each is found, and nothing else is called one. `SYNOPTIC_EVENTS` sets their number; where it is not
/// set, 100 where `CI` is true, else 12.
struct ChangedEventTests {
  @Test func changesAreFoundAndNothingElse() async throws {
    let environment = ProcessInfo.processInfo.environment
    let events = environment["SYNOPTIC_EVENTS"].flatMap { Int($0) } ?? (environment["CI"] == "true" ? 100 : 12)
    var planted = 0, found = 0, only = 0, alarms = 0
    var missed: [String] = [], wrong: [String] = []
    for seed in 0..<events {
      let event = ChangedEvent(seed: UInt64(seed))
      let made = try await Accounts.make(event.pages)
      let told = made.account.differences.map { ($0, $0.explanation + $0.sides.flatMap(\.evidence).map(made.sentence).joined()) }
      for change in event.planted where change.isChange {
        planted += 1
        let isFound = told.contains { isTold(change, $0.0) && ChangedEvent.isAbout(change, $0.1) }
        found += isFound ? 1 : 0
        if !isFound { missed.append("\(seed) \(change)") }
        if change == .track, made.account.tracks.count != 1 { missed.append("\(seed): \(made.account.tracks.count) tracks") }
      }
      only += event.planted.count { !$0.isChange }
      for (difference, words) in told where [.conflict, .update, .distortion].contains(difference.verdict) {
        guard !event.planted.contains(where: { $0.isChange && ChangedEvent.isAbout($0, words) }) else { continue }
        alarms += 1
        wrong.append("\(seed) \(difference.kind) \(difference.explanation)")
      }
      #expect(!made.account.pairs.contains { $0.relation == .shownDependent && event.planted == [.quotedByTwo] }, "\(seed)")
    }
    #expect(Double(found) >= 0.95 * Double(planted), "\(found) of \(planted): \(missed)")
    #expect(Double(alarms) <= 0.02 * Double(max(1, only)), "\(alarms) beside \(only): \(wrong)")
  }

  private func isTold(_ change: ChangedEvent.Planted, _ difference: Difference) -> Bool {
    switch change {
    case .track: difference.kind == .figure && difference.verdict == .update
    case .sum: difference.kind == .figure && difference.verdict == .conflict
    case .opposite, .denial: difference.kind == .attribute && difference.verdict == .conflict
    case .cut: difference.kind == .truncation
    case .altered: difference.kind == .wording
    default: false
    }
  }
}

extension Made {
  /// The paragraph that holds a span.
  fileprivate func sentence(_ span: Span) -> String {
    guard let payload = payloads[span.report] else { return "" }
    let bytes = payload.bytes
    let start = bytes[..<span.start].lastIndex(of: 10).map { $0 + 1 } ?? 0, end = bytes[span.end...].firstIndex(of: 10) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
