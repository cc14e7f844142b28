import TextAlgorithms
import Vocabulary

/// Finds reported content outside marks, or partly inside them, by cue and construction.
///
/// Frames: a verb with what it governs (`FrameReader`); a reporting clause at the end or in the middle of its sentence; *according to*;
/// a light verb with a noun of speech (`renewed his plea for`); a noun or adjective that reports (`NATO's pledge that`, `is confident that`).
/// Where words follow no frame the tree is asked (`TreeFrameReader`). A clause ends where `ClauseReader` sees another begin.
struct IndirectFinder {
  let ground: QuotationGround
  /// Tokens that direct quotations already use: their marks, parts and cues.
  let taken: [Bool]
  private let clauses: ClauseReader
  private let frames: FrameReader
  private let verbs: VerbReader
  private let nouns: ReportingWordFinder
  private let extent: CueExtent
  private let tree: ClauseTree
  private let treeFrames: TreeFrameReader
  private var text: Text { ground.text }

  init(ground: QuotationGround, direct: [Attribution]) {
    self.ground = ground
    var taken = Array(repeating: false, count: ground.text.tokens.count)
    for attribution in direct {
      for i in attribution.cue ?? 0..<0 { taken[i] = true }
      for part in attribution.parts { for i in part { taken[i] = true } }
    }
    self.taken = taken
    clauses = ClauseReader(ground: ground)
    frames = FrameReader(ground: ground)
    extent = CueExtent(text: ground.text)
    verbs = VerbReader(ground: ground, clauses: clauses, extent: extent)
    tree = ClauseTree(ground: ground)
    treeFrames = TreeFrameReader(ground: ground, tree: tree)
    nouns = ReportingWordFinder(ground: ground, clauses: clauses, frames: frames)
  }

  func find() -> [Attribution] {
    var out: [Attribution] = []
    for (index, sentence) in text.sentences.enumerated() {
      let kind = text.blocks[sentence.block].kind
      guard kind.isStory, kind != .heading, kind != .table else { continue }
      // A cue inside the content of another cue nests; only a participle or coordination at the same level goes on.
      var i = sentence.tokens.lowerBound
      var content = 0..<0
      while i < sentence.tokens.upperBound {
        defer { i += 1 }
        guard !taken[i], !ground.isQuoted(i), text.tokens[i].isWord, let found = attribution(at: i, sentence: index) else { continue }
        // Inside reported content only another source nests: `said the ministry claims …`, not `said he wanted …`.
        if content.contains(i), let source = found.source, source.count == 1,
          text.isOne(of: text.language.words.subjectPronouns, source.lowerBound)
            || text.isOne(of: text.language.words.possessivePronouns, source.lowerBound)
        {
          continue
        }
        out.append(found)
        if !content.contains(i), let first = found.parts.first, let last = found.parts.last { content = first.lowerBound..<last.upperBound }
        if let cue = found.cue { i = max(i, cue.upperBound - 1) }
      }
    }
    return out
  }

  private func attribution(at i: Int, sentence index: Int) -> Attribution? {
    if text.key(i) == text.language.words.according { return accordingTo(i, index) }
    return reportingVerb(i, sentence: index) ?? verbByTree(i, sentence: index) ?? reportingWord(i, sentence: index)
  }

  // MARK: - Verbs

