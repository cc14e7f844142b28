import TextAlgorithms
import Vocabulary

/// What the tree says of a word that may be a cue: whether it is a verb here, who its subject is, what it governs.
///
/// Every answer is nil where the sentence was not parsed; rules then tell by words alone. A tree is right about nine heads in ten, so
/// what it says is used where words say nothing, or to take back what words say too freely.
struct ClauseTree {
  let ground: QuotationGround
  private var text: Text { ground.text }
  private var trees: TokenTrees { ground.text.trees }

  /// What a verb governs after itself.
  struct Complement {
    var start: Int
    var relation: Relation
  }

  /// Whether a word is no verb here: `claims adjuster`, `the state with`; after a person's name words decide.
  func isNoun(_ i: Int) -> Bool {
    if i > 0, ground.sources.nameOfToken[i - 1] >= 0, ground.sources.names[ground.sources.nameOfToken[i - 1]].kind == .person {
      return false
    }
    switch trees.tag(i) {
    case .noun, .propn, .adj, .adp: return !hasBareSubject(i)
    default: return false
    }
  }

  /// A subject and no copula: a verb, whatever its tag (`which Voss regards as …`).
  private func hasBareSubject(_ i: Int) -> Bool {
    let children = trees.children(i)
    return children.contains { trees.relation($0) == .nsubj } && !children.contains { trees.relation($0) == .cop }
  }

  func isVerb(_ i: Int) -> Bool { trees.tag(i) == .verb }

  /// A verb with a tense of its own or with an auxiliary that has one.
  func isTensed(_ verb: Int) -> Bool {
    ([verb] + trees.children(verb)).contains { i in
      (i == verb || [.aux, .auxPass, .cop].contains(trees.relation(i))) && [.vbd, .vbz, .vbp, .md].contains(trees.pennTag(i))
    }
  }

  /// A verb that reports no act: after a modal (`cannot say`), or without tense of its own and without *to* (`let Voss decide`).
  func isUnreal(_ verb: Int) -> Bool {
    let before = trees.children(verb).filter { $0 < verb }
    if before.contains(where: { trees.pennTag($0) == .md }) { return true }
    return trees.pennTag(verb) == .vb && !before.contains { trees.relation($0) == .aux || trees.relation($0) == .mark }
  }

  /// The subject of a verb that has its own or shares that of the verb it is coordinated with.
  func nearSubject(of verb: Int) -> Range<Int>? {
    guard isVerb(verb), !isPassive(verb), !isUnreal(verb), !text.isGerund(verb) else { return nil }
    if let own = ownSubject(of: verb) { return own }
    guard trees.relation(verb) == .conj, trees.pennTag(verb) != .vbn, let head = trees.head(verb), let found = ownSubject(of: head),
      !found.contains(verb)
    else { return nil }
    return found
  }

  /// `asked whether it would hold, he …`: a participle that says what was done to its subject.
  func isPastParticiple(_ verb: Int) -> Bool {
    trees.pennTag(verb) == .vbn && ownSubject(of: verb) == nil && (trees.relation(verb) == .advcl || trees.relation(verb) == .acl)
  }

  func isPassive(_ verb: Int) -> Bool {
    trees.children(verb).contains {
      let relation = trees.relation($0)
      return relation == .auxPass || relation == .nsubjPass
    }
  }

  /// The clause, infinitive or object that comes first after a verb; clauses before objects.
  func complement(of verb: Int, after end: Int) -> Complement? {
    let children = trees.children(verb).filter { $0 >= end }
    for wanted in [Relation.ccomp, .xcomp, .obj] {
      guard let child = children.first(where: { trees.relation($0) == wanted }), var reach = trees.subtree(child) else { continue }
      reach = max(reach.lowerBound, end)..<max(reach.upperBound, end)
      while let first = reach.first, text.isComma(first) || text.isMark(first, ":") { reach = (first + 1)..<reach.upperBound }
      guard !reach.isEmpty else { continue }
      return Complement(start: reach.lowerBound, relation: wanted)
    }
    return nil
  }

  /// The words of a verb's subject: its own, that of the verb it hangs on, or the noun it says more about.
  func subject(of verb: Int) -> Range<Int>? {
    if let own = ownSubject(of: verb) { return own }
    guard !isPassive(verb) else { return nil }
    var at = verb
    for _ in 0..<QuotationCalibration.standard.treeWay {
      guard let relation = trees.relation(at), let head = trees.head(at) else { return nil }
      switch relation {
      case .conj, .xcomp, .advcl, .parataxis:
        if let found = ownSubject(of: head) ?? passiveSubject(of: head) { return found.contains(verb) ? nil : found }
        at = head
      case .acl:
        guard text.isGerund(at), head < at, let reach = trees.subtree(head), let clause = trees.subtree(at) else { return nil }
        return phrase(reach.lowerBound..<min(reach.upperBound, clause.lowerBound))
      default: return nil
      }
    }
    return nil
  }

