import TextAlgorithms
import Vocabulary

/// Finds reported content outside marks, or partly inside them, by cue and construction.
///
/// Frames: verb + (addressee) + *that* clause; verb + bare clause; verb + (addressee) + infinitive; verb + noun phrase; verb + noun of speech
/// (`renewed his plea for`, `NATO's pledge that`); *according to*; a reporting clause at the sentence's end. Without a parser a clause ends
/// at its sentence's end, or before a comma or coordinator that a new cue follows.
struct IndirectFinder {
  let ground: QuotationGround
  /// Tokens that direct quotations already use: their marks, parts and cues.
  let taken: [Bool]
  private var text: ReportText { ground.text }

  init(ground: QuotationGround, direct: [Attribution]) {
    self.ground = ground
    var taken = Array(repeating: false, count: ground.text.tokens.count)
    for attribution in direct {
      for i in attribution.cue ?? 0..<0 { taken[i] = true }
      for part in attribution.parts { for i in part { taken[i] = true } }
    }
    self.taken = taken
  }

  func find() -> [Attribution] {
    var out: [Attribution] = []
    for (index, sentence) in text.sentences.enumerated() {
      let kind = text.report.blocks[sentence.block].kind
      guard kind.isStory, kind != .heading, kind != .table else { continue }
      // A cue inside the content of another cue nests; only a participle or coordination at the same level goes on.
      var i = sentence.tokens.lowerBound
      var content = 0..<0
      while i < sentence.tokens.upperBound {
        defer { i += 1 }
        guard !taken[i], !ground.isQuoted(i), text.tokens[i].isWord else { continue }
        let found = text.key(i) == WordClasses.according ? accordingTo(i, index) : attribution(at: i, sentence: index)
        guard let found else { continue }
        // Inside reported content only another source nests: `said the ministry claims …`, not `said he wanted …`.
        if content.contains(i), let source = found.source, source.count == 1, text.isOne(of: WordClasses.subjectPronouns, source.lowerBound) { continue }
        out.append(found)
        if !content.contains(i), let first = found.parts.first, let last = found.parts.last { content = first.lowerBound..<last.upperBound }
        if let cue = found.cue { i = max(i, cue.upperBound - 1) }
      }
    }
    return out
  }

  // MARK: - Frames

  private func attribution(at cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard isVerb(cue, sentence) else { return nil }
    if CueLexicon.isLight(text.key(cue)) { return light(cue, sentence: index) }
    guard let match = CueLexicon.verb(at: cue, in: text.tokens, end: sentence.upperBound) else { return nil }
    let cueClass = match.verb.cueClass
    guard let source = source(of: cue, sentence) else { return nil }
    if match.length == 1, let content = postposed(cue, source: source, sentence) {
      return make(content: content, cue: cue..<(cue + 1), cueClass, source, nil, index, "reporting clause at the end")
    }
    var start = cue + match.length
    while start < sentence.upperBound, text.isAdverb(start) { start += 1 }
    guard start < sentence.upperBound, !text.isBreak(start) || ground.isQuoted(start) else { return nil }
    let frame = frame(cue: cue, cueClass, start: start, sentence)
    guard let frame else { return nil }
    let end = contentEnd(from: frame.content, sentence, keepsRelatives: frame.isClause)
    guard end > frame.content else { return nil }
    return make(content: frame.content..<end, cue: cue..<max(frame.cueEnd, cue + match.length), frame.cueClass, source, frame.addressee, index, frame.reason)
  }

  /// `renewed his plea for …`, `made a promise to …`: a light verb whose noun is the cue.
  private func light(_ cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard let noun = nominal(from: cue + 1, sentence), let source = source(of: cue, sentence) else { return nil }
    let end = contentEnd(from: noun.content, sentence, keepsRelatives: false)
    guard end > noun.content else { return nil }
    return make(content: noun.content..<end, cue: cue..<noun.end, noun.cueClass, source, nil, index, "noun of speech")
  }

  private struct Frame {
    var content: Int
    var cueEnd: Int
    var cueClass: Version.CueClass
    var addressee: Range<Int>?
    var reason: String
    /// A finite clause, as against an infinitive or a noun phrase.
    var isClause = false
  }

