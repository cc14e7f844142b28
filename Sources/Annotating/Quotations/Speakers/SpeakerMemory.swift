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
