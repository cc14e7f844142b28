import TextAlgorithms
import Vocabulary

/// The longest run of capitalised words from a start, with the small words that names hold together.
struct CapitalRun {
  let text: Text
  let start: Int
  let end: Int

  private static let particles = CueLexicon.keys("de van von der den bin ibn al el da di del della la le dos du ter abu ben mac")
  private static let joiners = CueLexicon.keys("of for")
  private static let articles = CueLexicon.keys("the")

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
      if Self.particles.contains(key), text.tokens[i].isWord {
        var j = i + 1
        while j < end, Self.particles.contains(text.key(j)) || text.isMark(j, "-") { j += 1 }
        guard j < end, isCapital(j) else { break }
        i = j + 1
        continue
      }
      // `Friends on the Water`: the network reads on over a small word.
      if text.tokens[i].isWord, isInsideName(i), i + 1 < end, isInsideName(i + 1), isCapital(i + 1) {
        i += 2
        continue
      }
      if hasHead, Self.joiners.contains(key) {
        var j = i + 1
        if j < end, Self.articles.contains(text.key(j)) { j += 1 }
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
    return token.kind == .word && token.isCapitalised && !Lexicon.calendarWords.contains(token.key)
      && !(Lexicon.functionWords.contains(token.key) && token.end - token.start > 1 && !text.isAcronym(i) && !isHead(i)
        && !text.opensKnownName(i, end: end))
  }

  private func isInsideName(_ i: Int) -> Bool {
    switch text.trees.name(i) {
    case .insidePerson, .insideOrganisation, .insidePlace: true
    default: false
    }
  }

  private func isHead(_ i: Int) -> Bool {
    Lexicon.organisationHeads.contains(text.key(i)) || Lexicon.titles.longestMatch(at: i, in: text.tokens, end: end) != nil
  }

  private func touches(_ i: Int) -> Bool { text.tokens[i - 1].end == text.tokens[i].start }
}
