import TextAlgorithms
import Vocabulary

/// Pairs the quotation marks of a report: curly, straight, single, guillemets, low-high, mixed, unbalanced.
///
/// Runs over the whole report, block after block. A mark's role follows from its shape, else from the white space beside it, else from
/// what is open. An apostrophe is told from a closing single mark by what was opened. A quotation that its paragraph does not close goes on
/// in the next one where that opens again (the printers' convention), or where one of the next four paragraphs closes before it opens
/// anything (a quotation cut into lines); else it ends with its paragraph and is reported. Cost: linear.
struct MarkReader {
  let bytes: [UInt8]
  let tokens: [Token]
  /// The tokens of each block; empty for boilerplate.
  let blocks: [Range<Int>]
  /// For each block whether a quotation can go on from it or into it: not a title or heading.
  let isParagraph: [Bool]

  /// Paragraphs behind an opening mark in which its closing mark is looked for. 4: not tuned; a speech of five paragraphs opens each of them.
  private static let farthestClosing = 4

  struct Reading {
    /// In the order of their opening marks.
    var segments: [QuotationSegment] = []
    /// Tokens of opening marks that nothing closes.
    var unclosed: [Int] = []
  }

  func read() -> Reading {
    var reading = Reading()
    var open: OpenMarks.Mark?
    for block in blocks.indices where !blocks[block].isEmpty {
      open = read(blocks[block], block: block, goingOn: isParagraph[block] ? open : nil, into: &reading)
    }
    reading.segments.sort { $0.open < $1.open }
    return reading
  }

  /// - Parameter before: a mark of a paragraph before whose quotation goes on in this one.
  /// - Returns: the mark whose quotation goes on in the next one without opening again.
  private func read(_ range: Range<Int>, block: Int, goingOn before: OpenMarks.Mark?, into reading: inout Reading) -> OpenMarks.Mark? {
    var open = OpenMarks()
    if let before {
      open.append(.init(token: range.lowerBound, end: range.lowerBound - 1, mark: before.mark, opener: before.opener))
    }
    let ahead = MarksAhead(self, range)
    func close(_ last: OpenMarks.Mark, at end: Int?, upTo: Int, continues: Bool = false) {
      guard last.end + 1 < upTo else { return }
      reading.segments.append(
        QuotationSegment(
          tokens: (last.end + 1)..<upTo, open: last.token, close: end, block: block, isSingle: last.mark.isSingle,
          isNested: !open.isEmpty, continues: continues))
    }
    var i = range.lowerBound
    while i < range.upperBound {
      var mark = QuotationMark(bytes, tokens[i])
      var end = i
      // Two single marks that touch are one double mark: ''Yes,'' and ``Yes,''.
      if let pair = doubled(at: i, in: range), isPair(pair, at: i, in: range, open: open) {
        mark = pair
        end = i + 1
      }
      defer { i = end + 1 }
      guard let mark else { continue }
      switch role(of: mark, i...end, in: range, open: open, ahead: ahead) {
      case .opens: open.append(.init(token: i, end: end, mark: mark, opener: i))
      case .closes:
        guard let last = open.close(mark) else { continue }
        close(last, at: end, upTo: i)
      case .none: continue
      }
    }
    // Single marks that nothing closes were apostrophes; only a double mark can run to the end of its paragraph.
    guard let first = open.firstDouble else { return nil }
    let opensAgain = nextParagraphOpens(after: block)
    let isClosedLater = !opensAgain && isParagraph[block] && isClosed(first, after: block)
    open = OpenMarks()
    close(first, at: nil, upTo: range.upperBound, continues: opensAgain || isClosedLater)
    if !opensAgain, !isClosedLater { reading.unclosed.append(first.opener) }
    return isClosedLater ? first : nil
  }

  /// Whether the first double mark of the paragraphs that follow closes what a mark opened.
  private func isClosed(_ open: OpenMarks.Mark, after block: Int) -> Bool {
    var marks = OpenMarks()
    marks.append(open)
    for next in blocks[(block + 1)...].indices.lazy.filter({ !blocks[$0].isEmpty }).prefix(Self.farthestClosing) {
      guard isParagraph[next] else { return false }
      for i in blocks[next] {
        let pair = doubled(at: i, in: blocks[next])
        guard let found = pair ?? QuotationMark(bytes, tokens[i]), !found.isSingle else { continue }
        let place = i...(pair == nil ? i : i + 1)
        return i > blocks[next].lowerBound && tokens[i - 1].end == tokens[i].start && OpenMarks.matches(open.mark, found)
          && role(of: found, place, in: blocks[next], open: marks, ahead: MarksAhead(self, blocks[next])) == .closes
      }
    }
    return false
  }

