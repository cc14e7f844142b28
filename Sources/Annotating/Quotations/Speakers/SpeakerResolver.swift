import TextAlgorithms
import Vocabulary

/// Who the words that name a source stand for: sieves from sure to less sure; unknown rather than guessed.
///
/// 1. a name in the words; 2. a pronoun: the subject of the nearest sentence before that fits in gender; 3. a role that a title in the
/// report spells out (`the Ukrainian president` ← `Ukrainian President Volodymyr …`); 4. a definite noun for a person right after a
/// sentence about one person. A plural or indefinite noun is an anonymous source.
struct SpeakerResolver {
  let text: Text
  let names: [FoundName]
  let cast: ActorBuilder.Cast
  let sources: SourceFinder
  /// Tokens inside top-level quotation marks.
  let isQuoted: [Bool]

  /// What titles call each person, each once, and those that hold a word.
  private let roles: [Role]
  private let rolesOfWord: [UInt64: [Int]]
  /// Persons by their last name, folded.
  private let personsOfSurname: [String: [Int]]

  private struct Role: Hashable {
    var words: Set<UInt64>
    var actor: Int
  }

  init(text: Text, names: [FoundName], cast: ActorBuilder.Cast, sources: SourceFinder, isQuoted: [Bool]) {
    self.text = text
    self.names = names
    self.cast = cast
    self.sources = sources
    self.isQuoted = isQuoted
    var seen: Set<Role> = []
    var roles: [Role] = []
    for (index, name) in names.enumerated() where name.kind == .person {
      guard let titles = name.titles else { continue }
      let role = Role(words: Set(titles.map { text.key($0) }), actor: cast.actorOfName[index])
      if seen.insert(role).inserted { roles.append(role) }
    }
    var ofWord: [UInt64: [Int]] = [:]
    for (index, role) in roles.enumerated() {
      for word in role.words where ofWord[word]?.count ?? 0 < QuotationCalibration.standard.rolesOfWord {
        ofWord[word, default: []].append(index)
      }
    }
    self.roles = roles
    rolesOfWord = ofWord
    var ofSurname: [String: [Int]] = [:]
    for (index, actor) in cast.actors.enumerated() where actor.kind == .person {
      if let surname = Folding.folded(actor.name).split(separator: " ").last { ofSurname[String(surname), default: []].append(index) }
    }
    personsOfSurname = ofSurname
  }

  struct Speaker {
    /// Index in the cast.
    var actor: Int?
    var isAnonymous = false
    var because: [VersionReason] = []
  }

  /// `Ida Holm, 57, who has given up coffee, said`: the name that opens a whole subject, where what stands right before the cue is a part
  /// that begins after it.
  func name(opening whole: Range<Int>, before part: Range<Int>) -> Speaker? {
    guard whole.lowerBound < part.lowerBound, sources.nameOfToken[whole.lowerBound] >= 0 else { return nil }
    let name = sources.nameOfToken[whole.lowerBound]
    guard names[name].kind == .person, names[name].whole.upperBound <= part.lowerBound, text.isComma(names[name].whole.upperBound) else {
      return nil
    }
    return Speaker(actor: cast.actorOfName[name], because: [.name])
  }

