/// Writing words: a token that is two or three words is cut here.
extension WordJoiner {
  mutating func emit(_ i: Int, _ end: Int) {
    let first = Int(tokens[i].start), last = Int(tokens[end - 1].end)
    // 8:30pm is 8:30 and pm
    let tail = digitsBeforeLetters(end - 1)
    if tokens[i].kind == .number, tail > 0 {
      let cut = Int(tokens[end - 1].start) + tail
      words.append(WordRange(first..<cut))
      words.append(WordRange(cut..<last))
    } else {
      words.append(WordRange(first..<last))
    }
  }

  mutating func emitSingle(_ i: Int) {
    // 1990's, the driver`s: the s belongs to the word before.
    if i > chunkStart + 1, tokens[i].kind == .word, length(i) == 1, bytes[Int(tokens[i].start)] | 0x20 == 0x73, i + 1 == chunkEnd,
      tokens[i - 1].kind == .mark, isApostrophe(i - 1) || mark(i - 1) == 0x60, tokens[i - 2].kind != .mark, let last = words.last,
      last.end == tokens[i].start, last.end - last.start == tokens[i - 1].end - tokens[i - 1].start
    {
      words[words.count - 1] = WordRange(Int(last.start)..<Int(tokens[i].end), continues: true)
      return
    }
    switch tokens[i].kind {
    case .number:
      let tail = digitsBeforeLetters(i)
      let first = Int(tokens[i].start), last = Int(tokens[i].end)
      if tail > 0 {
        words.append(WordRange(first..<first + tail))
        words.append(WordRange(first + tail..<last))
      } else {
        words.append(WordRange(first..<last))
      }
    case .word: emitWord(i)
    case .mark:
      // banks' money: an apostrophe that closes a plural. In an open quotation it closes that one.
      let isPlural =
        i > chunkStart && i + 1 == chunkEnd && tokens[i - 1].kind == .word && isApostrophe(i)
        && bytes[Int(tokens[i].start) - 1] | 0x20 == 0x73
        && i + 1 < tokens.endIndex && tokens[i + 1].kind == .word && !isOpenSingle(before: i)
      words.append(WordRange(tokens[i].range, continues: isPlural))
    case .address: words.append(WordRange(tokens[i].range))
    }
  }

  mutating func emitWord(_ i: Int) {
    let token = tokens[i]
    let range = token.range
    // A clitic: the tokenizer has cut it off.
    if i > chunkStart, isClitic(range) {
      words.append(WordRange(range, continues: true))
      return
    }
    if range.count <= 8, let cut = designator(range) {
      words.append(WordRange(range.lowerBound..<cut))
      words.append(WordRange(cut..<cut + 1))
      words.append(WordRange(cut + 1..<range.upperBound))
      return
    }
    // A key is folded: a letter of two bytes may stand for one of the table's.
    if range.count <= 8, let cut = Self.contractions[token.key], cut < range.count, range.allSatisfy({ bytes[$0] < 0x80 }) {
      words.append(WordRange(range.lowerBound..<range.lowerBound + cut))
      words.append(WordRange(range.lowerBound + cut..<range.upperBound, continues: true))
      return
    }
    words.append(WordRange(range))
  }

  /// Where the hyphen of a designator such as `F-16` stands, which UD parts and the tokenizer keeps.
  func designator(_ range: Range<Int>) -> Int? {
    guard let cut = range.first(where: { bytes[$0] == 0x2D }), cut > range.lowerBound, cut + 1 < range.upperBound else { return nil }
    return cut
  }

  /// Words that are two, by where the second begins; without their apostrophes too, where nothing else is written so.
  static let contractions: [UInt64: Int] = WordSet.table([
    ("im ive", 1), ("dont cant isnt aint", 2),
    ("cannot gonna gotta wanna lemme gimme outta didnt wasnt arent hasnt hadnt youre youve", 3),
    ("doesnt havent werent thats whats heres theyre theyve", 4), ("couldnt wouldnt theres", 5), ("shouldnt", 6),
  ])

  func isClitic(_ range: Range<Int>) -> Bool {
    let b = bytes[range.lowerBound]
    if b == 0x27 || b == 0x60 { return true }
    if b == 0xE2, range.count > 3, bytes[range.lowerBound + 1] == 0x80, bytes[range.lowerBound + 2] == 0x99 { return true }
    // n't, n’t
    guard b | 0x20 == 0x6E, range.count == 3 || range.count == 5, bytes[range.upperBound - 1] | 0x20 == 0x74 else { return false }
    let second = bytes[range.lowerBound + 1]
    return second == 0x27 || second == 0xE2
  }
}
