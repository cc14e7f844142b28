/// One pass over the tokens of a stretch of text that makes words of them.
///
/// At each token the patterns are tried in the order of `unit`; the first that fits takes its tokens. Every pattern looks at tokens
/// without gaps between them only, and at most at a chunk of such tokens, which is measured once.
struct WordJoiner {
  let bytes: [UInt8]
  let tokens: ArraySlice<Token>
  var words: [WordRange] = []
  /// The first token behind the chunk without gaps that is being read.
  private(set) var chunkEnd: Int
  private(set) var chunkStart: Int

  init(bytes: [UInt8], tokens: ArraySlice<Token>) {
    self.bytes = bytes
    self.tokens = tokens
    chunkStart = tokens.startIndex
    chunkEnd = tokens.startIndex
    words.reserveCapacity(tokens.count + tokens.count / 16)
  }

  mutating func join() {
    var i = tokens.startIndex
    while i < tokens.endIndex {
      if i >= chunkEnd {
        chunkStart = i
        chunkEnd = i + 1
        while chunkEnd < tokens.endIndex, tokens[chunkEnd].start == tokens[chunkEnd - 1].end { chunkEnd += 1 }
      }
      if chunkEnd - i > 2, chunkEnd - chunkStart <= 24, isFree(i), let end = fileName(from: i) {
        emit(i, end)
        i = end
        continue
      }
      if chunkEnd - i == 1, tokens[i].kind == .word, i == chunkStart {
        emitWord(i)
        i += 1
        continue
      }
      let end = unit(at: i)
      if end > i + 1 {
        emit(i, end)
      } else {
        emitSingle(i)
      }
      i = end
    }
  }

  // MARK: - Joining

  /// The end of the tokens that make one word from `i` on.
  func unit(at i: Int) -> Int {
    switch tokens[i].kind {
    case .mark: return markUnit(at: i)
    case .number: return numberUnit(at: i)
    case .word: return wordUnit(at: i)
    case .address: return i + 1
    }
  }

  func markUnit(at i: Int) -> Int {
    if let end = emoticon(at: i) { return end }
    let b = mark(i)
    // Bytes that are no ASCII mark: only two single quotation marks are one.
    if b == 0 { return isCurlySingle(i) && i + 1 < chunkEnd && isCurlySingle(i + 1) ? i + 2 : yearUnit(at: i) ?? i + 1 }
    if b == 0x21 || b == 0x3F || (b == 0x2E && length(i) == 1 && (mark(i + 1) == 0x3F || mark(i + 1) == 0x21)) {
      var j = i + 1
      while j < chunkEnd, mark(j) == 0x21 || mark(j) == 0x3F { j += 1 }
      return j
    }
    if Self.repeated.contains(b), mark(i + 1) == b {
      var j = i + 1
      while j < chunkEnd, mark(j) == b { j += 1 }
      return j
    }
    if b == 0x27 { return yearUnit(at: i) ?? i + 1 }
    if b == 0x2B, i == chunkStart, i + 1 < chunkEnd, tokens[i + 1].kind == .number { return numberUnit(at: i + 1) }
    return i + 1
  }

  /// Marks whose runs are one word: `***`, `<<`, `----`. Not `)` and `,`.
  static let repeated: Set<UInt8> = Set("*<>=_~#+'`$^|".utf8)

  /// `'72`, `'em`: an apostrophe at the beginning of a chunk with a year of two digits or the rest of a word.
  func yearUnit(at i: Int) -> Int? {
    guard i == chunkStart, i + 1 < chunkEnd, mark(i) == 0x27 || isCurlySingle(i) else { return nil }
    let next = tokens[i + 1]
    if next.kind == .number, next.end - next.start == 2 || (next.end - next.start == 3 && bytes[Int(next.end) - 1] | 0x20 == 0x73) {
      return i + 2 == chunkEnd || tokens[i + 2].kind == .mark ? i + 2 : nil
    }
    return next.kind == .word && Self.cutWords.contains(next.key) ? i + 2 : nil
  }

  static let cutWords = WordSet.keys("em n til cause bout tis twas")

  /// Separators of the longest number that is one word: a chain is looked through again from each of its parts.
  static let longestChain = 64

