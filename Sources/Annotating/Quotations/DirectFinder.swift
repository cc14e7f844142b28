import TextAlgorithms
import Vocabulary

/// Attributes what stands between quotation marks as speech: cue after it, before it, in the middle of it, or none.
struct DirectFinder {
  let ground: QuotationGround
  private var text: ReportText { ground.text }
  private var extent: CueExtent { CueExtent(text: ground.text) }

  init(ground: QuotationGround) { self.ground = ground }

  /// Attributions in the order of the text; segments that are no speech of their own are left to the indirect finder.
  func find() -> [Attribution] {
    var out: [Attribution] = []
    /// Index in `out` of the last attribution of the block, with the token where its reporting clause ends.
    var last: (block: Int, index: Int, end: Int)?
    for (index, segment) in ground.segments.enumerated() where !segment.isNested {
      let kind = text.report.blocks[segment.block].kind
      if kind == .title || kind == .heading {
        if !isWork(segment) { out.append(heading(segment)) }
        continue
      }
      guard !segment.isSingle || isSpeechInSingles(segment) else { continue }
      let block = ground.tokens(ofBlock: segment.block)
      let inner = ground.trimmed(segment.tokens)
      guard !inner.isEmpty else { continue }
      if let previous = last, continues(segment, previous: out[previous.index], block: previous.block, end: previous.end, index: index),
        !isOwn(segment, after: out[previous.index], in: block)
      {
        out[previous.index].parts.append(inner)
        let cue = cueAfter(segment, in: block)
        if let cue, out[previous.index].cue == nil { adopt(cue, into: &out[previous.index]) }
        last = (segment.block, previous.index, clauseEnd(of: segment, cue: cue))
        continue
      }
      if let cue = cueAfter(segment, in: block), isWhole(segment, in: block, cue: cue) || cue.isBefore == false {
        var attribution = Attribution(
          kind: .direct, parts: [inner], cue: cue.cue, cueClass: cue.cueClass, source: cue.source, addressee: cue.addressee,
          sentence: text.sentenceOfToken[cue.cue.lowerBound], because: [cue.reason])
        // Words of the sentence before the marks belong to the content: `The law, "as it stands," he said`.
        if let before = wordsBefore(segment, in: block) {
          attribution.parts.insert(before, at: 0)
          attribution.kind = .mixed
        }
        out.append(attribution)
        last = (segment.block, out.count - 1, clauseEnd(of: segment, cue: cue))
      } else if let cue = cueBefore(segment, in: block) {
        out.append(
          Attribution(
            kind: .direct, parts: [inner], cue: cue.cue, cueClass: cue.cueClass, source: cue.source, addressee: cue.addressee,
            sentence: text.sentenceOfToken[cue.cue.lowerBound], because: [cue.reason]))
        last = (segment.block, out.count - 1, clauseEnd(of: segment, cue: nil))
      } else if standsAlone(segment, in: block) {
        out.append(
          Attribution(
            kind: .direct, parts: [inner], cue: nil, cueClass: .say, source: nil, addressee: nil,
            sentence: text.sentenceOfToken[segment.open], because: ["quotation without a cue"], isUncued: true))
        last = (segment.block, out.count - 1, clauseEnd(of: segment, cue: nil))
      }
    }
    return out
  }

  // MARK: - What a segment is

  /// A title of a work, by capitals alone: `'The Long Road'` in a headline is no speech.
  private func isWork(_ segment: MarkedSegment) -> Bool { false }

  private func heading(_ segment: MarkedSegment) -> Attribution {
    Attribution(
      kind: .heading, parts: [ground.trimmed(segment.tokens)], cue: nil, cueClass: .other, source: headingSource(segment), addressee: nil,
      sentence: text.sentenceOfToken[segment.open], because: ["marks in a heading"])
  }