  /// The words of a source without what stands before the subject: `what Holm` → `Holm`, `pretty soon Holm` → `Holm`.
  func corrected(_ words: Range<Int>, of verb: Int) -> Range<Int> {
    // `critics called the head careless and said …`: what stands behind the first of two verbs is no subject of the second.
    if trees.relation(verb) == .conj, ownSubject(of: verb) == nil, !isPassive(verb), let first = trees.head(verb), first < words.lowerBound,
      words.upperBound <= verb, isVerb(first), !text.isGerund(verb), let shared = ownSubject(of: first), shared.upperBound <= first
    {
      return shared
    }
    guard words.upperBound <= verb, let own = ownSubject(of: verb) else { return words }
    // `Voss, who lives by the mill, said`: what was found is a noun of the relative clause.
    let name = ground.sources.nameOfToken[own.lowerBound]
    if name >= 0 {
      let end = ground.sources.names[name].whole.upperBound
      if end < words.lowerBound, text.isComma(words.upperBound), text.isComma(end), text.isOne(of: text.language.words.relatives, end + 1) {
        return own.lowerBound..<end
      }
    }
    guard own.lowerBound > words.lowerBound, own.upperBound == words.upperBound,
      !(words.lowerBound..<own.lowerBound).contains(where: { text.isComma($0) || text.isMark($0, "(") })
    else { return words }
    return own
  }

  /// The words of a source with those before it that belong to the same subject: `Holm` → `Lund and Holm`.
  func widened(_ words: Range<Int>, cue: Range<Int>) -> Range<Int> {
    guard words.upperBound <= cue.lowerBound, let verb = cue.last(where: { ownSubject(of: $0) != nil }), let own = ownSubject(of: verb),
      own.lowerBound < words.lowerBound, own.upperBound == words.upperBound,
      // `The dam, Holm said, is old`: two phrases; `the head, Ida Holm, said`: one.
      !text.isComma(words.lowerBound - 1) || text.isComma(words.upperBound) || words.contains(where: { trees.relation($0) == .conj })
    else { return words }
    var start = own.lowerBound
    while start < words.lowerBound, trees.tag(start) == .cconj || trees.tag(start) == .sconj || text.isComma(start) { start += 1 }
    return start..<words.upperBound
  }

  /// Where the infinitive that hangs on a cue and begins with its content ends.
  func infinitiveEnd(of cue: Int, from start: Int) -> Int? {
    for child in trees.children(cue) where trees.relation(child) == .xcomp {
      guard let reach = trees.subtree(child), reach.lowerBound == start else { continue }
      // `to a third party, like the bank, …`: trees lose examples.
      if text.isComma(reach.upperBound), text.isOne(of: text.language.words.examples, reach.upperBound + 1) { return nil }
      // `promised to sell the mill and left`: a verb with a tense of its own is no part of the infinitive.
      let finite = trees.children(child).first {
        trees.relation($0) == .conj && trees.pennTag(child) == .vb && [.vbd, .vbz].contains(trees.pennTag($0))
      }
      let end = finite.flatMap { trees.subtree($0) }.map { max($0.lowerBound, start + 1) } ?? reach.upperBound
      return withoutConjunction(ground.trimmed(reach.lowerBound..<end)).upperBound
    }
    return nil
  }

  /// Where reported content ends at the latest: where a verb begins that is coordinated with the cue (`denied the charge and left`), and
  /// where the cue's clause ends inside another (`While Holm says the dam is safe, the council …`).
  func contentBound(of cue: Range<Int>, from start: Int, before end: Int) -> Int {
    var bound = end
    for verb in cue where isVerb(verb) {
      for other in trees.children(verb)
      where other > start && trees.relation(other) == .conj && ownSubject(of: other) == nil && isTensed(other) {
        if let reach = trees.subtree(other), reach.lowerBound > start, !ground.isInside(reach.lowerBound) {
          bound = min(bound, reach.lowerBound)
        }
      }
      guard [.advcl, .acl, .aclRelcl].contains(trees.relation(verb)), let reach = trees.subtree(verb), reach.upperBound > start
      else { continue }
      let closes = text.isComma(reach.upperBound - 1) || reach.upperBound < end && text.isComma(reach.upperBound)
      let isClause = (start..<reach.upperBound).contains { isTensed($0) || trees.pennTag($0) == .vb }
      if closes, isClause, !ground.isInside(reach.upperBound) { bound = min(bound, reach.upperBound) }
    }
    return bound
  }

