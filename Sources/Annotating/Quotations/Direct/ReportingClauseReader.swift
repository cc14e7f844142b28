import TextAlgorithms
import Vocabulary

/// Reads the reporting clause beside a quotation in marks: cue, source and addressee, after the closing mark or before the opening one.
///
/// Refuses a clause in another sentence, one with another quotation between, and words before the mark that begin the content.
struct ReportingClauseReader {
  let ground: QuotationGround
  var text: Text { ground.text }
  private var extent: CueExtent { CueExtent(text: ground.text) }

  struct FoundCue {
    /// Nil where nothing but a name stands beside the quotation.
    var cue: Range<Int>?
    var cueClass: Version.CueClass
    var source: Range<Int>?
    var addressee: Range<Int>?
    var isBefore: Bool
    var construction: Construction

    /// Where the words begin that say who speaks.
    var place: Int? { cue?.lowerBound ?? source?.lowerBound }
  }

  /// A reporting clause right after the closing mark: `Rutte told …`, `said Rutte, …`, `according to …`.
  func cueAfter(_ segment: QuotationSegment, in block: Range<Int>) -> FoundCue? {
    guard let close = segment.close, endsInside(segment) else { return nil }
    var start = close + 1
    while start < block.upperBound, text.isComma(start) || text.isMark(start, "—") || text.isMark(start, "–") || text.isMark(start, "-") {
      start += 1
    }
    guard start < block.upperBound else { return nil }
    let sentence = text.sentences[text.sentenceOfToken[start]].tokens
    let limit = min(sentence.upperBound, block.upperBound)
    // `called it “a farce” and said it …`: another verb of the same subject, with content of its own.
    if text.isOne(of: text.language.words.coordinators, start) { return nil }
    // A new sentence after the mark is no reporting clause of this one, unless ! or ? ended it.
    if text.sentenceOfToken[start] != text.sentenceOfToken[close] { return nil }
    if text.key(start) == text.language.words.according, start + 2 < limit {
      return ground.sources.subject(after: start + 1, in: start..<limit).map {
        FoundCue(cue: start..<(start + 2), cueClass: .say, source: $0, addressee: nil, isBefore: false, construction: .accordingTo)
      }
    }
    for i in start..<limit where i - start < QuotationCalibration.standard.cueBehind {
      if ground.isQuoted(i) { return nil }
      guard text.tokens[i].isWord, let (length, cueClass) = speech(at: i, limit) else { continue }
      if let found = ground.sources.subject(before: i, in: start..<limit),
        let source = [found, ground.sources.role(before: found, in: start..<limit).map { $0.lowerBound..<found.upperBound }]
          .compactMap({ $0 }).first(where: { $0.lowerBound <= start + 2 })
      {
        let cueStart = extent.start(of: i, in: start..<limit, after: source.upperBound)
        return FoundCue(
          cue: cueStart..<(i + length), cueClass: cueClass, source: source, addressee: addressee(after: i, limit: limit), isBefore: false,
          construction: .cueAfterQuotation)
      }
      // `“thieves,” insists he'll go`: a clause and no source.
      if i <= start + 1, let source = ground.sources.subject(after: i, in: start..<limit),
        source.upperBound >= limit || !text.isOne(of: text.language.words.subjectPronouns, source.lowerBound)
          || !text.isAuxiliary(source.upperBound)
      {
        return FoundCue(cue: i..<(i + 1), cueClass: cueClass, source: source, addressee: nil, isBefore: false, construction: .invertedCue)
      }
    }
    return anyVerb(after: segment, start..<limit)
  }

