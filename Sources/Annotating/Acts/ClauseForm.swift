import TextAlgorithms
import Vocabulary

/// What the form of a clause in somebody's mouth says: who is to act, and whether it must, will or would be.
struct ClauseForm {
  enum Force { case command, duty, future, ability, supposition, plain }

  private(set) var force: Force
  /// The verb or predicate that the force is of: *pay* of *have to pay*.
  private(set) var core: Int
  private(set) var subject: ActGround.Subject?
  private(set) var isNegative: Bool
  /// The future is what its subject means to do, not what will happen.
  private(set) var isIntent = false
  /// `if` or `unless`, or `unless` or `until`, opens a clause beside it.
  private(set) var isOnCondition = false
  private(set) var isUntil = false
  let tone: ClauseTone

  private let ground: ActGround
  private let sentence: RoleSentence

  /// - Parameters:
  ///   - part: bytes of the quotation's part that the clause lies in.
  ///   - isQuoted: whether words of it stand in quotation marks.
  init(of head: Int, _ stated: StatedSentence, _ ground: ActGround, within part: Range<Int>, isQuoted: Bool) {
    self.ground = ground
    sentence = stated.words
    core = head
    isNegative = Self.isNegated(head, ground, stated.words)
    let first = Self.first(of: head, stated.words)
    force = Self.force(of: first, head, ground, stated.words)
    subject = ground.subject(of: head, stated.words)
    tone = ClauseTone(of: head, stated, ground, within: part, isQuoted: isQuoted)
    takeInfinitive(of: head)
    if force == .plain, isQuoted, isCommand(head, first) {
      force = .command
      subject = nil
    }
    isIntent = core != head && force == .future && !ground.isOne(of: ground.words.futures, head, sentence) && sentence.lemmas[head] != "go"
    takeConditions(of: head, stated, part)
  }

  /// What a modal verb says; of coordinated verbs, the first one's.
  private static func force(of first: Int, _ head: Int, _ ground: ActGround, _ sentence: RoleSentence) -> Force {
    func modal(_ word: Int) -> Int? { sentence.children[word].first { sentence.words[$0].pennTag == .md } }
    guard let modal = modal(head) ?? modal(first) else { return .plain }
    let keys = [ground.key(modal, sentence), sentence.words[modal].form]
    if keys.contains(where: ground.words.futures.contains) { return .future }
    if ground.text.language.modality.duties.contains(keys[0]) { return .duty }
    return keys.contains(where: ground.words.abilities.contains) ? .ability : .supposition
  }

  /// *have to pay*, *intend to pay*: the infinitive is what must or will be done.
  private mutating func takeInfinitive(of head: Int) {
    guard let inner = sentence.child(head, .xcomp), sentence.words[head].tag == .verb || sentence.words[head].tag == .adj else { return }
    let isInfinitive = sentence.children[inner].contains { sentence.words[$0].form == ground.text.language.words.to }
    if isInfinitive, force == .plain || force == .future {
      if ground.isOne(of: ground.words.obliging, head, sentence) {
        force = .duty
        core = inner
      } else if force == .plain, ground.isOne(of: ground.words.intending, head, sentence) {
        force = .future
        core = inner
      }
    }
    isNegative = isNegative || (core == inner && Self.isNegated(inner, ground, sentence))
  }

  /// A bare verb without a subject: *Cancel the meeting*, not *why wait*, *thank you* or *would come and stay*.
  private func isCommand(_ head: Int, _ first: Int) -> Bool {
    let children = sentence.children[head]
    guard sentence.words[head].pennTag == .vb, sentence.words[head].relation != .xcomp,
      !sentence.hasChild(head, .nsubj, .nsubjPass, .mark, .expl, .csubj), !sentence.hasChild(first, .nsubj, .nsubjPass),
      first == head || sentence.words[first].pennTag == .vb, !ground.isOne(of: ground.words.addresses, head, sentence)
    else { return false }
    return !children.contains { child in
      (sentence.words[child].tag == .aux && sentence.lemmas[child] != "do")
        || ground.text.language.words.questionWords.contains(sentence.words[child].form)
    }
  }

  private mutating func takeConditions(of head: Int, _ stated: StatedSentence, _ part: Range<Int>) {
    for word in sentence.words.indices where sentence.words[word].relation == .mark {
      let clause = sentence.words[word].head
      guard clause >= 0, sentence.words[clause].relation == .advcl, !sentence.reach[clause].contains(head),
        part.contains(stated.bytes(of: word, in: ground.text).lowerBound), sentence.words[clause].head == head || clause < head
      else { continue }
      isOnCondition = isOnCondition || ground.isOne(of: ground.words.provisos, word, sentence)
      isUntil = isUntil || ground.isOne(of: ground.words.holdings, word, sentence)
    }
  }

  /// The first of the verbs that a verb without a subject of its own is coordinated with; itself where it has one.
  private static func first(of head: Int, _ sentence: RoleSentence) -> Int {
    var at = head
    for _ in 0..<StatementCalibration.standard.governors {
      guard sentence.words[at].relation == .conj, !sentence.hasChild(at, .nsubj, .nsubjPass, .expl, .aux), sentence.words[at].head >= 0
      else { break }
      at = sentence.words[at].head
    }
    return at
  }

  private static func isNegated(_ word: Int, _ ground: ActGround, _ sentence: RoleSentence) -> Bool {
    let words = ground.text.language.words
    return sentence.children[word].contains { child in
      if words.negations.contains(ground.key(child, sentence)) || words.negations.contains(sentence.words[child].form) { return true }
      return [.nsubj, .obj].contains(sentence.words[child].relation)
        && sentence.children[child].contains { sentence.words[$0].relation == .det && ground.isOne(of: words.nobody, $0, sentence) }
    }
  }
}

/// Whether the words of a clause judge.
struct ClauseTone {
  private(set) var blames = false
  private(set) var praises = false
  private(set) var hasStance = false

  init(of head: Int, _ stated: StatedSentence, _ ground: ActGround, within part: Range<Int>, isQuoted: Bool) {
    let sentence = stated.words
    for word in sentence.reach[head] where part.overlaps(stated.bytes(of: word, in: ground.text)) {
      guard word == head || !Self.isOfLowerClause(word, below: head, sentence), isQuoted || Self.isNear(word, head, sentence) else {
        continue
      }
      let key = ground.key(word, sentence)
      blames = blames || ground.words.blame.contains(key)
      praises = praises || ground.words.praise.contains(key)
      hasStance = hasStance || ground.words.stance.contains(key)
    }
  }

  /// In reported words only what the clause says of its subject counts, not every word in it.
  private static func isNear(_ word: Int, _ head: Int, _ sentence: RoleSentence) -> Bool {
    var at = word
    for _ in 0..<3 where at >= 0 {
      if at == head { return true }
      at = sentence.words[at].head
    }
    return false
  }

  private static func isOfLowerClause(_ word: Int, below head: Int, _ sentence: RoleSentence) -> Bool {
    var at = word
    for _ in 0..<StatementCalibration.standard.governors where at >= 0 && at != head {
      let relation = sentence.words[at].relation
      // *is a rival who meddled*: what a predicate is described by belongs to it.
      if relation == .aclRelcl, sentence.words[at].head == head, sentence.hasChild(head, .cop) { return false }
      if [.aclRelcl, .advcl, .parataxis, .ccomp].contains(relation) { return true }
      if relation == .conj, sentence.words[at].tag == .verb { return true }
      at = sentence.words[at].head
    }
    return false
  }
}
