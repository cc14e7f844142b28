import ArgumentParser
import Foundation
import TextAlgorithms

/// `train names`: names as UNER marks them, from corpora that mark more than names, in BIO for `train syntax`.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Makes BIO with PER, ORG and LOC from the entities of GUM and MEANTIME.")

  @Option(name: .customLong("gum"), parsing: .upToNextOption, help: "CoNLL-U files with Entity= in MISC.") var gum: [String] = []
  @Option(parsing: .upToNextOption, help: "CoNLL files of MEANTIME.") var meantime: [String] = []
  @Option(name: .shortAndLong, help: "The file to write.") var output: String

  func validate() throws {
    guard !(gum + meantime).isEmpty else { throw ValidationError("Name files with --gum or --meantime.") }
  }

  func run() throws {
    var text = ""
    var sentences = 0
    var counts: [String: Int] = [:]
    func add(_ forms: [String], _ names: [MarkedName]) {
      for tag in MarkedName.tags(names, count: forms.count) where tag.hasPrefix("B-") { counts[String(tag.dropFirst(2)), default: 0] += 1 }
      text += MarkedName.lines(forms, names)
      sentences += 1
    }
    for path in gum {
      let bank = try Treebanks.read(path)
      for sentence in bank.sentences { add(sentence.words.map(bank.form), GUMNames.names(bank, sentence)) }
    }
    for path in meantime {
      do {
        let file = try Meantime(String(contentsOfFile: path, encoding: .utf8))
        for sentence in file.sentences { add(sentence.forms, MeantimeNames.names(sentence, lowercase: file.lowercase)) }
      } catch let fault as Meantime.Fault {
        throw ValidationError("cannot read \"\(path)\": \(fault)")
      }
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    let names = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    print("\(output): \(sentences) sentences, \(names.isEmpty ? "no names" : names)")
  }
}
