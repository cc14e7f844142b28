import TextAlgorithms
import Vocabulary

/// Tells whether a line, or a bracket at the end of one, says whose copy a story carries or who worked on it.
///
/// `ab/cd (dpa, AFP)`, `(Reporting by …; Editing by …)`, `Jane Doe contributed to this report`, `Reuters`, `Source: ANI`. Running text
/// never is one: beside agencies only a few words may stand in it, or it must open or close with one of the cues.
struct SignOff {
  let language: Language
  private let calibration = MetadataCalibration.standard

  func matches(_ line: [LineWord], agencies: Agencies) -> Bool {
    let spoken = line.filter { $0.kind != .mark }
    guard let first = spoken.first, spoken.count <= calibration.signOffWords else { return false }
    if spoken.count >= 2, spoken[1].kind == .letters {
      if language.credits.signOffOpeners.contains(first.key), language.credits.signOffBy.contains(spoken[1].key) { return true }
      if spoken.count >= 3, language.credits.signOffAdjectives.contains(first.key), language.credits.signOffOpeners.contains(spoken[1].key),
        language.credits.signOffBy.contains(spoken[2].key)
      {
        return true
      }
    }
    if language.credits.contributed.contains(first.key), spoken.count <= calibration.contributorsWords,
      line.contains(where: { $0.isMark(":") })
    {
      return true
    }
    if contributed(spoken) { return true }
    return isNothingButAgencies(line, agencies) || isInitials(line, agencies)
  }

  /// `… contributed to this report`.
  private func contributed(_ spoken: [LineWord]) -> Bool {
    guard calibration.contributedWords.contains(spoken.count) else { return false }
    for i in 0..<(spoken.count - 3)
    where language.credits.contributed.contains(spoken[i].key) && language.credits.contributedTo.contains(spoken[i + 1].key)
      && language.credits.contributedThis.contains(spoken[i + 2].key)
      && language.credits.contributedStories.contains(spoken[i + 3].key)
    { return true }
    return false
  }

  /// Agencies, marks and a few words; at least one agency, or *agencies* or *wires* itself.
  func isNothingButAgencies(_ line: [LineWord], _ agencies: Agencies) -> Bool {
    let found = agencies.matches(line)
    var isCollective = false
    var i = 0
    var next = 0
    while i < line.count {
      if next < found.count, i == found[next].words.lowerBound {
        i = found[next].words.upperBound
        next += 1
        continue
      }
      let word = line[i]
      if language.credits.collective.contains(word.key) {
        isCollective = true
      } else if word.kind == .digits || (word.kind == .letters && !language.credits.signOffFillers.contains(word.key)) {
        return false
      }
      i += 1
    }
    return !found.isEmpty || isCollective && line.count <= calibration.collectiveWords
  }

  /// `ab/cd (dpa, AFP)`, `xyz (Reuters)`, `ab/cd`: editors' initials, in lower case, joined by slashes.
  private func isInitials(_ line: [LineWord], _ agencies: Agencies) -> Bool {
    var k = 0
    var hasSlash = false
    while k < line.count, line[k].kind == .letters || line[k].isMark("/") || line[k].isMark(",") {
      if line[k].kind == .letters, line[k].length > calibration.initialLetters || line[k].isCapitalised && !line[k].isUpperCase {
        return false
      }
      if line[k].isMark("/") { hasSlash = true }
      k += 1
    }
    guard k > 0 else { return false }
    if k == line.count { return hasSlash && k <= calibration.initialsWords && !line.contains { $0.isUpperCase } }
    guard k <= calibration.initialsWords, line[k].isMark("("), let last = line.last, last.isMark(")"), k + 1 < line.count - 1 else {
      return false
    }
    return isNothingButAgencies(Array(line[(k + 1)..<(line.count - 1)]), agencies) || areInitials(line, at: k + 1)
  }

  /// Whether a word is two to six capitals alone in brackets: an agency that no list has, in a dateline or sign-off.
  func areInitials(_ line: [LineWord], at i: Int) -> Bool {
    guard i > 0, i + 1 < line.count, line[i - 1].isMark("("), line[i + 1].isMark(")") else { return false }
    return line[i].kind == .letters && line[i].isUpperCase && MetadataCalibration.standard.agencyLetters.contains(line[i].length)
      && !language.credits.bracketLabels.contains(line[i].key)
  }

}
