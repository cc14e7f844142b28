import Annotating
import ArgumentParser
import English
import Foundation
import TextAlgorithms
import Vocabulary

/// `train coreference`: the weights by which a pronoun's antecedent is found, as the Swift file that the program is built with.
struct CoreferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coreference", abstract: "Learns whom pronouns stand for from GUM and writes the weights as a Swift file.")

  @Argument(help: "CoNLL-U files of GUM to learn from.") var files: [String]
  @Option(help: "Files to score, not learnt from.", transform: { $0 }) var test: [String] = []
  @Option(help: "The weights of the parser.") var weights: String
  @Option(help: "Passes over all cases.") var passes = 12
  @Option(name: .shortAndLong, help: "The Swift file to write.") var output: String

  func run() throws {
    let model = try SyntaxModel(FixedBytes(Array(try Data(contentsOf: URL(fileURLWithPath: weights)))))
    let annotator = Annotator(language: .english, analyser: SyntaxAnalyser(model, language: .english))
    let held = Set(test.map { URL(fileURLWithPath: $0).lastPathComponent })
    let learnt = try files.filter { !held.contains(URL(fileURLWithPath: $0).lastPathComponent) }.map { try CoreferenceText(path: $0) }
    let tested = try test.map { try CoreferenceText(path: $0) }
    let cases = learnt.flatMap { $0.cases(annotator) }
    let values = PronounTrainer(passes: passes).weights(cases)
    let ranker = PronounRanker(weights: values)
    report("learnt", learnt.map { $0.outcomes(annotator, ranker) })
    report("tested", tested.map { $0.outcomes(annotator, ranker) })
    var scores = ChainScores(), simple = ChainScores()
    for text in tested { text.score(annotator, ranker, into: &scores, simple: &simple) }
    for (label, it) in [("chains", scores), ("chains, nearest that agrees", simple)] {
      let shown = [it.muc.f1, it.bCubed.f1, it.ceaf.f1, it.conll].map { String(format: "%.3f", $0) }
      print("\(label): MUC \(shown[0]), B3 \(shown[1]), CEAFe \(shown[2]), CoNLL \(shown[3])")
    }
    let rows = stride(from: 0, to: values.count, by: PronounCase.size / 3).map { start in
      "    " + values[start..<(start + PronounCase.size / 3)].map(String.init).joined(separator: ", ") + ","
    }
    let lines =
      [
        "// Made by `train coreference` from \(learnt.count) files of GUM, \(cases.count) pronouns; do not edit. Sources, licences, hashes and",
        "// scores stand in the guide Coreference.md.",
        "enum PronounWeights {",
        "  // swift-format-ignore",
        "  static let values = [",
      ] + rows + ["  ]", "}"]
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
  }

  /// Right of all, by class and by lead: how often the best is right where it leads by so much.
  private func report(_ label: String, _ outcomes: [[CoreferenceText.Outcome]]) {
    let all = outcomes.flatMap { $0 }
    for kind in PronounCase.Class.allCases {
      let some = all.filter { $0.pronounClass == kind }
      print("\(label) \(kind): \(some.count { $0.isRight }) of \(some.count) right, \(some.count { $0.isNearestRight }) the nearest")
      for (low, high) in [(0, 4), (4, 8), (8, 16), (16, 24), (24, 40), (40, Int.max)] {
        let bucket = some.filter { ($0.lead ?? -1) >= low && ($0.lead ?? -1) < high }
        if !bucket.isEmpty { print("  lead from \(low): \(bucket.count { $0.isRight }) of \(bucket.count)") }
      }
    }
  }
}
