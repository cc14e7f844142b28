import TextAlgorithms
import Vocabulary

/// What the finders of acts share: sentences, quotations by their places, and who or what a word stands for.
struct ActGround {
  let text: Text
  let sentences: [StatedSentence]
  let annotations: Annotations
  let clauses: ClauseSpans
  let modality: StatementModality
  let fillers: ArgumentFillers
  let holders: StatementHolders
  /// First bytes of the words of cues, with their quotations.
  private var quotationOfCue: [Int: Int] = [:]
  private let kinds: [Identifier: Actor.Kind]
  /// What pronouns that are known to stand for an actor tell of it.
  private var genders: [Identifier: Gender] = [:]

  init(text: Text, sentences: [StatedSentence], annotations: Annotations) {
    self.text = text
    self.sentences = sentences
    self.annotations = annotations
    clauses = ClauseSpans(words: text.language.words)
    modality = StatementModality(language: text.language)
    fillers = ArgumentFillers(text: text, annotations: annotations)
    holders = StatementHolders(text: text, quotations: annotations.quotations)
    kinds = Dictionary(annotations.actors.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for actor in annotations.actors {
      for span in actor.references {
        guard let token = text.tokens(inPage: span.range).first, let gender = genderOfForm(text.key(token)) else { continue }
        genders[actor.id] = gender
        break
      }
    }
    for (index, version) in annotations.quotations.enumerated() where version.kind != .heading {
      guard let cue = version.cue else { continue }
      for token in text.tokens(inPage: cue.range) { quotationOfCue[Int(text.tokens[token].start), default: index] = index }
    }
  }

  var words: ActWords { text.language.acts }

  func key(_ word: Int, _ sentence: RoleSentence) -> UInt64 { Folding.key(sentence.lemmas[word]) }

  /// Key of the lemma of a token; of its form where it has no tree.
  func lemma(_ token: Int) -> UInt64 { text.trees.word(token).map { Folding.key(text.trees.words[$0].lemma) } ?? text.key(token) }

  func isOne(of list: Set<UInt64>, _ word: Int, _ sentence: RoleSentence) -> Bool { list.contains(key(word, sentence)) }

  /// The quotation whose cue a word belongs to.
  func quotation(ofCue word: Int, _ stated: StatedSentence) -> Int? { quotationOfCue[stated.bytes(of: word, in: text).lowerBound] }

  /// The quotation that a word is part of.
  func quotation(around word: Int, _ stated: StatedSentence) -> Int? {
    holders.holder(of: stated.bytes(of: word, in: text))?.quotation
  }

  func span(_ range: Range<Int>, _ stated: StatedSentence) -> Span { text.span(bytes: stated.bytes(range, in: text)) }

  // MARK: Parties

  /// One who does something, or to whom it is done.
  struct Party {
    enum Person { case first, second, third }

    var actor: Identifier?
    /// The words that name it.
    var span: Span
    var person = Person.third
    /// A pronoun of which nobody knows whom it stands for names nobody.
    var isNamed: Bool
    /// Whether it can act in public: a person, a body, a group, a government.
    var isAgent: Bool
  }

  /// Those that a noun and the nouns coordinated with it name, each by its own words.
  func parties(of word: Int, _ stated: StatedSentence) -> [Party] {
    let sentence = stated.words
    let heads = [word] + sentence.children[word].filter { sentence.words[$0].relation == .conj && isNominal($0, sentence) }
    return heads.map { party(of: $0, among: heads, stated) }
  }

  private func isNominal(_ word: Int, _ sentence: RoleSentence) -> Bool { [.noun, .propn, .pron].contains(sentence.words[word].tag) }

  func party(of word: Int, _ stated: StatedSentence) -> Party { party(of: word, among: [word], stated) }

  private func party(of word: Int, among heads: [Int], _ stated: StatedSentence) -> Party {
    let sentence = stated.words
    let at = stated.bytes(of: word, in: text)
    let words = phrase(of: word, among: heads, sentence)
    var party = Party(
      actor: fillers.filled(.arg0, at, head: at).actor, span: span(words, stated),
      isNamed: sentence.words[word].tag != .pron && sentence.words[word].tag != .det, isAgent: false)
    if sentence.words[word].tag == .pron || sentence.words[word].relation == .nmodPoss { party.person = person(of: word, sentence) }
    if party.person == .first, let index = quotation(around: word, stated) {
      let version = annotations.quotations[index]
      party.actor = version.speaker
      party.span = version.source ?? party.span
      party.isNamed = version.speaker != nil || version.source != nil
    }
    if party.actor == nil, !party.isNamed, let version = reporting(word, stated) {
      party.actor = version.speaker
      party.span = version.source ?? party.span
      party.isNamed = version.speaker != nil || version.source.map(isAgentive) ?? false
      party.isAgent = party.isNamed
    }
    // *some*, *many*: somebody, though nobody says who.
    if text.language.words.unnamedOpeners.contains(sentence.words[word].form) {
      party.isNamed = true
      party.isAgent = true
    }
    if let actor = party.actor {
      party.isNamed = true
      // A common noun that stands for a place is what happens there: *the summit*.
      party.isAgent = (kinds[actor] != .other && kinds[actor] != .place) || sentence.words[word].tag != .noun || isAgentive(word, stated)
    }
    if !party.isAgent, party.isNamed { party.isAgent = party.person != .third || isAgentive(word, stated) }
    if party.person != .third { party.isAgent = true }
    return party
  }

  /// The reported speech in which a pronoun stands that nobody else is known to be: it stands for the one who speaks.
  private func reporting(_ word: Int, _ stated: StatedSentence) -> Version? {
    let words = text.language.words, form = stated.words.words[word].form
    guard words.subjectPronouns.contains(form), let index = quotation(around: word, stated) else { return nil }
    let version = annotations.quotations[index]
    guard version.kind == .indirect || version.kind == .mixed else { return nil }
    if words.neuterPronouns.contains(form) {
      let isBody = version.speaker.map { kinds[$0] != .person } ?? version.source.map(isAgentive) ?? false
      return isBody ? version : nil
    }
    guard let speaker = version.speaker, let gender = genderOfForm(form) else { return version }
    return genders[speaker].map { $0 == gender } ?? true ? version : nil
  }

  private func genderOfForm(_ form: UInt64) -> Gender? {
    let words = text.language.words
    return words.malePronouns.contains(form) ? .male : words.femalePronouns.contains(form) ? .female : nil
  }

  func isAgentive(_ word: Int, _ stated: StatedSentence) -> Bool {
    if isAgentive(lemma: stated.words.lemmas[word]) { return true }
    // *Norwegians*, *the British*: a people.
    // A proper noun that no list knows is taken for one who acts: names at the beginning of a sentence often are.
    if stated.words.words[word].tag == .propn { return !text.language.names.calendarWords.contains(stated.words.words[word].form) }
    guard [.noun, .adj].contains(stated.words.words[word].tag) else { return false }
    return text.language.gazetteer.demonyms.value(of: text.text(stated.bytes(of: word, in: text))) != nil
  }

  /// Whether one of some words of a page is a noun for one who can act.
  func isAgentive(_ span: Span) -> Bool {
    text.tokens(inPage: span.range).contains { token in
      guard let word = text.trees.word(token) else { return false }
      return isAgentive(lemma: text.trees.words[word].lemma) || text.trees.words[word].tag == .propn
        || text.language.gazetteer.demonyms.value(of: text.text(token)) != nil
    }
  }

  func isAgentive(lemma: String) -> Bool {
    let key = Folding.key(lemma), names = text.language.names
    return words.agents.contains(key) || names.personNouns[key] != nil || names.groupNouns.contains(key) || names.bodyNouns.contains(key)
      || names.organisationHeads.contains(key)
  }

  private func person(of word: Int, _ sentence: RoleSentence) -> Party.Person {
    let form = sentence.words[word].form
    if text.language.acts.firstPersons.contains(form) { return .first }
    return text.language.acts.secondPersons.contains(form) ? .second : .third
  }

  /// A noun with what stands before it and its *of*, without what only describes it.
  private func phrase(of word: Int, among heads: [Int], _ sentence: RoleSentence) -> Range<Int> {
    var last = sentence.reach[word].upperBound
    for child in sentence.children[word] where child > word {
      switch sentence.words[child].relation {
      case .acl, .aclRelcl, .advcl, .appos, .conj, .cc, .parataxis, .punct, .nmodPoss:
        last = min(last, sentence.reach[child].lowerBound - 1)
      case .nmod where sentence.child(child, .case).map { isOne(of: words.benefiting.union(words.relating), $0, sentence) } ?? false:
        last = min(last, sentence.reach[child].lowerBound - 1)
      default: break
      }
    }
    var first = sentence.reach[word].lowerBound
    for child in sentence.children[word].reversed() where child < word {
      switch sentence.words[child].relation {
      case .case, .punct, .cc, .mark: first = max(first, sentence.reach[child].upperBound + 1)
      default: break
      }
    }
    return first..<max(word, last) + 1
  }

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
        case .nmodPoss, .amod, .compound, .nmodDesc: true
        case .obj, .iobj, .nsubj: objects
        case .obl, .nmod, .oblAgent: sentence.child(word, .case).map { prepositions.contains(key($0, sentence)) } ?? false
        default: false
        }
      guard isTaken, let party = concerned(word, stated),
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
    return party.isAgent && party.person == .third ? party : nil
  }

  // MARK: Subjects

  struct Subject {
    var word: Int
    /// It is acted on: the clause is passive.
    var isPassive: Bool
  }

  /// Who does what a verb says: its own subject, that of the verb beside or above it, or the noun that its clause describes.
  func subject(of head: Int, _ sentence: RoleSentence) -> Subject? {
    var at = head
    for _ in 0..<StatementCalibration.standard.governors {
      if let own = sentence.child(at, .nsubj) { return Subject(word: resolved(own, sentence), isPassive: false) }
      if let own = sentence.child(at, .nsubjPass) { return Subject(word: resolved(own, sentence), isPassive: true) }
      let governor = sentence.words[at].head
      guard governor >= 0 else { return nil }
      switch sentence.words[at].relation {
      case .acl where sentence.isPassive(at) && sentence.words[at].pennTag == .vbn: return Subject(word: governor, isPassive: true)
      case .acl, .aclRelcl: return Subject(word: governor, isPassive: false)
      case .xcomp, .ccomp:
        if let controller = sentence.child(governor, .obj) ?? sentence.child(governor, .iobj) {
          return Subject(word: controller, isPassive: false)
        }
      case .conj, .advcl, .parataxis, .aux, .cop: break
      default: return nil
      }
      at = governor
    }
    return nil
  }

  /// The noun that a relative pronoun stands for; any other word itself.
  private func resolved(_ subject: Int, _ sentence: RoleSentence) -> Int {
    guard text.language.words.relatives.contains(sentence.words[subject].form) || sentence.words[subject].form == text.language.words.that
    else { return subject }
    var at = sentence.words[subject].head
    for _ in 0..<StatementCalibration.standard.governors where at >= 0 {
      if sentence.words[at].relation == .aclRelcl { return sentence.words[at].head }
      at = sentence.words[at].head
    }
    return subject
  }
}
