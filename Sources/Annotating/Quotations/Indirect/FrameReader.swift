import TextAlgorithms
import Vocabulary

/// What a cue governs: where its content begins, whom it addresses, of what shape the content is.
///
/// Tried from sure to less sure: *that*-clause, second cue, infinitive, addressee and clause or infinitive, noun of speech, question, clause
/// without *that*, noun phrase. Refuses a cue that none of them follows.
struct FrameReader {
  let ground: QuotationGround
  private var text: Text { ground.text }
  private var sources: SourceFinder { ground.sources }

  struct Frame {
    var content: Int
    var cueEnd: Int
    var cueClass: Version.CueClass
    var addressee: Range<Int>?
    var construction: Construction
    var shape = ClauseReader.Shape.phrase
  }

  /// - Parameters:
  ///   - cue: the verb, with its particle.
  ///   - start: the first token after it that is no adverb.
  func frame(_ cue: Range<Int>, _ cueClass: Version.CueClass, start: Int, _ sentence: Range<Int>) -> Frame? {
    let key = text.key(cue.lowerBound)
    let isPhrasal = cue.count > 1
    // `officers accused of theft`: nobody accuses without saying whom.
    if cueClass == .accuse, !isPhrasal, text.isOne(of: text.language.words.blamePrepositions, start), !text.isGerund(cue.lowerBound) {
      return nil
    }
    func frame(
      _ content: Int, _ cueEnd: Int, _ addressee: Range<Int>?, _ construction: Construction, _ shape: ClauseReader.Shape,
      _ other: Version.CueClass? = nil
    ) -> Frame {
      Frame(content: content, cueEnd: cueEnd, cueClass: other ?? cueClass, addressee: addressee, construction: construction, shape: shape)
    }
    if text.key(start) == text.language.words.that, let nested = secondCue(after: start + 1, sentence) { return nested }
    if text.key(start) == text.language.words.that, start + 1 < sentence.upperBound, !isDemonstrative(start, cueClass) {
      return frame(start, cue.upperBound, nil, .thatClause, .clause)
    }
    if let nested = secondCue(after: start, sentence) { return nested }
    if text.key(start) == text.language.keys.as, text.language.cues.takesPredicate(key), start + 1 < sentence.upperBound {
      return frame(start + 1, start + 1, nil, .predicate, .phrase)
    }
    if text.key(start) == text.language.words.to, start + 1 < sentence.upperBound, !isPhrasal {
      // `a man thought to be abroad`
      guard cueClass.takesInfinitive, isInfinitive(start + 1), !text.language.words.thoughts.contains(key) else { return nil }
      return frame(start, cue.upperBound, nil, .infinitive, .infinitive)
    }
    if let object = objectEnd(from: start, sentence) {
      if text.key(object) == text.language.words.that, text.language.cues.takesAddressee(key) {
        return frame(object, cue.upperBound, start..<object, .addresseeAndThatClause, .clause)
      }
      let isRequest = cueClass == .request || cueClass == .ask
      if object + 1 < sentence.upperBound, text.key(object) == text.language.words.to, isRequest, isInfinitive(object + 1),
        text.language.cues.takesAddressee(key) || text.language.words.urgingVerbs.contains(key), !endsInFor(cue)
      {
        return frame(object, cue.upperBound, start..<object, .addresseeAndInfinitive, .infinitive, .request)
      }
    }
    if cueClass != .request, text.language.cues.takesBareClause(key) || text.language.cues.takesAddressee(key),
      let clause = afterGap(from: start, key, sentence)
    {
      return frame(clause.content, cue.upperBound, clause.addressee, clause.construction, clause.isThat ? .clause : .bareClause)
    }
    if let noun = nominal(from: start, sentence), noun.shape == .clause || noun.cueClass == .request || noun.cueClass == .believe {
      return frame(noun.content, noun.end, nil, .nounOfSpeech, noun.shape, noun.cueClass)
    }
    if text.isOne(of: text.language.words.questionWords, start), cueClass.takesQuestion, takesClause(key, cueClass),
      start + 2 < sentence.upperBound
    {
      return frame(start, cue.upperBound, nil, .question, .clause)
    }
    if text.language.cues.takesBareClause(key), beginsClause(start, of: key, sentence) {
      return frame(start, cue.upperBound, nil, .clauseWithoutThat, .bareClause)
    }
    if isPhrasal || text.language.cues.takesObject(key), beginsObject(start), !summons(cue, from: start, sentence) {
      return frame(start, cue.upperBound, nil, .nounPhrase, .phrase)
    }
    return nil
  }

