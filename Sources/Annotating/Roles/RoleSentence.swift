import TextAlgorithms
import Vocabulary

/// A parsed sentence as roles are told from it: words, heads, dependents and subtrees, all counted from the sentence's first word.
struct RoleSentence {
  struct Word {
    /// Key of the lemma, lower case.
    var lemma: UInt64
    /// Key of the form, folded.
    var form: UInt64
    var tag: UniversalTag
    var pennTag: PennTag
    var relation: Relation
    var name: NameTag
    /// -1 for the root.
    var head: Int
  }

  let words: [Word]
  /// The lemmas themselves, lower case: rolesets are looked up by them.
  let lemmas: [String]
  let children: [[Int]]
  /// For each word the first and the last that hang on it, itself included.
  let reach: [ClosedRange<Int>]

  /// - Parameters:
  ///   - words: of one sentence; heads are indices into the whole text, of which `first` is the sentence's first word.
  ///   - bytes: what the words' ranges count.
  init(_ source: ArraySlice<SyntacticWord>, bytes: [UInt8]) {
    let first = source.startIndex
    lemmas = source.map { $0.lemma.lowercased() }
    words = zip(source, lemmas).map { word, lemma in
      var form = StableHash()
      for byte in bytes[word.range] { form.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
      return Word(
        lemma: Self.key(lemma), form: form.value, tag: word.tag, pennTag: word.pennTag, relation: word.relation, name: word.name,
        head: word.head.map { $0 - first } ?? -1)
    }
    var children = [[Int]](repeating: [], count: words.count)
    var reach = words.indices.map { $0...$0 }
    for i in words.indices {
      if words[i].head >= 0 { children[words[i].head].append(i) }
      var at = words[i].head
      var steps = 0
      while at >= 0, steps < words.count, !reach[at].contains(i) {
        reach[at] = min(reach[at].lowerBound, i)...max(reach[at].upperBound, i)
        at = words[at].head
        steps += 1
      }
    }
    self.children = children
    self.reach = reach
  }

  static func key(_ text: String) -> UInt64 {
    var hash = StableHash()
    hash.add(text.utf8)
    return hash.value
  }

  /// The first dependent of a word in a relation.
  func child(_ word: Int, _ relation: Relation) -> Int? { children[word].first { words[$0].relation == relation } }

  func hasChild(_ word: Int, _ relations: Relation...) -> Bool { children[word].contains { relations.contains(words[$0].relation) } }

  /// The preposition of a phrase or the conjunction of a clause, as the key of its lemma; 0 without one.
  func marker(_ word: Int) -> UInt64 {
    let first = children[word].first { words[$0].relation == .case || words[$0].relation == .mark }
    return first.map { words[$0].lemma } ?? 0
  }

  func isPassive(_ predicate: Int) -> Bool {
    hasChild(predicate, .auxPass, .nsubjPass)
      || (words[predicate].pennTag == .vbn && [.acl, .amod].contains(words[predicate].relation) && !hasChild(predicate, .aux))
  }

  /// v, n or j, as PropBank's aliases part them.
  func wordClass(_ word: Int) -> Character {
    switch words[word].tag {
    case .noun, .propn: "n"
    case .adj: "j"
    default: "v"
    }
  }

  // MARK: Candidates

  /// A word that could head an argument, with the way to it from the predicate: so many heads up, and then down or not.
  struct Candidate {
    var head: Int
    var words: ClosedRange<Int>
    /// Key of the relations on the way.
    var path: UInt64
    var steps: Int
  }

  /// What may be an argument of a predicate: its dependents, up to `RoleCalibration.levels` heads above it, and their dependents. For light
  /// verbs and their nouns, the word alone of the nearest head and of the objects too.
  func candidates(of predicate: Int) -> [Candidate] {
    var out: [Candidate] = []
    for child in children[predicate] { add(child, from: predicate, [words[child].relation.rawValue], up: 0, into: &out) }
    var at = predicate
    var branch = predicate
    var path: [UInt8] = []
    for level in 1...RoleCalibration.standard.levels {
      let head = words[at].head
      guard head >= 0 else { break }
      path.append(words[at].relation.rawValue)
      branch = at
      at = head
      add(at, from: predicate, path, up: level, into: &out)
      if level == 1, words[branch].relation != .cop, words[branch].relation != .aux, words[branch].relation != .auxPass {
        out.append(Candidate(head: at, words: at...at, path: key(path, up: 100), steps: 1))
      }
      for child in children[at] where child != branch && !reach[child].contains(predicate) {
        add(child, from: predicate, path + [words[child].relation.rawValue], up: level, into: &out)
      }
    }
    for child in children[predicate] where words[child].relation == .obj {
      out.append(Candidate(head: child, words: child...child, path: key([words[child].relation.rawValue], up: 101), steps: 1))
    }
    return out
  }

  private func add(_ word: Int, from predicate: Int, _ path: [UInt8], up: Int, into out: inout [Candidate]) {
    guard words[word].relation != .punct, let span = span(of: word, for: predicate) else { return }
    out.append(Candidate(head: word, words: span, path: key(path, up: up), steps: path.count))
  }

  private func key(_ path: [UInt8], up: Int) -> UInt64 {
    var hash = StableHash()
    hash.add(up)
    hash.add(path)
    return hash.value
  }
}
