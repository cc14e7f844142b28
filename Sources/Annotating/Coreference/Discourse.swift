import TextAlgorithms
import Vocabulary

/// Who is meant by the names, nouns and pronouns of one report, read in the order of the text.
///
/// Hard constraints come first: gender, number, kind. A noun stands for whom the report calls by it anywhere (`the mediator` ← `Ida Holm,
/// the mediator`), else for the one body or person right before it that it may name (`the group`, `the woman`). A pronoun stands for the
/// best of those before it by distance, role in the sentence and how often they are spoken of. Where two fit nobody is named. Cost: for
/// each mention at most `mostMentions` others.
struct Discourse {
  let text: Text
  let descriptions: Descriptions
  private let calibration = CoreferenceCalibration.standard
  let mentions: [Mention]
  /// Those of the cast first, in its order.
  private(set) var referents: [Referent]
  /// For each mention its referent; nil where nobody is named, or where it was not read yet.
  private(set) var referentOfMention: [Int?]
  let mentionOfToken: [Int: Int]
  /// Referents by the nouns that name them.
  private var called: [UInt64: [Int]] = [:]
  /// For each sentence who speaks in it.
  private var speakers: [Int: Set<Int>] = [:]
  private var next = 0

  init(
    text: Text, names: [FoundName], cast: ActorBuilder.Cast, sources: SourceFinder, isQuoted: [Bool],
    choose: @escaping (PronounCase) -> PronounCase.Choice? = PronounRanker.standard.best
  ) {
    self.text = text
    self.choose = choose
    descriptions = Descriptions(text: text, names: names, sources: sources, cast: cast)
    mentions = MentionFinder(text: text, names: names, sources: sources, isQuoted: isQuoted).find()
    actorOfName = cast.actorOfName
    referents = descriptions.referents()
    referentOfMention = Array(repeating: nil, count: mentions.count)
    var ofToken: [Int: Int] = [:]
    for (index, mention) in mentions.enumerated() { ofToken[mention.head] = index }
    mentionOfToken = ofToken
    for index in referents.indices { for noun in referents[index].nouns { called[noun, default: []].append(index) } }
  }

  let actorOfName: [Int]
  /// Chooses among those that a pronoun may stand for.
  private let choose: (PronounCase) -> PronounCase.Choice?
  /// For mentions that are pronouns the referent chosen and its lead.
  private var choices: [Int: Choice] = [:]

  private struct Choice {
    var referent: Int
    var lead: Int
    var isClear: Bool
    /// The best of those whom a name stands for.
    var named: Int?
  }

  /// Reads on to a token, so that what stands before it is known.
  mutating func read(to token: Int) {
    while next < mentions.count, mentions[next].head < token {
      note(referent(of: next), for: next)
      next += 1
    }
  }

  /// Whom the mention with this head stands for; reads the text up to it.
  mutating func referent(ofHead head: Int) -> Referent? {
    guard let mention = mentionOfToken[head] else { return nil }
    read(to: head + 1)
    return referentOfMention[mention].map { referents[$0] }
  }

  /// The actor whom the mention with this head stands for; of a letter or statement, its author.
  mutating func speaker(ofHead head: Int) -> Int? {
    guard let found = referent(ofHead: head), let mention = mentionOfToken[head], mentions[mention].form != .name,
      choices[mention]?.isClear ?? true
    else { return nil }
    // `it` may be a country, which speaks by its government; that is not told here.
    return found.kind == .place ? nil : found.actor ?? found.author.flatMap { referents[$0].actor }
  }

  /// Notes that somebody of the cast speaks in a sentence.
  mutating func noteSpeaker(_ actor: Int, in sentence: Int) { speakers[sentence, default: []].insert(actor) }

  /// The pronouns outside quotation marks that clearly stand for somebody of the cast, once the text is read.
  func clearPronouns() -> [(actor: Int, tokens: Range<Int>)] {
    mentions.indices.compactMap { index in
      guard mentions[index].form == .pronoun, !mentions[index].isQuoted, let choice = choices[index], choice.isClear,
        choice.lead >= calibration.standInLead,
        let actor = referentOfMention[index].flatMap({ referents[$0].actor })
      else { return nil }
      return (actor, mentions[index].tokens)
    }
  }

  private mutating func note(_ referent: Int?, for mention: Int) {
    referentOfMention[mention] = referent
    guard let referent else { return }
    referents[referent].mentions.append(mention)
    if referents[referent].gender == nil { referents[referent].gender = mentions[mention].gender }
  }

  private mutating func referent(of index: Int) -> Int? {
    let mention = mentions[index]
    switch mention.form {
    case .name: return mention.name.map { actorOfName[$0] }
    case .pronoun: return mention.isQuoted ? nil : best(for: index)
    case .noun: return noun(index)
    }
  }

  // MARK: - Nouns

