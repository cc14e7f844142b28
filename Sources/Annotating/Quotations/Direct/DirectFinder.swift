import TextAlgorithms
import Vocabulary

/// Attributes what stands between quotation marks as speech: cue after it, before it, in the middle of it, or none.
struct DirectFinder {
  let ground: QuotationGround
  private var text: Text { ground.text }
  private var reader: ReportingClauseReader { ReportingClauseReader(ground: ground) }
  private var signatures: SignatureReader { SignatureReader(ground: ground) }

  /// Blocks that have speech in double marks.
  private let hasDoubleMarks: Set<Int>

  init(ground: QuotationGround) {
    self.ground = ground
    hasDoubleMarks = Set(ground.segments.lazy.filter { !$0.isSingle && !$0.isNested }.map(\.block))
  }

  /// Attributions in the order of the text; segments that are no speech of their own are left to the indirect finder.
  func find() -> [Attribution] {
    let turnReader = TurnReader(ground: ground)
    let turns = turnReader.read()
    var out: [Attribution] = []
    /// Index in `out` of the last attribution of the block, with the token where its reporting clause ends.
    var last: (block: Int, index: Int, end: Int)?
    for (index, segment) in ground.segments.enumerated() where !segment.isNested {
      let kind = text.blocks[segment.block].kind
      if kind == .title || kind == .heading {
        out.append(heading(segment))
        continue
      }
      guard !segment.isSingle || isSpeechInSingles(segment), !turns.blocks.contains(segment.block), !isTitleOfWork(segment) else {
        continue
      }
      let block = ground.tokens(ofBlock: segment.block)
      let inner = ground.trimmed(segment.tokens)
      guard !inner.isEmpty else { continue }
      if let previous = last, continues(segment, previous: out[previous.index], block: previous.block, end: previous.end, index: index),
        !isOwn(segment, after: out[previous.index], in: block)
      {
        out[previous.index].parts.append(inner)
        let cue = reader.cueAfter(segment, in: block)
        if let cue, out[previous.index].cue == nil { adopt(cue, into: &out[previous.index]) }
        last = (segment.block, previous.index, clauseEnd(of: segment, cue: cue))
        continue
      }
      if let cue = reader.cueAfter(segment, in: block), isWhole(segment, in: block, cue: cue) || cue.isBefore == false {
        var attribution = Attribution(
          kind: .direct, parts: [inner], cue: cue.cue, cueClass: cue.cueClass, source: cue.source, addressee: cue.addressee,
          sentence: text.sentenceOfToken[cue.place ?? segment.open], construction: cue.construction)
        // Words of the sentence before the marks belong to the content: `The law, "as it stands," he said`.
        if let before = wordsBefore(segment, in: block) {
          attribution.parts.insert(before, at: 0)
          attribution.kind = .mixed
        }
        out.append(attribution)
        last = (segment.block, out.count - 1, clauseEnd(of: segment, cue: cue))
      } else if let cue = reader.cueBefore(segment, in: block) ?? signatures.label(segment, in: block)
        ?? signatures.behind(segment, in: block)
      {
        out.append(
          Attribution(
            kind: .direct, parts: [inner], cue: cue.cue, cueClass: cue.cueClass, source: cue.source, addressee: cue.addressee,
            sentence: text.sentenceOfToken[cue.place ?? segment.open], construction: cue.construction))
        last = (segment.block, out.count - 1, clauseEnd(of: segment, cue: nil))
      } else if standsAlone(segment, in: block) {
        // `The mayor added:` in the paragraph before.
        let cue = segment.open == block.lowerBound ? turnReader.announcement(in: segment.block - 1) : nil
        out.append(
          Attribution(
            kind: .direct, parts: [inner], cue: cue?.cue, cueClass: .say, source: cue?.source, addressee: nil,
            sentence: text.sentenceOfToken[cue?.cue.lowerBound ?? segment.open],
            construction: cue == nil ? .quotationWithoutCue : .paragraphAfterColon, isUncued: cue == nil))
        last = (segment.block, out.count - 1, clauseEnd(of: segment, cue: nil))
      }
    }
    return (out + turns.attributions).sorted { $0.parts[0].lowerBound < $1.parts[0].lowerBound }
  }

  // MARK: - What a segment is

  private func heading(_ segment: QuotationSegment) -> Attribution {
    Attribution(
      kind: .heading, parts: [ground.trimmed(segment.tokens)], cue: nil, cueClass: .other, source: headingSource(segment), addressee: nil,
      sentence: text.sentenceOfToken[segment.open], construction: .quotationInHeading)
  }

