import TextAlgorithms
import Vocabulary

/// The longest run of capitalised words from a start, with the small words that names hold together.
struct CapitalRun {
  let text: Text
  let words: CapitalWords
  let start: Int
  let end: Int

  var tokens: Range<Int> {
    var i = start + 1
    // `’s-Gravenmoer`
    while i < end, !isCapital(i), !text.tokens[start].isCapitalised { i += 1 }
    var hasHead = isHead(start)
    while i < end {
      if isCapital(i) {
        hasHead = hasHead || isHead(i)
        i += 1
        continue
      }
      if text.isMark(i, "-"), i + 1 < end, isCapital(i + 1), touches(i), touches(i + 1) {
        i += 2
        continue
      }
      if let after = nicknameEnd(i) {
        i = after
        continue
      }
      if text.isMark(i, "&"), i + 1 < end, isCapital(i + 1) {
        i += 2
        continue
      }
      let key = text.key(i)
      if text.language.words.nameParticles.contains(key), text.tokens[i].isWord {
        var j = i + 1
        while j < end, text.language.words.nameParticles.contains(text.key(j)) || text.isMark(j, "-") { j += 1 }
        guard j < end, isCapital(j) else { break }
        i = j + 1
        continue
      }
      // `Friends on the Water`: the network reads on over a small word.
      if text.tokens[i].isWord, isInsideName(i), i + 1 < end, isInsideName(i + 1), isCapital(i + 1),
        !(text.isOne(of: text.language.words.and, i) && isNamed((i + 1)..<(i + 2)))
      {
        i += 2
        continue
      }
      if hasHead, text.language.words.nameJoiners.contains(key), !isPlace(start..<i) {
        var j = i + 1
        if j < end, text.language.words.definiteArticle.contains(text.key(j)) { j += 1 }
        guard j < end, isCapital(j) else { break }
        i = j + 1
        continue
      }
      if text.isOne(of: text.language.words.and, i), let end = coordinationEnd(i, hasHead: hasHead) {
        hasHead = true
        i = end
        continue
      }
      break
    }
    // `Clinic No. 5`, but `Cable` of `Cable No. 1945`.
    if i < end, i - start > 1, text.tokens[i].kind == .number, text.endsWithStop(i - 1) { i += hasHead ? 1 : -1 }
    return start..<i
  }

  /// `Ida “Red” Holm`: the place of the surname behind a nickname in marks of one to three capitalised words, the article among them.
  private func nicknameEnd(_ open: Int) -> Int? {
    guard text.isQuotationMark(open), !text.isPossessive(open) else { return nil }
    var i = open + 1
    while i < end, i - open <= NameCalibration.standard.nickname, text.tokens[i].isWord, text.tokens[i].isCapitalised { i += 1 }
    return i > open + 1 && i + 1 < end && text.isQuotationMark(i) && isCapital(i + 1) ? i + 1 : nil
  }

  /// `Fish and Wildlife Service`, `Department of Health and Human Services`: where a body's name goes on over *and*.
  ///
  /// Refuses what is a name before or behind it: `the Pentagon and State Department`, `the Department of Justice and Congress`.
  private func coordinationEnd(_ and: Int, hasHead: Bool) -> Int? {
    var last = and + 1
    while last < end, isCapital(last) { last += 1 }
    let after = (and + 1)..<last, before = and - 1
    guard !after.isEmpty, !text.isAcronym(after.lowerBound), !isNamed(after) else { return nil }
    let isOfPlace = before > start && isPlace(start..<before)
    // `United` is the head of clubs.
    if hasHead, !isOfPlace {
      // The head stands first and the small word behind it: `Department of …`.
      let isOpen = (start..<and).contains { text.isOne(of: text.language.words.nameJoiners, $0) }
      return isOpen && !isNamed(before..<and) && !text.isPossessive(last) ? last : nil
    }
    let isPlain = before == start || isOfPlace
    let isDefinite = text.isOne(of: text.language.words.definiteArticle, start - 1) || before > start
    guard isPlain, isDefinite, after.count > 1, text.language.names.organisationHeads.contains(text.key(last - 1)), !isNamed(before..<and),
      !text.language.names.groupNouns.contains(text.key(before)), !text.isAcronym(before)
    else { return nil }
    return last
  }

  private func isPlace(_ range: Range<Int>) -> Bool {
    text.language.gazetteer.places.longestMatch(at: range.lowerBound, in: text.tokens, end: range.upperBound)?.length == range.count
  }

  /// Whether a list knows the first of some words as a name, or the words as a person's.
  private func isNamed(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    return text.language.gazetteer.places.longestMatch(at: first, in: text.tokens, end: range.upperBound) != nil
      || text.language.gazetteer.organisations.longestMatch(at: first, in: text.tokens, end: range.upperBound) != nil
      || text.language.gazetteer.gender(of: text.key(first)) != nil
      || text.language.names.titles.longestMatch(at: first, in: text.tokens, end: range.upperBound) != nil
      || range.count == 1 && text.language.names.organisationHeads.contains(text.key(first))
  }

  private func isCapital(_ i: Int) -> Bool {
    let token = text.tokens[i]
    guard token.kind == .word, token.isCapitalised else { return false }
    if words.continues(i, from: start) { return true }
    return !text.language.names.calendarWords.contains(token.key)
      && !(text.language.names.functionWords.contains(token.key) && token.end - token.start > 1 && !text.isAcronym(i) && !isHead(i)
        && !text.opensKnownName(i, end: end))
  }

  private func isInsideName(_ i: Int) -> Bool {
    switch text.trees.name(i) {
    case .insidePerson, .insideOrganisation, .insidePlace: true
    default: false
    }
  }

  private func isHead(_ i: Int) -> Bool {
    text.language.names.organisationHeads.contains(text.key(i))
      || text.language.names.titles.longestMatch(at: i, in: text.tokens, end: end) != nil
  }

  private func touches(_ i: Int) -> Bool { text.tokens[i - 1].end == text.tokens[i].start }
}
