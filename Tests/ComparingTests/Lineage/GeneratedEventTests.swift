import English
import Foundation
import Testing
import Vocabulary

@testable import Comparing

/// Events with known truth. `SYNOPTIC_EVENTS` sets their number; where it is not set, 1,000 where `CI` is true, else 50.
struct GeneratedEventTests {
  struct Count {
    var hits = 0
    var said = 0
    var wanted = 0
    var independent = 0
    var falselyIndependent = 0
    var directed = 0
    var rightlyDirected = 0
    var misses: [String] = []

    var f1: Double { said + wanted == 0 ? 0 : 2 * Double(hits) / Double(said + wanted) }
  }

  @Test func dependenceAndDirectionAreRight() {
    let environment = ProcessInfo.processInfo.environment
    let events = environment["SYNOPTIC_EVENTS"].flatMap { Int($0) } ?? (environment["CI"] == "true" ? 1000 : 50)
    var count = Count()
    for seed in 0..<events { score(GeneratedEvent(seed: UInt64(seed)), seed: seed, &count) }
    if events > 50 { print("generated events: \(count)") }
    #expect(count.wanted > 100)
    // Floors: 1,000 events reach F1 .997, no false independence, every direction right.
    #expect(count.f1 >= 0.99, "F1 \(count.f1): \(count.misses.prefix(12).joined(separator: "; "))")
    #expect(
      Double(count.falselyIndependent) <= 0.01 * Double(max(1, count.independent)), "\(count.falselyIndependent) of \(count.independent)")
    #expect(count.directed > 20)
    #expect(
      Double(count.rightlyDirected) >= 0.99 * Double(count.directed),
      "directions right: \(count.rightlyDirected) of \(count.directed): \(count.misses.filter { $0.contains("direction") }.prefix(8))")
  }

  private func score(_ event: GeneratedEvent, seed: Int, _ count: inout Count) {
    let result = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(event.made.map(\.report))
    var said: [Set<Identifier>: Pair] = [:]
    for pair in result.pairs { said[[pair.a, pair.b]] = pair }
    for i in event.made.indices {
      for j in event.made.indices where i < j {
        let pair = said[[event.made[i].report.id, event.made[j].report.id]]
        let truth = event.truth(i, j)
        if pair?.relation == .shownIndependent {
          count.independent += 1
          if truth != .independent { count.falselyIndependent += 1 }
        }
        guard truth != .weak else { continue }
        let isDependent = pair?.relation == .shownDependent
        if truth == .dependent { count.wanted += 1 }
        if isDependent { count.said += 1 }
        if isDependent && truth == .dependent { count.hits += 1 }
        if isDependent != (truth == .dependent) {
          count.misses.append("event \(seed), \(i) and \(j): \(truth), said \(String(describing: pair?.relation)) \(pair?.because ?? [])")
        }
        if let pair, isDependent, case .direction(_, let from, _, let grounds)? = pair.because.last,
          let base = event.made[i].base ?? event.made[j].base, event.made[i].base == nil || event.made[j].base == nil
        {
          let source = event.made[i].base == base ? event.made[i] : event.made[j]
          count.directed += 1
          if from == source.report.id {
            count.rightlyDirected += 1
          } else {
            count.misses.append("direction in event \(seed), \(i) and \(j): \(grounds)")
          }
        }
      }
    }
  }
}
