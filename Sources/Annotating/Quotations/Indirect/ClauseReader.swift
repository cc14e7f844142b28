import TextAlgorithms
import Vocabulary

/// Where clauses begin and reported content ends, told by commas, conjunctions and the cues that follow them.
struct ClauseReader {
  let ground: QuotationGround
  private var text: Text { ground.text }
  private var sources: SourceFinder { ground.sources }

  /// What sort of words the content is: it decides what ends it.
  enum Shape { case clause, bareClause, infinitive, phrase }

  /// The start of the clause that holds a cue: after a conjunction with a subject of its own, after a semicolon.
  func start(before i: Int, _ sentence: Range<Int>) -> Int {
    var j = i - 1
    while j > sentence.lowerBound {
      if text.isMark(j, ";") || text.isMark(j, ":") || ground.isQuoted(j) { return j + 1 }
      if text.isOne(of: text.language.words.coordinators, j) || text.isOne(of: text.language.words.clauseOpeners, j) {
        let next = j + 1
        if text.isOne(of: text.language.words.relatives, j), i - j <= 3 || text.isOne(of: text.language.words.ago, i - 1) { return j }
        if next < i,
          sources.nameOfToken[next] >= 0 || text.isOne(of: text.language.words.subjectPronouns, next)
            || text.isOne(of: text.language.words.determiners, next) && next + 1 < i
        {
          return next
        }
      }
      j -= 1
    }
    return sentence.lowerBound
  }

  /// The first name, pronoun or role that can be the subject of the clause that begins at `start`.
  func subject(from start: Int, before end: Int) -> Range<Int>? {
    var i = start
    while i < end {
      if ground.isQuoted(i) {
        i += 1
        continue
      }
      if text.isOne(of: text.language.words.subjectPronouns, i), text.key(i) != Folding.key("it") { return i..<(i + 1) }
      let name = sources.bearerOfToken[i] >= 0 ? sources.bearerOfToken[i] : sources.nameOfToken[i]
      if name >= 0 {
        let found = sources.names[name]
        let after = found.tokens.upperBound
        let isObject = i > start && text.isOne(of: text.language.words.prepositions, i - 1)
        let qualifies = found.kind != .person && sources.nameOfToken.indices.contains(after) && sources.nameOfToken[after] >= 0
        if text.isPossessiveAfter(found.tokens) || isObject || qualifies {
          i = after
          continue
        }
        // `Harbour Guild members routinely …`: the name says whose they are.
        let isModifier =
          found.kind != .person && after < end && !text.tokens[after].isCapitalised && text.language.names.isPersonOrGroup(text.key(after))
        return max(found.whole.lowerBound, start)..<(isModifier ? after + 1 : after)
      }
      // A definite role opens the clause: `The Ukrainian president reiterated …, noting …`.
      if text.isOne(of: text.language.words.determiners, i), i + 1 < end,
        !(i > start && text.isOne(of: text.language.words.prepositions, i - 1))
      {
        var j = i + 1
        while j < end, !text.isBreak(j), !text.isAuxiliary(j), text.language.cues.classOf(text.key(j)) == nil,
          !text.language.words.prepositions.contains(text.key(j)), j - i < QuotationCalibration.standard.clauseRole
        { j += 1 }
        if j > i + 1,
          text.language.names.isPersonOrGroup(text.key(j - 1))
            || text.language.names.titles.longestMatch(at: j - 1, in: text.tokens, end: j) != nil
        {
          return i..<j
        }
      }
      i += 1
    }
    return nil
  }

  /// The token after the content.
  func end(from start: Int, cue: Int? = nil, _ sentence: Range<Int>, shape: Shape) -> Int {
    var i = start
    var hasVerb = false
    let isSubordinate = cue.map { opensWithSubordinate(cue: $0, sentence) } ?? false
    while i < sentence.upperBound {
      if ground.isQuoted(i) {
        i += 1
        continue
      }
      if text.isAuxiliary(i) || text.language.cues.pasts.contains(text.key(i)) || text.language.cues.saying.contains(text.key(i)) {
        hasVerb = true
      }
      if i > start, ends(at: i, from: start, sentence, shape: shape, hasVerb: hasVerb) { break }
      if i > start, ground.isQuoted(i - 1), endsAfterMarks(i) || isSubordinate && opensSubject(i, sentence) && closesWithComma(i) { break }
      if i > start, isSubordinate, text.isComma(i), opensSubject(i + 1, sentence) { break }
      i += 1
    }
    let end = ground.trimmed(start..<i).upperBound
    return shape == .phrase ? withoutTime(start, end) : end
  }

  /// `While Holm said …, the council …`, `Citing the flood, the council …`: the main clause follows a comma.
  private func opensWithSubordinate(cue: Int, _ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if cue == first { return true }
    guard text.isOne(of: text.language.words.subordinators, first) || text.isOne(of: text.language.words.ifByDespite, first),
      cue - first < QuotationCalibration.standard.openingClause
    else {
      return false
    }
    return !(first..<cue).contains { text.isComma($0) }
  }

