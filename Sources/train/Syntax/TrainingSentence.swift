import Annotating
import TextAlgorithms
import Vocabulary

/// A sentence to learn from: what the network sees of each word and what it is to say, as far as somebody said it.
struct TrainingSentence {
  var forms: [[UInt8]]
  /// Rows of the table, word by word; `starts[t]..<starts[t + 1]` are those of word t.
  var rows: [Int32] = []
  var starts: [Int32] = []
  /// The same with other names in the place of its own.
  var variants: [(rows: [Int32], starts: [Int32])] = []
  /// Nil where the sentence has no tree.
  var tree: Tree?
  /// Raw values of `NameTag`, `unknownName` where nobody said; nil where nobody marked names.
  var names: [UInt8]?

  static let unknownName: UInt8 = 255

  struct Tree {
    var tags: [UInt8]
    var pennTags: [UInt8]
    /// Indices into the shape's features; -1 for one that the shape leaves out.
    var features: [Int16]
    var featureNames: [String]
    /// 0 for the root, else the head's place from 1 on.
    var heads: [Int16]
    var relations: [UInt8]
  }

  var count: Int { forms.count }
}

/// Reads CoNLL-U and BIO for training. A sentence that has a tag or relation which the vocabulary lacks loses its tree.
enum TrainingReader {
  static func trees(_ bytes: [UInt8]) -> [TrainingSentence] {
    var out: [TrainingSentence] = []
    for block in blocks(bytes) {
      var sentence = TrainingSentence(forms: [])
      var tree = TrainingSentence.Tree(tags: [], pennTags: [], features: [], featureNames: [], heads: [], relations: [])
      var isWhole = true
      for line in block where line.first != 0x23 {
        let cells = line.split(separator: 9, omittingEmptySubsequences: false)
        guard cells.count == 10, !cells[0].contains(0x2D), !cells[0].contains(0x2E) else { continue }
        func text(_ i: Int) -> String { String(decoding: cells[i], as: UTF8.self) }
        sentence.forms.append(Array(cells[1]))
        if let tag = UniversalTag(name: text(3)), let penn = PennTag(name: text(4)), let relation = Relation(name: text(7)),
          let head = Int16(text(6))
        {
          tree.tags.append(tag.rawValue)
          tree.pennTags.append(penn.rawValue)
          tree.featureNames.append(cells[5] == [0x5F] ? "" : text(5))
          tree.heads.append(head)
          tree.relations.append(relation.rawValue)
        } else {
          isWhole = false
        }
      }
      guard !sentence.forms.isEmpty else { continue }
      if isWhole { sentence.tree = tree }
      out.append(sentence)
    }
    return out
  }

  /// Columns parted by tabs or spaces; the tag is the rightmost column that looks like one. A tag of another kind counts as `O`.
  static func names(_ bytes: [UInt8]) -> [TrainingSentence] {
    var out: [TrainingSentence] = []
    for block in blocks(bytes) {
      var sentence = TrainingSentence(forms: [])
      var tags: [UInt8] = []
      var open: String?
      for line in block where !line.starts(with: [0x23, 0x20]) {
        let hasTabs = line.contains(9)
        let cells = line.split(separator: hasTabs ? 9 : 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard cells.count > 1 else { continue }
        let tag = cells.dropFirst().last { $0 == "O" || ($0.count > 2 && ($0.hasPrefix("B-") || $0.hasPrefix("I-"))) } ?? "O"
        let kind = tag == "O" ? nil : String(tag.dropFirst(2))
        let begins = tag.hasPrefix("B-") || kind != open
        open = kind
        sentence.forms.append(Array((cells.count > 2 && Int(cells[0]) != nil ? cells[1] : cells[0]).utf8))
        tags.append((kind.flatMap { NameTag(name: (begins ? "B-" : "I-") + $0) } ?? .outside).rawValue)
      }
      guard !sentence.forms.isEmpty else { continue }
      sentence.names = tags
      out.append(sentence)
    }
    return out
  }

  /// Groups of lines between empty lines.
  private static func blocks(_ bytes: [UInt8]) -> [[ArraySlice<UInt8>]] {
    var out: [[ArraySlice<UInt8>]] = []
    var block: [ArraySlice<UInt8>] = []
    for var line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.last == 0x0D { line.removeLast() }
      if line.allSatisfy({ $0 == 0x20 || $0 == 9 }) {
        if !block.isEmpty { out.append(block) }
        block = []
      } else {
        block.append(line)
      }
    }
    if !block.isEmpty { out.append(block) }
    return out
  }
}
