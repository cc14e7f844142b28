import TextAlgorithms
import Vocabulary

/// Who the words that name a source stand for: sieves from sure to less sure; unknown rather than guessed.
///
/// 1. a name in the words; 2. a role that a title in the report spells out (`the Ukrainian president` ← `Ukrainian President Volodymyr …`);
/// 3. a pronoun or a noun that stands for somebody named elsewhere (`Discourse`); 4. the author of a letter or statement. A plural or
/// indefinite noun is an anonymous source.
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
    guard whole.lowerBound < part.lowerBound else { return nil }
    // `some close to the mayor`
    if text.isOne(of: text.language.words.unnamedOpeners, whole.lowerBound) {
      return Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource])
    }
    // `One candidate, Ida Holm, the mayor of Oran, said`
    if sources.nameOfToken[whole.lowerBound] < 0, let comma = whole.first(where: { text.isComma($0) }), comma < part.lowerBound,
      let name = sources.person(apposedTo: whole.lowerBound..<comma), names[name].whole.upperBound <= part.lowerBound
    {
      return Speaker(actor: cast.actorOfName[name], because: [.apposition])
    }
    guard sources.nameOfToken[whole.lowerBound] >= 0 else { return nil }
    let name = sources.nameOfToken[whole.lowerBound]
    // `Mayor Ida Holm and other councillors said`
    let next = names[name].whole.upperBound
    guard names[name].kind == .person, next <= part.lowerBound, text.isComma(next) || text.isOne(of: text.language.words.and, next) else {
      return nil
    }
    return Speaker(actor: cast.actorOfName[name], because: [.name])
  }

  /// - Parameter discourse: who is meant before the words; read on to them.
  func resolve(_ words: Range<Int>, sentence: Int, discourse: inout Discourse, memory: SpeakerMemory) -> Speaker {
    let first = words.lowerBound
    // `Holm's` promise is Holm's.
    let source = words.count > 1 && text.isPossessive(words.upperBound - 1) ? first..<(words.upperBound - 1) : words
    if source.count == 1, text.isOne(of: text.language.words.relatives, first) || text.key(first) == text.language.words.that {
      return antecedent(of: first, sentence: sentence, discourse: &discourse)
    }
    if source.count == 1,
      text.isOne(of: text.language.words.possessivePronouns, first) || text.isOne(of: text.language.words.subjectPronouns, first)
    {
      return pronoun(first, sentence: sentence, discourse: &discourse, memory: memory)
    }
    if let actor = labelled(source) { return Speaker(actor: actor, because: [.surnameInCapitals]) }
    let head = sources.headToken(of: source)
    if let list = list(in: source) { return list }
    // A name at the end of the phrase, or the phrase is a name: `Rutte`, `agency spokesman John Doe`.
    if let name = nameAtEnd(of: source) ?? nameAtHead(head, source) {
      return isSome(of: name, source)
        ? Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource]) : Speaker(actor: cast.actorOfName[name], because: [.name])
    }
    if let name = source.lazy.map({ sources.nameOfToken[$0] }).first(where: {
      $0 >= 0 && names[$0].kind == .person && !text.isPossessiveAfter(names[$0].tokens) && !isHung($0, source)
    }), !isSome(of: name, source) {
      return Speaker(actor: cast.actorOfName[name], because: [.name])
    }
    // `some close to the mayor`, `several at the mill`
    if text.isOne(of: text.language.words.unnamedOpeners, first), !text.isOne(of: text.language.words.pluralPronouns, source.upperBound - 1)
    {
      return Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource])
    }
    if let name = apposed(to: source) { return Speaker(actor: cast.actorOfName[name], because: [.apposition]) }
    if let actor = role(source) { return Speaker(actor: actor, because: [.role(words: text.text(text.byteRange(source)))]) }
    if let name = institution(source, head) { return Speaker(actor: cast.actorOfName[name], because: [.name]) }
    // `the mayor, Ole Bratt`: somebody whose name was not recognised.
    let next = source.upperBound
    if next + 1 < text.tokens.count, text.isComma(next), text.tokens[next + 1].isCapitalised, sources.nameOfToken[next + 1] < 0,
      text.sentenceOfToken[next] == sentence, !text.language.names.calendarWords.contains(text.key(next + 1))
    {
      return Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource])
    }
    if let actor = discourse.speaker(ofHead: head) ?? namedLater(source, head, sentence, discourse) {
      return Speaker(actor: actor, because: [.definiteNoun])
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
  func isHung(_ name: Int, _ source: Range<Int>) -> Bool {
    let before = names[name].whole.lowerBound - 1
    let preposition = text.isOne(of: text.language.words.determiners, before) ? before - 1 : before
    return preposition > source.lowerBound && text.language.words.prepositions.contains(text.key(preposition))
  }

  private func isPersonNoun(_ i: Int) -> Bool {
    text.language.names.personNouns[text.key(i)] != nil || text.language.names.kinNouns.contains(text.key(i))
  }

  /// The person whom an apposition names: `said her nephew, Ravi Holm, 32`.
  private func apposed(to source: Range<Int>) -> Int? {
    guard let name = sources.person(apposedTo: source),
      names[name].titles?.isEmpty ?? true || names[name].whole.lowerBound > source.upperBound + 1,
      text.isOne(of: text.language.words.determiners, source.lowerBound) || text.isOne(of: text.language.words.definite, source.lowerBound),
      isPersonNoun(sources.headToken(of: source))
    else { return nil }
    return name
  }

  /// The name right before *who*, with or without a comma; else the noun that the relative clause says more about.
  private func antecedent(of relative: Int, sentence: Int, discourse: inout Discourse) -> Speaker {
    var i = relative - 1
    if i >= 0, text.isComma(i) { i -= 1 }
    if let noun = noun(describedBy: relative), i >= 0, sources.nameOfToken[i] < 0 || sources.nameOfToken[noun] < 0 {
      if let actor = discourse.speaker(ofHead: noun) { return Speaker(actor: actor, because: [.relativeClause(printed: text.text(noun))]) }
      return Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource])
    }
    guard i >= 0, sources.nameOfToken[i] >= 0 else { return Speaker(actor: nil, isAnonymous: true, because: [.unnamedSource]) }
    return Speaker(
      actor: cast.actorOfName[sources.nameOfToken[i]],
      because: [.relativeClause(printed: text.text(text.byteRange(names[sources.nameOfToken[i]].tokens)))])
  }

  /// The noun that a relative pronoun's clause hangs on, where it is no name.
  private func noun(describedBy relative: Int) -> Int? {
    guard let verb = text.trees.head(relative), text.trees.relation(verb) == .aclRelcl, let noun = text.trees.head(verb), noun < relative,
      text.trees.tag(noun) == .noun
    else { return nil }
    return noun
  }

  /// `Holm and Lund`: the first speaks, the reason names all.
  private func list(in source: Range<Int>) -> Speaker? {
    guard source.contains(where: { text.isOne(of: text.language.words.and, $0) && sources.nameOfToken[$0] < 0 }) else { return nil }
    let all = source.map { sources.nameOfToken[$0] }.filter { $0 >= 0 }.uniqued().filter {
      names[$0].kind == .person && !text.isPossessiveAfter(names[$0].tokens)
    }
    guard let first = all.first, source.lowerBound + 1 >= names[first].whole.lowerBound else { return nil }
    // `Holm and other councillors`: one of them is named.
    if all.count == 1 {
      let isFirst = text.isOne(of: text.language.words.and, names[first].whole.upperBound)
      return isFirst ? Speaker(actor: cast.actorOfName[first], because: [.name]) : nil
    }
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

  private func pronoun(_ token: Int, sentence: Int, discourse: inout Discourse, memory: SpeakerMemory) -> Speaker {
    let gender: Gender? =
      text.isOne(of: text.language.words.malePronouns, token)
      ? .male : text.isOne(of: text.language.words.femalePronouns, token) ? .female : nil
    if let gender, let actor = parallel(token, gender) {
      return Speaker(actor: actor, because: [.pronoun(words: text.text(token), actor: cast.actors[actor].id)])
    }
    let before = gender.flatMap { memory.subject(in: sentence, before: token, gender: $0) ?? memory.subject(before: sentence, gender: $0) }
    if let actor = discourse.speaker(ofPronoun: token, agreeing: before) {
      return Speaker(actor: actor, because: [.pronoun(words: text.text(token), actor: cast.actors[actor].id)])
    }
    if let gender, let actor = memory.speaker(rightBefore: sentence, gender: gender), isSubject(token) {
      return Speaker(actor: actor, because: [.pronoun(words: text.text(token), actor: cast.actors[actor].id)])
    }
    if gender == nil, isSubject(token), let actor = memory.group(rightBefore: sentence) {
      return Speaker(actor: actor, because: [.pronoun(words: text.text(token), actor: cast.actors[actor].id)])
    }
    let isPerson = gender != nil
    // Somebody without a name speaks on.
    let isUnnamed = discourse.referent(ofHead: token) != nil
    return Speaker(
      actor: nil, isAnonymous: !isPerson || isUnnamed,
      because: [isPerson ? isUnnamed ? .unnamedSource : .unresolvedPronoun : .impersonalPronoun])
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
