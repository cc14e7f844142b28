import Vocabulary

/// Cuts a parsed sentence into the stretches that may tell a claim: each clause by itself, each clause with what hangs on it, the sentence.
struct ClauseCutter {
  enum Grain: Int, Sendable, Comparable {
    /// A clause without the clauses that hang on it.
    case own
    /// A clause with them, without those coordinated with it.
    case whole
    case sentence

    static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
  }

  struct Cut {
    var grain: Grain
    /// The word that the others hang on; indices of words count from the text's first.
    var head: Int
    /// In order; there may be gaps where a clause inside is left out.
    var words: [Int]
    /// The subject's head, which may stand outside.
    var subject: Int?
  }

  private let words: [SyntacticWord]
  private let range: Range<Int>
  private var children: [[Int]]

  static let subjects: Set<Relation> = [.nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass]
  private static let clauses: Set<Relation> = [
    .root, .ccomp, .advcl, .advclRelcl, .acl, .aclRelcl, .parataxis, .csubj, .csubjPass, .csubjOuter,
  ]

  /// - Parameter range: a sentence of `words`.
  init(_ words: [SyntacticWord], _ range: Range<Int>) {
    self.words = words
    self.range = range
    children = [[Int]](repeating: [], count: range.count)
    for i in range { if let head = words[i].head, range.contains(head), head != i { children[head - range.lowerBound].append(i) } }
  }

  private func dependents(_ word: Int) -> [Int] { children[word - range.lowerBound] }

  /// In the order of grains, then of the text; no two have the same words.
  func cuts() -> [Cut] {
    let heads = range.filter(isHead), set = Set(heads)
    var out: [Cut] = []
    var seen: Set<[Int]> = []
    func add(_ cut: Cut?) {
      guard let cut, seen.insert(cut.words.filter { words[$0].tag != .punct }).inserted else { return }
      out.append(cut)
    }
    for head in heads { add(cut(head, .own) { set.contains($0) }) }
    for head in heads { add(cut(head, .whole) { set.contains($0) && words[$0].relation == .conj }) }
    add(sentence())
    return out
  }

  private func isHead(_ word: Int) -> Bool {
    let relation = words[word].relation
    if words[word].head == nil || relation == .parataxis { return true }
    if relation == .conj, let head = words[word].head, range.contains(head) { return isPredicate(word) && isPredicate(head) }
    return Self.clauses.contains(relation) && isPredicate(word)
  }

  private func isPredicate(_ word: Int) -> Bool {
    words[word].tag == .verb || dependents(word).contains { [.cop, .nsubj, .nsubjPass].contains(words[$0].relation) }
  }

  private func cut(_ head: Int, _ grain: Grain, without: (Int) -> Bool) -> Cut? {
    var own: [Int] = []
    var open = [head]
    while let word = open.popLast() {
      own.append(word)
      open += dependents(word).filter { !without($0) }
    }
    own.sort()
    while let last = own.last, isTrimmed(last) { own.removeLast() }
    let first = own.firstIndex { !isTrimmed($0) } ?? own.count
    own.removeFirst(first)
    return own.isEmpty ? nil : Cut(grain: grain, head: head, words: own, subject: subject(of: head))
  }

  private func isTrimmed(_ word: Int) -> Bool { words[word].tag == .punct || words[word].tag == .cconj }

  private func sentence() -> Cut? {
    let spoken = range.filter { words[$0].tag != .punct }
    guard spoken.count > 1, let root = range.first(where: { words[$0].head == nil }) else { return nil }
    return Cut(
      grain: .sentence, head: root, words: Array(spoken[0]...spoken[spoken.count - 1]),
      subject: dependents(root).first { Self.subjects.contains(words[$0].relation) })
  }

  /// The subject of a clause, or of the one that it shares it with; the noun that a clause describes.
  private func subject(of head: Int) -> Int? {
    var at = head
    for _ in 0..<ClaimCalibration.standard.subjectSteps {
      if let found = dependents(at).first(where: { Self.subjects.contains(words[$0].relation) }) { return found }
      guard let above = words[at].head, range.contains(above) else { return nil }
      switch words[at].relation {
      case .conj, .xcomp, .advcl: at = above
      case .acl, .aclRelcl: return above
      default: return nil
      }
    }
    return nil
  }

  /// A word with what names it: the parts of its name, its possessor, what is joined with it.
  func phrase(of word: Int) -> [Int] {
    [word] + dependents(word).filter { [.flat, .compound, .nmodPoss, .amod, .nmod, .nmodDesc].contains(words[$0].relation) }
  }

  /// The copulas of a word, which may be the predicates of its statement.
  func copulas(of word: Int) -> [Int] { dependents(word).filter { words[$0].relation == .cop } }
}