  private func reportingVerb(_ cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard verbs.isVerb(cue, sentence), !tree.isNoun(cue) else { return nil }
    if text.language.cues.isLight(text.key(cue)) { return light(cue, sentence: index) }
    guard let match = text.language.cues.verb(at: cue, in: text.tokens, end: sentence.upperBound) else { return nil }
    let cueClass = match.verb.cueClass
    if match.length == 1, let inverted = inverted(cue, cueClass, index) { return inverted }
    guard let source = self.source(of: cue, sentence) else { return nil }
    let cueStart = extent.start(of: cue, in: sentence, after: source.upperBound <= cue ? source.upperBound : cue)
    if match.length == 1, let parts = postposed(cue, source: source, sentence) {
      return make(parts, cueStart..<(cue + 1), cueClass, source, nil, index, .contentBeforeClause)
    }
    var start = cue + match.length
    while start < sentence.upperBound, text.isAdverb(start) { start += 1 }
    guard start < sentence.upperBound, !text.isBreak(start) || ground.isQuoted(start) || text.isMark(start, "$") else { return nil }
    guard let frame = frames.frame(cue..<(cue + match.length), cueClass, start: start, sentence) else { return nil }
    var end = clauses.end(from: frame.content, cue: cue, sentence, shape: frame.shape)
    if frame.shape == .infinitive, let other = tree.infinitiveEnd(of: cue, from: frame.content) { end = min(end, other) }
    end = cut(frame.content, end)
    guard end > frame.content else { return nil }
    return make(
      [frame.content..<end], cueStart..<max(frame.cueEnd, cue + match.length), frame.cueClass, source, frame.addressee, index,
      frame.construction)
  }

  /// Who speaks: told by words, else by the tree.
  private func source(of cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if let words = verbs.source(of: cue, sentence) { return tree.corrected(words, of: cue) }
    let isSpeech = text.language.cues.saying.contains(text.key(cue)) || text.language.cues.showing.contains(text.key(cue))
    guard let found = tree.nearSubject(of: cue),
      ground.sources.canSpeak(found, isSpeech: isSpeech && tree.ownSubject(of: cue) != nil)
    else { return nil }
    // What says more about a name comes back with `SourceExtent`.
    let name = ground.sources.nameOfToken[found.lowerBound]
    guard name >= 0, text.isComma(ground.sources.names[name].whole.upperBound) else { return found }
    return found.lowerBound..<min(ground.sources.names[name].whole.upperBound, found.upperBound)
  }

  private func verbByTree(_ cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    // `When asked whether it would hold, he …`
    let isBare = cue == sentence.lowerBound + 1 && text.language.words.conjunctions.contains(text.key(cue - 1)) && !text.isGerund(cue)
    guard tree.isVerb(cue), !isBare, let match = text.language.cues.verb(at: cue, in: text.tokens, end: sentence.upperBound),
      let found = treeFrames.find(cue..<(cue + match.length), match.verb.cueClass)
    else { return nil }
    let end = cut(found.content, clauses.end(from: found.content, cue: cue, sentence, shape: found.shape))
    guard end > found.content else { return nil }
    let start = extent.start(of: cue, in: sentence, after: found.source.upperBound <= cue ? found.source.upperBound : cue)
    return make([found.content..<end], start..<(cue + match.length), match.verb.cueClass, found.source, nil, index, found.construction)
  }

  /// `renewed his plea for …`, `made a promise to …`: a light verb whose noun is the cue.
  private func light(_ cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard let noun = frames.nominal(from: cue + 1, sentence), let source = verbs.source(of: cue, sentence) else { return nil }
    let end = clauses.end(from: noun.content, sentence, shape: noun.shape)
    guard end > noun.content else { return nil }
    let start = extent.start(of: cue, in: sentence, after: source.upperBound <= cue ? source.upperBound : cue)
    return make([noun.content..<end], start..<noun.end, noun.cueClass, source, nil, index, .nounOfSpeech)
  }

  private func reportingWord(_ i: Int, sentence index: Int) -> Attribution? {
    guard let found = nouns.find(at: i, sentence: index) else { return nil }
    let end = clauses.end(from: found.content, text.sentences[index].tokens, shape: found.shape)
    guard end > found.content else { return nil }
    return make([found.content..<end], found.cue, found.cueClass, found.source, nil, index, found.construction)
  }

  // MARK: - Reporting clauses after or inside their content