  /// Not `laughed when she was asked`.
  private func takesClause(_ verb: UInt64, _ cueClass: Version.CueClass) -> Bool {
    cueClass == .ask || cueClass == .know || text.language.cues.takesBareClause(verb) || text.language.cues.takesAddressee(verb)
      || text.language.cues.takesObject(verb)
  }

  private func endsInFor(_ cue: Range<Int>) -> Bool { text.key(cue.upperBound - 1) == text.language.keys.for }

  private func isInfinitive(_ i: Int) -> Bool {
    text.tokens[i].kind != .number && !text.isOne(of: text.language.words.determiners, i) && sources.nameOfToken[i] < 0
      && text.key(i) != text.language.words.that
      && !(text.tokens[i].isCapitalised && text.tokens[i].isWord)
  }

  /// `supports that plan`: *that* before a noun phrase of a verb without clauses.
  private func isDemonstrative(_ i: Int, _ cueClass: Version.CueClass) -> Bool {
    cueClass == .accuse && !text.isOne(of: text.language.words.subjectPronouns, i + 1)
  }

  /// `called them together`, `called the singers in May`: no name is given to anybody.
  private func summons(_ cue: Range<Int>, from start: Int, _ sentence: Range<Int>) -> Bool {
    let verb = cue.lowerBound
    guard cue.count == 1, text.language.words.calls.contains(text.key(verb)), text.trees.isParsed(verb) else { return false }
    let governed = text.trees.children(verb).filter { $0 > verb }.compactMap { text.trees.relation($0) }
    let isNamed = governed.contains { [.xcomp, .iobj, .ccomp].contains($0) } || governed.count { $0 == .obj } > 1
    let rest = (start + 1)..<max(start + 1, sentence.upperBound)
    return !isNamed && !rest.contains { ground.isQuoted($0) || text.isOne(of: text.language.words.indefiniteArticles, $0) }
      && !(max(sentence.lowerBound, verb - 4)..<verb).contains { text.isOne(of: text.language.words.howWhyWhat, $0) }
  }

  private func beginsObject(_ i: Int) -> Bool {
    if ground.isQuoted(i) { return true }
    guard text.tokens[i].kind != .mark || text.isCurrency(i) || text.bytes[Int(text.tokens[i].start)] >= 0xC2 else { return false }
    let key = text.key(i)
    return (!text.language.words.prepositions.contains(key) || text.language.words.among.contains(key))
      && !text.language.words.conjunctions.contains(key)
      && !text.isOne(of: text.language.words.subjectPronouns, i)
      && !text.language.names.calendarWords.contains(key) || text.language.words.howWhyWhat.contains(key)
  }

  /// `said he believed that …`: the inner verb's clause under both cues.
  private func secondCue(after start: Int, _ sentence: Range<Int>) -> Frame? {
    guard start < sentence.upperBound, text.isOne(of: text.language.words.subjectPronouns, start) else { return nil }
    var i = start + 1
    while i < sentence.upperBound, text.isAdverb(i) || text.isOne(of: text.language.words.have, i) { i += 1 }
    guard i + 1 < sentence.upperBound, let cueClass = text.language.cues.classOf(text.key(i)), cueClass == .believe,
      text.key(i + 1) == text.language.words.that
    else { return nil }
    return Frame(content: i + 1, cueEnd: i + 1, cueClass: cueClass, addressee: nil, construction: .twoCues, shape: .clause)
  }

  /// The end of a short noun phrase that may be an addressee: at `that` or `to`.
  private func objectEnd(from start: Int, _ sentence: Range<Int>) -> Int? {
    var i = start
    while i < sentence.upperBound, i - start < QuotationCalibration.standard.frameGap {
      if text.key(i) == text.language.words.that { return i > start ? i : nil }
      // `asked the heirs, going back to Holm, to …`
      if text.key(i) == text.language.words.to, i + 1 < sentence.upperBound, isInfinitive(i + 1) { return i > start ? i : nil }
      if text.isBreak(i) || text.isAuxiliary(i) && !text.isPossessive(i) || ground.isQuoted(i) { return nil }
      i += 1
    }
    return nil
  }

