import TextAlgorithms
import Vocabulary

/// Reporting clauses with a verb that no list holds: the tree says that a person is its subject.
extension ReportingClauseReader {
  /// `“And a rope,” shrugged old Ida Holm`, `“And a rope,” Holm put in`: right behind a quotation that opens its sentence and ends with a comma.
  func anyVerb(after segment: QuotationSegment, _ clause: Range<Int>) -> FoundCue? {
    let sentence = text.sentences[text.sentenceOfToken[segment.open]].tokens
    guard sentence.lowerBound == segment.open, let first = clause.first, !text.isOne(of: text.language.words.relatives, first) else {
      return nil
    }
    if isTensed(first) {
      let isSlip = first + 2 < clause.upperBound && text.isComma(first + 1) && ground.sources.nameOfToken[first + 2] >= 0
      guard let source = ground.sources.subject(after: isSlip ? first + 1 : first, in: first..<clause.upperBound), isPerson(source) else {
        return nil
      }
      return FoundCue(cue: first..<(first + 1), cueClass: .say, source: source, addressee: nil, isBefore: false, construction: .invertedCue)
    }
    for verb in clause.dropFirst().prefix(QuotationCalibration.standard.sourcePhrase) {
      guard !text.isBreak(verb) || isSlip(verb, first), !ground.isQuoted(verb) else { return nil }
      guard text.trees.tag(verb) == .verb,
        isTensed(verb) || text.isAuxiliary(verb - 1) || text.language.cues.saying.contains(text.key(verb))
      else { continue }
      let end = text.isComma(verb - 1) ? verb - 1 : nil
      guard let source = end.map({ first..<$0 }) ?? ground.sources.subject(before: verb, in: clause), source.lowerBound == first,
        isPerson(source)
      else {
        return nil
      }
      let particle = verb + 1 < clause.upperBound && text.trees.relation(verb + 1) == .compoundPrt ? verb + 2 : verb + 1
      return FoundCue(
        cue: source.upperBound + (end == nil ? 0 : 1)..<particle, cueClass: .say, source: source, addressee: nil, isBefore: false,
        construction: .cueAfterQuotation)
    }
    return nil
  }

  /// `Holm smiled: “…”`, `The captain was blunt: “…”`: a clause whose subject is a person, and a colon.
  func anyVerb(before segment: QuotationSegment, _ sentence: Range<Int>) -> FoundCue? {
    let colon = segment.open - 1
    guard colon > sentence.lowerBound + 1, text.isMark(colon, ":"), colon - sentence.lowerBound <= QuotationCalibration.standard.cueBefore,
      !(sentence.lowerBound..<colon).contains(where: { ground.isQuoted($0) })
    else { return nil }
    let tree = ClauseTree(ground: ground)
    for verb in sentence.lowerBound..<colon where ![.acl, .aclRelcl, .advcl, .ccomp].contains(text.trees.relation(verb)) {
      guard let source = tree.ownSubject(of: verb), source.upperBound <= verb, tree.isTensed(verb), isPerson(source) else { continue }
      let first = (source.upperBound..<colon).first { !text.isComma($0) } ?? verb
      return FoundCue(
        cue: first..<colon, cueClass: .say, source: source, addressee: nil, isBefore: true, construction: .cueBeforeQuotation)
    }
    return nil
  }

  /// `“…,” Ida Holm, recalled`: a comma between a name and its verb.
  private func isSlip(_ comma: Int, _ first: Int) -> Bool {
    let name = ground.sources.nameOfToken[first]
    return text.isComma(comma) && name >= 0 && ground.sources.names[name].whole.upperBound == comma
  }

  private func isTensed(_ i: Int) -> Bool {
    text.tokens[i].kind == .word && !text.tokens[i].isCapitalised && !text.isAuxiliary(i)
      && [.vbd, .vbz, .vbp].contains(text.trees.pennTag(i))
  }

  /// A person's name, a pronoun, or a noun for a person.
  private func isPerson(_ source: Range<Int>) -> Bool {
    let head = ground.sources.headToken(of: source)
    if source.count == 1, text.isOne(of: text.language.words.subjectPronouns, head) { return text.key(head) != Folding.key("it") }
    if source.contains(where: {
      ground.sources.nameOfToken[$0] >= 0 && ground.sources.names[ground.sources.nameOfToken[$0]].kind == .person
    }) {
      return true
    }
    return text.language.names.isPersonOrGroup(text.key(head))
      || text.language.names.titles.longestMatch(at: head, in: text.tokens, end: head + 1) != nil
  }
}