  /// `… for security reasons, an official said.`, `The bridge, the mayor said, is safe.`
  private func postposed(_ cue: Int, source: Range<Int>, _ sentence: Range<Int>) -> [Range<Int>]? {
    let next = addresseeEnd(cue, sentence)
    let ends =
      next >= sentence.upperBound || text.isBreak(next) && !text.isMark(next, ":") || text.isOne(of: text.language.words.timePlace, next)
      || text.language.names.calendarWords.contains(text.key(next))
    // `she told the court on Monday that …`: what is said follows.
    if next > cue + 1, (next..<sentence.upperBound).contains(where: { text.key($0) == text.language.words.that || ground.isQuoted($0) }) {
      return nil
    }
    guard ends, source.upperBound <= cue, source.lowerBound > sentence.lowerBound + 1, text.isComma(source.lowerBound - 1) else {
      return nil
    }
    guard text.language.cues.saying.contains(text.key(cue)) || text.language.cues.takesBareClause(text.key(cue)) else { return nil }
    let role = ground.sources.role(before: source, in: sentence.lowerBound..<cue)
    let opener = role.flatMap { $0.lowerBound > sentence.lowerBound + 1 && text.isComma($0.lowerBound - 1) ? $0.lowerBound : nil }
    let before = ground.trimmed(sentence.lowerBound..<((opener ?? source.lowerBound) - 1))
    guard !before.isEmpty, !before.contains(where: { taken[$0] }) else { return nil }
    if next < sentence.upperBound, text.isComma(next), next + 2 < sentence.upperBound {
      let after = ground.trimmed(next..<clauses.end(from: next + 1, sentence, shape: .clause))
      let isAdverbial =
        text.isGerund(next + 1)
        || text.language.words.timePlace.contains(text.key(next + 1))
          && source.lowerBound - sentence.lowerBound > QuotationCalibration.standard.adverbialOpening
      if after.count > 1, !isAdverbial, !after.contains(where: { taken[$0] }) { return [before, after] }
    }
    // `The head of the guild, Ida Holm, has pledged in March`: what stands before is who pledged.
    guard before.count > 3, next == cue + 1 && !(tree.ownSubject(of: cue).map { before.overlaps($0) } ?? false) || hasPredicate(before)
    else { return nil }
    return [before]
  }

  /// `he told parliament on Friday`: the token behind a verb of speech and the one who is told.
  private func addresseeEnd(_ cue: Int, _ sentence: Range<Int>) -> Int {
    guard text.language.cues.takesAddressee(text.key(cue)) else { return cue + 1 }
    var i = cue + 1
    while i < sentence.upperBound, i - cue <= QuotationCalibration.standard.addressee, !text.isBreak(i), !ground.isQuoted(i),
      !text.isAuxiliary(i) || text.isPossessive(i), text.key(i) != text.language.words.that,
      !text.isOne(of: text.language.words.subjectPronouns, i),
      !text.isOne(of: text.language.words.timePlace, i), !text.language.names.calendarWords.contains(text.key(i))
    { i += 1 }
    return i
  }

  /// Whether some words have a verb with a tense that is in no relative clause: a statement of their own.
  private func hasPredicate(_ words: Range<Int>) -> Bool {
    words.contains { i in
      switch text.trees.pennTag(i) {
      case .vbd, .vbz, .vbp, .md:
        let verb =
          text.trees.relation(i) == .aux || text.trees.relation(i) == .cop || text.trees.relation(i) == .auxPass ? text.trees.head(i) : i
        return verb.map { text.trees.relation($0) != .aclRelcl && text.trees.relation($0) != .acl } ?? true
      default: return false
      }
    }
  }

  /// Where content ends that runs into the reporting clause of a quotation in marks: before the comma that opens that clause.
  private func cut(_ start: Int, _ end: Int) -> Int {
    guard let cue = (start..<end).first(where: { taken[$0] && !ground.isQuoted($0) && text.language.cues.saying.contains(text.key($0)) }),
      let comma = (start..<cue).last(where: { text.isComma($0) })
    else { return end }
    return ground.trimmed(start..<comma).upperBound
  }

