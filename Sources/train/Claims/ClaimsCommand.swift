import ArgumentParser
import Comparing
import Foundation
import Running
import Vocabulary

/// `train claims`: the weights by which stretches of reports become claims, and how well they do on events that they were not learnt from.
struct ClaimsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Learns what makes two clauses tell one claim from events with gold claims, and prints the weights.")

  @Argument(help: "Folders with reports and gold.json.") var events: [String]
  @Option(help: "Folders to score with the weights of all others, not learnt from.") var test: [String] = []
  @Option(help: "The folder with the weights of the other models.") var weights: String
  @Option(help: "Penalty on the weights of standardised likenesses.") var penalty = 3.0
  @Option(help: "Weight of a pair that shares a gold claim without being the best of a gold span.") var loose = 0.01
  @Option(help: "Weight of a pair of which one end meets no gold claim.") var oneSided = 0.8
  @Option(help: "How far below the threshold a single pair may lie, in hundredths.") var slack = ClaimTraining.slack
  @Option(help: "The least pair precision, over all other events, that a threshold is chosen for.") var precision = 0.83

  func validate() throws {
    guard events.count > 1 else { throw ValidationError("cannot learn from one event: the scored one is left out; name two or more") }
  }

  func run() async throws {
    let models = Weights(folder: weights)
    let learnt = try await read(events, models), tested = try await read(test, models)
    let trainer = ClaimTrainer(events: learnt, penalty: penalty, loose: loose, oneSided: oneSided)
    let thresholds = Array(stride(from: -300, through: 100, by: 10))
    let tables = learnt.indices.map { event in
      let made = trainer.weights(without: event)
      return thresholds.map { ClaimScore(learnt[event], learnt[event].training.claims(made, threshold: $0, slack: slack)) }
    }
    for (place, threshold) in thresholds.enumerated() {
      print("threshold \(threshold), scored event left out: \(tables.reduce(into: ClaimScore()) { $0.add($1[place]) })")
    }
    var nested = ClaimScore()
    for event in learnt.indices {
      let others = thresholds.indices.map { place in
        tables.indices.filter { $0 != event }.reduce(into: ClaimScore()) { $0.add(tables[$1][place]) }
      }
      let precise = others.indices.filter { others[$0].precision >= precision }
      let best = precise.max { others[$0].recall < others[$1].recall } ?? others.count - 1
      print("\(learnt[event].name), threshold \(thresholds[best]) of the others: \(tables[event][best])")
      nested.add(tables[event][best])
    }
    print("weights and threshold of the others: \(nested)")
    let made = trainer.weights(without: nil)
    for event in tested {
      print("\(event.name): \(ClaimScore(event, event.training.claims(made, threshold: ClaimTraining.threshold, slack: slack)))")
    }
    let first = zip(Likeness.allCases, made.first).map { ".\($0): \($1)" },
      second = zip(Surrounding.allCases, made.second).map { ".\($0): \($1)" }
    print("first: \(first.joined(separator: ", ")); bias \(made.bias)")
    print("second: \(second.joined(separator: ", ")); bias \(made.secondBias)")
  }

  private func read(_ folders: [String], _ models: Weights) async throws -> [ClaimEvent] {
    var out: [ClaimEvent] = []
    for folder in folders { out.append(try await ClaimEvent(folder: URL(fileURLWithPath: folder), weights: models)) }
    return out
  }
}

/// Pairs of gold spans that are told together, and pairs of tellings that are of one gold claim.
struct ClaimScore: CustomStringConvertible {
  private var found = 0, wanted = 0, right = 0, joined = 0

  init() {}

  init(_ event: ClaimEvent, _ claims: [[Span]]) {
    let met = claims.map { claim in claim.map { (document: event.document($0), golds: Set(event.meeting($0).map(\.gold))) } }
    let together = met.map { claim in claim.reduce(into: Set<Int>()) { $0.formUnion($1.golds) } }
    let pairs = event.goldPairs
    wanted = pairs.count
    found = pairs.count { pair in together.contains { $0.contains(pair.0) && $0.contains(pair.1) } }
    for claim in met {
      for (a, x) in claim.enumerated() {
        for y in claim.dropFirst(a + 1) where x.document != y.document && !x.golds.isEmpty && !y.golds.isEmpty {
          joined += 1
          let other = Set(y.golds.map { event.golds[$0].claim })
          if x.golds.contains(where: { other.contains(event.golds[$0].claim) }) { right += 1 }
        }
      }
    }
  }

  mutating func add(_ other: ClaimScore) {
    found += other.found
    wanted += other.wanted
    right += other.right
    joined += other.joined
  }

  var recall: Double { Double(found) / Double(max(1, wanted)) }
  var precision: Double { Double(right) / Double(max(1, joined)) }

  var description: String {
    String(format: "pair recall %.3f (%d of %d), pair precision %.3f (%d of %d)", recall, found, wanted, precision, right, joined)
  }
}
