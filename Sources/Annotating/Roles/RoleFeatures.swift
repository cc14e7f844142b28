import TextAlgorithms
import Vocabulary

/// What the role model sees of predicates and candidates, as hashes; the model folds them into rows of its tables.
struct RoleFeatures {
  let sentence: RoleSentence

  /// Joins the parts of one feature; the order of parts matters.
  @inline(__always)
  static func mix(_ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
    step(step(step(kind &* 0x9E37_79B9_7F4A_7C15, a), b), c)
  }

  @inline(__always)
  private static func step(_ state: UInt64, _ part: UInt64) -> UInt64 {
    let h = (state ^ part) &* 0xff51_afd7_ed55_8ccd
    return h ^ h >> 32
  }

  // MARK: Senses

  /// What tells the sense of a word: its dependents, head and neighbours.
  func sense(of p: Int, into out: inout [UInt64]) {
    let words = sentence.words
    let word = words[p]
    func add(_ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0) { out.append(Self.mix(kind, a, b)) }
    out.removeAll(keepingCapacity: true)
    add(1, 0)
    add(2, UInt64(word.relation.rawValue))
    add(3, UInt64(word.pennTag.rawValue))
    add(4, word.form)
    add(5, p > 0 ? words[p - 1].form : 0)
    add(6, p + 1 < words.count ? words[p + 1].form : 0)
    if p + 2 < words.count { add(7, words[p + 1].form, words[p + 2].form) }
    if p > 1 { add(8, words[p - 2].form, words[p - 1].form) }
    if word.head >= 0 {
      add(9, words[word.head].lemma, UInt64(word.relation.rawValue))
      add(10, UInt64(words[word.head].tag.rawValue), UInt64(word.relation.rawValue))
    }
    add(11, sentence.isPassive(p) ? 1 : 0)
    var frame: UInt64 = 0
    for child in sentence.children[p] where words[child].relation != .punct {
      let relation = UInt64(words[child].relation.rawValue)
      add(12, relation)
      add(13, relation, words[child].lemma)
      add(14, relation, UInt64(words[child].tag.rawValue))
      add(15, relation, sentence.marker(child))
      add(16, relation, UInt64(words[child].name.rawValue))
      if [.obj, .xcomp, .ccomp, .compoundPrt, .obl, .iobj, .nsubj, .nsubjPass].contains(words[child].relation) { frame |= 1 << relation }
    }
    add(17, frame)
    add(18, word.lemma)
    add(19, word.lemma, UInt64(word.relation.rawValue))
  }

  // MARK: Roles

  /// A predicate as all its candidates see it.
  struct Ground {
    var lemma: UInt64
    var roleset: UInt64
    var wordClass: UInt64
    var voice: UInt64
    var frame: UInt64
    var governor: UInt64
    var relation: UInt64
  }

  func ground(_ p: Int, roleset: String) -> Ground {
    let word = sentence.words[p]
    var frame = StableHash()
    for child in sentence.children[p] where Self.isOfFrame(sentence.words[child].relation) {
      frame.add(sentence.words[child].relation.rawValue)
    }
    return Ground(
      lemma: word.lemma, roleset: RoleSentence.key(roleset), wordClass: UInt64(sentence.wordClass(p).asciiValue ?? 0),
      voice: sentence.isPassive(p) ? 1 : word.pennTag == .vbg ? 2 : word.tag == .aux ? 3 : 0, frame: frame.value,
      governor: word.head >= 0 ? sentence.words[word.head].lemma : 0, relation: UInt64(word.relation.rawValue))
  }

  private static func isOfFrame(_ relation: Relation) -> Bool {
    switch relation {
    case .obj, .iobj, .xcomp, .ccomp, .nsubj, .nsubjPass, .obl, .oblAgent, .compoundPrt, .csubj, .expl, .nmod, .nmodPoss: true
    default: false
    }
  }

  /// What tells the role of a candidate.
  func role(of candidate: RoleSentence.Candidate, of p: Int, _ ground: Ground, into out: inout [UInt64]) {
    let words = sentence.words
    let c = candidate.head
    let word = words[c]
    let marker = sentence.marker(c)
    let side: UInt64 = c < p ? 1 : 2
    let path = candidate.path
    let relation = UInt64(word.relation.rawValue)
    let tag = UInt64(word.pennTag.rawValue)
    let voice = ground.voice << 8 | ground.wordClass << 16 | side
    func add(_ kind: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) { out.append(Self.mix(kind, a, b, c)) }
    out.removeAll(keepingCapacity: true)
    add(1, 0)
    add(2, path, voice)
    add(3, path, ground.roleset, ground.voice)
    add(4, path, ground.lemma)
    add(5, relation, marker, voice)
    add(6, relation, marker, ground.roleset)
    add(7, marker, word.lemma)
    add(8, word.lemma, relation)
    add(9, tag, relation, voice)
    add(10, path, marker, ground.voice)
    add(11, path, tag)
    add(12, path, ground.frame, voice)
    add(13, ground.roleset, ground.frame, path)
    add(14, UInt64(min(candidate.steps, 4)), UInt64(bucket(abs(c - p))), side)
    add(15, UInt64(word.name.rawValue), relation, marker)
    add(16, ground.lemma, word.lemma)
    add(17, words[candidate.words.lowerBound].form, relation, side)
    add(18, path, ground.governor)
    add(19, path, ground.relation, voice)
    add(20, words[candidate.words.upperBound].form, marker)
    add(21, word.form)
    add(22, ground.roleset, marker, tag)
    add(23, path, sentence.hasChild(c, .nummod) ? 1 : 0, UInt64(word.name.rawValue))
    add(24, UInt64(candidate.words.count == 1 ? 1 : 0), path)
    add(25, ground.wordClass, marker, relation)
    add(26, ground.roleset)
  }

  /// 0 to 4 as they are, then two steps.
  private func bucket(_ distance: Int) -> Int { min(distance, max(5, min(6, distance / 5 + 4))) }
}