  /// `Fox to Trump: 'We …'`, `Mayor: 'No …'`: the name before the colon.
  private func headingSource(_ segment: MarkedSegment) -> Range<Int>? {
    let block = ground.tokens(ofBlock: segment.block)
    guard let colon = (block.lowerBound..<segment.open).last(where: { text.isMark($0, ":") || CueLexicon.saying.contains(text.key($0)) })
    else { return nil }
    guard
      let name = (block.lowerBound..<colon).first(where: {
        ground.sources.nameOfToken[$0] >= 0 && ground.sources.names[ground.sources.nameOfToken[$0]].kind == .person
      })
    else {
      return nil
    }
    return ground.sources.names[ground.sources.nameOfToken[name]].tokens
  }

  /// A report that uses single marks for speech: four words or more, ending with a mark inside or followed by a cue.
  private func isSpeechInSingles(_ segment: MarkedSegment) -> Bool {
    segment.tokens.count >= 4 && segment.close != nil
      && !ground.segments.contains { !$0.isSingle && !$0.isNested && $0.block == segment.block }
  }

  private func endsInside(_ segment: MarkedSegment) -> Bool {
    let last = segment.tokens.upperBound - 1
    guard text.tokens[last].kind == .mark else {
      // `… end”, he said`: the comma outside, as in Britain.
      guard let close = segment.close else { return true }
      return text.isComma(close + 1)
    }
    let b = text.bytes[Int(text.tokens[last].start)]
    return b == 0x2C || b == 0x2E || b == 0x21 || b == 0x3F || b == 0xE2 || b == 0x2D
  }

  private func beginsSentence(_ segment: MarkedSegment) -> Bool {
    text.sentences[text.sentenceOfToken[segment.open]].tokens.lowerBound == segment.open
  }

  /// The segment opens its sentence.
  private func isWhole(_ segment: MarkedSegment, in block: Range<Int>, cue: FoundCue) -> Bool { beginsSentence(segment) }

  /// The segment is the whole of its sentences, four words or more.
  private func standsAlone(_ segment: MarkedSegment, in block: Range<Int>) -> Bool {
    guard beginsSentence(segment), segment.tokens.count >= 4 else { return false }
    guard let close = segment.close else { return true }
    guard endsInside(segment) else { return false }
    return close + 1 >= block.upperBound || text.sentenceOfToken[close] != text.sentenceOfToken[close + 1]
      || text.tokens[close + 1].kind == .mark
  }

  private func continues(_ segment: MarkedSegment, previous: Attribution, block: Int, end: Int, index: Int) -> Bool {
    guard previous.kind != .heading else { return false }
    if segment.block == block {
      // Only a reporting clause stands between.
      guard end <= segment.open else { return false }
      return end == segment.open || end + 1 == segment.open && text.tokens[end].kind == .mark
    }
    return index > 0 && ground.segments[index - 1].continues && ground.segments[index - 1].block == block
  }

  /// A new sentence with a reporting clause of its own: `“A,” she said. “B,” he replied.`
  private func isOwn(_ segment: MarkedSegment, after previous: Attribution, in block: Range<Int>) -> Bool {
    guard previous.cue != nil, beginsSentence(segment), let cue = cueAfter(segment, in: block) else { return false }
    return cue.source != nil
  }

  /// The token after a segment's reporting clause.
  private func clauseEnd(of segment: MarkedSegment, cue: FoundCue?) -> Int {
    guard let close = segment.close else { return segment.tokens.upperBound }
    guard let cue, !cue.isBefore else { return close + 1 }
    let sentence = text.sentences[text.sentenceOfToken[cue.cue.lowerBound]].tokens
    // To the sentence's end, or to the next opening mark: `“A,” he said, “b.”`
    for i in max(close + 1, cue.cue.upperBound)..<max(sentence.upperBound, close + 1) where ground.isQuoted(i) { return i }
    return max(sentence.upperBound, close + 1)
  }

