import TextAlgorithms
import Vocabulary

/// The longest run of capitalised words from a start, with the small words that names hold together.
struct CapitalRun {
  let text: Text
  let start: Int
  let end: Int

  var tokens: Range<Int> {
    var i = start + 1
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
      if text.tokens[i].isWord, isInsideName(i), i + 1 < end, isInsideName(i + 1), isCapital(i + 1) {
        i += 2
        continue
      }
      if hasHead, text.language.words.nameJoiners.contains(key) {
        var j = i + 1
        if j < end, text.language.words.definiteArticle.contains(text.key(j)) { j += 1 }
        guard j < end, isCapital(j) else { break }
        i = j + 1
        continue
      }
      break
    }
    return start..<i
  }

  private func isCapital(_ i: Int) -> Bool {
    let token = text.tokens[i]
    return token.kind == .word && token.isCapitalised && !text.language.names.calendarWords.contains(token.key)
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