  /// `Fox to Trump: 'We …'`, `Mayor: 'No …'`: the name before the colon.
  private func headingSource(_ segment: QuotationSegment) -> Range<Int>? {
    let block = ground.tokens(ofBlock: segment.block)
    guard
      let colon = (block.lowerBound..<segment.open).last(where: { text.isMark($0, ":") || text.language.cues.saying.contains(text.key($0)) }
      )
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

  /// `told “The Morning Show with Ida Holm”`, `in “The Old Dam”`: capitals all through, inside a sentence that goes on around it.
  private func isTitleOfWork(_ segment: QuotationSegment) -> Bool {
    guard segment.open > 0 else { return false }
    let words = segment.tokens.filter { text.tokens[$0].isWord }
    let isOwned = text.isPossessive(segment.open - 1) || text.isMark(segment.open - 1, "’") || text.isMark(segment.open - 1, "'")
    guard !beginsSentence(segment), let first = words.first, let last = words.last, words.count > 1 || isOwned,
      text.tokens[last].isCapitalised,
      text.tokens[first].isCapitalised, segment.tokens.count <= QuotationCalibration.standard.termTokens,
      words.allSatisfy({ text.tokens[$0].isCapitalised || text.language.words.functionWords.contains(text.key($0)) })
    else { return false }
    let before = segment.open - 1
    return
      (isOwned || text.language.words.prepositions.contains(text.key(before))
      || text.isOne(of: text.language.words.definiteArticle, before))
  }

  /// A report that uses single marks for speech: four words or more, ending with a mark inside or followed by a cue.
  private func isSpeechInSingles(_ segment: QuotationSegment) -> Bool {
    segment.tokens.count >= QuotationCalibration.standard.speechTokens && segment.close != nil && !hasDoubleMarks.contains(segment.block)
  }

  private func beginsSentence(_ segment: QuotationSegment) -> Bool {
    text.sentences[text.sentenceOfToken[segment.open]].tokens.lowerBound == segment.open
  }

  /// The segment opens its sentence.
  private func isWhole(_ segment: QuotationSegment, in block: Range<Int>, cue: ReportingClauseReader.FoundCue) -> Bool {
    beginsSentence(segment)
  }

  /// The segment is the whole of its sentences, four words or more.
  private func standsAlone(_ segment: QuotationSegment, in block: Range<Int>) -> Bool {
    guard beginsSentence(segment), segment.tokens.count >= QuotationCalibration.standard.speechTokens else { return false }
    guard let close = segment.close else { return true }
    guard reader.endsInside(segment) else { return false }
    return close + 1 >= block.upperBound || text.sentenceOfToken[close] != text.sentenceOfToken[close + 1]
      || text.tokens[close + 1].kind == .mark
  }

  private func continues(_ segment: QuotationSegment, previous: Attribution, block: Int, end: Int, index: Int) -> Bool {
    guard previous.kind != .heading else { return false }
    if segment.block == block {
      // Only a reporting clause stands between.
      guard end <= segment.open else { return false }
      // `he said on “The Morning Show”`, `she said, urging him to wait “until May”`: within the sentence a comma parts what goes on.
      if !beginsSentence(segment), !opensAfterBreak(segment) { return false }
      return end == segment.open || end + 1 == segment.open && text.tokens[end].kind == .mark
    }
    return index > 0 && ground.segments[index - 1].continues && ground.segments[index - 1].block == block
  }

  private func opensAfterBreak(_ segment: QuotationSegment) -> Bool {
    let before = segment.open - 1
    return before >= 0 && (text.isBreak(before) || ground.isQuoted(before)) && !text.isMark(before, "(")
  }

  /// A new sentence with a reporting clause of its own: `“A,” she said. “B,” he replied.`
  private func isOwn(_ segment: QuotationSegment, after previous: Attribution, in block: Range<Int>) -> Bool {
    guard previous.cue != nil, beginsSentence(segment), let cue = reader.cueAfter(segment, in: block) else { return false }
    return cue.source != nil
  }

  /// The token after a segment's reporting clause.
  private func clauseEnd(of segment: QuotationSegment, cue: ReportingClauseReader.FoundCue?) -> Int {
    guard let close = segment.close else { return segment.tokens.upperBound }
    guard let cue, !cue.isBefore, let words = cue.cue else { return close + 1 }
    let sentence = text.sentences[text.sentenceOfToken[words.lowerBound]].tokens
    // To the sentence's end, or to the next opening mark: `“A,” he said, “b.”`
    for i in max(close + 1, words.upperBound)..<max(sentence.upperBound, close + 1) where ground.isQuoted(i) {
      let next = ground.segments[ground.segmentOfToken[i]]
      if next.open == i, opensAfterBreak(next) { return i }
    }
    return max(sentence.upperBound, close + 1)
  }

  /// Story words between the sentence's start and the opening mark, when no cue governs them.
  private func wordsBefore(_ segment: QuotationSegment, in block: Range<Int>) -> Range<Int>? {
    let sentence = text.sentences[text.sentenceOfToken[segment.open]].tokens
    guard sentence.lowerBound < segment.open else { return nil }
    // `Debate was short, but the law, “as it stands,” …`: the clause that holds the marks.
    let start = (sentence.lowerBound..<segment.open).last {
      text.isOne(of: text.language.words.coordinators, $0) && $0 > sentence.lowerBound && text.isComma($0 - 1)
    }
    let words = ground.trimmed((start.map { $0 + 1 } ?? sentence.lowerBound)..<segment.open)
    guard words.count >= 2, !words.contains(where: { ground.isQuoted($0) || isReporting($0, before: segment) }) else { return nil }
    return words
  }

  /// `Holm called the plan “a farce,” …`: a verb of speech before the marks governs them.
  private func isReporting(_ i: Int, before segment: QuotationSegment) -> Bool {
    text.tokens[i].kind == .word && !text.tokens[i].isCapitalised && text.language.cues.classOf(text.key(i)) != nil
      && text.trees.tag(i) == .verb && segment.open - i <= QuotationCalibration.standard.cueBefore
  }

  private func adopt(_ cue: ReportingClauseReader.FoundCue, into attribution: inout Attribution) {
    attribution.cue = cue.cue
    attribution.cueClass = cue.cueClass
    attribution.source = cue.source
    attribution.addressee = cue.addressee
    if let place = cue.place { attribution.sentence = text.sentenceOfToken[place] }
    attribution.construction = cue.construction
    attribution.isUncued = false
  }
}
