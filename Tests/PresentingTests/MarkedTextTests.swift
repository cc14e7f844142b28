import Testing
import Vocabulary

@testable import Presenting

@Suite("Marks in a report's text")
struct MarkedTextTests {
  static let id = Identifier("r")

  static func marked(_ text: String, _ spans: [Range<Int>], blocks: [Block] = []) -> MarkedText {
    let bytes = Array(text.utf8)
    let report = Report(
      id: id, source: Source(path: "r", sha256: "", bytes: bytes.count, media: "", charset: ""),
      payload: PayloadPin(sha256: "", bytes: bytes.count),
      outlet: .unknown, credits: [], title: nil, bylines: [], language: "en", published: nil, modified: nil, firstSeen: nil, blocks: blocks,
      body: ByteRange(0..<bytes.count), shares: Shares(own: 0, copied: 0, quoted: 0))
    let passages = spans.sorted { $0.lowerBound != $1.lowerBound ? $0.lowerBound < $1.lowerBound : $0.upperBound > $1.upperBound }
      .map { (span: Span(report: id, $0), marks: [Mark(kind: .figure, target: "f\($0.lowerBound)-\($0.upperBound)", lineage: nil)]) }
    return MarkedText(report, payload: Payload(bytes: bytes), passages: passages)
  }

  /// `[n` opens passage n, `]` closes, `+` marks a further piece, `*n` is an anchor.
  static func printed(_ text: MarkedText) -> String {
    text.pieces.map { piece in
      piece.events.map { event in
        switch event {
        case .anchor(let i): "*\(i)"
        case .open(let i, let isFirst): "[\(isFirst ? "" : "+")\(i):"
        case .words(let words, _): words
        case .close: "]"
        }
      }.joined()
    }.joined(separator: "|")
  }

  @Test(arguments: [
    ([], "abcdefghij"), ([2..<5], "ab[0:cde]fghij"), ([2..<8, 4..<6], "ab[0:cd[1:ef]gh]ij"), ([2..<6, 2..<4], "ab[0:[1:cd]ef]ghij"),
    ([2..<6, 4..<8], "ab*1[0:cd[+1:ef]][+1:gh]ij"), ([0..<10], "[0:abcdefghij]"), ([2..<4, 4..<6], "ab[0:cd][1:ef]ghij"),
    ([0..<6, 2..<7, 4..<9], "*2*1[0:ab[+1:cd[+2:ef]]][+1:[+2:g]][+2:hi]j"),
  ])
  func crossingMarksAreCut(_ spans: [Range<Int>], _ expected: String) {
    #expect(Self.printed(Self.marked("abcdefghij", spans)) == expected)
  }

  @Test func theShortestMarkLeadsBack() {
    let text = Self.marked("abcdefghij", [0..<10, 2..<4])
    let targets = text.pieces[0].events.compactMap { if case .words(_, let target) = $0 { target } else { nil } }
    #expect(targets == ["f0-10", "f2-4", "f0-10"])
  }

  @Test func marksOverSeveralBlocksHaveOneFirstPiece() {
    let text = Self.marked("abcde fghij", [3..<8], blocks: [Block(kind: .paragraph, 0..<5), Block(kind: .paragraph, 6..<11)])
    #expect(Self.printed(text) == "abc[0:de]|[+0:fg]hij")
  }

  @Test func whatNoBlockCoversIsShown() {
    let text = Self.marked("abcde fghij", [], blocks: [Block(kind: .paragraph, 6..<11), Block(kind: .paragraph, 8..<40)])
    #expect(text.pieces.map(\.kind) == [nil, .paragraph])
    #expect(Self.printed(text) == "abcde |fghij")
  }

  /// Seeded: nothing is lost, every opening is closed, every passage is anchored once.
  @Test func anyMarksNestAndLoseNothing() {
    var state: UInt64 = 7
    func next(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    for _ in 0..<300 {
      let spans = Set(
        (0..<next(9)).map { _ -> Range<Int> in
          let low = next(25)
          return low..<low + 1 + next(26 - low)
        })
      let text = Self.marked("abcdefghijklmnopqrstuvwxyz", Array(spans))
      var depth = 0
      var words = ""
      var anchored: [Int] = []
      for event in text.pieces.flatMap(\.events) {
        switch event {
        case .anchor(let i):
          anchored.append(i)
          #expect(depth == 0)
        case .open(let i, let isFirst):
          depth += 1
          if isFirst { anchored.append(i) }
        case .words(let piece, _): words += piece
        case .close: depth -= 1
        }
        #expect(depth >= 0)
      }
      #expect(depth == 0)
      #expect(words == "abcdefghijklmnopqrstuvwxyz")
      #expect(anchored.sorted() == Array(0..<spans.count))
    }
  }
}
