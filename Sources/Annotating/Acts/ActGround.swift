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
  let kinds: [Identifier: Actor.Kind]
  /// Parsed sentences by the text's sentences.
  private var statedSentences: [Int: Int] = [:]
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
    for (index, stated) in sentences.enumerated() {
      guard let token = text.tokens(in: stated.bytes(of: 0, in: text)).first else { continue }
      statedSentences[text.sentenceOfToken[token]] = index
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

  /// The sentence that some words of a page begin in.
  func sentence(of span: Span) -> Int? { text.tokens(inPage: span.range).first.flatMap { statedSentences[text.sentenceOfToken[$0]] } }

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
    let word = titled(word, stated)
    let heads = [word] + sentence.children[word].filter { sentence.words[$0].relation == .conj && isNominal($0, sentence) }
    return heads.map { party(of: $0, among: heads, stated) }
  }

  private func isNominal(_ word: Int, _ sentence: RoleSentence) -> Bool { [.noun, .propn, .pron].contains(sentence.words[word].tag) }

  func party(of word: Int, _ stated: StatedSentence) -> Party {
    let named = titled(word, stated)
    return party(of: named, among: [named], stated)
  }

  /// The name behind a place and a title, or behind a noun for what one is: *Oda* of *Minn. Gov. Hanna Oda* and of *candidate Hanna
  /// Oda*, which the tree may take for two.
  private func titled(_ word: Int, _ stated: StatedSentence) -> Int {
    let sentence = stated.words
    guard word + 1 < sentence.words.count, sentence.words[word + 1].tag == .propn else { return word }
    if sentence.words[word].tag == .propn, text.language.words.abbreviatedTitles.contains(sentence.words[word + 1].form) {
      let name = sentence.words[word + 1].head
      return name > word + 1 ? name : word
    }
    guard isAgentive(lemma: sentence.lemmas[word]) else { return word }
    let at = stated.bytes(of: word + 1, in: text)
    let isPerson = fillers.filled(.arg0, at, head: at).actor.map { kinds[$0] == .person } ?? false
    return isPerson && sentence.words[word + 1].relation != .compound ? word + 1 : word
  }

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

  /// Whether some words name a newspaper, broadcaster or agency.
  func isOutlet(_ span: Span) -> Bool {
    let tokens = text.tokens(inPage: span.range)
    guard let last = tokens.last, text.tokens[last].isCapitalised else { return false }
    if text.language.credits.media.contains(text.key(last)) { return true }
    let known = text.language.gazetteer.organisations.value(of: text.cleanText(tokens))
    return known.map { text.language.gazetteer.organisationList[Int($0)].kind == .media } ?? false
  }

  func isAgentive(lemma: String) -> Bool {
    let key = Folding.key(lemma), names = text.language.names
    return words.agents.contains(key) || names.personNouns[key] != nil || names.groupNouns.contains(key) || names.bodyNouns.contains(key)
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
