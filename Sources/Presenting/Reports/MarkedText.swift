import Vocabulary

/// A report's text cut into blocks, each a well-nested sequence of openings, words and closings.
///
/// Marks may cross: the text is cut at every boundary, and a mark that outlives one it was opened inside is closed and opened again. The
/// id stands on the mark itself, or, where that was cut, on an empty element before everything that it stands inside.
package struct MarkedText: Sendable {
  package enum Event: Sendable, Equatable {
    /// Bears the id of a passage that is cut further on, outside all other passages, so that a style sheet reaches all its pieces.
    case anchor(passage: Int)
    /// A passage begins; `isFirst` on the piece that bears its id.
    case open(passage: Int, isFirst: Bool)
    /// Words, with the id that a click on them leads back to.
    case words(String, target: String?)
    case close
  }

  package struct Piece: Sendable {
    /// nil where no block covers the bytes.
    package var kind: Block.Kind?
    package var reason: BlockReason?
    package var bytes: Int
    package var events: [Event]
    /// Whether anything points into it, so that it must not be hidden.
    package var isMarked: Bool

    /// What the piece is and how large; shown where it is folded.
    package var summary: String {
      let why = reason.map { ": \($0.words)" } ?? ""
      return "\(kind?.rawValue ?? "not classified")\(why), \(NumberWords.count(bytes, "byte"))"
    }

    /// The words without the marks.
    package var text: String { events.map { if case .words(let words, _) = $0 { words } else { "" } }.joined() }
  }

  package var pieces: [Piece] = []
  /// The passages of the report that words were found for, as indices into `passages`.
  package var shown: Set<Int> = []
  /// Passages that were cut in several pieces.
  package var broken: Set<Int> = []
  package let passages: [(span: Span, marks: [Mark])]

  package init(_ report: Report, payload: Payload?, passages: [(span: Span, marks: [Mark])]) {
    self.passages = passages
    guard let payload else { return }
    for (range, block) in Self.ranges(report, payload) {
      var piece = Piece(kind: block?.kind, reason: block?.reason, bytes: range.count, events: [], isMarked: false)
      write(range, payload, into: &piece)
      if piece.events.contains(where: { if case .words = $0 { true } else { false } }) { pieces.append(piece) }
    }
  }

  /// The blocks in order, and what lies between them where that is not white space; overlapping or impossible blocks are trimmed.
  package static func ranges(_ report: Report, _ payload: Payload) -> [(Range<Int>, Block?)] {
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
    var slicer = TextSlicer(payload, from: range.lowerBound)
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
    raiseAnchors(&piece.events)
  }

  /// Gives cut passages an anchor of their own at the outermost level.
  private func raiseAnchors(_ events: inout [Event]) {
    guard !broken.isEmpty else { return }
    var out: [Event] = []
    out.reserveCapacity(events.count)
    var depth = 0
    var outermost = 0
    for event in events {
      switch event {
      case .open(let i, true) where broken.contains(i):
        if depth == 0 { outermost = out.count }
        out.insert(.anchor(passage: i), at: outermost)
        outermost += depth == 0 ? 1 : 0
        out.append(.open(passage: i, isFirst: false))
        depth += 1
      case .open:
        if depth == 0 { outermost = out.count }
        out.append(event)
        depth += 1
      case .close:
        depth -= 1
        out.append(event)
      case .words, .anchor: out.append(event)
      }
    }
    events = out
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