  func resolve(_ words: Range<Int>, sentence: Int, memory: SpeakerMemory) -> Speaker {
    let first = words.lowerBound
    // `Holm's` promise is Holm's.
    let source = words.count > 1 && text.isPossessive(words.upperBound - 1) ? first..<(words.upperBound - 1) : words
    if source.count == 1, text.isOne(of: text.language.words.relatives, first) { return antecedent(of: first) }
    if source.count == 1, text.isOne(of: text.language.words.possessivePronouns, first) {
      return pronoun(first, sentence: sentence, memory: memory)
    }
    if source.count == 1, text.isOne(of: text.language.words.subjectPronouns, first) {
      return pronoun(first, sentence: sentence, memory: memory)
    }
    if let actor = labelled(source) { return Speaker(actor: actor, because: [.surnameInCapitals]) }
    let head = sources.headToken(of: source)
    if let list = list(in: source) { return list }
    // A name at the end of the phrase, or the phrase is a name: `Rutte`, `agency spokesman John Doe`.
    if let name = nameAtEnd(of: source) ?? nameAtHead(head, source) { return Speaker(actor: cast.actorOfName[name], because: [.name]) }
    if let name = source.lazy.map({ sources.nameOfToken[$0] }).first(where: {
      $0 >= 0 && names[$0].kind == .person && !text.isPossessiveAfter(names[$0].tokens) && !isHung($0, source)
    }) {
      return Speaker(actor: cast.actorOfName[name], because: [.name])
    }
    if let name = apposed(to: source) { return Speaker(actor: cast.actorOfName[name], because: [.apposition]) }
    if let actor = role(source) { return Speaker(actor: actor, because: [.role(words: text.text(text.byteRange(source)))]) }
    // `her nephew` and `the victim's nephew` are somebody else.
    let isDefinite = text.isOne(of: text.language.words.pointers, first) && !source.contains { text.isPossessive($0) }
    if isDefinite, text.language.names.personNouns[text.key(head)] != nil, let subject = memory.subject(before: sentence, gender: nil) {
      return Speaker(actor: subject, because: [.definiteNoun])
    }
    return Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource])
  }

  /// `HOLM: …`: the one person of that surname.
  private func labelled(_ source: Range<Int>) -> Int? {
    guard text.tokens.indices.contains(source.upperBound), text.isMark(source.upperBound, ":"), source.allSatisfy({ text.isAcronym($0) })
    else { return nil }
    let surname = Folding.folded(text.text(source.upperBound - 1))
    let found = personsOfSurname[surname] ?? []
    return found.count == 1 ? found.first : nil
  }

  /// `a lawyer for Ida Holm`: the name hangs on a preposition after the noun that speaks.
  private func isHung(_ name: Int, _ source: Range<Int>) -> Bool {
    let before = names[name].whole.lowerBound - 1
    let preposition = text.isOne(of: text.language.words.determiners, before) ? before - 1 : before
    return preposition > source.lowerBound && text.language.words.prepositions.contains(text.key(preposition))
  }

  /// The person whom an apposition names: `said her nephew, Ravi Holm, 32`.
  private func apposed(to source: Range<Int>) -> Int? {
    guard let name = sources.person(apposedTo: source), names[name].titles?.isEmpty ?? true,
      text.isOne(of: text.language.words.determiners, source.lowerBound) || text.isOne(of: text.language.words.definite, source.lowerBound),
      text.language.names.personNouns[text.key(sources.headToken(of: source))] != nil
    else { return nil }
    return name
  }

  /// The name right before *who*, with or without a comma.
  private func antecedent(of relative: Int) -> Speaker {
    var i = relative - 1
    if i >= 0, text.isComma(i) { i -= 1 }
    guard i >= 0, sources.nameOfToken[i] >= 0 else { return Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource]) }
    return Speaker(
      actor: cast.actorOfName[sources.nameOfToken[i]],
      because: [.relativeClause(printed: text.text(text.byteRange(names[sources.nameOfToken[i]].tokens)))])
  }

  /// `Holm and Lund`: the first speaks, the reason names all.
  private func list(in source: Range<Int>) -> Speaker? {
    guard source.contains(where: { text.isOne(of: text.language.words.and, $0) && sources.nameOfToken[$0] < 0 }) else { return nil }
    let all = source.map { sources.nameOfToken[$0] }.filter { $0 >= 0 }.uniqued().filter {
      names[$0].kind == .person && !text.isPossessiveAfter(names[$0].tokens)
    }
    guard all.count > 1, let first = all.first, source.lowerBound + 1 >= names[first].whole.lowerBound else { return nil }
    return Speaker(
      actor: cast.actorOfName[first],
      because: [.several(actors: all.map { cast.actors[cast.actorOfName[$0]].id }.uniqued())])
  }

  private func nameAtEnd(of source: Range<Int>) -> Int? {
    let name = sources.nameOfToken[source.upperBound - 1]
    guard name >= 0, names[name].tokens.contains(source.upperBound - 1) else { return nil }
    // `the head of NATO` is not NATO; `NATO` and `police in Aceh` are told by what stands before the name.
    if names[name].kind == .person { return isHung(name, source) ? nil : name }
    return names[name].whole.lowerBound <= source.lowerBound + 1 ? name : nil
  }

  private func nameAtHead(_ head: Int, _ source: Range<Int>) -> Int? {
    let name = sources.nameOfToken[head]
    guard name >= 0, names[name].tokens.contains(head),
      names[name].kind == .person || names[name].tokens.lowerBound <= source.lowerBound + 1
    else { return nil }
    return name
  }

  private func pronoun(_ token: Int, sentence: Int, memory: SpeakerMemory) -> Speaker {
    let gender: Gender? =
      text.isOne(of: text.language.words.heHis, token) ? .male : text.isOne(of: text.language.words.sheHer, token) ? .female : nil
    if gender == nil { return Speaker(actor: nil, isAnonymous: true, because: [.impersonalPronoun]) }
    if let actor = memory.subject(in: sentence, before: token, gender: gender) ?? memory.subject(before: sentence, gender: gender) {
      return Speaker(actor: actor, because: [.pronoun(words: text.text(token), actor: cast.actors[actor].id)])
    }
    return Speaker(actor: nil, because: [.unresolvedPronoun])
  }

  /// The one person whose titles hold all content words of the phrase.
  private func role(_ source: Range<Int>) -> Int? {
    guard text.isOne(of: text.language.words.definite, source.lowerBound) || text.tokens[source.lowerBound].isCapitalised else {
      return nil
    }
    let wanted = Set(
      source.filter {
        text.tokens[$0].kind != .mark && !text.isOne(of: text.language.words.determiners, $0) && !text.isPossessive($0)
          && !text.isAdverb($0)
          && !text.language.words.prepositions.contains(text.key($0))
      }.map { text.key($0) })
    guard let rarest = wanted.map({ rolesOfWord[$0] ?? [] }).min(by: { $0.count < $1.count }) else { return nil }
    let found = Set(rarest.lazy.map { roles[$0] }.filter { wanted.isSubset(of: $0.words) }.map(\.actor))
    return found.count == 1 ? found.first : nil
  }
}

