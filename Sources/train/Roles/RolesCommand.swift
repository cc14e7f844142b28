import Annotating
import ArgumentParser
import English
import Foundation
import TextAlgorithms
import Vocabulary

/// `train roles`: the model of predicate senses and arguments.
struct RolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles", abstract: "Learns predicate senses and arguments from PropBank's annotation of a treebank.")

  @Option(help: "The treebank to learn from, CoNLL-U.") var trees: String
  @Option(help: "Its predicates.") var predicates: String
  @Option(help: "The rolesets of the frames.") var rolesets: String
  @Option(help: "The roles of the frames.") var roles: String
  @Option(help: "A treebank to measure on.") var testTrees: [String] = []
  @Option(help: "Its predicates, in the same order.") var testPredicates: [String] = []
  @Option(help: "The weights of the parser.") var weights: String
  @Option(help: "Passes over all predicates.") var passes = 2
  @Option var rate: Float = 0.1
  @Option(help: "Share of a candidate's features left out of each step.") var dropout = 0.3
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?

  func run() throws {
    let model = try SyntaxModel(FixedBytes(Array(try Data(contentsOf: URL(fileURLWithPath: weights)))))
    let analyser = SyntaxAnalyser(model, language: .english)
    let table = try PropBankFile(path: predicates)
    let frames = try FrameFile(rolesets: rolesets, roles: roles)
    var samples = try RoleSample.read(trees: trees, predicates: table, analyser: nil)
    samples += try RoleSample.read(trees: trees, predicates: table, analyser: analyser)
    let tests = try zip(testTrees, testPredicates).map { trees, predicates in
      (trees, try RoleSample.read(trees: trees, predicates: try PropBankFile(path: predicates), analyser: analyser))
    }
    print("\(samples.count) sentences, \(samples.reduce(0) { $0 + $1.predicates.count }) predicates")
    var trainer = RoleTrainer(frames: frames, samples: samples, rate: rate, dropout: dropout)
    for pass in 1...passes {
      let loss = trainer.pass(samples)
      print("pass \(pass): loss of senses \(loss.senses), of roles \(loss.roles)")
      fflush(nil)
    }
    let made = trainer.model()
    for (name, samples) in tests {
      print((name as NSString).lastPathComponent)
      for line in RoleScore(samples, RoleFinder(made)).lines { print("  \(line)") }
    }
    if let output {
      let bytes = made.encoded()
      try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
      print("\(output): \(bytes.count) bytes")
    }
  }
}
