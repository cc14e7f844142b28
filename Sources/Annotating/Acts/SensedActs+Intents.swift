import TextAlgorithms
import Vocabulary

/// What a report says in its own voice that somebody is ready for, or will do.
extension SensedActs {
  /// `remains ready to testify`, `was reluctant to pay`; `will send a team`.
  func intents() -> [ActMaker.Draft] {
    words.words.indices.compactMap { word in
      guard ground.quotation(around: word, stated) == nil, !isOfLowerClause(word) else { return nil }
      return readiness(word) ?? future(word)
    }
  }

  private func readiness(_ word: Int) -> ActMaker.Draft? {
    let isWilling = ground.isOne(of: ground.words.willing, word, words)
    guard isWilling || ground.isOne(of: ground.words.reluctant, word, words), words.words[word].relation != .amod,
      words.words[word].tag == .adj || words.words[word].pennTag == .vbn || words.words[word].pennTag == .jj,
      words.children[word].contains(where: { words.words[$0].relation == .xcomp && opensWithTo($0) })
    else { return nil }
    let isNegative = ground.modality.tell(Predicate(word: word, roleset: ""), head: word, in: words, isHeld: false).polarity == .negative
    return intent(isWilling == isNegative ? .refusal : .pledge, word)
  }

  private func future(_ word: Int) -> ActMaker.Draft? {
    guard words.words[word].tag == .verb, ground.isOne(of: ground.words.giving, word, words), !words.isPassive(word), willDo(word) else {
      return nil
    }
    let told = ground.modality.tell(Predicate(word: word, roleset: ""), head: word, in: words, isHeld: false)
    return told.polarity == .positive ? intent(.pledge, word) : nil
  }

  private func intent(_ kind: Act.Kind, _ head: Int) -> ActMaker.Draft? {
    guard let subject = ground.subject(of: head, words), !subject.isPassive || words.words[head].pennTag == .vbn else { return nil }
    let actors = named(subject.word)
    guard !actors.isEmpty, actors.allSatisfy({ $0.isNamed && $0.isAgent && $0.person == .third }) else { return nil }
    let clause = stated.bytes(ground.clauses.span(of: head, for: Predicate(word: head, roleset: ""), in: words), in: ground.text)
    let lists = ground.words
    let concerned = ground.related(
      head + 1..<max(words.reach[head].upperBound + 1, head + 1), stated, except: actors,
      behind: kind == .pledge ? lists.benefiting : lists.askedFrom, objects: true)
    return ActMaker.Draft(kind: kind, word: head, head: head, actors: actors, recipients: concerned, object: clause, evidence: clause)
  }

  /// In a relative clause or a condition nobody undertakes anything.
  private func isOfLowerClause(_ word: Int) -> Bool {
    [.aclRelcl, .acl, .advcl, .ccomp].contains(words.words[word].relation)
  }
}
