/// Cuts the common endings of inflected English words, so that `approved` and `approving` compare as one.
///
/// A light stemmer: plural, past, progressive, adverb and a few noun endings, one after another, never below three letters; a doubled
/// consonant before a cut ending and a final `e` go too. It joins some words that are two, which comparison by several words bears.
/// Source: in the spirit of Harman 1991 (S-stemmer), with verb endings.
package enum WordStem {
  /// - Parameter word: folded bytes.
  package static func cut(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 3, let first = word.first, first < 0x30 || first > 0x39 else { return word }
    var out = word
    if ends(out, "ies"), out.count > 4 {
      out.removeLast(3)
      out.append(0x79)
    } else if ends(out, "sses") || ends(out, "ches") || ends(out, "shes") || ends(out, "xes") {
      out.removeLast(2)
    } else if ends(out, "s"), !ends(out, "ss"), !ends(out, "us"), !ends(out, "is") {
      out.removeLast()
    }
    for ending in ["ation", "ing", "ment", "ied", "ed", "ly", "ion"] as [StaticString]
    where ends(out, ending) && out.count >= ending.utf8CodeUnitCount + 4 - (ending.utf8CodeUnitCount > 3 ? 1 : 0) {
      out.removeLast(ending.utf8CodeUnitCount)
      if out.count > 3, let last = out.last, last == out[out.count - 2], last != 0x6C, last != 0x73 { out.removeLast() }
      break
    }
    if out.count > 3, out.last == 0x65 { out.removeLast() }
    if out.count > 3, out.last == 0x79 { out[out.count - 1] = 0x69 }
    return out
  }

  /// The first six letters after one common ending is cut: enough to join `deliver` and `delivery`. Calibrated by eye.
  ///
  /// Numbers stay as they are; `our` and `ence` at the end become `or` and `ense`.
  /// - Parameter word: folded bytes.
  package static func coarse(_ word: [UInt8]) -> [UInt8] {
    guard let first = word.first, first < 0x30 || first > 0x39 else { return word }
    var out = word
    for ending in ["ing", "ed", "es", "s", "ly"] as [StaticString]
    where out.count > ending.utf8CodeUnitCount + 3 && ends(out, ending) {
      out.removeLast(ending.utf8CodeUnitCount)
      break
    }
    if out.count > 5, ends(out, "our") { out.replaceSubrange((out.count - 3)..., with: "or".utf8) }
    if ends(out, "ence") { out.replaceSubrange((out.count - 2)..., with: "se".utf8) }
    if out.count > 6 { out.removeLast(out.count - 6) }
    return out
  }

  private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count >= count else { return false }
    for k in 0..<count where word[word.count - count + k] != ending.utf8Start[k] { return false }
    return true
  }
}
