import TextAlgorithms

/// The quotation marks that are open at a place, the innermost last, with how many there are of each.
///
/// Cost of every question: the number of kinds of marks, however many are open.
struct OpenMarks {
  struct Mark {
    /// First and last token of the mark.
    var token: Int
    var end: Int
    var mark: QuotationMark
    /// The token of the mark, in the paragraph that it stands in.
    var opener: Int
  }

  private var marks: [Mark] = []
  private var counts: [QuotationMark: Int] = [:]

  var isEmpty: Bool { marks.isEmpty }
  var count: Int { marks.count }
  var last: Mark? { marks.last }
  var firstDouble: Mark? { marks.first { !$0.mark.isSingle } }

  mutating func append(_ mark: Mark) {
    marks.append(mark)
    counts[mark.mark, default: 0] += 1
  }

  func contains(_ mark: QuotationMark) -> Bool { counts[mark] != nil }

  /// Whether a mark would close one of them.
  func isClosed(by close: QuotationMark) -> Bool { counts.keys.contains { Self.matches($0, close) } }

  /// Takes away the innermost mark that another one closes, and all inside it; nil where none is closed.
  mutating func close(_ close: QuotationMark) -> Mark? {
    guard isClosed(by: close) else { return nil }
    while let last = marks.popLast() {
      counts[last.mark] = counts[last.mark].flatMap { $0 > 1 ? $0 - 1 : nil }
      if Self.matches(last.mark, close) { return last }
    }
    return nil
  }

  static func matches(_ open: QuotationMark, _ close: QuotationMark) -> Bool {
    switch close {
    case .straightDouble, .rightDouble, .leftDouble:
      return open == .straightDouble || open == .leftDouble || open == .lowDouble || open == .rightDouble
    case .straightSingle, .rightSingle, .leftSingle, .backquote: return open.isSingle
    case .rightGuillemet: return open == .leftGuillemet
    case .leftGuillemet: return open == .rightGuillemet
    case .lowDouble, .lowSingle: return false
    }
  }
}
