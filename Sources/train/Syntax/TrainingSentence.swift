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
  static func sentences(_ file: [UInt8]) throws -> [TrainingSentence] {
    let bank = try Treebank(file)
    return bank.sentences.map { sentence in
      let words = bank.words[sentence.words]
      var out = TrainingSentence(forms: words.map { Array(bank.bytes[$0.range]) })
      if words.contains(where: { !$0.name.isEmpty }) {
        out.names = names(words.map(\.name))
      } else {
        out.tree = tree(words, sentence.words.lowerBound)
      }
      return out
    }
  }

  private static func tree(_ words: ArraySlice<Treebank.Word>, _ first: Int) -> TrainingSentence.Tree? {
    var tree = TrainingSentence.Tree(tags: [], pennTags: [], features: [], featureNames: [], heads: [], relations: [])
    for word in words {
      guard let tag = UniversalTag(name: word.tag), let penn = PennTag(name: word.pennTag), let relation = Relation(name: word.relation)
      else {
        return nil
      }
      tree.tags.append(tag.rawValue)
      tree.pennTags.append(penn.rawValue)
      tree.featureNames.append(word.features == "_" ? "" : word.features)
      tree.heads.append(word.head.map { Int16($0 - first + 1) } ?? 0)
      tree.relations.append(relation.rawValue)
    }
    return tree
  }

  /// BIO in which a name's first word may be marked as inside (IO), with a tag of another kind as `O`.
  private static func names(_ tags: [String]) -> [UInt8] {
    var open = ""
    return tags.map { tag in
      let kind = tag == "O" ? "" : String(tag.dropFirst(2))
      let begins = tag.hasPrefix("B-") || kind != open
      open = kind
      return (NameTag(name: (begins ? "B-" : "I-") + kind) ?? .outside).rawValue
    }
  }
}
