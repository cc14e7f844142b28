import TextAlgorithms
import Vocabulary

/// Tells whether a line says who wrote a report.
///
/// `By Jane Doe, Reuters` and its like: a cue, then nothing but capitalised words and connectives, no full stop, at most `MetadataCalibration.bylineWords`.
/// Without a cue only names in a row (`Jane Doe and Ivan Petrov`) beside other metadata, or a role (`Staff writer`).
struct Byline {
  let language: Language
  private let calibration = MetadataCalibration.standard

  /// The words that are the byline, a date after it left out; nil where the line is none.
  func words(of line: [LineWord], parser: DateParser) -> Range<Int>? {
    guard let first = line.first, let cue = cueEnd(line) else { return nil }
    if cue < line.count, line[cue].isMark(":") { return names(line, from: cue + 1, parser) }
    return first.isCapitalised ? names(line, from: cue, parser) : nil
  }

  private func cueEnd(_ line: [LineWord]) -> Int? {
    if language.credits.bylineCues.contains(line[0].key) { return 1 }
    guard line.count > 2, language.credits.bylineVerbs.contains(line[0].key), language.credits.bylineCues.contains(line[1].key) else {
      return nil
    }
    return 2
  }

  private func names(_ line: [LineWord], from start: Int, _ parser: DateParser) -> Range<Int>? {
    var capitalised = 0
    var spoken = 0
    var k = start
    while k < line.count {
      let word = line[k]
      if parser.date(line, at: k) != nil { break }
      switch word.kind {
      case .letters:
        spoken += 1
        if word.isCapitalised {
          capitalised += 1
        } else if !language.credits.bylineConnectives.contains(word.key), !(language.credits.lowerNames.contains(word.key)) {
          return nil
        }
      case .digits: return nil
      case .mark:
        // A full stop belongs to an initial; a sentence is no byline.
        if word.isMark("."), k > 0, line[k - 1].length > calibration.bylineStopLetters,
          k + 1 < line.count || line[k - 1].length > calibration.bylineEndLetters
        {
          return nil
        }
        if word.isMark("?") || word.isMark("!") || word.isMark(":") || word.isMark("%") { return nil }
      }
      k += 1
      if spoken > calibration.bylineWords { return nil }
    }
    guard capitalised > 0 || spoken > 0 && line[start..<k].contains(where: { language.credits.lowerNames.contains($0.key) }) else {
      return nil
    }
    // "By Friday" is a time, "By Jane Doe" a name.
    if spoken == 1, let only = line[start..<k].first(where: { $0.kind == .letters }) {
      if language.dates.weekdays.contains(only.key) || parser.month(only.key) != nil { return nil }
    }
    while k > start, line[k - 1].kind == .mark, !line[k - 1].isMark(","), !line[k - 1].isMark(")"), !line[k - 1].isMark(".") { k -= 1 }
    return 0..<k
  }

  /// `Jane Doe, Ivan Petrov and Ann Lee`: two or more names, or one of two or three words, and nothing else.
  func isRowOfNames(_ line: [LineWord]) -> Bool {
    guard line.count <= calibration.namesLine else { return false }
    var run = 0
    var names = 0
    for word in line {
      switch word.kind {
      case .letters where word.isCapitalised && word.length > 1: run += 1
      case .letters where word.isCapitalised: break
      case .letters where language.credits.nameJoiners.contains(word.key), .mark where word.isMark(",") || word.isMark("|"):
        guard calibration.nameWords.contains(run) else { return false }
        names += 1
        run = 0
      case .mark where word.isMark(".") || word.isDash: break
      default: return false
      }
    }
    guard calibration.nameWords.contains(run) else { return false }
    return names + 1 >= 2
  }

  /// `Staff writer`, `Political correspondent in Kyiv`: at most six words that end with, or begin with *staff* and hold, a role.
  func isRole(_ line: [LineWord]) -> Bool {
    let spoken = line.filter { $0.kind == .letters }
    guard let first = spoken.first, let last = spoken.last, calibration.roleWords.contains(spoken.count), spoken.count + 1 >= line.count
    else {
      return false
    }
    return language.credits.roles.contains(last.key)
      || (first.key == language.credits.staff && spoken.contains { language.credits.roles.contains($0.key) })
  }

}