  /// `The bridge is safe, said Ida Holm, a councillor.`
  private func inverted(_ cue: Int, _ cueClass: Version.CueClass, _ index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard cue - sentence.lowerBound > QuotationCalibration.standard.invertedContent, text.isComma(cue - 1),
      text.language.cues.saying.contains(text.key(cue)), !text.isGerund(cue),
      cue + 1 < sentence.upperBound, let source = ground.sources.subject(after: cue, in: cue..<sentence.upperBound),
      ground.sources.canSpeak(source, isSpeech: false),
      !tree.hasSubjectBefore(cue)
    else { return nil }
    // `…, said the plan was dead`: the words after it are a clause and no source.
    let after = source.upperBound
    guard after >= sentence.upperBound || !text.isAuxiliary(after) else { return nil }
    let content = ground.trimmed(sentence.lowerBound..<(cue - 1))
    guard content.count > 2, !content.contains(where: { taken[$0] }) else { return nil }
    return make([content], cue..<(cue + 1), cueClass, source, nil, index, .contentBeforeInvertedCue)
  }

  private func accordingTo(_ i: Int, _ index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard i + 2 < sentence.upperBound, text.key(i + 1) == text.language.words.to, let source = phraseAfter(i + 1, sentence) else {
      return nil
    }
    var before = ground.trimmed(sentence.lowerBound..<i)
    let after = ground.trimmed(source.upperBound..<sentence.upperBound)
    if before.contains(where: { taken[$0] }) || after.contains(where: { taken[$0] }) { return nil }
    // `…, but according to X, …`: what stands before belongs to another clause.
    let opener = i > sentence.lowerBound && text.isComma(i - 1) ? i - 2 : i - 1
    let hasOwnClause = opener >= sentence.lowerBound && text.isOne(of: text.language.words.conjunctions, opener)
    if hasOwnClause { before = i..<i }
    let parts: [Range<Int>]
    if before.count <= 1 {
      parts = [after]
    } else if after.count > 3, text.isComma(source.upperBound), text.isComma(i - 1) {
      parts = [before, after]
    } else {
      parts = [before]
    }
    guard let first = parts.first, !first.isEmpty else { return nil }
    return make(parts, i..<(i + 2), .say, source, nil, index, .accordingTo)
  }

  /// The noun phrase after *to*: to a comma or a relative clause; a name may hold `and`.
  private func phraseAfter(_ i: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var end = i + 1
    while end < sentence.upperBound, !text.isBreak(end), !ground.isQuoted(end), end - i < QuotationCalibration.standard.phraseBehindTo {
      if text.isOne(of: text.language.words.relatives, end) || text.isAuxiliary(end) && !text.isPossessive(end) { break }
      end += 1
    }
    return end > i + 1 ? (i + 1)..<end : nil
  }

  // MARK: - Making

  private func make(
    _ ranges: [Range<Int>], _ cue: Range<Int>, _ cueClass: Version.CueClass, _ source: Range<Int>, _ addressee: Range<Int>?,
    _ sentence: Int, _ construction: Construction
  ) -> Attribution? {
    let parts = ranges.map { ground.trimmed($0) }.filter { !$0.isEmpty }
    guard let first = parts.first, first.contains(where: { text.tokens[$0].kind != .mark }) else { return nil }
    // One word is content only where marks say so.
    let tokens = parts.flatMap { Array($0) }
    if tokens.count < 2, !tokens.contains(where: { ground.isQuoted($0) }), !tokens.contains(where: { text.tokens[$0].isCapitalised }) {
      return nil
    }
    return Attribution(
      kind: kind(of: parts), parts: parts, cue: cue, cueClass: cueClass, source: source, addressee: addressee, sentence: sentence,
      construction: construction)
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