  private mutating func noun(_ index: Int) -> Int? {
    let mention = mentions[index], key = text.key(mention.head)
    if let named = apposed(mention) { return named }
    let words = descriptions.content(of: descriptions.phrase(of: mention.head))
    if mention.determiner == .indefinite || mention.determiner == .bare && mention.isPlural { return new(mention, key, words) }
    let known = (called[key] ?? []).filter { fits(mention, referents[$0]) && words.isSubset(of: referents[$0].words) }
    if known.count == 1 { return known[0] }
    if known.count > 1 { return nearest(of: known, before: index) }
    // `the former governor`: no more than `she`, where nobody is called so.
    if mention.determiner == .definite, mention.kind == .person, let subject = onlyOne(before: index) { return subject }
    let isPointing =
      text.language.names.pointingNouns.contains(key) || mention.kind == .document && text.language.cues.messages.contains(key)
    if mention.determiner == .definite, words.count == 1, isPointing { return onlyOne(before: index) ?? new(mention, key, words) }
    return new(mention, key, words)
  }

  /// The actor whose name stands beside the noun as its apposition, or the other way round.
  private func apposed(_ mention: Mention) -> Int? {
    // `guild activist Ida Holm`
    if [.nmodDesc, .compound, .flat].contains(text.trees.relation(mention.head)), let named = text.trees.head(mention.head).flatMap(nameAt)
    {
      return named
    }
    if mention.kind == .person, mention.head + 1 < text.tokens.count, let named = personAt(mention.head + 1) { return named }
    guard let head = text.trees.relation(mention.head) == .appos ? text.trees.head(mention.head) : nil else {
      let child = text.trees.children(mention.head).first { text.trees.relation($0) == .appos }
      return child.flatMap(nameAt)
    }
    return nameAt(head)
  }

  /// The person whose name begins with a token: `activist` in `guild activist Ida Holm`.
  private func personAt(_ token: Int) -> Int? {
    let name = descriptions.sources.nameOfToken[token]
    guard name >= 0, descriptions.names[name].kind == .person, descriptions.names[name].tokens.lowerBound == token else { return nil }
    return actorOfName[name]
  }

  /// The actor whose name holds a token.
  func nameAt(_ token: Int) -> Int? {
    let name = descriptions.sources.nameOfToken[token]
    return name >= 0 ? actorOfName[name] : nil
  }

  private mutating func new(_ mention: Mention, _ key: UInt64, _ words: Set<UInt64>) -> Int {
    referents.append(
      Referent(kind: mention.kind, actor: nil, gender: mention.gender, isPlural: mention.isPlural, nouns: [key], words: words))
    if mention.kind == .document, text.language.cues.messages.contains(key) {
      referents[referents.count - 1].author = author(of: mention.head)
    }
    called[key, default: []].append(referents.count - 1)
    return referents.count - 1
  }

  private func fits(_ mention: Mention, _ referent: Referent) -> Bool {
    if let gender = mention.gender, let other = referent.gender, gender != other { return false }
    switch mention.kind {
    case .person: return referent.kind == .person
    case .group, .body: return referent.kind == .group || referent.kind == .body
    case .document: return referent.kind == .document
    case .place, .thing: return referent.kind == mention.kind
    }
  }

