import TextAlgorithms

/// Splits the tokens of one block into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` with the marks that close after it, where the next token can begin one. A quotation's
/// `?` or `!` before a reporting clause (`“Never!” Fox told …`) does not end it. Abbreviations are the tokenizer's business.
struct SentenceSplitter {
  let bytes: [UInt8]
  let tokens: [Token]

  /// Tokens after which a sentence ends without a mark: rules look through a sentence from each of its cues. The longest sentence of a news
  /// report has about 150.
  static let longest = 400

  /// Ranges of tokens in order; together they are the given range.
  func split(_ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      guard isTerminal(i) else {
        i += 1
        if i - start >= Self.longest {
          out.append(start..<i)
          start = i
        }
        continue
      }
      var next = i + 1
      while next < range.upperBound, isTerminal(next) || closes(next) { next += 1 }
      if next < range.upperBound, canBegin(next, after: i, closing: next > i + 1) {
        out.append(start..<next)
        start = next
      }
      i = next
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  private func isTerminal(_ i: Int) -> Bool {
    let t = tokens[i]
    if t.kind == .word { return false }
    let b = bytes[Int(t.start)]
    if b == 0x21 || b == 0x3F { return true }
    if b == 0x2E { return t.kind == .mark }
    return b == 0xE2 && t.end - t.start == 3 && bytes[Int(t.start) + 1] == 0x80 && bytes[Int(t.start) + 2] == 0xA6
  }

  /// Closing quotation marks and brackets that touch the token before them.
  private func closes(_ i: Int) -> Bool {
    guard tokens[i].kind == .mark, tokens[i].start == tokens[i - 1].end else { return false }
    let b = bytes[Int(tokens[i].start)]
    if b == 0x22 || b == 0x27 || b == 0x29 || b == 0x5D { return true }
    if b == 0xC2 { return bytes[Int(tokens[i].start) + 1] == 0xBB }
    guard b == 0xE2, tokens[i].end - tokens[i].start == 3, bytes[Int(tokens[i].start) + 1] == 0x80 else { return false }
    let last = bytes[Int(tokens[i].start) + 2]
    return last == 0x9D || last == 0x99 || last == 0x9C || last == 0xBA
  }

  private func canBegin(_ i: Int, after terminal: Int, closing: Bool) -> Bool {
    let t = tokens[i]
    guard t.start > tokens[i - 1].end else { return gluedBegin(i) }
    let isEllipsis = tokens[terminal].end - tokens[terminal].start > 1
    switch t.kind {
    case .word:
      guard t.isCapitalised else { return false }
      if closing && bytes[Int(tokens[terminal].start)] != 0x2E && beginsReportingClause(i) { return false }
      return true
    case .number, .address: return !isEllipsis
    case .mark: return true
    }
  }

  /// `yesterday.The next`: a full stop glued to a capital after a lower-case word of three letters or more.
  private func gluedBegin(_ i: Int) -> Bool {
    guard tokens[i].kind == .word, tokens[i].isCapitalised, i >= 2, bytes[Int(tokens[i - 1].start)] == 0x2E, tokens[i - 2].kind == .word
    else { return false }
    return !tokens[i - 2].isCapitalised && tokens[i - 2].end - tokens[i - 2].start >= 3 && tokens[i].end - tokens[i].start >= 2
  }

  /// A name or title and a reporting verb within six tokens, as after a quotation.
  private func beginsReportingClause(_ i: Int) -> Bool {
    for j in i..<min(i + 6, tokens.count) {
      if tokens[j].kind == .mark { return false }
      if CueLexicon.saying.contains(tokens[j].key) { return true }
    }
    return false
  }
}
