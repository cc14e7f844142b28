import TextAlgorithms
import Vocabulary

/// Finds nouns and adjectives that report: `the council's claim that`, `her promise to`, `official league stance that`, `is confident that`.
///
/// A noun needs an owner right before it (a possessive, a possessive pronoun, a name); an adjective needs a form of *be* and a subject.
/// Refuses nouns without owners (`the claim that`): nobody is said to have said it.
struct ReportingWordFinder {
  let ground: QuotationGround
  let clauses: ClauseReader
  let frames: FrameReader
  private var text: Text { ground.text }
  private var sources: SourceFinder { ground.sources }

  struct Found {
    var cue: Range<Int>
    var cueClass: Version.CueClass
    var source: Range<Int>
    var content: Int
    var shape: ClauseReader.Shape
    var construction: Construction
  }

  func find(at i: Int, sentence index: Int) -> Found? {
    let sentence = text.sentences[index].tokens
    return noun(i, sentence) ?? adjective(i, sentence)
  }

  private func noun(_ i: Int, _ sentence: Range<Int>) -> Found? {
    guard i > sentence.lowerBound, i + 2 < sentence.upperBound, let cueClass = text.language.cues.classOfNoun(text.key(i)) else {
      return nil
    }
    var content: (content: Int, end: Int, shape: ClauseReader.Shape)?
    if let found = frames.complement(of: i, sentence), found.shape == .clause || found.shape == .infinitive && cueClass != .say {
      content = (found.content, found.end, found.shape)
    }
    if content == nil, takesPhrase(cueClass), text.isOne(of: text.language.words.phrasePrepositions, i + 1) {
      content = (i + 2, i + 2, .phrase)
    }
    if content == nil, let found = behind(i, cueClass, sentence) { return found }
    guard let content, let owner = owner(of: i, sentence, isClause: content.shape == .clause) else { return nil }
    return Found(
      cue: owner.upperBound..<content.end, cueClass: cueClass, source: owner, content: content.content, shape: content.shape,
      construction: .ownedNounOfSpeech)
  }

  /// `claims from the farmers that …`, `calls by Ida Holm for …`: who owns the noun stands behind it.
  private func behind(_ noun: Int, _ cueClass: Version.CueClass, _ sentence: Range<Int>) -> Found? {
    let start = noun + 2
    guard start + 1 < sentence.upperBound, text.isOne(of: text.language.words.authorPrepositions, noun + 1) else { return nil }
    for i in (start + 1)..<min(start + 1 + QuotationCalibration.standard.sourceBefore, sentence.upperBound) {
      if ground.isQuoted(i) || text.isAuxiliary(i) && !text.isPossessive(i) || text.isMark(i, ";") { return nil }
      let shape: ClauseReader.Shape
      switch text.key(i) {
      case text.language.words.that: shape = .clause
      case text.language.words.to where cueClass.takesInfinitive && cueClass != .believe && text.trees.pennTag(i + 1) == .vb:
        shape = .infinitive
      case text.language.keys.for where takesPhrase(cueClass): shape = .phrase
      default: continue
      }
      let owner = text.withoutTime(start..<i)
      guard !owner.isEmpty, sources.canSpeak(owner, isSpeech: false), i + 2 < sentence.upperBound else { return nil }
      return Found(
        cue: noun..<(noun + 1), cueClass: cueClass, source: owner, content: shape == .phrase ? i + 1 : i, shape: shape,
        construction: .ownedNounOfSpeech)
    }
    return nil
  }

  private func takesPhrase(_ cueClass: Version.CueClass) -> Bool {
    switch cueClass {
    case .accuse, .request, .pledge, .refuse: true
    case .say, .believe, .know, .ask, .expect, .other: false
    }
  }

  /// The possessor within two words before the noun; a name or group right before it only where a *that*-clause follows.
  private func owner(of noun: Int, _ sentence: Range<Int>, isClause: Bool) -> Range<Int>? {
    var i = noun - 1
    while i >= sentence.lowerBound, noun - i <= 3 {
      if text.isBreak(i) || ground.isQuoted(i) || text.isAuxiliary(i) && !text.isPossessive(i) { return nil }
      if text.isOne(of: text.language.words.possessivePronouns, i) { return i..<(i + 1) }
      if text.isPossessive(i), i > sentence.lowerBound, text.tokens[i - 1].end == text.tokens[i].start {
        if sources.nameOfToken[i - 1] >= 0 {
          return max(sources.names[sources.nameOfToken[i - 1]].whole.lowerBound, sentence.lowerBound)..<(i + 1)
        }
        guard let owner = sources.phrase(endingAt: i - 1, in: sentence), sources.canSpeak(owner, isSpeech: false) else { return nil }
        return owner.lowerBound..<(i + 1)
      }
      if isClause, i == noun - 1, sources.nameOfToken[i] >= 0 || text.language.names.organisationHeads.contains(text.key(i)) {
        return i..<(i + 1)
      }
      if text.isOne(of: text.language.words.determiners, i) || text.isOne(of: text.language.words.prepositions, i)
        || text.isOne(of: text.language.words.conjunctions, i)
      {
        return nil
      }
      i -= 1
    }
    return nil
  }

  private func adjective(_ i: Int, _ sentence: Range<Int>) -> Found? {
    guard let cueClass = text.language.cues.adjectives[text.key(i)], i + 2 < sentence.upperBound else { return nil }
    var be = i - 1
    while be > sentence.lowerBound,
      text.isAdverb(be) || text.isOne(of: text.language.words.negations, be)
        || text.isOne(of: text.language.words.verySoMoreMostWords, be)
    { be -= 1 }
    guard be > sentence.lowerBound, text.isOne(of: text.language.words.be, be) else { return nil }
    var first = be
    while first > sentence.lowerBound, text.isAuxiliary(first - 1) || text.isAdverb(first - 1) { first -= 1 }
    let start = clauses.start(before: first, sentence)
    guard let source = sources.subject(before: first, in: start..<sentence.upperBound), sources.canSpeak(source, isSpeech: false) else {
      return nil
    }
    func found(_ content: Int, _ end: Int, _ shape: ClauseReader.Shape) -> Found {
      Found(cue: first..<end, cueClass: cueClass, source: source, content: content, shape: shape, construction: .reportingAdjective)
    }
    let next = i + 1
    if text.key(next) == text.language.words.that { return found(next, next, .clause) }
    if text.key(next) == text.language.words.to { return cueClass.takesInfinitiveAfterAdjective ? found(next, next, .infinitive) : nil }
    if text.isOne(of: text.language.words.adjectivePrepositions, next) { return found(next + 1, next + 1, .phrase) }
    if text.isOne(of: text.language.words.subjectPronouns, next), cueClass == .believe { return found(next, next, .bareClause) }
    return nil
  }
}
