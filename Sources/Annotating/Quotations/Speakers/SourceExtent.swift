import TextAlgorithms
import Vocabulary

/// The whole words that name a source, with the appositions and relative clauses that say more about it.
///
/// `Ida Holm` → `Ida Holm, a councillor for the harbour` before its cue or after an inverted one. Steps over what begins with an article,
/// *who*, a number or a plain noun; stops at participles, prepositions of time and place, conjunctions and quotation marks.
struct SourceExtent {
  let ground: QuotationGround
  private var text: Text { ground.text }

  func whole(_ source: Range<Int>, cue: Range<Int>) -> Range<Int> {
    if text.key(cue.lowerBound) == text.language.words.according { return withName(source) }
    // `Ida Holm, driver: “…”`
    if text.isMark(cue.lowerBound, ":"), source.upperBound <= cue.lowerBound { return source.lowerBound..<cue.lowerBound }
    let sentence = text.sentences[text.sentenceOfToken[source.lowerBound]].tokens
    if source.upperBound <= cue.lowerBound { return before(source, cue: cue.lowerBound, sentence) }
    return after(source, sentence)
  }

  /// `according to the town's engineer, Emil Lund`.
  private func withName(_ source: Range<Int>) -> Range<Int> {
    guard ground.sources.nameOfToken[source.upperBound - 1] < 0, let name = ground.sources.person(apposedTo: source) else { return source }
    return source.lowerBound..<ground.sources.names[name].whole.upperBound
  }

  /// `Ida Holm, a councillor, said`: the apposition reaches the comma before the cue.
  private func before(_ source: Range<Int>, cue: Int, _ sentence: Range<Int>) -> Range<Int> {
    // `Holm opened the bridge, noting …`: what stands before a participle is its clause.
    if text.isGerund(cue) { return source }
    var comma = cue - 1
    while comma > source.upperBound, text.isAdverb(comma) || text.isAuxiliary(comma) { comma -= 1 }
    guard comma > source.upperBound, text.isComma(comma) || text.isMark(comma, ")"),
      comma - source.upperBound <= QuotationCalibration.standard.apposition
    else {
      return source
    }
    if text.isMark(comma, ")") { return text.isMark(source.upperBound, "(") ? source.lowerBound..<(comma + 1) : source }
    guard text.isComma(source.upperBound), opensApposition(source.upperBound + 1),
      !(source.upperBound..<comma).contains(where: { ground.isQuoted($0) }),
      text.isOne(of: text.language.words.relatives, source.upperBound + 1) || !hasClause(source.upperBound..<comma)
    else { return source }
    return source.lowerBound..<comma
  }

  /// `said Ida Holm, a councillor who …`: to the sentence's end or to the comma that ends the apposition.
  private func after(_ source: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var end = source.upperBound
    if end < sentence.upperBound, text.isMark(end, "("),
      let close = (end..<min(end + 8, sentence.upperBound)).first(where: { text.isMark($0, ")") })
    {
      end = close + 1
    }
    if end + 1 < sentence.upperBound, text.isOne(of: text.language.words.ofFrom, end),
      text.isOne(of: text.language.words.determiners, end + 1) || text.tokens[end + 1].isCapitalised
    {
      end = phraseEnd(end + 1, sentence)
    }
    guard end + 1 < sentence.upperBound else { return source.lowerBound..<end }
    let isRelative =
      text.isOne(of: text.language.words.relatives, end) || text.isComma(end) && text.isOne(of: text.language.words.relatives, end + 1)
    guard isRelative || text.isComma(end) && opensApposition(end + 1) else { return source.lowerBound..<end }
    var i = end + 1
    while i < sentence.upperBound, i - end <= QuotationCalibration.standard.apposition {
      if ground.isQuoted(i) || text.isMark(i, ";") || text.isMark(i, ":") || text.isMark(i, "—") || text.isMark(i, ".") { break }
      if text.isComma(i), i + 1 < sentence.upperBound, !goesOn(i + 1) { break }
      i += 1
    }
    return source.lowerBound..<i
  }

  private func hasClause(_ range: Range<Int>) -> Bool {
    range.dropLast().contains {
      text.isAuxiliary($0) && !text.isPossessive($0) && text.isComma($0 - 1) || text.isOne(of: text.language.words.subjectPronouns, $0)
    }
  }

  private func phraseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var i = start
    while i < sentence.upperBound, !text.isBreak(i), !ground.isQuoted(i), i - start < QuotationCalibration.standard.sourcePhrase {
      if i > start, text.language.words.timePlace.contains(text.key(i)) || text.language.words.conjunctions.contains(text.key(i)) { break }
      i += 1
    }
    return i
  }

  private func opensApposition(_ i: Int) -> Bool {
    guard text.tokens.indices.contains(i), !ground.isQuoted(i) else { return false }
    if text.isOne(of: text.language.words.relatives, i) { return true }
    let t = text.tokens[i]
    guard t.kind != .mark, !text.isGerund(i), !text.isAdverb(i), !text.language.words.notAppositions.contains(t.key),
      !text.language.names.calendarWords.contains(t.key)
    else { return false }
    if text.isOne(of: text.language.words.subjectPronouns, i) || text.isAuxiliary(i) { return false }
    // `said Holm, asked about …`: a participle.
    return !(isPast(i) && !t.isCapitalised)
  }

  /// Whether the words after a comma are still the apposition: a list goes on, a clause does not.
  private func goesOn(_ i: Int) -> Bool {
    if text.isOne(of: text.language.words.andWhoWhich, i) {
      return !ground.isQuoted(i + 1) && !text.isOne(of: text.language.words.subjectPronouns, i + 1)
    }
    return opensApposition(i)
  }

  private func isPast(_ i: Int) -> Bool {
    let t = text.tokens[i]
    return t.kind == .word && Int(t.end - t.start) >= QuotationCalibration.standard.pastLetters
      && text.bytes[Int(t.end) - 1] == 0x64 && text.bytes[Int(t.end) - 2] == 0x65
  }
}
