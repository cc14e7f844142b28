import TextAlgorithms
import Vocabulary

extension AgencyNames {
  /// The agency whose name begins at a word, with the number of its words. The first letter must be upper case, except for `dpa`.
  func agency(at index: Int, in words: [StoryText.Word]) -> (name: String, count: Int)? {
    guard let entries = byFirst[words[index].key] else { return nil }
    for entry in entries where index + entry.keys.count <= words.count {
      if (0..<entry.keys.count).allSatisfy({ words[index + $0].key == entry.keys[$0] })
        && (words[index].isCapitalised || entry.name == "dpa")
      {
        return (entry.name, entry.keys.count)
      }
    }
    return nil
  }
}

extension StoryText {
  /// Agencies that the story names as the source of something, with the word where the name begins. Names inside quotations do not count.
  var namedAgencies: [(name: String, word: Int)] {
    let calibration = PassageCalibration.standard
    var out: [(name: String, word: Int)] = []
    var i = 0
    while i < words.count {
      guard !words[i].isMasked, let (name, count) = language.agencies.agency(at: i, in: words) else {
        i += 1
        continue
      }
      let near = max(0, i - calibration.sourcingBefore)..<min(words.count, i + count + calibration.sourcingBehind)
      if near.contains(where: { language.comparison.sourcing.contains(words[$0].key) }) { out.append((name, i)) }
      i += count
    }
    return out
  }

  /// Agencies of its credit lines.
  var statedAgencies: Set<String> { Set(report.credits.filter { $0.basis != .inferred }.map(\.agency)) }
}
