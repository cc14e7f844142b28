import ArgumentParser
import Foundation
import TextAlgorithms
import Vocabulary

/// `train sentences`: the weights of the sentence splitter, as the Swift file that the program is built with.
struct SentencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "Learns where sentences end from CoNLL-U and writes the table as a Swift file.")

  @Argument(help: "CoNLL-U files to learn from, in the order of learning.") var files: [String]
  @Option(help: "Passes over all files.") var passes = 6
  @Option(help: "The rate of learning.") var rate: Float = 0.3
  @Option(help: "What a weight must earn to be kept.") var l1: Float = 8
  @Option(name: .shortAndLong, help: "The Swift file to write.") var output: String

  func run() throws {
    var texts: [BoundaryText] = []
    for file in files { texts.append(BoundaryText(try Treebanks.read(file))) }
    var trainer = BoundaryTrainer(rate: rate, l1: l1)
    for _ in 0..<passes { for text in texts { trainer.pass(over: text) } }
    let steps = trainer.steps
    let table = Array(SentenceWeights.encode(steps).utf8)
    let count = texts.reduce(0) { $0 + $1.bank.sentences.count }
    var lines = [
      "// Made by `train sentences` from \(files.count) files of UD English, \(count) sentences; do not edit. Sources, licences, hashes and",
      "// scores stand in the guide Sentences.md.",
      "enum SentenceTable {",
      "  static let text = #\"\"\"",
    ]
    for start in stride(from: 0, to: table.count, by: 132) {
      lines.append("    " + String(decoding: table[start..<min(start + 132, table.count)], as: UTF8.self))
    }
    lines += ["    \"\"\"#", "}"]
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    print("\(output): \(steps.filter { $0 != 0 }.count) weights of \(count) sentences")
  }
}

/// Reads files of annotated sentences for the commands.
enum Treebanks {
  static func read(_ path: String) throws -> Treebank {
    do {
      return try Treebank(Array(Data(contentsOf: URL(fileURLWithPath: path))))
    } catch let fault as Treebank.Fault {
      throw ValidationError("cannot read \"\(path)\": \(fault); mend that line")
    }
  }
}