  /// `“… by May,” referring to …`: the comma stands inside the marks.
  private func endsAfterMarks(_ i: Int) -> Bool {
    // `calling it “a farce” and saying, …`
    if ground.segments[ground.segmentOfToken[i - 1]].close == i - 1, text.isOne(of: text.language.words.and, i), text.isGerund(i + 1),
      text.language.cues.classOf(text.key(i + 1)) != nil
    {
      return true
    }
    guard let close = ground.segments[ground.segmentOfToken[i - 1]].close, close == i - 1,
      text.isComma(ground.segments[ground.segmentOfToken[i - 1]].tokens.upperBound - 1)
    else { return false }
    return text.isGerund(i) || text.isOne(of: text.language.words.whoWhichButWhileWords, i)
  }

  /// Whether a mark right before a token closes speech that ends with a comma.
  private func closesWithComma(_ i: Int) -> Bool {
    let segment = ground.segments[ground.segmentOfToken[i - 1]]
    return segment.close == i - 1 && text.isComma(segment.tokens.upperBound - 1)
  }

  private func opensSubject(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i < sentence.upperBound, !ground.isQuoted(i) else { return false }
    return sources.nameOfToken[i] >= 0 || text.isOne(of: text.language.words.subjectPronouns, i)
      || text.isOne(of: text.language.words.determiners, i)
  }

  /// Without the time at the end that belongs to the cue: `praised the plan on Monday`, `… this month`.
  private func withoutTime(_ start: Int, _ end: Int) -> Int {
    var i = end
    if i - 2 > start, text.language.cues.timeNouns.contains(text.key(i - 1)), text.isOne(of: text.language.words.thisLastNext, i - 2) {
      i -= 2
    }
    if i - 1 > start, text.isOne(of: text.language.words.todayYesterdayTomorrowTonight, i - 1) { i -= 1 }
    if i - 1 > start, text.language.names.calendarWords.contains(text.key(i - 1)), text.tokens[i - 1].isCapitalised {
      i -= 1
      if i - 1 > start, text.isOne(of: text.language.words.onLast, i - 1) { i -= 1 }
    }
    // `the flood of last year` keeps it.
    return i > start + 1 && !text.language.words.prepositions.contains(text.key(i - 1)) ? i : end
  }

  private func ends(at i: Int, from start: Int, _ sentence: Range<Int>, shape: Shape, hasVerb: Bool) -> Bool {
    if text.isMark(i, ";") || isDash(i) && opensAside(i + 1, sentence) { return true }
    let isComma = text.isComma(i)
    guard isComma || text.isOne(of: text.language.words.coordinators, i) else { return false }
    // `that both Oran and Tell claim …`: two subjects of the content itself.
    let joinsSubjects =
      !isComma && !hasVerb && text.isOne(of: text.language.words.and, i)
      && (sources.nameOfToken[i - 1] >= 0 || text.isOne(of: text.language.words.subjectPronouns, i - 1))
    if !joinsSubjects, opensNewFrame(after: i, sentence) { return true }
    guard i + 1 < sentence.upperBound else { return true }
    let next = i + 1
    if !isComma {
      // `praised the plan and left for Oslo`
      return shape == .phrase && text.isOne(of: text.language.words.andBut, i) && isFiniteVerb(next)
    }
    if text.isOne(of: text.language.words.relatives, next) { return shape != .clause || hasVerb }
    if text.key(next) == text.language.words.according { return true }
    if next + 1 < sentence.upperBound, text.language.words.prepositions.contains(text.key(next)),
      text.isOne(of: text.language.words.whichWhom, next + 1)
    {
      return true
    }
    if text.isOne(of: text.language.words.compared, next) || (hasVerb || shape == .infinitive) && concedes(next, sentence) { return true }
    switch shape {
    case .clause: return hasVerb && goesOnAlone(next, sentence)
    case .bareClause:
      return hasVerb && (text.isOne(of: text.language.words.butWhile, next) || goesOnAlone(next, sentence))
    case .infinitive:
      return text.isOne(of: text.language.words.butAndWhileAsThoughAlthough, next) && next + 1 < sentence.upperBound
        && !(text.isOne(of: text.language.words.and, next) && isListEnd(i, from: start))
    case .phrase:
      return text.isOne(of: text.language.words.butWhileThoughAlthough, next) || text.isOne(of: text.language.words.subjectPronouns, next)
        || text.isOne(of: text.language.words.andAs, next)
          && (text.isOne(of: text.language.words.subjectPronouns, next + 1) || isFiniteVerb(next + 1))
    }
  }