  /// A reporting clause right before the opening mark: `Fox added, `, `told Ramos: `, `noting that `.
  func cueBefore(_ segment: QuotationSegment, in block: Range<Int>) -> FoundCue? {
    let sentence = text.sentences[text.sentenceOfToken[segment.open]].tokens
    guard sentence.lowerBound < segment.open, !ground.isTerm(segment), segment.tokens.count >= QuotationCalibration.standard.cuedSpeech,
      speechFills(segment, sentence: sentence)
    else { return nil }
    if let found = inTheWordsOf(segment, sentence) { return found }
    var i = segment.open - 1
    while i >= sentence.lowerBound, segment.open - i <= QuotationCalibration.standard.cueBefore {
      if ground.isQuoted(i) { return nil }
      if text.tokens[i].isWord, let (length, cueClass) = speech(at: i, segment.open),
        let gap = gap(after: i + length - 1, verb: i, before: segment.open)
      {
        let clause = clauseStart(before: i, in: sentence)
        let source =
          sharedSubject(of: i, sentence) ?? ground.sources.subject(before: i, in: clause..<segment.open)
          ?? ground.sources.subject(before: i, in: sentence)
        let cueStart = extent.start(of: i, in: sentence, after: source.map { $0.upperBound <= i ? $0.upperBound : i } ?? i)
        return FoundCue(
          cue: cueStart..<(i + length), cueClass: cueClass, source: source, addressee: gap.addressee, isBefore: true,
          construction: .cueBeforeQuotation)
      }
      i -= 1
    }
    return anyVerb(before: segment, sentence)
  }

  /// `Holm came out against the plan, saying, “…”`: who speaks by a participle behind a comma or a coordinator.
  private func sharedSubject(of cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard text.isGerund(cue), cue > sentence.lowerBound,
      text.isComma(cue - 1) || text.isOne(of: text.language.words.coordinators, cue - 1) || ground.isQuoted(cue - 1)
    else { return nil }
    return ClauseTree(ground: ground).sharedSubject(of: cue, from: sentence.lowerBound)
  }

  /// Whether nothing but an adverbial stands after the closing mark, so that the content ends with the quotation.
  private func speechFills(_ segment: QuotationSegment, sentence: Range<Int>) -> Bool {
    guard let close = segment.close else { return true }
    var next = close + 1
    while next < sentence.upperBound, text.tokens[next].kind == .mark { next += 1 }
    if next >= sentence.upperBound { return true }
    let startsLikeSpeech =
      text.tokens[segment.tokens.lowerBound].isCapitalised || segment.tokens.count >= QuotationCalibration.standard.lowerCaseSpeech
      || segment.tokens.count >= QuotationCalibration.standard.pronounSpeech
        && text.isOne(of: text.language.words.subjectPronouns, segment.tokens.lowerBound)
    return startsLikeSpeech
      && (text.isComma(close + 1) || text.isOne(of: text.language.words.timePlace, next)
        || text.isOne(of: text.language.words.conjunctions, next)
        || endsInside(segment))
  }

  /// What may stand between a cue and the opening mark: an addressee, `that`, a comma, a colon.
  private func gap(after cue: Int, verb: Int, before open: Int) -> (addressee: Range<Int>?, hasThat: Bool)? {
    var end = open
    var hasThat = false
    if end - 1 > cue, text.isComma(end - 1) || text.isMark(end - 1, ":") { end -= 1 }
    if end - 1 > cue, text.key(end - 1) == text.language.words.that {
      hasThat = true
      end -= 1
    }
    guard cue + 1 < end else { return (nil, hasThat) }
    let words = (cue + 1)..<end
    // `told the council he “would stay”`: the content begins before the mark.
    if words.contains(where: { text.isBreak($0) && !text.isComma($0) || text.isOne(of: text.language.words.subjectPronouns, $0) }) {
      return nil
    }
    // Anything that holds another verb is not an addressee.
    if words.contains(where: {
      text.isAuxiliary($0) && !text.isPossessive($0) || text.language.cues.saying.contains(text.key($0))
        || text.key($0) == text.language.words.that
    }) {
      return nil
    }
    if text.language.cues.isNaming(text.key(verb)) { return nil }
    let isAddressee = text.language.cues.takesAddressee(text.key(verb))
    // `knew Holm “had left”`: the words are the beginning of the content.
    let isAdverbial =
      text.language.words.prepositions.contains(text.key(cue + 1)) || text.language.words.timePlace.contains(text.key(cue + 1))
      || text.language.names.calendarWords.contains(text.key(cue + 1)) || text.isAdverb(cue + 1)
    if !isAddressee, !hasThat, end == open, !isAdverbial { return nil }
    return (isAddressee ? words : nil, hasThat)
  }

