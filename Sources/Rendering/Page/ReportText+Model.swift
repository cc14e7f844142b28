import Vocabulary

/// A report's text cut into blocks, each a well-nested sequence of openings, words and closings.
///
/// Marks may cross: the text is cut at every boundary, and a mark that outlives another opened inside it is closed and opened again.
/// Only its first piece bears the id.
struct MarkedText: Sendable {
  enum Event: Sendable, Equatable {
    /// A passage begins; `isFirst` on the piece that bears its id.
    case open(passage: Int, isFirst: Bool)
    /// Words, with the id that a click on them leads back to.
    case words(String, target: String?)
    case close
  }

  struct Piece: Sendable {
    /// nil where no block covers the bytes.
    var kind: Block.Kind?
    var reason: String?
    var bytes: Int
    var events: [Event]
    /// Whether anything points into it, so that it must not be hidden.
    var isMarked: Bool
  }

  var pieces: [Piece] = []
  /// The passages of the report that words were found for, as indices into `passages`.
  var shown: Set<Int> = []
  /// Passages that were cut in several pieces.
  var broken: Set<Int> = []
  let passages: [(span: Span, marks: [Mark])]

  init(_ report: Report, payload: Payload?, passages: [(span: Span, marks: [Mark])]) {
    self.passages = passages
    guard let payload else { return }
    for (range, block) in Self.ranges(report, payload) {
      var piece = Piece(kind: block?.kind, reason: block?.reason, bytes: range.count, events: [], isMarked: false)
      write(range, payload, into: &piece)
      if piece.events.contains(where: { if case .words = $0 { true } else { false } }) { pieces.append(piece) }
    }
  }

  /// The blocks in order, and what lies between them where that is not white space; overlapping or impossible blocks are trimmed.
  static func ranges(_ report: Report, _ payload: Payload) -> [(Range<Int>, Block?)] {
    var out: [(Range<Int>, Block?)] = []
    var position = 0
    func gap(to end: Int) {
      guard position < end, payload.isValid(position, end), !payload.isMarkup || report.blocks.isEmpty else { return }
      if !payload.clean(position..<end).isEmpty { out.append((position..<end, nil)) }
    }
    for block in report.blocks.sorted(by: { $0.start != $1.start ? $0.start < $1.start : $0.end < $1.end }) {
      let start = max(position, block.start)
      guard start < block.end, payload.isValid(start, block.end) else { continue }
      gap(to: start)
      out.append((start..<block.end, block))
      position = block.end
    }
    gap(to: payload.bytes.count)
    return out
  }

  private mutating func write(_ range: Range<Int>, _ payload: Payload, into piece: inout Piece) {
    let inside = passages.indices.filter { passages[$0].span.range.overlaps(range) }
    var cuts: Set<Int> = [range.lowerBound, range.upperBound]
    for i in inside {
      cuts.insert(max(range.lowerBound, passages[i].span.start))
      cuts.insert(min(range.upperBound, passages[i].span.end))
    }
    let bounds = cuts.sorted()
    var slicer = Slicer(payload, from: range.lowerBound)
    var open: [Int] = []
    var next = 0
    for (low, high) in zip(bounds, bounds.dropFirst()) {
      let words = slicer.words(to: high)
      if words.isEmpty { continue }
      var wanted = open.filter { passages[$0].span.end > low }
      while next < inside.count, passages[inside[next]].span.start <= low {
        if passages[inside[next]].span.end > low { wanted.append(inside[next]) }
        next += 1
      }
      var kept = 0
      while kept < open.count, kept < wanted.count, open[kept] == wanted[kept] { kept += 1 }
      piece.events += Array(repeating: .close, count: open.count - kept)
      for i in wanted[kept...] {
        let isFirst = shown.insert(i).inserted
        if !isFirst { broken.insert(i) }
        piece.events.append(.open(passage: i, isFirst: isFirst))
        piece.isMarked = true
      }
      open = wanted
      piece.events.append(.words(words, target: target(wanted)))
    }
    piece.events += Array(repeating: .close, count: open.count)
  }

  /// The target of the shortest passage that has one, by the kinds' order within a passage.
  private func target(_ open: [Int]) -> String? {
    let order = open.sorted { a, b in
      let (x, y) = (passages[a].span.range.count, passages[b].span.range.count)
      return x != y ? x < y : a < b
    }
    for i in order {
      if let target = passages[i].marks.lazy.compactMap(\.target).first { return target }
    }
    return nil
  }
}

/// Gives the words of successive slices so that together they are the words of the whole, blanks between slices included.
///
/// Plain text is passed on as it is; markup is cleaned from the start each time and what is new is given, because a cleaned slice alone
/// would lose the blanks at its ends. Cost for markup: slices × bytes of a block.
private struct Slicer {
  private let payload: Payload
  private let start: Int
  private var position: Int
  private var given = ""

  init(_ payload: Payload, from start: Int) {
    self.payload = payload
    self.start = start
    position = start
  }

  mutating func words(to end: Int) -> String {
    defer { position = end }
    guard payload.isMarkup else { return String(decoding: payload.bytes[position..<end], as: UTF8.self) }
    let all = payload.clean(start..<end)
    guard all.utf8.starts(with: given.utf8) else {
      let alone = payload.clean(position..<end)
      given = all
      return alone.isEmpty ? "" : alone + " "
    }
    let new = String(decoding: all.utf8.dropFirst(given.utf8.count), as: UTF8.self)
    given = all
    return new
  }
}
