import TextAlgorithms
import Vocabulary

/// Closed classes of English words, for rules that work without a parser.
enum WordClasses {
  static let determiners = CueLexicon.keys(
    "the a an this that these those his her its their our my your some any no every each several many both all two three")
  static let definite = CueLexicon.keys("the this that his her its their our")
  static let indefinite = CueLexicon.keys("a an some several many two three one another")
  static let prepositions = CueLexicon.keys(
    "in on at by for from with of to into during after before since until about against between among over under through near despite amid as than like via per without within following including"
  )
  static let timePlace = CueLexicon.keys(
    "in on at during after before since until when while as amid ahead following earlier later yesterday today this last late early from")
  static let conjunctions = CueLexicon.keys(
    "and but or while as because if when whether although though since that which who whom whose where so than yet nor before after until")
  static let coordinators = CueLexicon.keys("and but while or yet")
  static let subjectPronouns = CueLexicon.keys("he she they i we it")
  static let possessivePronouns = CueLexicon.keys("his her their its my our your")
  static let be = CueLexicon.keys("is are was were be been being 's 're")
  static let have = CueLexicon.keys("has have had having 've")
  static let modals = CueLexicon.keys("will would can could may might must shall should did do does 'll 'd")
  static let negations = CueLexicon.keys("not n't never")
  static let adverbs = CueLexicon.keys(
    "also later again repeatedly previously earlier then once still even just only already meanwhile however too often always now today yesterday instead further thus therefore first long recently jointly"
  )
  /// Words that stand for many: `many said`, `half of voters say`.
  static let quantifiers = CueLexicon.keys(
    "many most some several few others both half all one none nobody everyone everybody someone those another neither each two three four five six seven eight nine ten dozens hundreds thousands majority percent third quarter"
  )
  /// Prepositions that hang a phrase on a noun in front of them: `voters in six states`.
  static let nounPrepositions = CueLexicon.keys("of in from at for with on by about among between under behind near to")
  static let quantityPrefixes = CueLexicon.keys("about nearly almost around roughly over only just at least more less fewer than")
  static let relatives = CueLexicon.keys("who which")
  static let that = Folding.key("that")
  static let to = Folding.key("to")
  static let who = CueLexicon.keys("who which")
  static let by = Folding.key("by")
  static let according = Folding.key("according")
}

extension Text {
  func isOne(of words: Set<UInt64>, _ i: Int) -> Bool {
    tokens.indices.contains(i) && tokens[i].kind == .word && words.contains(tokens[i].key)
  }

  func isAdverb(_ i: Int) -> Bool {
    guard tokens[i].kind == .word else { return false }
    if WordClasses.adverbs.contains(tokens[i].key) { return true }
    let t = tokens[i]
    return t.end - t.start > 4 && bytes[Int(t.end) - 2] == 0x6C && bytes[Int(t.end) - 1] == 0x79 && !t.isCapitalised
  }

  func isAuxiliary(_ i: Int) -> Bool {
    isOne(of: WordClasses.be, i) || isOne(of: WordClasses.have, i) || isOne(of: WordClasses.modals, i)
      || isOne(of: WordClasses.negations, i)
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