  private func addressee(after cue: Int, limit: Int) -> Range<Int>? {
    guard text.language.cues.takesAddressee(text.key(cue)), cue + 1 < limit else { return nil }
    var end = cue + 1
    while end < limit, !text.isBreak(end), !(end > cue + 1 && text.language.words.timePlace.contains(text.key(end))),
      end - cue < QuotationCalibration.standard.addressee
    {
      end += 1
    }
    return end > cue + 1 ? (cue + 1)..<end : nil
  }

  /// A verb of speech with how many tokens it takes: `said`, `put it`.
  private func speech(at i: Int, _ limit: Int) -> (length: Int, cueClass: Version.CueClass)? {
    if let cueClass = speechClass(i) { return (1, cueClass) }
    guard let match = text.language.cues.verb(at: i, in: text.tokens, end: limit), match.length == 2, match.verb.isSaying else {
      return nil
    }
    return (2, match.verb.cueClass)
  }

  /// `In the words of Holm, “…”`
  private func inTheWordsOf(_ segment: QuotationSegment, _ sentence: Range<Int>) -> FoundCue? {
    let first = sentence.lowerBound
    guard first + 5 < segment.open, text.isComma(segment.open - 1) || text.isMark(segment.open - 1, ":") else { return nil }
    for (offset, word) in ["in", "the", "words", "of"].enumerated() where text.key(first + offset) != Folding.key(word) { return nil }
    return FoundCue(
      cue: first..<(first + 4), cueClass: .say, source: (first + 4)..<(segment.open - 1), addressee: nil, isBefore: true,
      construction: .inTheWordsOf)
  }

  private func speechClass(_ i: Int) -> Version.CueClass? {
    guard let cueClass = text.language.cues.classOf(text.key(i)) else { return nil }
    // `the Morning Post`: part of a name.
    if text.tokens[i].isCapitalised, i > text.sentences[text.sentenceOfToken[i]].tokens.lowerBound { return nil }
    // `a coat called “the tent”`
    if text.trees.pennTag(i) == .vbn, text.trees.relation(i) == .acl { return nil }
    // `the demands`, `a call`: nouns.
    if i > 0, text.isOne(of: text.language.words.determiners, i - 1) || text.isPossessive(i - 1) { return nil }
    return cueClass
  }

  /// The clause of a participle begins after the last comma or coordinator with a subject of its own.
  private func clauseStart(before i: Int, in sentence: Range<Int>) -> Int {
    var j = i - 1
    while j > sentence.lowerBound {
      if text.isOne(of: text.language.words.coordinators, j) && j + 1 < i && ground.sources.nameOfToken[j + 1] >= 0 { return j + 1 }
      if text.isMark(j, ";") || text.isMark(j, ":") { return j + 1 }
      j -= 1
    }
    return sentence.lowerBound
  }

  /// Whether a mark that ends a clause stands inside the marks, or a comma right after them.
  func endsInside(_ segment: QuotationSegment) -> Bool {
    let last = segment.tokens.upperBound - 1
    guard text.tokens[last].kind == .mark else {
      // `… end”, he said`: the comma outside, as in Britain.
      guard let close = segment.close else { return true }
      return text.isComma(close + 1)
    }
    let b = text.bytes[Int(text.tokens[last].start)]
    return b == 0x2C || b == 0x2E || b == 0x21 || b == 0x3F || b == 0xE2 || b == 0x2D
  }
}
