import TextAlgorithms
import Vocabulary

/// Tells whether a clause is stated as a fact: its negation, its modal verbs, the conjunction that opens it and the verb that governs it.
struct StatementModality {
  let language: Language

  struct Told {
    var polarity: Statement.Polarity
    var modality: Statement.Modality
    var veridicality: Statement.Veridicality
  }

  func tell(_ predicate: Predicate, head: Int, in sentence: RoleSentence, isHeld: Bool) -> Told {
    let isNegative = isNegated(head, in: sentence) || (head != predicate.word && isNegated(predicate.word, in: sentence))
    let own = ofClause(head, in: sentence) ?? ofClause(predicate.word, in: sentence)
    let above = own == nil ? ofGovernors(head, in: sentence) : nil
    let modality = own ?? above ?? (isHeld ? .claimed : .asserted)
    let polarity: Statement.Polarity = isNegative ? .negative : .positive
    let veridicality: Statement.Veridicality =
      switch modality {
      case .asserted, .claimed: isNegative ? .counter : .actual
      case .denied: isNegative ? .actual : .counter
      default: .open
      }
    return Told(polarity: polarity, modality: modality, veridicality: veridicality)
  }

  private func isNegated(_ word: Int, in sentence: RoleSentence) -> Bool {
    sentence.children[word].contains { child in
      let relation = sentence.words[child].relation
      if language.words.negations.contains(key(child, sentence)) { return relation == .advmod || relation == .aux }
      guard [.nsubj, .nsubjPass, .obj].contains(relation) else { return false }
      return isNobody(child, sentence)
        || sentence.children[child].contains { sentence.words[$0].relation == .det && isNobody($0, sentence) }
    }
  }

  private func isNobody(_ word: Int, _ sentence: RoleSentence) -> Bool { language.words.nobody.contains(key(word, sentence)) }

  private func key(_ word: Int, _ sentence: RoleSentence) -> UInt64 { Folding.key(sentence.lemmas[word]) }

  /// What the clause's own words say.
  private func ofClause(_ head: Int, in sentence: RoleSentence) -> Statement.Modality? {
    for child in sentence.children[head] {
      let word = sentence.words[child]
      if word.relation == .mark, language.modality.questions.contains(key(child, sentence)) { return .hypothetical }
      if word.relation == .mark, language.words.conditionals.contains(key(child, sentence)) { return .conditional }
      if word.relation == .advcl, let mark = sentence.child(child, .mark), language.words.conditionals.contains(key(mark, sentence)) {
        return .conditional
      }
    }
    for child in sentence.children[head] where sentence.words[child].pennTag == .md {
      if language.modality.duties.contains(key(child, sentence)) { return .wanted }
      if language.modality.possibilities.contains(key(child, sentence)) { return .hypothetical }
      return .expected
    }
    return nil
  }

  /// What the verb or noun says that the clause hangs on, over as many as pass their own on.
  private func ofGovernors(_ head: Int, in sentence: RoleSentence) -> Statement.Modality? {
    var at = head
    var steps = 0
    while sentence.words[at].head >= 0, steps < StatementCalibration.standard.governors {
      let relation = sentence.words[at].relation
      let governor = sentence.words[at].head
      let isInfinitive = sentence.child(at, .mark).map { language.words.to == key($0, sentence) } ?? false
      switch relation {
      case .xcomp, .ccomp, .acl, .csubj:
        if let modality = ofGovernor(governor, isInfinitive: isInfinitive || relation == .xcomp, in: sentence) { return modality }
      case .advcl where isInfinitive: return .wanted
      case .conj, .aclRelcl: break
      default: return nil
      }
      if relation == .aclRelcl { return nil }
      if let modality = ofClause(governor, in: sentence) { return modality }
      at = governor
      steps += 1
    }
    return nil
  }

  private func ofGovernor(_ governor: Int, isInfinitive: Bool, in sentence: RoleSentence) -> Statement.Modality? {
    let key = key(governor, sentence)
    if language.modality.denials.contains(key) { return .denied }
    if language.modality.wishes.contains(key) { return .wanted }
    if language.modality.expectations.contains(key) { return .expected }
    if language.modality.facts.contains(key) { return nil }
    let cueClass = language.cues.classOf(key) ?? language.cues.classOfNoun(key)
    switch cueClass {
    case .request: return .wanted
    case .expect, .pledge: return .expected
    case .refuse: return .denied
    case .ask: return isInfinitive ? .wanted : .hypothetical
    case .accuse, .believe, .say, .know: return .claimed
    case .other, nil: return nil
    }
  }
}