  /// `…, and left the hall`: behind a comma a verb without a subject goes on with that of the cue.
  private func goesOnAlone(_ i: Int, _ sentence: Range<Int>) -> Bool {
    text.isOne(of: text.language.words.and, i) && i + 1 < sentence.upperBound && text.isComma(i - 1)
      && [.vbd, .vbz].contains(text.trees.pennTag(i + 1)) && text.trees.relation(i + 1) != .cop
  }

  /// `a, b, and c`: another comma of the content stands close before.
  private func isListEnd(_ comma: Int, from start: Int) -> Bool {
    (max(start, comma - 7)..<max(start, comma)).contains { text.isComma($0) }
  }

  private func isDash(_ i: Int) -> Bool { text.isMark(i, "—") || text.isMark(i, "–") || text.isMark(i, "--") }

  /// `— though the mill burned`, `— and said so`: what a dash adds is the report's own.
  private func opensAside(_ i: Int, _ sentence: Range<Int>) -> Bool {
    i < sentence.upperBound
      && (text.isOne(of: text.language.words.asideOpeners, i)
        || text.isOne(of: text.language.words.coordinators, i) && i + 1 < sentence.upperBound
          && (isFiniteVerb(i + 1) || opensSubject(i + 1, sentence)))
  }

  /// `, despite the flood`, `, though it burned`, `, as did Holm`: the report's own remark.
  private func concedes(_ i: Int, _ sentence: Range<Int>) -> Bool {
    guard i + 1 < sentence.upperBound else { return false }
    if text.isOne(of: text.language.words.concessives, i) { return true }
    if text.isOne(of: text.language.words.even, i) { return text.isOne(of: text.language.words.concessives, i + 1) }
    return text.isOne(of: text.language.words.asWord, i) && text.isOne(of: text.language.words.proVerbs, i + 1)
  }

  private func isFiniteVerb(_ i: Int) -> Bool {
    guard text.tokens.indices.contains(i), text.tokens[i].kind == .word else { return false }
    if text.isAdverb(i) {
      return i + 1 < text.tokens.count && text.tokens[i + 1].kind == .word && !text.isAdverb(i + 1) && isFiniteVerb(i + 1)
    }
    if text.isOne(of: text.language.words.be, i) || text.isOne(of: text.language.words.have, i)
      || text.isOne(of: text.language.words.modals, i)
    {
      return true
    }
    if text.language.cues.saying.contains(text.key(i)), !text.isGerund(i), text.language.cues.classOfNoun(text.key(i)) == nil {
      return true
    }
    return text.language.cues.pasts.contains(text.key(i))
  }

  /// A participial cue, or a coordinator and a subject with a cue of its own.
  private func opensNewFrame(after i: Int, _ sentence: Range<Int>) -> Bool {
    var j = i
    while j < sentence.upperBound, text.isComma(j) || text.isOne(of: text.language.words.coordinators, j) || text.isAdverb(j) { j += 1 }
    guard j < sentence.upperBound else { return true }
    if text.isGerund(j), text.language.cues.classOf(text.key(j)) != nil, text.isComma(i) || text.isOne(of: text.language.words.whileWord, i)
    {
      return true
    }
    // `, but Zelenskyy said …`, `while Zelensky urged …`
    let hasCoordinator = (i..<j).contains { text.isOne(of: text.language.words.coordinators, $0) }
    guard hasCoordinator || text.isOne(of: text.language.words.subordinators, j) && text.isComma(i) else { return false }
    if text.isOne(of: text.language.words.subordinators, j) { j += 1 }
    guard j < sentence.upperBound else { return true }
    if hasCoordinator, text.language.cues.saying.contains(text.key(j)), !text.isGerund(j), text.trees.tag(j) != .noun,
      text.language.cues.classOfNoun(text.key(j)) == nil || text.isOne(of: text.language.words.andBut, i) && text.isComma(i - 1)
    {
      return true
    }
    if sources.nameOfToken[j] >= 0 || text.isOne(of: text.language.words.subjectPronouns, j) {
      var k = sources.nameOfToken[j] >= 0 ? sources.names[sources.nameOfToken[j]].tokens.upperBound : j + 1
      while k < sentence.upperBound, text.isAdverb(k) || text.isAuxiliary(k) { k += 1 }
      return k < sentence.upperBound && text.language.cues.classOf(text.key(k)) != nil
    }
    // `while other voters said …`: a short noun phrase and a verb of speech.
    var k = j
    while k < sentence.upperBound, k - j < QuotationCalibration.standard.clauseSubject, !text.isBreak(k), !ground.isQuoted(k),
      !text.isAuxiliary(k)
    {
      if k > j, text.language.cues.saying.contains(text.key(k)), text.language.cues.classOfNoun(text.key(k)) == nil, !text.isGerund(k) {
        return text.language.names.isPersonOrGroup(text.key(k - 1)) || text.language.words.quantifiers.contains(text.key(k - 1))
      }
      k += 1
    }
    return false
  }
}
