import Foundation
import Testing

/// The floors: three kinds, each figure of one kind only, and the same kinds for every event.
struct FloorsTests {
  /// A floor is a number, or a number that is at most allowed.
  enum Floor: Decodable {
    case atLeast(Double), atMost(Double)

    init(from decoder: any Decoder) throws {
      if let bound = try? decoder.singleValueContainer().decode(Double.self) {
        self = .atLeast(bound)
      } else {
        self = .atMost(try decoder.singleValueContainer().decode([String: Double].self)["max"] ?? .nan)
      }
    }
  }

  struct File: Decodable {
    var floors: [String: [String: Floor]]
    var data: [String: String]
  }

  private func file() throws -> File {
    try JSONDecoder().decode(File.self, from: Data(contentsOf: Project.root.appendingPathComponent("Evaluation/floors.json")))
  }

  @Test func everyFigureHasOneKind() throws {
    let floors = try file().floors
    #expect(floors.keys.sorted() == ["cost", "harm", "reach"])
    let keys = floors.values.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for (key, floor) in floors.values.joined() {
      switch floor {
      case .atLeast(let bound): #expect((0...1).contains(bound), "\(key)")
      case .atMost(let bound): #expect(bound >= 0, "\(key)")
      }
    }
  }

  /// Precision is harm in every event, so that no gain elsewhere can pay for it.
  @Test func eventsHaveTheSameFigures() throws {
    let floors = try file().floors
    func metrics(_ kind: String) throws -> [String: Set<Substring>] {
      let parted = try #require(floors[kind]).keys.map { $0.split(separator: ".", maxSplits: 1) }
      return Dictionary(grouping: parted, by: { String($0[0]) }).mapValues { Set($0.map { $0[1] }) }
    }
    let harm = try metrics("harm"), reach = try metrics("reach")
    let events = harm.filter { $0.value.contains("leaks") }.keys
    #expect(events.count == 14)
    for event in events {
      #expect(harm[event] == harm["seeds"], "\(event)")
      #expect(reach[event] == reach["seeds"], "\(event)")
    }
    for metric in harm["seeds"] ?? [] { #expect(reach["seeds"]?.contains(metric) == false, "\(metric)") }
    for metric in reach["seeds"] ?? [] { #expect(!metric.hasSuffix("precision"), "\(metric) is harm") }
  }
}
