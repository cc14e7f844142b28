import TextAlgorithms
import Vocabulary

/// Recognises an outlet's name where a page states it: alone on a line at the top, or after a copyright mark.
struct OutletNames {
  let language: Language
  private let calibration = MetadataCalibration.standard

  /// At most five capitalised words of which the last, or the last but *Online* and the like, is a word that media are called.
  func isMasthead(_ line: [LineWord]) -> Bool {
    var letters = line.filter { $0.kind == .letters }
    guard !letters.isEmpty, letters.count <= calibration.mastheadWords, line.count <= letters.count + 2 else { return false }
    guard letters.allSatisfy({ $0.isCapitalised || language.credits.outletConnectives.contains($0.key) }) else { return false }
    if letters.count > 1, let last = letters.last, language.credits.outletTails.contains(last.key) { letters.removeLast() }
    guard let last = letters.last else { return false }
    return language.credits.media.contains(last.key) && !(letters.count == 1 && language.credits.sections.contains(last.key))
  }

  /// `The Morning Beacon`: an article and one to three capitalised words, which beside a date are an outlet.
  func isArticled(_ line: [LineWord]) -> Bool {
    guard let first = line.first, language.credits.outletArticles.contains(first.key), first.isCapitalised, (2...4).contains(line.count)
    else { return false }
    return line.allSatisfy { $0.kind == .letters && $0.isCapitalised }
  }

  /// The name in `Valley Gazette, Friday, May 3, 2019`, as indices of words: a masthead, a comma and nothing but a date.
  func datedMasthead(_ line: [LineWord], parser: DateParser) -> Range<Int>? {
    guard line.count <= calibration.datedMastheadWords, let comma = line.firstIndex(where: { $0.isMark(",") }), comma >= 1 else {
      return nil
    }
    let name = Array(line[..<comma]), rest = Array(line[(comma + 1)...])
    guard isMasthead(name) || isArticled(name) else { return nil }
    let dates = PublicationLine(rest, parser: parser)
    return dates.end == rest.count && !dates.dates.isEmpty ? 0..<comma : nil
  }

  /// The name in `© 2024 The Example Times. All rights reserved`, as indices of words; nil where none stands there.
  func owner(_ line: [LineWord]) -> Range<Int>? {
    guard
      let cue = line.firstIndex(where: {
        $0.value == 0xA9 && $0.kind == .mark || language.credits.copyright.contains($0.key) || isBracketedC(line, $0)
      }
      )
    else { return nil }
    var start = cue + 1
    while start < line.count,
      line[start].kind != .letters || language.credits.copyright.contains(line[start].key)
        || language.credits.copyrightBy.contains(line[start].key)
        || line[start].length == 1
    { start += 1 }
    var end = start
    while end < line.count, line[end].kind == .letters, end - start < calibration.ownerWords,
      !language.credits.afterOwner.contains(line[end].key),
      line[end].isCapitalised || language.credits.outletConnectives.contains(line[end].key)
    { end += 1 }
    while end > start, !line[end - 1].isCapitalised { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// Whether a line begins with ©, (c) and a year, or *copyright* and a mark, a year or a name.
  func startsWithCopyright(_ line: [LineWord]) -> Bool {
    guard let first = line.first, line.count >= 2 else { return false }
    if first.kind == .mark, first.value == 0xA9 { return true }
    if first.isMark("("), line.count > 3, isBracketedC(line, line[1]) { return line[3].kind == .digits }
    return language.credits.copyright.contains(first.key)
      && (line[1].kind != .letters || line[1].isCapitalised || language.credits.copyrightBy.contains(line[1].key))
  }

  private func isBracketedC(_ line: [LineWord], _ word: LineWord) -> Bool {
    guard word.key == language.credits.letterC, word.length == 1, let i = line.firstIndex(where: { $0.range == word.range }) else {
      return false
    }
    return i > 0 && i + 1 < line.count && line[i - 1].isMark("(") && line[i + 1].isMark(")")
  }

}