  /// `8:30`, `16/11/2004`, `9/11`, `555-0142`, `1-800-555-0142`.
  func numberUnit(at i: Int) -> Int {
    guard isPlainNumber(i) else { return i + 1 }
    let separator = mark(i + 1)
    guard separator == 0x3A || separator == 0x2F || separator == 0x2D else { return i + 1 }
    var j = i
    var separators = 0
    var isMixed = false
    while j + 2 < chunkEnd, separators < Self.longestChain, mark(j + 1) == 0x3A || mark(j + 1) == 0x2F || mark(j + 1) == 0x2D,
      length(j + 1) == 1, isPlainNumber(j + 2)
    {
      isMixed = isMixed || mark(j + 1) != separator
      separators += 1
      j += 2
    }
    if separators == 0 {
      // 8:30pm: the last number carries its unit.
      return separator == 0x3A && i + 2 < chunkEnd && digitsBeforeLetters(i + 2) > 0 ? i + 3 : i + 1
    }
    if mark(j + 1) == 0x3A, separator == 0x3A, j + 2 < chunkEnd, digitsBeforeLetters(j + 2) > 0 { return j + 3 }
    if separator != 0x2D && !isMixed { return j + 1 }
    if separator == 0x3A && isMixed { return i + 3 }
    // A span of years or numbers stays apart: 1990-1995, 3-4. A number of telephone ends in four digits after at most three.
    let isTelephone = digitCount(j) == 4 && digitCount(j - 2) <= 3
    return separators >= 2 || isTelephone ? j + 1 : i + 1
  }

  func wordUnit(at i: Int) -> Int {
    let next = mark(i + 1)
    // Ka'ana: an apostrophe between letters that parts no clitic.
    if i + 2 < chunkEnd, isApostrophe(i + 1), tokens[i + 2].kind == .word { return i + 3 }
    switch next {
    case 0x2D:
      if length(i + 1) == 1, i + 2 < chunkEnd, tokens[i + 2].kind != .mark, Self.prefixes.contains(tokens[i].key), isFree(i),
        length(i) > 1 || !tokens[i].isCapitalised || !tokens[i + 2].isCapitalised
      {
        return i + 3
      }
    case 0x26:
      if i + 2 < chunkEnd, isShortUpper(i), isShortUpper(i + 2) { return i + 3 }
    case 0x2F:
      if i + 3 == chunkEnd || (i + 3 < chunkEnd && tokens[i + 3].kind == .mark && mark(i + 3) != 0x2F), isFree(i), length(i) == 1,
        tokens[i + 2].kind == .word, length(i + 2) <= 3
      {
        return i + 3
      }
    case 0x24:
      if length(i) <= 2, isShortUpper(i), i == chunkStart { return i + 2 }
    case 0x3A:
      if tokens[i].key == Self.mailto, i + 2 < chunkEnd { return min(i + 3, chunkEnd) }
    case 0x2E:
      if Self.abbreviations.contains(tokens[i].key), i + 2 == chunkEnd, goesOn(i + 2) { return i + 2 }
    case 0x5F:
      var j = i
      while j + 2 < chunkEnd, mark(j + 1) == 0x5F, tokens[j + 2].kind != .mark { j += 2 }
      return j + 1
    default: break
    }
    return i + 1
  }

  static let mailto = Folding.key("mailto")
  /// Prefixes that make one word with what follows their hyphen; every other hyphen stands alone (`self` `-` `rule`). Those that EWT
  /// train keeps whole in more than half of their places, and their like.
  static let prefixes = WordSet.keys(
    """
    non post pre anti pro e mid cross co re sub over ex semi multi ultra counter un neo quasi intra mini pseudo proto bi tri de mega
    """)
  /// Abbreviations with a full stop that the tokenizer leaves apart, where the sentence goes on in lower case or a number.
  static let abbreviations = WordSet.keys(
    "eg ie oz lb lbs ext est mt ave blvd rd hwy tel st etc spec nov dec jan feb wed thu fri no")

  /// Whether a token behind a gap goes on with the sentence.
  func goesOn(_ i: Int) -> Bool {
    guard i < tokens.endIndex else { return false }
    return tokens[i].kind == .number || (tokens[i].kind == .word && !tokens[i].isCapitalised)
  }

  /// A chunk that ends in a full stop and the ending of a file or a site: `memo_2.doc`, `orlcombe.com`.
  func fileName(from i: Int) -> Int? {
    var last = chunkEnd - 1
    while last > i + 1, tokens[last].kind == .mark { last -= 1 }
    guard last > i + 1, tokens[last].kind == .word, mark(last - 1) == 0x2E, length(last - 1) == 1, Self.endings.contains(tokens[last].key)
    else {
      return nil
    }
    guard tokens[i].kind != .mark, tokens[i].kind != .address else { return nil }
    for j in i..<last where tokens[j].kind == .mark {
      guard [0x2D, 0x2E, 0x5F, 0x23, 0x7E, 0x2F, 0x26].contains(mark(j)) else { return nil }
    }
    return last + 1
  }

  static let endings = WordSet.keys(
    "com org net gov edu mil info biz uk doc docx xls xlsx pdf txt jpg jpeg gif png htm html url ppt zip exe mp3 csv xml")

  // MARK: - Looking