  private func frame(cue: Int, _ cueClass: Version.CueClass, start: Int, _ sentence: Range<Int>) -> Frame? {
    let key = text.key(cue)
    if text.key(start) == WordClasses.that, start + 1 < sentence.upperBound {
      return Frame(content: start + 1, cueEnd: start + 1, cueClass: cueClass, addressee: nil, reason: "that-clause", isClause: true)
    }
    // A second cue right behind: `said he believed that`.
    if let nested = secondCue(after: start, sentence) { return nested }
    if text.key(start) == WordClasses.to, start + 1 < sentence.upperBound {
      guard CueLexicon.takesInfinitive(cueClass), !text.isOne(of: WordClasses.determiners, start + 1), ground.sources.nameOfToken[start + 1] < 0 else { return nil }
      return Frame(content: start, cueEnd: cue + 1, cueClass: cueClass, addressee: nil, reason: "infinitive")
    }
    if let object = objectEnd(from: start, sentence) {
      let next = object
      if next < sentence.upperBound, text.key(next) == WordClasses.that, CueLexicon.takesAddressee(key) {
        return Frame(content: next + 1, cueEnd: cue + 1, cueClass: cueClass, addressee: start..<object, reason: "addressee and that-clause", isClause: true)
      }
      if next + 1 < sentence.upperBound, text.key(next) == WordClasses.to, cueClass == .request || cueClass == .ask, !text.isOne(of: WordClasses.determiners, next + 1), text.key(next + 1) != WordClasses.that {
        return Frame(content: next, cueEnd: cue + 1, cueClass: .request, addressee: start..<object, reason: "addressee and infinitive")
      }
    }
    if let noun = nominal(from: start, sentence) {
      return Frame(content: noun.content, cueEnd: noun.end, cueClass: noun.cueClass, addressee: nil, reason: "noun of speech")
    }
    if CueLexicon.takesBareClause(key), beginsClause(start, sentence) {
      return Frame(content: start, cueEnd: cue + 1, cueClass: cueClass, addressee: nil, reason: "clause without that", isClause: true)
    }
    if CueLexicon.takesObject(key), text.tokens[start].kind != .mark || ground.isQuoted(start) {
      return Frame(content: start, cueEnd: cue + 1, cueClass: cueClass, addressee: nil, reason: "noun phrase")
    }
    return nil
  }

  /// `said he believed that …`: the inner verb's clause under both cues.
  private func secondCue(after start: Int, _ sentence: Range<Int>) -> Frame? {
    guard text.isOne(of: WordClasses.subjectPronouns, start) else { return nil }
    var i = start + 1
    while i < sentence.upperBound, text.isAdverb(i) || text.isOne(of: WordClasses.have, i) { i += 1 }
    guard i + 1 < sentence.upperBound, let cueClass = CueLexicon.classOf(text.key(i)), cueClass == .believe, text.key(i + 1) == WordClasses.that else { return nil }
    return Frame(content: i + 2, cueEnd: i + 2, cueClass: cueClass, addressee: nil, reason: "two cues", isClause: true)
  }

  /// The end of a short noun phrase that may be an addressee: up to `that`, `to` or a verb.
  private func objectEnd(from start: Int, _ sentence: Range<Int>) -> Int? {
    var i = start
    while i < sentence.upperBound, i - start < 10 {
      if text.key(i) == WordClasses.that || text.key(i) == WordClasses.to { return i > start ? i : nil }
      if text.isBreak(i) || text.isAuxiliary(i) || ground.isQuoted(i) { return nil }
      i += 1
    }
    return nil
  }

  private func nominal(from start: Int, _ sentence: Range<Int>) -> (content: Int, end: Int, cueClass: Version.CueClass)? {
    var i = start
    while i < sentence.upperBound, i - start < 7 {
      if text.isBreak(i) || text.isAuxiliary(i) || ground.isQuoted(i) { return nil }
      if i + 1 < sentence.upperBound, let cueClass = CueLexicon.classOfNoun(text.key(i)) {
        let next = text.key(i + 1)
        if next == WordClasses.that || next == CueLexicon.for { return (i + 2, i + 2, cueClass) }
        if next == WordClasses.to {
          // `his appeal to the allies to allow …`: the second `to` opens the content.
          for j in (i + 2)..<max(i + 2, min(i + 9, sentence.upperBound)) where text.key(j) == WordClasses.to { return (j, i + 1, cueClass) }
          return (i + 1, i + 1, cueClass)
        }
      }
      i += 1
    }
    return nil
  }

  private func accordingTo(_ i: Int, _ index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard i + 2 < sentence.upperBound, text.key(i + 1) == WordClasses.to, let source = ground.sources.subject(after: i + 1, in: i..<sentence.upperBound) ?? phraseAfter(i + 1, sentence) else { return nil }
    let before = ground.trimmed(sentence.lowerBound..<i)
    let after = ground.trimmed(source.upperBound..<sentence.upperBound)
    if before.contains(where: { taken[$0] }) || after.contains(where: { taken[$0] }) { return nil }
    let parts: [Range<Int>]
    if i - sentence.lowerBound <= 1 { parts = [after] } else if after.count > 3, text.isComma(source.upperBound) { parts = [before, after] } else { parts = [before] }
    guard let first = parts.first, !first.isEmpty else { return nil }
    return make(parts: parts, cue: i..<(i + 2), .say, source, nil, index, "according to")
  }

