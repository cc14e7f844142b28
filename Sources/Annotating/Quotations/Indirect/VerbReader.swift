import TextAlgorithms
import Vocabulary

/// Whether a word of a cue's form is a verb here, and who its subject is.
struct VerbReader {
  let ground: QuotationGround
  let clauses: ClauseReader
  let extent: CueExtent
  private var text: Text { ground.text }
  private var sources: SourceFinder { ground.sources }

  /// Not a noun (`the demands`), a passive (`was told`), or an infinitive that no verb of the subject leads to.
  func isVerb(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return text.isGerund(i) }
    // `the United States`: part of a name.
    if text.tokens[i].isCapitalised { return false }
    let group = extent.groupStart(of: i, in: sentence)
    if group < i { return group > sentence.lowerBound && isVerb(group, sentence) }
    var before = i - 1
    while before > sentence.lowerBound, text.isAdverb(before) || text.isOne(of: text.language.words.negations, before) { before -= 1 }
    // `But asked if it would hold, he said …`: he is asked.
    if before == sentence.lowerBound, text.language.words.conjunctions.contains(text.key(before)), !text.isGerund(i) { return false }
    if text.isOne(of: text.language.words.determiners, before),
      !text.language.words.quantifiers.contains(text.key(before)) || text.isOne(of: text.language.words.possessivePronouns, before)
    {
      return false
    }
    if text.isOne(of: text.language.words.possessivePronouns, before) { return false }
    if text.isPossessive(before), !text.isGerund(i) || !isClitic(before) { return false }
    if text.language.words.prepositions.contains(text.key(before)) {
      return text.isGerund(i)
        && (text.isOne(of: text.language.words.participleOpeners, before)
          || text.isOne(of: text.language.words.asWord, before) && before > sentence.lowerBound
            && text.isOne(of: text.language.words.quotedVerbs, before - 1))
    }
    if text.key(before) == text.language.words.to { return false }
    // `in 11 states`
    if text.tokens[before].kind == .number, text.bytes[Int(text.tokens[i].end) - 1] | 0x20 == 0x73,
      !text.isOne(of: text.language.words.says, i)
    {
      return false
    }
    if text.isOne(of: text.language.words.be, before) { return text.isGerund(i) }
    if text.isOne(of: text.language.words.getGetsGot, before) { return false }
    return true
  }

  /// `he's saying` as against `the council's saying`.
  private func isClitic(_ i: Int) -> Bool { i > 0 && text.isOne(of: text.language.words.subjectPronouns, i - 1) }

  /// Base forms need a plural subject or a modal, forms in *-s* a singular one: most cue verbs are nouns too (`the union demands`).
  func agrees(_ cue: Int, with source: Range<Int>) -> Bool {
    let key = text.key(cue)
    guard text.language.cues.classOfNoun(key) != nil, !text.isGerund(cue) else { return true }
    if ((source.upperBound)..<max(source.upperBound, cue)).contains(where: { text.isAuxiliary($0) }) { return true }
    if source.count == 1,
      text.isOne(of: text.language.words.subjectPronouns, source.lowerBound)
        || text.isOne(of: text.language.words.relatives, source.lowerBound)
    {
      return true
    }
    let last = source.upperBound - 1
    let endsInS = text.bytes[Int(text.tokens[cue].end) - 1] | 0x20 == 0x73
    let head = sources.headToken(of: source)
    let isPlural =
      text.language.names.groupNouns.contains(text.key(head)) || text.language.words.quantifiers.contains(text.key(head))
      || text.isMark(last, "%")
      || text.language.names.pluralTitles.longestMatch(at: head, in: text.tokens, end: head + 1) != nil
      || source.contains { text.key($0) == Folding.key("and") }
    // `allies for more military support`: the word before it is neither a name nor a plural.
    if !endsInS, sources.nameOfToken[last] < 0, last != head, text.bytes[Int(text.tokens[last].end) - 1] | 0x20 != 0x73, !isPastForm(cue) {
      return false
    }
    if sources.nameOfToken[last] >= 0 {
      let kind = sources.names[sources.nameOfToken[last]].kind
      return endsInS ? kind == .person || kind == .organisation : isPlural || kind == .place || kind == .organisation
    }
    return endsInS ? !isPlural : isPlural || text.bytes[Int(text.tokens[head].end) - 1] | 0x20 == 0x73 || isPastForm(cue)
  }

  private func isPastForm(_ i: Int) -> Bool { text.language.cues.pasts.contains(text.key(i)) }

  /// The words that name who says it; nil where nobody is in sight.
  func source(of cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let verb = extent.groupStart(of: cue, in: sentence)
    if text.isGerund(verb), verb == sentence.lowerBound || !text.isOne(of: text.language.words.be, beforeAdverbs(verb, sentence)) {
      return participleSubject(of: verb, sentence)
    }
    let isSpeech = text.language.cues.saying.contains(text.key(cue)) || text.language.cues.showing.contains(text.key(cue))
    let start = clauses.start(before: verb, sentence)
    if let source = sources.subject(before: verb, in: start..<sentence.upperBound), sources.canSpeak(source, isSpeech: isSpeech),
      agrees(cue, with: source)
    {
      return source
    }
    // `criticised X and urged Y`: the subject of the first verb.
    let i = beforeAdverbs(verb, sentence)
    guard i > start, text.isOne(of: text.language.words.coordinators, i) || text.isComma(i) else { return nil }
    return clauses.subject(from: start, before: i)
  }

  /// The longest reporting verb that begins at a token; a time may stand before its particle: `called on Friday for`.
  func match(at verb: Int, _ sentence: Range<Int>) -> (length: Int, verb: CueLexicon.Verb)? {
    let match = text.language.cues.verb(at: verb, in: text.tokens, end: sentence.upperBound)
    let particle = text.behindTime(verb + 1, in: sentence)
    guard particle > verb + 1, particle < sentence.upperBound,
      let phrasal = text.language.cues.phrasal(text.key(verb), text.key(particle))
    else { return match }
    return (particle + 1 - verb, phrasal)
  }

  /// Whether a word that may be a verb of speech ends its sentence behind a comma and a subject: `…, the returns show.`
  func closes(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    guard cue + 2 >= sentence.upperBound, cue + 1 >= sentence.upperBound || text.isBreak(cue + 1),
      text.language.cues.saying.contains(text.key(cue)) || text.language.cues.showing.contains(text.key(cue)),
      let source = sources.subject(before: cue, in: sentence)
    else { return false }
    return source.upperBound == cue && source.lowerBound > sentence.lowerBound + 1 && text.isComma(source.lowerBound - 1)
  }

  /// `a register showing that …`, `released her returns, showing …`: the document right before a participle of showing.
  func document(showing cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard text.isGerund(cue), text.language.cues.showing.contains(text.key(cue)), !text.language.cues.saying.contains(text.key(cue)) else {
      return nil
    }
    let last = text.isComma(cue - 1) ? cue - 2 : cue - 1
    guard last > sentence.lowerBound, let noun = sources.phrase(endingAt: last, in: sentence),
      text.language.cues.documents.contains(text.key(sources.headToken(of: noun))) || text.language.cues.documents.contains(text.key(last))
    else { return nil }
    return noun
  }

  /// Whether a verb stands after a coordinator, or as a participle after a comma, so that its subject is that of another verb.
  func sharesSubject(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    let i = beforeAdverbs(extent.groupStart(of: cue, in: sentence), sentence)
    guard i > sentence.lowerBound else { return false }
    return text.isOne(of: text.language.words.coordinators, i) || text.isGerund(cue) && text.isComma(i)
  }

  private func beforeAdverbs(_ verb: Int, _ sentence: Range<Int>) -> Int {
    var i = verb - 1
    while i > sentence.lowerBound, text.isAdverb(i) || text.isOne(of: text.language.words.negations, i) { i -= 1 }
    return i
  }

  /// A participle after a comma, a preposition or a coordinator speaks for its clause's subject; right after a noun, for that noun.
  private func participleSubject(of cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let opensSentence =
      cue == sentence.lowerBound || cue == sentence.lowerBound + 1 && text.isOne(of: text.language.words.participleOpeners, cue - 1)
    guard !opensSentence else {
      // `Citing the drought, the mayor …`: the subject comes after the comma.
      guard let comma = (cue..<min(cue + 40, sentence.upperBound)).first(where: { text.isComma($0) && !ground.isQuoted($0) }) else {
        return nil
      }
      return clauses.subject(from: comma + 1, before: min(comma + 12, sentence.upperBound))
    }
    let i = beforeAdverbs(cue, sentence)
    if text.isComma(i) || text.isOne(of: text.language.words.coordinators, i) || ground.isQuoted(i)
      || text.isOne(of: text.language.words.participleOpeners, i)
    {
      return clauses.subject(from: clauses.start(before: i, sentence), before: i)
    }
    if text.isOne(of: text.language.words.asWord, i), i - 1 > sentence.lowerBound { return sources.subject(before: i - 1, in: sentence) }
    guard let noun = sources.phrase(endingAt: i, in: sentence), sources.canSpeak(noun, isSpeech: false),
      // `with the Greens vowing to`
      sources.nameOfToken[i] < 0 || noun.lowerBound > sentence.lowerBound && text.key(noun.lowerBound - 1) == text.language.words.with
    else {
      return nil
    }
    return noun
  }
}