  /// The byte of a mark inside the chunk, the first of a run; 0 for anything else.
  func mark(_ i: Int) -> UInt8 {
    guard i < chunkEnd, tokens[i].kind == .mark else { return 0 }
    let b = bytes[Int(tokens[i].start)]
    return b < 0x80 ? b : 0
  }

  func length(_ i: Int) -> Int { Int(tokens[i].end - tokens[i].start) }

  /// Whether a token begins its chunk or follows an opening mark.
  func isFree(_ i: Int) -> Bool {
    guard i > chunkStart else { return true }
    let b = mark(i - 1)
    return tokens[i - 1].kind == .mark && b != 0x2D && b != 0x2F && b != 0x2E
  }

  func isCurlySingle(_ i: Int) -> Bool {
    guard tokens[i].kind == .mark, length(i) == 3 else { return false }
    let s = Int(tokens[i].start)
    return bytes[s] == 0xE2 && bytes[s + 1] == 0x80 && (bytes[s + 2] == 0x98 || bytes[s + 2] == 0x99)
  }

  func isApostrophe(_ i: Int) -> Bool {
    guard tokens[i].kind == .mark else { return false }
    let s = Int(tokens[i].start)
    return bytes[s] == 0x27 || (length(i) == 3 && bytes[s] == 0xE2 && bytes[s + 1] == 0x80 && bytes[s + 2] == 0x99)
  }

  /// Whether one of the twelve tokens before opens a single quotation mark that is not closed yet.
  func isOpenSingle(before i: Int) -> Bool {
    var j = i - 1
    while j >= tokens.startIndex, i - j <= 12 {
      if isApostrophe(j) || isCurlySingle(j) {
        let opens =
          (j == tokens.startIndex || tokens[j].start > tokens[j - 1].end) && j + 1 < tokens.endIndex && tokens[j + 1].start == tokens[j].end
        return opens
      }
      j -= 1
    }
    return false
  }

  func isPlainNumber(_ i: Int) -> Bool {
    guard i < chunkEnd, tokens[i].kind == .number else { return false }
    let last = bytes[Int(tokens[i].end) - 1]
    return last >= 0x30 && last <= 0x39
  }

  func digitCount(_ i: Int) -> Int { length(i) }

  func isShortUpper(_ i: Int) -> Bool {
    guard tokens[i].kind == .word, length(i) <= 3 else { return false }
    return tokens[i].range.allSatisfy { bytes[$0] >= 0x41 && bytes[$0] <= 0x5A }
  }

  /// How many bytes of a number stand before its unit (`8pm`, `65k`); 0 where it has none, or an ordinal or plural ending (`3rd`, `1990s`).
  func digitsBeforeLetters(_ i: Int) -> Int {
    guard i < tokens.endIndex, tokens[i].kind == .number else { return 0 }
    let range = tokens[i].range
    var k = range.lowerBound
    while k < range.upperBound, bytes[k] < 0x3A { k += 1 }
    guard k < range.upperBound, k > range.lowerBound else { return 0 }
    for j in k..<range.upperBound where !(bytes[j] | 0x20 >= 0x61 && bytes[j] | 0x20 <= 0x7A) { return 0 }
    guard Self.units.contains(Folding.key(bytes, k..<range.upperBound)) else { return 0 }
    return k - range.lowerBound
  }

  static let units = WordSet.keys(
    "am pm a.m p.m k m b bn mn tn mm cm km kg g mg lb lbs ft in oz x gb mb tb kb hz khz mhz ghz mph kph kmh hrs hr min mins sec secs yr yrs yo w kw mw v ml"
  )

  /// The end of an emoticon that begins a chunk or follows its first word, or nil.
  func emoticon(at i: Int) -> Int? {
    let b = mark(i)
    guard b == 0x3A || b == 0x3B || b == 0x3D || b == 0x3C || b == 0x5E || b == 0x28, i + 1 < chunkEnd else { return nil }
    let from = Int(tokens[i].start), to = min(Int(tokens[chunkEnd - 1].end), from + 4)
    for face in Self.faces where face.count <= to - from {
      guard zip(face, bytes[from..<from + face.count]).allSatisfy({ $0 == $1 }) else { continue }
      // Letters belong to a face only where it ends the chunk.
      var j = i
      while j < chunkEnd, Int(tokens[j].end) < from + face.count { j += 1 }
      guard j < chunkEnd, Int(tokens[j].end) == from + face.count else { continue }
      if tokens[j].kind != .mark, j + 1 != chunkEnd || i != chunkStart { continue }
      return j + 1
    }
    return nil
  }

  /// The longest first.
  static let faces: [[UInt8]] = [
    ":'-)", ":'-(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":')", ":'(", "^_^", "=-)", ":))", ":)", ":(", ";)", ":D", ":P", ":p", ":O",
    ":o", ":/", "=)", "=(",
    "=D", "<3", ":]", ":S", ";P", "=P",
  ].map { Array($0.utf8) }
}
