import Foundation
import Vocabulary

/// The predicates of a treebank's sentences, as the table beside the treebank lists them: sentence, predicate, form, roleset, arguments;
/// words are counted from 1 and ranges include their ends.
struct PropBankFile {
  struct Row {
    /// Counted from 0 within the sentence.
    var word: Int
    var roleset: String
    var arguments: [(label: String, words: Range<Int>)]
  }

  /// By `sent_id`.
  private(set) var rows: [String: [Row]] = [:]

  struct Fault: Error, CustomStringConvertible {
    var line: Int
    var description: String { "line \(line): it is no row of five columns, or a range is malformed" }
  }

  init(path: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    for (number, line) in text.split(separator: "\n").enumerated() where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 5, let word = Int(columns[1]) else { throw Fault(line: number + 1) }
      var row = Row(word: word - 1, roleset: String(columns[3]), arguments: [])
      for part in columns[4].split(separator: " ") {
        let halves = part.split(separator: ":")
        let ends = halves.last?.split(separator: "-").compactMap { Int($0) } ?? []
        guard halves.count == 2, ends.count == 2, ends[0] >= 1, ends[1] >= ends[0] else { throw Fault(line: number + 1) }
        if halves[0] != "V" { row.arguments.append((String(halves[0]), ends[0] - 1..<ends[1])) }
      }
      rows[String(columns[0]), default: []].append(row)
    }
  }
}

/// The frames of PropBank: which lemmas have which rolesets, and which numbered arguments each has.
struct FrameFile {
  /// Lemma and class → rolesets, in the file's order.
  private(set) var aliases: [String: [String]] = [:]
  private(set) var frames: [String: UInt8] = [:]

  init(rolesets: String, roles: String) throws {
    for columns in try Self.rows(rolesets) where columns.count >= 3 {
      for alias in columns[2].split(separator: " ") {
        // A verb with its particle is looked up by the verb.
        let halves = alias.split(separator: "/")
        guard halves.count == 2 else { continue }
        let lemma = halves[0].split(separator: "_").first.map(String.init) ?? String(halves[0])
        aliases["\(lemma)/\(halves[1])", default: []].append(String(columns[0]))
      }
      frames[String(columns[0])] = 0
    }
    for columns in try Self.rows(roles) where columns.count >= 2 {
      if let role = RoleLabel(name: String(columns[1])), let number = role.number {
        frames[String(columns[0]), default: 0] |= 1 << UInt8(number)
      }
    }
  }

  private static func rows(_ path: String) throws -> [[Substring]] {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}