  /// Of several that bear the noun the one mentioned last, if the others are at least a sentence further away.
  private func nearest(of known: [Int], before index: Int) -> Int? {
    let here = text.sentenceOfToken[mentions[index].head]
    let places = known.compactMap { referent in
      referents[referent].mentions.last.map { (referent, here - text.sentenceOfToken[mentions[$0].head]) }
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let first = places.first, first.1 <= calibration.pronounSentences else { return nil }
    return places.count == 1 || places[1].1 > first.1 ? first.0 : nil
  }

  /// The only one of its kind in the nearest sentence before that has one; of several, the only subject.
  private func onlyOne(before index: Int) -> Int? {
    let mention = mentions[index], here = text.sentenceOfToken[mention.head]
    var found: Set<Int> = [], subjects: Set<Int> = []
    var at = here
    for other in stride(from: index - 1, through: max(0, index - calibration.mostMentions), by: -1) {
      let sentence = text.sentenceOfToken[mentions[other].head]
      guard here - sentence <= calibration.nounSentences else { break }
      if sentence < at, !found.isEmpty { break }
      at = sentence
      guard sentence < here, let referent = referentOfMention[other], !mentions[other].isQuoted, fits(mention, referents[referent]),
        mention.isPlural == referents[referent].isPlural || referents[referent].kind == .body
      else { continue }
      found.insert(referent)
      if mentions[other].isSubject { subjects.insert(referent) }
    }
    return found.count == 1 ? found.first : subjects.count == 1 ? subjects.first : nil
  }

  // MARK: - Pronouns

  private func isIndefinite(_ referent: Int) -> Bool {
    referents[referent].mentions.first.map { mentions[$0].determiner == .indefinite } ?? false
  }

  /// Whom the ranker, or whoever is asked in its place, says that a pronoun stands for. What is said further on builds on it, but it
  /// names a speaker only where it leads clearly.
  private mutating func best(for index: Int) -> Int? {
    let pronoun = candidates(for: index)
    guard let choice = choose(pronoun) else { return nil }
    let referent = pronoun.candidates[choice.candidate].referent
    let named = pronoun.candidates.filter { referents[$0.referent].actor != nil }
    choices[index] = Choice(
      referent: referent, lead: choice.lead, isClear: choice.lead >= Self.lead(of: pronoun.pronounClass),
      named: PronounRanker.standard.best(PronounCase(pronounClass: pronoun.pronounClass, bytes: pronoun.bytes, candidates: named)).map {
        named[$0.candidate].referent
      })
    return referent
  }

  /// The actor whom a pronoun that speaks stands for.
  ///
  /// - Parameter before: the actor whom the sentences before are about. Where it is the ranker's choice too, that need not lead; where it is
  ///   another, the choice must lead by far.
  mutating func speaker(ofPronoun token: Int, agreeing before: Int?) -> Int? {
    let sure = speaker(ofHead: token)
    guard let before, let mention = mentionOfToken[token], let choice = choices[mention] else { return sure }
    if referents[choice.referent].actor == before { return before }
    // `the president` may be somebody whom the report names; `a senator` is not.
    let isUnnamed = referents[choice.referent].actor == nil
    if isUnnamed, !isIndefinite(choice.referent) { return choice.named.flatMap { referents[$0].actor } == before ? before : nil }
    return choice.lead >= calibration.leadAgainst ? sure : nil
  }

  private static func lead(of pronounClass: PronounCase.Class) -> Int {
    switch pronounClass {
    case .person: CoreferenceCalibration.standard.personLead
    case .plural: CoreferenceCalibration.standard.pluralLead
    case .neuter: CoreferenceCalibration.standard.neuterLead
    }
  }

  /// Those before a pronoun that it may stand for, each by its last mention that can be its antecedent.
  private func candidates(for index: Int) -> PronounCase {
    let mention = mentions[index], here = text.sentenceOfToken[mention.head]
    let kind: PronounCase.Class = mention.gender != nil ? .person : mention.isPlural ? .plural : .neuter
    let opensSentence = index == 0 || text.sentenceOfToken[mentions[index - 1].head] != here
    var seen: Set<Int> = []
    var out = PronounCase(pronounClass: kind, bytes: text.byteRange(mention.tokens), candidates: [])
    for other in stride(from: index - 1, through: max(0, index - calibration.mostMentions), by: -1) {
      guard here - text.sentenceOfToken[mentions[other].head] <= calibration.pronounSentences else { break }
      guard let referent = referentOfMention[other], !seen.contains(referent), !isModifier(mentions[other]),
        !(mentions[other].isQuoted && referents[referent].actor == nil && !mention.isQuoted),
        canStand(mention, for: referents[referent]),
        !isBound(mention, mentions[other])
      else { continue }
      seen.insert(referent)
      let features = PronounFeatures(
        discourse: self, pronoun: index, other: other, rank: out.candidates.count, opensSentence: opensSentence)
      out.candidates.append(
        .init(
          referent: referent, features: features.all(referents[referent]).map { PronounCase.index($0, kind) },
          bytes: text.byteRange(mentions[other].tokens)))
    }
    return out
  }

  /// `the Holm tax`: a name before a noun is not spoken of.
  private func isModifier(_ mention: Mention) -> Bool {
    mention.form == .name && text.trees.relation(text.headOfPhrase(mention.tokens)) == .compound
  }

  private func canStand(_ pronoun: Mention, for referent: Referent) -> Bool {
    if let gender = pronoun.gender { return referent.kind == .person && (referent.gender == nil || referent.gender == gender) }
    if pronoun.isPlural { return referent.isPlural || referent.kind == .group || referent.kind == .body || referent.kind == .place }
    return !referent.isPlural && referent.kind != .person && referent.kind != .group
  }

  /// `Holm saw her`: subject and object of one verb are two.
  private func isBound(_ pronoun: Mention, _ other: Mention) -> Bool {
    guard text.trees.relation(pronoun.head) != .nmodPoss,
      let verb = text.trees.head(text.headOfPhrase(pronoun.tokens)), let otherVerb = text.trees.head(text.headOfPhrase(other.tokens))
    else { return false }
    return verb == otherVerb && text.trees.relation(pronoun.head) != .conj
  }

  func sentence(of mention: Int) -> Int { text.sentenceOfToken[mentions[mention].head] }

  func block(of mention: Int) -> Int { text.sentences[sentence(of: mention)].block }

  func speaks(_ referent: Int, in sentence: Int) -> Bool { speakers[sentence]?.contains(referent) ?? false }
}
