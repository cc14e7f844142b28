import TextAlgorithms

/// Finds the noun phrase that a number counts, without a parse: the words up to the first plural noun.
struct CountedPhrase: Sendable {
  let view: TokenView

  /// The phrase right after a number: `12 people`, `over 50 partner nations`, `12 injured`.
  func phrase(at i: Int, _ end: Int) -> Range<Int>? {
    var k = i
    var words = 0
    while k < end, words < FigureCalibration.standard.countedWords {
      if view.isInnerDash(k), k > i {
        k += 1
        continue
      }
      guard view.isWord(k), !CountedPhrase.closers.contains(view.word(k)) else { break }
      if isPlural(k) { return i..<k + 1 }
      k += 1
      words += 1
    }
    return i < end && CountedPhrase.states.contains(view.word(i)) ? i..<i + 1 : nil
  }

  /// `two of the country's former presidents`: the whole that a part is taken from.
  func whole(at i: Int, _ end: Int) -> Range<Int>? {
    guard view.word(i) == CountedPhrase.of else { return nil }
    var k = i + 1
    if CountedPhrase.determiners.contains(view.word(k)) { k += 1 }
    let start = k
    while k < end, k - start < FigureCalibration.standard.ofWords, view.isWord(k),
      view.word(k) == CountedPhrase.s || !CountedPhrase.closers.contains(view.word(k))
    {
      if isPlural(k), view.word(k + 1) != CountedPhrase.s { return start..<k + 1 }
      k += 1
    }
    return nil
  }

  /// `of assistance`, `in financial aid`, `worth of weapons`, `of the vote` behind an amount or a share; at most three words.
  func substance(at i: Int, _ end: Int) -> Range<Int>? {
    var k = i
    if view.word(k) == CountedPhrase.worth { k += 1 }
    guard CountedPhrase.links.contains(view.word(k)) else { return nil }
    k += 1
    if CountedPhrase.determiners.contains(view.word(k)) {
      // "in the same period" says when, not what
      guard view.word(k - 1) == CountedPhrase.of else { return nil }
      k += 1
    }
    // "in August", "in Kenya" say when and where
    if view.word(k - 1) != CountedPhrase.of, view.isCapitalised(k) { return nil }
    let start = k
    while k < end, k - start < 3, view.isWord(k), !CountedPhrase.closers.contains(view.word(k)) { k += 1 }
    return k > start ? start..<k : nil
  }

  /// A word that looks like a plural noun: -s and no verb, or one of the irregular ones.
  func isPlural(_ i: Int) -> Bool {
    let word = view.word(i)
    if CountedPhrase.irregular.contains(word) { return true }
    guard word != 0, word != CountedPhrase.s, !CountedPhrase.noPlurals.contains(word) else { return false }
    let range = view.tokens[i].range
    guard range.count >= FigureCalibration.standard.pluralLetters, view.bytes[range.upperBound - 1] | 0x20 == 0x73 else { return false }
    let before = view.bytes[range.upperBound - 2] | 0x20
    return before != 0x73 && before != 0x75 && before != 0x69 && before != 0x27
  }

  static let of = Folding.key("of")
  static let s = Folding.key("'s")
  static let worth = Folding.key("worth")
  static let links = WordSet.keys("of in")
  static let determiners = WordSet.keys("the a an its his her their our my your this these those all")
  static let irregular = WordSet.keys(
    """
    people men women children police personnel staff aircraft troops crew dead servicemen servicewomen policemen lawmakers fishermen
    spokesmen seamen congressmen feet teeth sheep cattle fish spacecraft hovercraft gunmen firemen clergy infantry media data policewomen
    """)
  /// Singular words in -s and verbs in -s.
  static let noPlurals = WordSet.keys(
    """
    has was is does says goes remains becomes makes takes comes gets gives thus plus perhaps always alas versus besides towards afterwards
    previous various serious famous religious dangerous anonymous numerous enormous previous its his this less across news politics series'
    means needs wants
    """)
  /// Words that stand for the people in that state.
  static let states = WordSet.keys("dead injured wounded missing killed hurt hospitalised hospitalized arrested detained homeless")
  static let closers = WordSet.keys(
    """
    of in on at by for to from with without and or but nor as than that which who whom whose when where while because if is are was were be
    been being am has have had do does did will would can could may might must shall should said says told the a an this these those it he
    she they we you i him her them us not no so also then there here after before since until during over under into onto per about against
    between through its his their our your my more less ago later earlier out up down off away back only just even still yet each
    both either
    's
    """)
}
