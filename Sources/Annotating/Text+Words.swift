import TextAlgorithms
import Vocabulary

extension Text {
  func isOne(of words: Set<UInt64>, _ i: Int) -> Bool {
    tokens.indices.contains(i) && tokens[i].kind == .word && words.contains(tokens[i].key)
  }

  func isAdverb(_ i: Int) -> Bool {
    guard tokens[i].kind == .word else { return false }
    if language.words.adverbs.contains(tokens[i].key) { return true }
    let t = tokens[i]
    return t.end - t.start > 4 && bytes[Int(t.end) - 2] == 0x6C && bytes[Int(t.end) - 1] == 0x79 && !t.isCapitalised
  }

  func isAuxiliary(_ i: Int) -> Bool {
    isOne(of: language.words.be, i) || isOne(of: language.words.have, i) || isOne(of: language.words.modals, i)
      || isOne(of: language.words.negations, i)
  }

  /// Whether the word ends in `ing`.
  func isGerund(_ i: Int) -> Bool {
    guard tokens.indices.contains(i), tokens[i].kind == .word else { return false }
    let t = tokens[i]
    return t.end - t.start > 4 && bytes[Int(t.end) - 3] == 0x69 && bytes[Int(t.end) - 2] == 0x6E && bytes[Int(t.end) - 1] == 0x67
  }

  func isComma(_ i: Int) -> Bool { tokens.indices.contains(i) && isMark(i, ",") }

  /// `$`, `€`, `£`, `¥`: part of an amount.
  func isCurrency(_ i: Int) -> Bool { isMark(i, "$") || isMark(i, "€") || isMark(i, "£") || isMark(i, "¥") }

  /// Any mark that ends a clause: `, ; : . ! ?` a dash or a bracket.
  func isBreak(_ i: Int) -> Bool {
    guard tokens[i].kind == .mark, !isCurrency(i) else { return false }
    return ![UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "&")].contains(bytes[Int(tokens[i].start)])
      || tokens[i].end - tokens[i].start > 1
  }
}