  /// Story words between the sentence's start and the opening mark, when no cue governs them.
  private func wordsBefore(_ segment: MarkedSegment, in block: Range<Int>) -> Range<Int>? {
    let sentence = text.sentences[text.sentenceOfToken[segment.open]].tokens
    guard sentence.lowerBound < segment.open else { return nil }
    let words = ground.trimmed(sentence.lowerBound..<segment.open)
    guard words.count >= 2, !words.contains(where: { ground.isQuoted($0) }) else { return nil }
    return words
  }

  // MARK: - Cues

  struct FoundCue {
    var cue: Range<Int>
    var cueClass: Version.CueClass
    var source: Range<Int>?
    var addressee: Range<Int>?
    var isBefore: Bool
    var reason: String
  }

  private func adopt(_ cue: FoundCue, into attribution: inout Attribution) {
    attribution.cue = cue.cue
    attribution.cueClass = cue.cueClass
    attribution.source = cue.source
    attribution.addressee = cue.addressee
    attribution.sentence = text.sentenceOfToken[cue.cue.lowerBound]
    attribution.because = [cue.reason]
    attribution.isUncued = false
  }

  /// A reporting clause right after the closing mark: `Rutte told …`, `said Rutte, …`, `according to …`.
  private func cueAfter(_ segment: MarkedSegment, in block: Range<Int>) -> FoundCue? {
    guard let close = segment.close, endsInside(segment) else { return nil }
    var start = close + 1
    while start < block.upperBound, text.isComma(start) || text.isMark(start, "—") || text.isMark(start, "–") || text.isMark(start, "-") {
      start += 1
    }
    guard start < block.upperBound else { return nil }
    let sentence = text.sentences[text.sentenceOfToken[start]].tokens
    let limit = min(sentence.upperBound, block.upperBound)
    // A new sentence after the mark is no reporting clause of this one, unless ! or ? ended it.
    if text.sentenceOfToken[start] != text.sentenceOfToken[close] { return nil }
    if text.key(start) == WordClasses.according, start + 2 < limit {
      return ground.sources.subject(after: start + 1, in: start..<limit).map {
        FoundCue(cue: start..<(start + 2), cueClass: .say, source: $0, addressee: nil, isBefore: false, reason: "according to")
      }
    }
    for i in start..<limit where i - start < 24 {
      if ground.isQuoted(i) { return nil }
      guard text.tokens[i].isWord, let cueClass = speechClass(i) else { continue }
      if let source = ground.sources.subject(before: i, in: start..<limit), source.lowerBound <= start + 2 {
        let cueStart = extent.start(of: i, in: start..<limit, after: source.upperBound)
        return FoundCue(
          cue: cueStart..<(i + 1), cueClass: cueClass, source: source, addressee: addressee(after: i, limit: limit), isBefore: false,
          reason: "cue after the quotation")
      }
      if i <= start + 1, let source = ground.sources.subject(after: i, in: start..<limit) {
        return FoundCue(cue: i..<(i + 1), cueClass: cueClass, source: source, addressee: nil, isBefore: false, reason: "inverted cue")
      }
    }
    return nil
  }

  /// A reporting clause right before the opening mark: `Fox added, `, `told Ramos: `, `noting that `.
  private func cueBefore(_ segment: MarkedSegment, in block: Range<Int>) -> FoundCue? {
    let sentence = text.sentences[text.sentenceOfToken[segment.open]].tokens
    guard sentence.lowerBound < segment.open, !ground.isTerm(segment), segment.tokens.count >= 2, speechFills(segment, sentence: sentence)
    else { return nil }
    var i = segment.open - 1
    while i >= sentence.lowerBound, segment.open - i <= 14 {
      if ground.isQuoted(i) { return nil }
      if text.tokens[i].isWord, let cueClass = speechClass(i), let gap = gap(after: i, before: segment.open) {
        let clause = clauseStart(before: i, in: sentence)
        let source = ground.sources.subject(before: i, in: clause..<segment.open) ?? ground.sources.subject(before: i, in: sentence)
        let cueStart = extent.start(of: i, in: sentence, after: source.map { $0.upperBound <= i ? $0.upperBound : i } ?? i)
        return FoundCue(
          cue: cueStart..<(i + 1), cueClass: cueClass, source: source, addressee: gap.addressee, isBefore: true,
          reason: "cue before the quotation")
      }
      i -= 1
    }
    return nil
  }