  /// A clause after an addressee or an adverbial: `said on Monday that …`, `told reporters he …`, `said in a statement the city …`.
  private func afterGap(from start: Int, _ key: UInt64, _ sentence: Range<Int>) -> (
    content: Int, addressee: Range<Int>?, isThat: Bool, construction: Construction
  )? {
    let isAddressed = text.language.cues.takesAddressee(key)
    let isAdverbial =
      text.language.words.timePlace.contains(text.key(start)) || text.language.names.calendarWords.contains(text.key(start))
      || text.isOne(of: text.language.words.toWithByThroughVia, start)
    guard isAddressed || isAdverbial, !text.isOne(of: text.language.words.whenWhileAsSince, start) else { return nil }
    var i = start
    while i < sentence.upperBound, i - start < QuotationCalibration.standard.frameGap {
      if ground.isQuoted(i) || text.isBreak(i) { return nil }
      let words = isAddressed && i > start && !isAdverbial ? start..<i : nil
      if i > start, text.key(i) == text.language.words.that { return (i, words, true, .clauseAfterAdverbial) }
      if i > start,
        text.isOne(of: text.language.words.subjectPronouns, i) && !text.isBreak(i + 1)
          || isAddressed && text.isOne(of: text.language.words.there, i)
      {
        return (i, words, false, isAdverbial ? .clauseAfterAdverbial : .addresseeAndClause)
      }
      if text.isAuxiliary(i) && !text.isPossessive(i) { return nil }
      i += 1
    }
    return nil
  }

  /// `clear that …` behind *make*: `made it plain that`, `made clear at a hearing that`.
  func clear(from start: Int, _ sentence: Range<Int>) -> (content: Int, end: Int, cueClass: Version.CueClass, shape: ClauseReader.Shape)? {
    guard text.isOne(of: text.language.words.makes, start - 1),
      let clear = (start..<min(start + 4, sentence.upperBound)).first(where: { text.isOne(of: text.language.words.plainly, $0) }),
      let that = (clear + 1..<max(clear + 1, min(clear + 1 + QuotationCalibration.standard.frameGap, sentence.upperBound))).first(where: {
        text.key($0) == text.language.words.that || text.isBreak($0) || ground.isQuoted($0)
      }), text.key(that) == text.language.words.that
    else { return nil }
    return (that, clear + 1, .say, .clause)
  }

  /// A noun of speech within six tokens, with what follows it.
  func nominal(from start: Int, _ sentence: Range<Int>) -> (content: Int, end: Int, cueClass: Version.CueClass, shape: ClauseReader.Shape)?
  {
    var i = start
    while i < sentence.upperBound, i - start < QuotationCalibration.standard.nominalReach {
      if text.isBreak(i) || text.isAuxiliary(i) && !text.isPossessive(i) || ground.isQuoted(i) { return nil }
      if let content = complement(of: i, sentence) { return content }
      i += 1
    }
    return nil
  }

  /// What a noun of speech at `i` governs: *that*-clause, infinitive, or a noun phrase after *for*, *of*, *about*.
  func complement(of i: Int, _ sentence: Range<Int>) -> (content: Int, end: Int, cueClass: Version.CueClass, shape: ClauseReader.Shape)? {
    guard i + 2 < sentence.upperBound, let cueClass = text.language.cues.classOfNoun(text.key(i)) else { return nil }
    let next = text.key(i + 1)
    let behind = text.behindTime(i + 1, in: sentence)
    if behind < sentence.upperBound, text.key(behind) == text.language.words.that { return (behind, i + 1, cueClass, .clause) }
    if next == text.language.keys.for { return (i + 2, i + 2, cueClass, .phrase) }
    if next == text.language.words.to {
      if isInfinitive(i + 2) { return (i + 1, i + 1, cueClass, .infinitive) }
      // `his appeal to the allies to allow …`: the second `to` opens the content.
      let ahead = (i + 2)..<max(i + 2, min(i + 9, sentence.upperBound - 1))
      for j in ahead where text.key(j) == text.language.words.to && isInfinitive(j + 1) { return (j, i + 1, cueClass, .infinitive) }
    }
    return nil
  }

  func beginsClause(_ i: Int, of verb: UInt64, _ sentence: Range<Int>) -> Bool {
    let key = text.key(i)
    if ground.isQuoted(i) { return true }
    if text.isOne(of: text.language.words.subjectPronouns, i) { return true }
    if text.isOne(of: text.language.words.determiners, i) || sources.nameOfToken[i] >= 0 {
      return text.language.cues.takesAnyClause(verb) || (i + 1..<max(i + 1, min(i + 12, sentence.upperBound))).contains { isVerbLike($0) }
    }
    if text.isOne(of: text.language.words.thereIfWhenAs, i) { return true }
    guard !text.language.words.functionWords.contains(key), text.tokens[i].kind != .mark else { return false }
    // A bare plural or proper subject with a verb within six words.
    return (i + 1..<max(i + 1, min(i + 9, sentence.upperBound))).contains { isVerbLike($0) }
  }

  private func isVerbLike(_ i: Int) -> Bool {
    text.isAuxiliary(i) && !(text.isPossessive(i) && !text.isOne(of: text.language.words.subjectPronouns, i - 1))
      || text.language.cues.pasts.contains(text.key(i)) && !text.isOne(of: text.language.words.determiners, i - 1)
  }
}