  /// What two single marks that touch each other stand for: a double mark.
  func doubled(at i: Int, in range: Range<Int>) -> QuotationMark? {
    guard range.contains(i), i + 1 < range.upperBound, tokens[i].end == tokens[i + 1].start,
      let first = QuotationMark(bytes, tokens[i]), first == QuotationMark(bytes, tokens[i + 1])
    else { return nil }
    switch first {
    case .straightSingle: return .straightDouble
    case .backquote, .leftSingle: return .leftDouble
    case .rightSingle: return .rightDouble
    default: return nil
    }
  }

  /// Not where the first of them closes a single mark, as three in a row do.
  private func isPair(_ pair: QuotationMark, at i: Int, in range: Range<Int>, open: OpenMarks) -> Bool {
    guard open.last?.mark.isSingle ?? false else { return true }
    return doubled(at: i + 1, in: range) == nil && open.isClosed(by: pair)
  }

  private enum Role { case opens, closes, none }

  private func role(
    of mark: QuotationMark, _ place: ClosedRange<Int>, in range: Range<Int>, open: OpenMarks, ahead: MarksAhead
  ) -> Role {
    let i = place.lowerBound
    let end = place.upperBound
    let touchesBefore = i > range.lowerBound && tokens[i - 1].end == tokens[i].start
    let touchesAfter = end + 1 < range.upperBound && tokens[end + 1].start == tokens[end].end
    let isOpen = open.isClosed(by: mark)
    switch mark {
    case .lowDouble, .lowSingle: return .opens
    case .leftDouble:
      // „…“ closes with the mark that opens in English.
      if open.last?.mark == .lowDouble { return .closes }
      return .opens
    case .rightDouble:
      if isOpen { return .closes }
      return touchesAfter && !touchesBefore ? .opens : .none
    case .leftGuillemet:
      if open.contains(.rightGuillemet) { return .closes }
      return .opens
    case .rightGuillemet:
      // `» Boat race at noon`: a bullet.
      if i == range.lowerBound, !touchesAfter { return .none }
      return open.contains(.leftGuillemet) ? .closes : .opens
    case .straightDouble:
      guard isOpen else { return touchesAfter || !touchesBefore ? .opens : afterOpening(i) ? .opens : .none }
      if touchesAfter && !touchesBefore && wordFollows(end) {
        return ahead.closers(behind: i) > open.count ? .opens : .closes
      }
      return .closes
    case .leftSingle, .backquote: return !touchesBefore || beforeIsOpening(i) ? .opens : .none
    case .straightSingle, .rightSingle:
      if isOpen, touchesBefore || !touchesAfter { return isPossessive(i, range, ahead) ? .none : .closes }
      guard mark == .straightSingle, touchesAfter, !touchesBefore || beforeIsOpening(i) else { return .none }
      // '90s and 'em are no openings; an opening has its closing mark ahead.
      return wordFollows(i) && ahead.singleCloses(behind: i) ? .opens : .none
    }
  }

  private func wordFollows(_ i: Int) -> Bool { i + 1 < tokens.count && tokens[i + 1].kind != .mark }

  private func afterOpening(_ i: Int) -> Bool { i > 0 && beforeIsOpening(i) }

  /// A bracket, dash or quotation mark directly before.
  private func beforeIsOpening(_ i: Int) -> Bool {
    guard i > 0 else { return true }
    let before = tokens[i - 1]
    guard before.kind == .mark else { return false }
    let b = bytes[Int(before.start)]
    return b == 0x28 || b == 0x5B || b == 0x22 || b == 0x2D || (b == 0xE2 && QuotationMark(bytes, before) != .rightDouble)
  }

  /// `the allies’ plan`: after an s, before a lower-case word, with another closing mark ahead.
  private func isPossessive(_ i: Int, _ range: Range<Int>, _ ahead: MarksAhead) -> Bool {
    guard i > range.lowerBound, i + 1 < range.upperBound, tokens[i - 1].kind == .word,
      bytes[Int(tokens[i - 1].end) - 1] | 0x20 == 0x73, tokens[i + 1].kind == .word, !tokens[i + 1].isCapitalised
    else { return false }
    return ahead.singleCloses(behind: i)
  }

  private func nextParagraphOpens(after block: Int) -> Bool {
    for next in (block + 1)..<max(block + 1, blocks.count) {
      guard let first = blocks[next].first else { continue }
      guard let mark = QuotationMark(bytes, tokens[first]) else { return false }
      return mark == .straightDouble || mark == .leftDouble || mark == .leftGuillemet || mark == .lowDouble
    }
    return false
  }
}