  /// Whether nothing but an adverbial stands after the closing mark, so that the content ends with the quotation.
  private func speechFills(_ segment: MarkedSegment, sentence: Range<Int>) -> Bool {
    guard let close = segment.close else { return true }
    var next = close + 1
    while next < sentence.upperBound, text.tokens[next].kind == .mark { next += 1 }
    if next >= sentence.upperBound { return true }
    let startsLikeSpeech =
      text.tokens[segment.tokens.lowerBound].isCapitalised || segment.tokens.count >= 5
      || segment.tokens.count >= 3 && text.isOne(of: WordClasses.subjectPronouns, segment.tokens.lowerBound)
    return startsLikeSpeech
      && (text.isComma(close + 1) || text.isOne(of: WordClasses.timePlace, next) || text.isOne(of: WordClasses.conjunctions, next)
        || endsInside(segment))
  }

  /// What may stand between a cue and the opening mark: an addressee, `that`, a comma, a colon.
  private func gap(after cue: Int, before open: Int) -> (addressee: Range<Int>?, hasThat: Bool)? {
    var end = open
    var hasThat = false
    if end - 1 > cue, text.isComma(end - 1) || text.isMark(end - 1, ":") { end -= 1 }
    if end - 1 > cue, text.key(end - 1) == WordClasses.that {
      hasThat = true
      end -= 1
    }
    guard cue + 1 < end else { return (nil, hasThat) }
    let words = (cue + 1)..<end
    if words.contains(where: { text.isBreak($0) && !text.isComma($0) }) { return nil }
    // Anything that holds another verb is not an addressee.
    if words.contains(where: { text.isAuxiliary($0) && !text.isPossessive($0) || CueLexicon.saying.contains(text.key($0)) || text.key($0) == WordClasses.that }) {
      return nil
    }
    if CueLexicon.isNaming(text.key(cue)) { return nil }
    let isAddressee = CueLexicon.takesAddressee(text.key(cue))
    // `knew Holm “had left”`: the words are the beginning of the content.
    let isAdverbial =
      WordClasses.prepositions.contains(text.key(cue + 1)) || WordClasses.timePlace.contains(text.key(cue + 1))
      || Lexicon.calendarWords.contains(text.key(cue + 1)) || text.isAdverb(cue + 1)
    if !isAddressee, !hasThat, end == open, !isAdverbial { return nil }
    return (isAddressee ? words : nil, hasThat)
  }

  private func addressee(after cue: Int, limit: Int) -> Range<Int>? {
    guard CueLexicon.takesAddressee(text.key(cue)), cue + 1 < limit else { return nil }
    var end = cue + 1
    while end < limit, !text.isBreak(end), !(end > cue + 1 && WordClasses.timePlace.contains(text.key(end))), end - cue < 10 { end += 1 }
    return end > cue + 1 ? (cue + 1)..<end : nil
  }

  private func speechClass(_ i: Int) -> Version.CueClass? {
    guard let cueClass = CueLexicon.classOf(text.key(i)) else { return nil }
    // `the demands`, `a call`: nouns.
    if i > 0, text.isOne(of: WordClasses.determiners, i - 1) || text.isPossessive(i - 1) { return nil }
    return cueClass
  }

  /// The clause of a participle begins after the last comma or coordinator with a subject of its own.
  private func clauseStart(before i: Int, in sentence: Range<Int>) -> Int {
    var j = i - 1
    while j > sentence.lowerBound {
      if text.isOne(of: WordClasses.coordinators, j) && j + 1 < i && ground.sources.nameOfToken[j + 1] >= 0 { return j + 1 }
      if text.isMark(j, ";") || text.isMark(j, ":") { return j + 1 }
      j -= 1
    }
    return sentence.lowerBound
  }
}
