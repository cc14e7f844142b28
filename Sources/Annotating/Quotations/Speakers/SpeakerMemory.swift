import TextAlgorithms
import Vocabulary

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

  /// For each sentence the body or group that speaks in it.
  private var groups: [Int: Int] = [:]

  mutating func remember(_ actor: Int, in sentence: Int) {
    switch cast.actors[actor].kind {
    case .person, .other: if speakers[sentence] == nil { speakers[sentence] = actor }
    case .organisation, .group: if groups[sentence] == nil { groups[sentence] = actor }
    case .place: break
    }
  }

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

  /// Who speaks without a cue: the person that the sentence right before is about, where one stands before it in its paragraph
  /// (`Holm sat down. “It is ours.”`); else whoever spoke last.
  func speaker(ofUncued sentence: Int) -> Int? {
    let before = sentence - 1
    guard before >= 0, text.sentences[before].block == text.sentences[sentence].block, !isQuoted[text.sentences[before].tokens.lowerBound]
    else { return subject(before: sentence, gender: nil) }
    return speakers[before] ?? namesOfSentence[before].lazy.filter { isSubjectLike($0) }.map { cast.actorOfName[$0] }.first {
      fits($0, nil)
    }
      ?? (opensWithPronoun(before) ? subject(before: sentence, gender: nil) : nil)
  }

  private func opensWithPronoun(_ sentence: Int) -> Bool {
    text.isOne(of: text.language.words.subjectPronouns, text.sentences[sentence].tokens.lowerBound)
  }

  /// The person who speaks in the sentence before, or in the one before that where the last is nothing but speech.
  func speaker(rightBefore sentence: Int, gender: Gender) -> Int? {
    var s = sentence - 1
    while s >= 0, isQuoted[text.sentences[s].tokens.lowerBound], speakers[s] == nil { s -= 1 }
    guard s >= 0, sentence - s <= QuotationCalibration.standard.subjectSentences, let speaker = speakers[s],
      cast.actors[speaker].kind == .person, cast.genders[speaker] == nil || cast.genders[speaker] == gender
    else { return nil }
    return speaker
  }

  /// The body or group that speaks in the sentence right before, where no person does.
  func group(rightBefore sentence: Int) -> Int? {
    guard sentence > 0, speakers[sentence - 1] == nil else { return nil }
    return groups[sentence - 1]
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
    // `the Holm tax`: a name before a noun is not spoken of.
    if text.trees.relation(text.headOfPhrase(whole)) == .compound { return false }
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
