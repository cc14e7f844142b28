import TextAlgorithms
import Vocabulary

/// Whom the words of an act concern, where no argument names them.
extension ActGround {
  /// The first other actor that some words name: whose offer is refused, against whom a threat goes.
  ///
  /// - Parameter prepositions: behind which a name is taken; possessors and peoples (*the British offer*) always are.
  func related(_ range: Range<Int>, _ stated: StatedSentence, except actors: [Party], behind prepositions: Set<UInt64>, objects: Bool)
    -> [Party]
  {
    let sentence = stated.words
    for word in range where !isDescribing(word, range, sentence) {
      let isTaken =
        switch sentence.words[word].relation {
        case .nmodPoss, .amod, .nmodDesc: true
        // *two F-16 jets* go to nobody of that name.
        case .compound:
          !stated.bytes(sentence.reach[word].lowerBound..<sentence.reach[word].upperBound + 1, in: text).contains {
            (0x30...0x39).contains(text.bytes[$0])
          }
        case .obj, .iobj, .nsubj: objects
        case .obl, .nmod, .oblAgent: sentence.child(word, .case).map { prepositions.contains(key($0, sentence)) } ?? false
        default: false
        }
      guard isTaken, let party = concerned(word, stated) ?? served(word, stated),
        !actors.contains(where: { $0.actor != nil && $0.actor == party.actor || $0.span.overlaps(party.span) })
      else { continue }
      return [party]
    }
    return []
  }

  /// Whether a word stands in a clause that only describes a noun: *a ship that a Danish mine struck*.
  private func isDescribing(_ word: Int, _ range: Range<Int>, _ sentence: RoleSentence) -> Bool {
    var at = word
    for _ in 0..<StatementCalibration.standard.governors where range.contains(at) {
      if [.acl, .aclRelcl, .advcl, .advclRelcl].contains(sentence.words[at].relation), sentence.words[at].head >= range.lowerBound {
        // *a plan to attack the port*, *unless the port opens*: these say what is planned, and whom it concerns.
        let isMatter =
          sentence.words[at].relation != .aclRelcl
          && sentence.children[at].contains { child in
            sentence.words[child].relation == .mark
              && (sentence.words[child].form == text.language.words.to || isOne(of: words.conditions, child, sentence))
          }
        if !isMatter { return range.contains(sentence.words[at].head) }
      }
      at = sentence.words[at].head
    }
    return false
  }

  /// Those without a name for whom something is done: *aid for farmers*, *to convince our partners*.
  private func served(_ word: Int, _ stated: StatedSentence) -> Party? {
    let sentence = stated.words
    guard sentence.words[word].tag == .noun, isAgentive(word, stated) else { return nil }
    switch sentence.words[word].relation {
    case .iobj: break
    case .obj: guard sentence.words[word].head >= 0, isOne(of: words.serving, sentence.words[word].head, sentence) else { return nil }
    case .obl, .nmod: guard sentence.child(word, .case).map({ isOne(of: words.benefiting, $0, sentence) }) ?? false else { return nil }
    default: return nil
    }
    let party = party(of: word, stated)
    return party.isNamed && party.isAgent && party.person == .third ? party : nil
  }

  /// One whom a word names: an actor, a people, or a name that no list knows.
  private func concerned(_ word: Int, _ stated: StatedSentence) -> Party? {
    var party = party(of: word, stated)
    if party.actor == nil {
      let relation = stated.words.words[word].relation
      if text.language.gazetteer.demonyms.value(of: text.text(stated.bytes(of: word, in: text))) != nil {
        party.span = span(word..<word + 1, stated)
        party.isNamed = true
        party.isAgent = true
      } else if stated.words.words[word].tag != .propn || relation == .compound || relation == .amod {
        return nil
      }
    }
    if let actor = party.actor, kinds[actor] == .other { return nil }
    return party.isAgent && party.person == .third ? party : nil
  }
}
