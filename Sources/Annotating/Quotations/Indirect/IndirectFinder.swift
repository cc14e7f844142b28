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
  let clauses: ClauseReader
  private let frames: FrameReader
  let verbs: VerbReader
  private let nouns: ReportingWordFinder
  private let extent: CueExtent
  let tree: ClauseTree
  private let treeFrames: TreeFrameReader
  private let passives: PassiveReader
  var text: Text { ground.text }

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
    passives = PassiveReader(ground: ground, tree: tree)
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
        let isObject = found.construction == .nounPhrase || found.construction == .objectInTree
        if isObject, content.contains(i), isWanted(i, in: sentence.tokens) { continue }
        out.append(found)
        if !content.contains(i), let first = found.parts.first, let last = found.parts.last { content = first.lowerBound..<last.upperBound }
        if let cue = found.cue { i = max(i, cue.upperBound - 1) }
      }
    }
    return out
  }

  /// `that the mayor will veto the bill`: nothing is said in it.
  private func isWanted(_ verb: Int, in sentence: Range<Int>) -> Bool {
    var i = verb - 1
    while i > sentence.lowerBound, text.isAdverb(i) { i -= 1 }
    return text.isOne(of: text.language.words.modals, i) || text.key(i) == text.language.words.to
  }

  private func attribution(at i: Int, sentence index: Int) -> Attribution? {
    if text.key(i) == text.language.words.according { return accordingTo(i, index) }
    return reportingVerb(i, sentence: index) ?? verbByTree(i, sentence: index) ?? passive(i, sentence: index)
      ?? reportingWord(i, sentence: index)
  }

  // MARK: - Verbs

  private func reportingVerb(_ cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard verbs.isVerb(cue, sentence), !tree.isNoun(cue) || verbs.closes(cue, sentence) else { return nil }
    if text.language.cues.isLight(text.key(cue)) { return light(cue, sentence: index) }
    guard let match = verbs.match(at: cue, sentence) else { return nil }
    let cueClass = match.verb.cueClass
    if match.length == 1, let inverted = inverted(cue, cueClass, index) { return inverted }
    // `a group called the Friends`, `a captain accused of theft`
    let isParticiple = tree.isPastParticiple(cue) && !text.language.cues.takesBareClause(text.key(cue))
    guard !isParticiple, !isHypothetical(cue) else { return nil }
    guard let source = self.source(of: cue, sentence) else { return nil }
    let cueStart = extent.start(of: cue, in: sentence, after: source.upperBound <= cue ? source.upperBound : cue)
    if match.length == 1, let parts = postposed(cue, source: source, sentence) {
      let told = (cue + 1)..<addresseeEnd(cue, sentence)
      let role = ground.sources.role(before: source, in: sentence.lowerBound..<cue)
      let whole = role.map { $0.lowerBound..<source.upperBound } ?? source
      return make(parts, cueStart..<(cue + 1), cueClass, whole, told.isEmpty ? nil : told, index, .contentBeforeClause)
    }
    var start = cue + match.length
    while start < sentence.upperBound, text.isAdverb(start) { start += 1 }
    guard start < sentence.upperBound, !text.isBreak(start) || ground.isQuoted(start) || text.isMark(start, "$") else { return nil }
    guard let frame = frames.frame(cue..<(cue + match.length), cueClass, start: start, sentence),
      !isDenied(cueStart..<cue, frame.construction)
    else { return nil }
    var end = clauses.end(from: frame.content, cue: cue, sentence, shape: frame.shape)
    if frame.shape == .infinitive, let other = tree.infinitiveEnd(of: cue, from: frame.content) { end = min(end, other) }
    if frame.shape == .phrase, let told = tree.toldBehind(cue, from: frame.content) { end = min(end, told) }
    end = cut(frame.content, end, cue..<(cue + match.length))
    guard end > frame.content else { return nil }
    return make(
      [frame.content..<end], cueStart..<max(frame.cueEnd, cue + match.length), frame.cueClass, source, frame.addressee, index,
      frame.construction)
  }

  /// Who speaks: told by words, else by the tree.
  private func source(of cue: Int, _ sentence: Range<Int>) -> Range<Int>? {
    if let document = verbs.document(showing: cue, sentence) { return document }
    if verbs.sharesSubject(cue, sentence), let shared = tree.sharedSubject(of: cue, from: sentence.lowerBound) { return shared }
    if let words = verbs.source(of: cue, sentence) { return tree.corrected(words, of: cue) }
    let isSpeech = text.language.cues.saying.contains(text.key(cue)) || text.language.cues.showing.contains(text.key(cue))
    guard let found = tree.nearSubject(of: cue),
      ground.sources.canSpeak(found, isSpeech: isSpeech && tree.ownSubject(of: cue) != nil)
    else { return nil }
    return withoutAside(found)
  }

  /// The name alone where a comma and what says more about it follow; that comes back with `SourceExtent`.
  private func withoutAside(_ source: Range<Int>) -> Range<Int> {
    let name = ground.sources.nameOfToken[source.lowerBound]
    guard name >= 0, text.isComma(ground.sources.names[name].whole.upperBound) else { return source }
    return source.lowerBound..<min(ground.sources.names[name].whole.upperBound, source.upperBound)
  }

  /// `would not say whether …`, `does not blame the council`: it is not told.
  private func isDenied(_ auxiliaries: Range<Int>, _ construction: Construction) -> Bool {
    guard construction == .question || construction == .nounPhrase else { return false }
    return auxiliaries.contains { text.isOne(of: text.language.words.negations, $0) }
  }

  /// `if the council wants to sell`: whether it does is left open.
  private func isHypothetical(_ verb: Int) -> Bool {
    text.trees.children(verb).contains { text.trees.relation($0) == .mark && text.isOne(of: text.language.words.conditionals, $0) }
  }

  private func verbByTree(_ cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    // `When asked whether it would hold, he …`
    let isBare = cue == sentence.lowerBound + 1 && text.language.words.conjunctions.contains(text.key(cue - 1)) && !text.isGerund(cue)
    guard tree.isVerb(cue), !isBare, !isHypothetical(cue),
      let match = text.language.cues.verb(at: cue, in: text.tokens, end: sentence.upperBound),
      let found = treeFrames.find(cue..<(cue + match.length), match.verb.cueClass)
    else { return nil }
    let end = cut(found.content, clauses.end(from: found.content, cue: cue, sentence, shape: found.shape), cue..<(cue + match.length))
    guard end > found.content else { return nil }
    let start = extent.start(of: cue, in: sentence, after: found.source.upperBound <= cue ? found.source.upperBound : cue)
    guard found.construction != .objectInTree || !isDenied(start..<cue, .nounPhrase) else { return nil }
    return make([found.content..<end], start..<(cue + match.length), match.verb.cueClass, found.source, nil, index, found.construction)
  }

  /// `renewed his plea for …`, `made a promise to …`: a light verb whose noun is the cue.
  private func light(_ cue: Int, sentence index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard let noun = frames.clear(from: cue + 1, sentence) ?? frames.nominal(from: cue + 1, sentence),
      let source = verbs.source(of: cue, sentence)
    else { return nil }
    let end = clauses.end(from: noun.content, sentence, shape: noun.shape)
    guard end > noun.content else { return nil }
    let start = extent.start(of: cue, in: sentence, after: source.upperBound <= cue ? source.upperBound : cue)
    return make([noun.content..<end], start..<noun.end, noun.cueClass, source, nil, index, .nounOfSpeech)
  }

  /// `was accused of …`, `is expected to …`, `it was announced that …`: by somebody named behind *by*, or by nobody.
  private func passive(_ i: Int, sentence index: Int) -> Attribution? {
    guard let found = passives.find(i, text.sentences[index].tokens) else { return nil }
    let end = cut(found.content, clauses.end(from: found.content, text.sentences[index].tokens, shape: found.shape), found.cue)
    guard end > found.content else { return nil }
    return make([found.content..<end], found.cue, found.cueClass, found.source, found.addressee, index, .passive)
  }

  private func reportingWord(_ i: Int, sentence index: Int) -> Attribution? {
    guard let found = nouns.find(at: i, sentence: index) else { return nil }
    var end = clauses.end(from: found.content, text.sentences[index].tokens, shape: found.shape)
    // `Rather than tell of the council's plan to leave, “the guild …,” the suit states.`
    if let spoken = (found.content..<end).first(where: { taken[$0] && ground.isQuoted($0) && !ground.isInside($0) }) {
      end = ground.trimmed(found.content..<spoken).upperBound
    }
    guard end > found.content else { return nil }
    return make([found.content..<end], found.cue, found.cueClass, found.source, nil, index, found.construction)
  }

  /// Where content ends at the latest: with the clause of its cue, and before the comma that opens the reporting clause of a quotation.
  private func cut(_ start: Int, _ wide: Int, _ verb: Range<Int>) -> Int {
    let end = ground.trimmed(start..<tree.contentBound(of: verb, from: start, before: wide)).upperBound
    guard let cue = (start..<end).first(where: { taken[$0] && !ground.isQuoted($0) && text.language.cues.saying.contains(text.key($0)) }),
      let comma = (start..<cue).last(where: { text.isComma($0) })
    else { return end }
    return ground.trimmed(start..<comma).upperBound
  }

  // MARK: - Making

  func make(
    _ ranges: [Range<Int>], _ cue: Range<Int>, _ cueClass: Version.CueClass, _ source: Range<Int>?, _ addressee: Range<Int>?,
    _ sentence: Int, _ construction: Construction
  ) -> Attribution? {
    let parts = ranges.map { ground.trimmed($0) }.filter { !$0.isEmpty }
    guard let first = parts.first, first.contains(where: { text.tokens[$0].kind != .mark }) else { return nil }
    // One word is content only where marks say so.
    let tokens = parts.flatMap { Array($0) }
    if tokens.count < 2, !tokens.contains(where: { ground.isQuoted($0) }), !tokens.contains(where: { text.tokens[$0].isCapitalised }) {
      return nil
    }
    if construction == .nounPhrase || construction == .objectInTree, isAnaphoric(first) { return nil }
    return Attribution(
      kind: kind(of: parts), parts: parts, cue: cue, cueClass: cueClass, source: source, addressee: addressee, sentence: sentence,
      construction: construction)
  }

  /// `this support`, `those of his successor`: a noun phrase that says nothing by itself.
  private func isAnaphoric(_ content: Range<Int>) -> Bool {
    guard text.isOne(of: text.language.words.anaphors, content.lowerBound), !content.contains(where: { ground.isQuoted($0) }) else {
      return false
    }
    return content.count <= 2 || text.isOne(of: text.language.words.ofFrom, content.lowerBound + 1) || text.isBreak(content.lowerBound + 1)
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