/// The person that each sentence is about: what a pronoun after it means.
struct SpeakerMemory {
  let text: Text
  let names: [FoundName]
  let cast: ActorBuilder.Cast
  let isQuoted: [Bool]
  /// For each sentence the actor that a resolved speaker in it is.
  private(set) var speakers: [Int: Int] = [:]

  init(text: Text, names: [FoundName], cast: ActorBuilder.Cast, isQuoted: [Bool]) {
    self.text = text
    self.names = names
    self.cast = cast
    self.isQuoted = isQuoted
    var ofSentence = Array(repeating: [Int](), count: text.sentences.count)
    for (index, name) in names.enumerated() where !isQuoted[name.tokens.lowerBound] {
      // A name that could not be classed may be a person where no network was asked.
      guard name.kind == .person || name.kind == .other && !text.trees.isParsed(name.tokens.lowerBound) else { continue }
      ofSentence[text.sentenceOfToken[name.tokens.lowerBound]].append(index)
    }
    namesOfSentence = ofSentence
  }

  private let namesOfSentence: [[Int]]

  mutating func remember(_ actor: Int, in sentence: Int) { if speakers[sentence] == nil { speakers[sentence] = actor } }

  /// The person that an earlier part of the same sentence is about.
  func subject(in sentence: Int, before token: Int, gender: Gender?) -> Int? {
    namesOfSentence[sentence].lazy.filter { names[$0].tokens.upperBound <= token && isSubjectLike($0) }
      .map { cast.actorOfName[$0] }.first { fits($0, gender) }
  }

  /// The person that the nearest of the six sentences before is about.
  func subject(before sentence: Int, gender: Gender?) -> Int? {
    var s = sentence - 1
    while s >= 0, sentence - s <= QuotationCalibration.standard.subjectSentences {
      let kind = text.blocks[text.sentences[s].block].kind
      if kind != .heading && kind != .title {
        if let speaker = speakers[s], fits(speaker, gender) { return speaker }
        if let found = namesOfSentence[s].lazy.filter({ isSubjectLike($0) }).map({ cast.actorOfName[$0] }).first(where: { fits($0, gender) }
        ) {
          return found
        }
      }
      s -= 1
    }
    return nil
  }

  private func fits(_ actor: Int, _ gender: Gender?) -> Bool {
    guard let gender, let known = cast.genders[actor] else {
      return cast.actors[actor].kind == .person || cast.actors[actor].kind == .other
    }
    return known == gender
  }

  /// Not a possessor and not after a preposition.
  private func isSubjectLike(_ name: Int) -> Bool {
    let whole = names[name].whole
    if text.isPossessiveAfter(names[name].tokens) { return false }
    // A name that could not be classed may be a person, but not `the B-41`.
    if names[name].kind == .other {
      let isThing = whole.lowerBound > 0 && text.isOne(of: text.language.words.determiners, whole.lowerBound - 1)
      if isThing || text.bytes[text.byteRange(whole)].contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { return false }
    }
    return whole.lowerBound == 0 || !text.isOne(of: text.language.words.prepositions, whole.lowerBound - 1)
      || text.sentenceOfToken[whole.lowerBound - 1] != text.sentenceOfToken[whole.lowerBound]
  }
}

extension Text {
  func isPossessiveAfter(_ name: Range<Int>) -> Bool {
    name.upperBound < tokens.count && isPossessive(name.upperBound) && tokens[name.upperBound].start == tokens[name.upperBound - 1].end
  }
}
