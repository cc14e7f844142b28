import ArgumentParser
import Foundation
import TextAlgorithms
import Vocabulary

/// `train lemmas`: the rules of the lemmatiser, as the Swift file that the program is built with.
struct LemmasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lemmas", abstract: "Learns lemmas from CoNLL-U and writes the rules as a Swift file.")

  @Argument(help: "CoNLL-U files to learn from.") var files: [String]
  @Option(help: "A file to score the rules on, with its own tags; may be repeated.") var score: [String] = []
  @Option(help: "How many words of it that are wrong to list.") var wrong = 0
  @Option(name: .shortAndLong, help: "The Swift file to write.") var output: String

  /// A word of a treebank with all that the lemmatiser sees of it.
  private struct Word {
    var form: String
    var low: [UInt8]
    var written: WrittenCase
    var tag: UniversalTag
    var pennTag: PennTag
    var lemma: String

    init?(_ bank: Treebank, _ index: Int) {
      let word = bank.words[index]
      guard let tag = UniversalTag(name: word.tag), let pennTag = PennTag(name: word.pennTag) else { return nil }
      form = bank.form(index)
      guard word.lemma != "_" || form == "_" else { return nil }
      let lowered = form.lowercased()
      low = Array(lowered.utf8)
      written = WrittenCase(form, lowered: lowered)
      self.tag = tag
      self.pennTag = pennTag
      lemma = word.lemma
    }
  }

  func run() throws {
    var words: [Word] = []
    for file in files {
      let bank = try Treebanks.read(file)
      words += bank.words.indices.compactMap { Word(bank, $0) }
    }
    let edits = words.map { LemmaEdit(from: $0.low, to: Array($0.lemma.lowercased().utf8)) }
    let named = Array(Set(edits).filter { !$0.added.contains(" ") }).sorted()
    let identity = LemmaEdit(cut: 0, added: "")
    let numbers = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, UInt16($0)) })
    guard named.count < 91 * 91, let none = numbers[identity] else { throw ValidationError("The files have too many edits to write.") }
    let learner = DecisionListLearner()
    var rules = learner.learn(
      zip(words, edits).compactMap { word, edit in
        numbers[edit].map { .init(keys: LemmaKeys.edit(word.low, word.tag, word.pennTag), value: $0) }
      }, otherwise: none)
    let letters = learner.learn(
      zip(words, edits).map { word, edit in
        let right = LemmaCase.allCases.first { Lemmatiser.apply(edit, $0, to: word.form, word.low, word.written) == word.lemma }
        return .init(keys: LemmaKeys.capitals(word.low, word.tag, word.pennTag, word.written), value: (right ?? .keep).rawValue)
      }, otherwise: LemmaCase.keep.rawValue)
    // Only edits that a rule names are written.
    let used = Set(rules.values).sorted()
    let renamed = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, UInt16($0)) })
    rules = rules.mapValues { renamed[$0]! }.merging(letters) { a, _ in a }
    let editText = used.map { "\(named[Int($0)].cut)+\(named[Int($0)].added)" }.joined(separator: " ")
    let table = Lemmatiser.encode(rules)
    try write(editText, table, words.count)
    print(
      "\(output): \(rules.count) rules, \(used.count) edits, \(table.utf8.count + editText.utf8.count) bytes, from \(words.count) words")
    let lemmatiser = Lemmatiser(table: table, edits: editText)
    for path in score { try self.score(lemmatiser, path) }
  }

  private func write(_ edits: String, _ table: String, _ count: Int) throws {
    var lines = [
      "// Made by `train lemmas` from \(files.count) files of UD English, \(count) words; do not edit. Sources, licences, hashes and scores stand",
      "// in the guide Lemmas.md.", "enum LemmaTable {", "  static let edits = #\"\"\"",
    ]
    var line = "   "
    for edit in edits.split(separator: " ") {
      if line.count + edit.count > 136 {
        lines.append(line)
        line = "   "
      }
      line += " " + edit
    }
    lines += [line, "    \"\"\"#", "", "  static let rules = #\"\"\""]
    let bytes = Array(table.utf8)
    for start in stride(from: 0, to: bytes.count, by: 132) {
      lines.append("    " + String(decoding: bytes[start..<min(start + 132, bytes.count)], as: UTF8.self))
    }
    lines += ["    \"\"\"#", "}"]
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
  }

  private func score(_ lemmatiser: Lemmatiser, _ path: String) throws {
    let bank = try Treebanks.read(path)
    var right = 0
    var count = 0
    var listed = 0
    for index in bank.words.indices {
      let word = bank.words[index]
      guard let tag = UniversalTag(name: word.tag), let pennTag = PennTag(name: word.pennTag) else { continue }
      count += 1
      let lemma = lemmatiser.lemma(of: word.range, in: bank.bytes, tag: tag, pennTag: pennTag)
      if lemma == word.lemma {
        right += 1
      } else if listed < wrong {
        listed += 1
        print("  \(bank.form(index)) \(word.pennTag): \(lemma) for \(word.lemma)")
      }
    }
    let share = Double(right) / Double(max(count, 1))
    print("\(path): \((share * 100_000).rounded() / 1000) % of \(count) lemmas right, tags given")
  }
}