  private func phraseAfter(_ i: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = i + 1
    while end < sentence.upperBound, !text.isBreak(end), end - i < 10 { end += 1 }
    return end > i + 1 ? (i + 1)..<end : nil
  }

  /// `… for security reasons, a NATO official said.`: the clause before the comma, when the cue ends its sentence.
  private func postposed(_ cue: Int, source: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let next = cue + 1
    let ends = next >= sentence.upperBound || text.isBreak(next) || text.isOne(of: WordClasses.timePlace, next)
    guard ends, source.upperBound <= cue, source.lowerBound > sentence.lowerBound + 3, text.isComma(source.lowerBound - 1) else { return nil }
    let content = ground.trimmed(sentence.lowerBound..<(source.lowerBound - 1))
    return content.contains(where: { taken[$0] }) || content.isEmpty ? nil : content
  }

  // MARK: - Verb and subject

  /// Whether the word at `i` is a finite or participial verb here and not a noun, a passive or an infinitive.
  private func isVerb(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound else { return false }
    var before = i - 1
    while before > sentence.lowerBound, text.isAdverb(before) || text.isOne(of: WordClasses.negations, before) { before -= 1 }
    if text.isOne(of: WordClasses.determiners, before) || text.isOne(of: WordClasses.possessivePronouns, before) || text.isPossessive(before) { return false }
    if WordClasses.prepositions.contains(text.key(before)) { return false }
    if text.key(before) == WordClasses.to { return false }
    if text.isOne(of: WordClasses.be, before), !text.isGerund(i) { return false }
    if text.isOne(of: CueLexicon.keys("been"), before) { return false }
    return true
  }

  private func source(of cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if text.isGerund(cue), !text.isOne(of: WordClasses.be, cue - 1) { return participleSubject(of: cue, sentence) }
    let start = clauseStart(before: cue, sentence)
    if let source = ground.sources.subject(before: cue, in: start..<sentence.upperBound), ground.sources.canSpeak(source) { return source }
    // `criticised X and urged Y`: the subject of the first verb.
    var i = cue - 1
    while i > start, text.isAdverb(i) { i -= 1 }
    if text.isOne(of: WordClasses.coordinators, i) || text.isComma(i) { return clauseSubject(start, before: i, sentence) }
    return nil
  }

  /// A participle after a comma or at the start of a coordination speaks for its sentence's subject.
  private func participleSubject(of cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var i = cue - 1
    while i > sentence.lowerBound, text.isAdverb(i) { i -= 1 }
    guard text.isComma(i) || text.isOne(of: WordClasses.coordinators, i) || ground.isQuoted(i) else { return nil }
    return clauseSubject(clauseStart(before: i, sentence), before: i, sentence)
  }

  /// The first name or pronoun that can be the subject of the clause that begins at `start`.
  private func clauseSubject(_ start: Int, before end: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var i = start
    while i < end {
      if ground.isQuoted(i) {
        i += 1
        continue
      }
      if text.isOne(of: WordClasses.subjectPronouns, i), text.key(i) != Folding.key("it") { return i..<(i + 1) }
      let name = ground.sources.bearerOfToken[i] >= 0 ? ground.sources.bearerOfToken[i] : ground.sources.nameOfToken[i]
      if name >= 0 {
        let found = ground.sources.names[name]
        let after = found.tokens.upperBound
        if text.isPossessiveAfter(found.tokens) || i > start && text.isOne(of: WordClasses.prepositions, i - 1) || found.kind == .place && found.tokens.count == 1 && ground.sources.nameOfToken.indices.contains(after) && ground.sources.nameOfToken[after] >= 0 {
          i = after
          continue
        }
        return max(found.whole.lowerBound, start)..<after
      }
      // A definite role opens the clause: `The Ukrainian president reiterated …, noting …`.
      if text.isOne(of: WordClasses.determiners, i), i + 1 < end {
        var j = i + 1
        while j < end, !text.isBreak(j), !text.isAuxiliary(j), CueLexicon.classOf(text.key(j)) == nil, !WordClasses.prepositions.contains(text.key(j)), j - i < 8 { j += 1 }
        if j > i + 1, Lexicon.isPersonOrGroup(text.key(j - 1)) || Lexicon.titles.longestMatch(at: j - 1, in: text.tokens, end: j) != nil { return i..<j }
      }
      i += 1
    }
    return nil
  }

  /// The start of the clause that holds a cue: after `but`/`while`/`and`/`as` with a subject of its own, after a semicolon.
  private func clauseStart(before i: Int, _ sentence: Range<Int>) -> Int {
    var j = i - 1
    while j > sentence.lowerBound {
      if text.isMark(j, ";") || text.isMark(j, ":") || ground.isQuoted(j) { return j + 1 }
      if text.isOne(of: WordClasses.coordinators, j) || text.isOne(of: CueLexicon.keys("because although though when as which"), j) {
        let next = j + 1
        if next < i, ground.sources.nameOfToken[next] >= 0 || text.isOne(of: WordClasses.subjectPronouns, next) || text.isOne(of: WordClasses.determiners, next) && next + 1 < i { return next }
      }
      j -= 1
    }
    return sentence.lowerBound
  }

