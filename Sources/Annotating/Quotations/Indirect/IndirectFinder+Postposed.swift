import TextAlgorithms
import Vocabulary

/// Reporting clauses after their content or inside it, with or without a verb: `…, the mayor said`, `…, said Ida Holm`, `according to …`.
extension IndirectFinder {
  /// `… for security reasons, an official said.`, `The bridge, the mayor said, is safe.`
  func postposed(_ cue: Int, source: Range<Int>, _ sentence: Range<Int>) -> [Range<Int>]? {
    let next = addresseeEnd(cue, sentence)
    // `…, officials said Sunday, and his plans …`
    var behindTime = next
    while behindTime < sentence.upperBound, behindTime - next < 3,
      text.language.names.calendarWords.contains(text.key(behindTime)) || text.isOne(of: text.language.words.on, behindTime)
    { behindTime += 1 }
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
    let first = text.behindDateline(of: sentence)
    let opensWith = text.isOne(of: text.language.words.andBut, first) ? first + 1 : first
    let before = ground.trimmed(opensWith..<((opener ?? source.lowerBound) - 1))
    guard !before.isEmpty, !before.contains(where: { taken[$0] }) else { return nil }
    if behindTime < sentence.upperBound, text.isComma(behindTime), behindTime + 2 < sentence.upperBound {
      let after = ground.trimmed(behindTime..<clauses.end(from: behindTime + 1, sentence, shape: .clause))
      let isAdverbial =
        text.isGerund(behindTime + 1)
        || text.language.words.timePlace.contains(text.key(behindTime + 1))
          && source.lowerBound - sentence.lowerBound > QuotationCalibration.standard.adverbialOpening
      if after.count > 1, !isAdverbial, !after.contains(where: { taken[$0] }) { return [before, after] }
    }
    // `The head of the guild, Ida Holm, has pledged in March`: what stands before is who pledged.
    guard before.count > 3, hasPredicate(before) || behindTime + 1 >= sentence.upperBound,
      next == cue + 1 && !(tree.ownSubject(of: cue).map { before.overlaps($0) } ?? false) || hasPredicate(before)
        || verbs.closes(cue, sentence) && before.contains(where: { tree.isTensed($0) })
    else { return nil }
    return [before]
  }

  /// `he told parliament on Friday`: the token behind a verb of speech and the one who is told.
  func addresseeEnd(_ cue: Int, _ sentence: Range<Int>) -> Int {
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
        return verb.map { text.trees.relation($0) != .aclRelcl && (text.trees.relation($0) != .acl || $0 != i) } ?? true
      default: return false
      }
    }
  }

  /// `The bridge is safe, said Ida Holm, a councillor.`
  func inverted(_ cue: Int, _ cueClass: Version.CueClass, _ index: Int) -> Attribution? {
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
    let content = ground.trimmed(text.behindDateline(of: sentence)..<(cue - 1))
    guard content.count > 2, !content.contains(where: { taken[$0] }) else { return nil }
    return make([content], cue..<(cue + 1), cueClass, source, nil, index, .contentBeforeInvertedCue)
  }

  func accordingTo(_ i: Int, _ index: Int) -> Attribution? {
    let sentence = text.sentences[index].tokens
    guard i + 2 < sentence.upperBound, text.key(i + 1) == text.language.words.to, let source = phraseAfter(i + 1, sentence) else {
      return nil
    }
    var before = ground.trimmed(text.behindDateline(of: sentence)..<i)
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
}