  /// The subject that a verb without one of its own shares, if it can speak: that of the nearest verb above it in the tree, else of the
  /// nearest clause before it that stands in no other. A name is given without what says more about it.
  func sharedSubject(of verb: Int, from start: Int) -> Range<Int>? {
    guard ownSubject(of: verb) == nil, !isPassive(verb) else { return nil }
    var at = verb
    for _ in 0..<QuotationCalibration.standard.treeWay {
      guard let relation = trees.relation(at), let head = trees.head(at) else { break }
      switch relation {
      case .conj, .xcomp, .advcl, .parataxis, .ccomp: break
      // `sent her a letter citing the flood and saying …`
      case .acl where text.language.cues.messages.contains(text.key(head)): break
      case .obj where text.language.cues.messages.contains(text.key(at)): break
      default: at = -1
      }
      guard at >= 0 else { break }
      // `said the council had met, adding …`: who says the one adds the other.
      let isSaid = trees.relation(head) == .ccomp && trees.head(head).map { text.language.cues.saying.contains(text.key($0)) } ?? false
      if !isSaid, let found = speaking(ownSubject(of: head) ?? passiveSubject(of: head), before: verb) { return found }
      at = head
    }
    for other in stride(from: verb - 1, through: start, by: -1) {
      if [.acl, .aclRelcl, .advcl, .ccomp].contains(trees.relation(other)) { continue }
      if let own = ownSubject(of: other), own.upperBound <= other, let found = speaking(own, before: verb) { return found }
    }
    return nil
  }

  private func speaking(_ source: Range<Int>?, before verb: Int) -> Range<Int>? {
    guard let source, source.upperBound <= verb, ground.sources.canSpeak(source, isSpeech: false) else { return nil }
    let name = ground.sources.nameOfToken[source.lowerBound]
    if name >= 0, text.isComma(ground.sources.names[name].whole.upperBound) {
      return source.lowerBound..<min(ground.sources.names[name].whole.upperBound, source.upperBound)
    }
    return source.count <= QuotationCalibration.standard.sourceBefore ? source : nil
  }

  /// Where whoever is told stands behind what is told: `repeated the claim to the Courier`.
  func toldBehind(_ verb: Int, from start: Int) -> Int? {
    guard text.language.cues.saying.contains(text.key(verb)) else { return nil }
    for other in trees.children(verb) where other > start && trees.relation(other) == .obl {
      let isTold = trees.children(other).contains { trees.relation($0) == .case && text.key($0) == text.language.words.to }
      if isTold, let reach = trees.subtree(other), reach.lowerBound > start { return reach.lowerBound }
    }
    return nil
  }

  /// The subject of a verb in the passive.
  func passiveSubject(of verb: Int) -> Range<Int>? { dependent(of: verb) { $0 == .nsubjPass } }

  private func withoutConjunction(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, range.count > 1, text.language.words.coordinators.contains(text.key(last)) else { return range }
    return ground.trimmed(range.lowerBound..<last)
  }

  /// `told the farmers the mill is safe`: a clause without *that* or *who*, which trees hang on the one who is told.
  func toldClause(of verb: Int, after end: Int) -> Complement? {
    for told in trees.children(verb) where told >= end && (trees.relation(told) == .iobj || trees.relation(told) == .obj) {
      for clause in trees.children(told) where trees.relation(clause) == .aclRelcl && ownSubject(of: clause) != nil {
        guard let reach = trees.subtree(clause), reach.lowerBound > told, !text.isOne(of: text.language.words.relatives, reach.lowerBound)
        else {
          continue
        }
        return Complement(start: reach.lowerBound, relation: .ccomp)
      }
    }
    return nil
  }

  /// The verb of a relative clause: what it says stands before it too (`the men who they think have left`).
  func isRelative(_ verb: Int) -> Bool { trees.relation(verb) == .aclRelcl }

  /// Whether the verb's own subject stands before it, so that what follows is no inverted subject.
  func hasSubjectBefore(_ verb: Int) -> Bool { ownSubject(of: verb).map { $0.upperBound <= verb } ?? false }

  func ownSubject(of verb: Int) -> Range<Int>? { dependent(of: verb) { $0 == .nsubj || $0 == .nsubjOuter } }

  private func dependent(of verb: Int, _ isWanted: (Relation) -> Bool) -> Range<Int>? {
    for child in trees.children(verb) where trees.relation(child).map(isWanted) ?? false {
      guard let reach = trees.subtree(child), !reach.contains(verb) else { continue }
      return phrase(reach)
    }
    return nil
  }

  /// Without marks at the ends; nil where quoted words stand inside.
  private func phrase(_ range: Range<Int>) -> Range<Int>? {
    var out = ground.trimmed(range)
    // `soon Petra Voss`: an adverb before a name says when.
    while let first = out.first, trees.tag(first) == .adv,
      let next = out.dropFirst().first(where: { trees.tag($0) != .adv }), trees.tag(next) == .propn
    {
      out = (first + 1)..<out.upperBound
    }
    guard let first = out.first, trees.tag(first) != .adp || text.isOne(of: text.language.words.quantityPrefixes, first),
      !out.contains(where: { ground.isQuoted($0) || text.isMark($0, ";") })
    else { return nil }
    return out
  }
}