  private func beginsClause(_ i: Int, _ sentence: Range<Int>) -> Bool {
    let key = text.key(i)
    if ground.isQuoted(i) { return true }
    if text.isOne(of: WordClasses.subjectPronouns, i) || text.isOne(of: WordClasses.determiners, i) || ground.sources.nameOfToken[i] >= 0 { return true }
    if text.isOne(of: CueLexicon.keys("there if when as"), i) { return true }
    guard !WordClasses.isFunctionWord(key), text.tokens[i].kind != .mark else { return false }
    // A bare plural or proper subject with a verb within six words.
    return (i + 1..<max(i + 1, min(i + 7, sentence.upperBound))).contains { text.isAuxiliary($0) }
  }

  // MARK: - Extent

  /// The token after the content.
  private func contentEnd(from start: Int, _ sentence: Range<Int>, keepsRelatives: Bool) -> Int {
    var i = start
    while i < sentence.upperBound {
      if ground.isQuoted(i) {
        i += 1
        continue
      }
      if i > start, !keepsRelatives, text.isComma(i), text.isOne(of: WordClasses.who, i + 1) { break }
      if i > start, text.isComma(i) || text.isOne(of: WordClasses.coordinators, i), opensNewFrame(after: i, sentence) { break }
      i += 1
    }
    return ground.trimmed(start..<i).upperBound
  }

  /// A participial cue, or a coordinator and a subject with a cue of its own.
  private func opensNewFrame(after i: Int, _ sentence: Range<Int>) -> Bool {
    var j = i
    while j < sentence.upperBound, text.isComma(j) || text.isOne(of: WordClasses.coordinators, j) || text.isAdverb(j) { j += 1 }
    guard j < sentence.upperBound else { return true }
    if text.isGerund(j), CueLexicon.classOf(text.key(j)) != nil, text.isComma(i) || text.isOne(of: CueLexicon.keys("while"), i) { return true }
    // `, but Zelenskyy said …`, `while Zelensky urged …`
    let hasCoordinator = (i..<j).contains { text.isOne(of: WordClasses.coordinators, $0) }
    guard hasCoordinator else { return false }
    if CueLexicon.saying.contains(text.key(j)), !text.isGerund(j) { return true }
    guard ground.sources.nameOfToken[j] >= 0 || text.isOne(of: WordClasses.subjectPronouns, j) else { return false }
    var k = ground.sources.nameOfToken[j] >= 0 ? ground.sources.names[ground.sources.nameOfToken[j]].tokens.upperBound : j + 1
    while k < sentence.upperBound, text.isAdverb(k) || text.isOne(of: WordClasses.have, k) { k += 1 }
    return k < sentence.upperBound && CueLexicon.classOf(text.key(k)) != nil
  }

  // MARK: - Making

  private func make(content: Range<Int>, cue: Range<Int>, _ cueClass: Version.CueClass, _ source: Range<Int>, _ addressee: Range<Int>?, _ sentence: Int, _ reason: String) -> Attribution? {
    make(parts: [ground.trimmed(content)], cue: cue, cueClass, source, addressee, sentence, reason)
  }

  private func make(parts: [Range<Int>], cue: Range<Int>, _ cueClass: Version.CueClass, _ source: Range<Int>, _ addressee: Range<Int>?, _ sentence: Int, _ reason: String) -> Attribution? {
    let parts = parts.filter { !$0.isEmpty }
    guard let first = parts.first, first.contains(where: { text.tokens[$0].kind != .mark }) else { return nil }
    // One word is content only where marks say so.
    let tokens = parts.flatMap { Array($0) }
    if tokens.count < 2, !tokens.contains(where: { ground.isQuoted($0) }) { return nil }
    return Attribution(
      kind: kind(of: parts), parts: parts, cue: cue, cueClass: cueClass, source: source, addressee: addressee, sentence: sentence, because: [reason])
  }

  /// Direct where all words stand in marks, mixed where some do (a mere term apart), else indirect.
  private func kind(of parts: [Range<Int>]) -> Version.Kind {
    var quoted = 0
    var plain = 0
    for part in parts {
      for i in part where text.tokens[i].kind != .mark {
        let segment = ground.segmentOfToken[i]
        if segment >= 0, !ground.isTerm(ground.segments[segment]) { quoted += 1 } else { plain += 1 }
      }
    }
    return quoted == 0 ? .indirect : plain == 0 ? .direct : .mixed
  }
}
