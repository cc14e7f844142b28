import TextAlgorithms
import Vocabulary

/// A report's pieces while they are given their kinds.
struct Draft {
  struct Label: Equatable {
    var kind: Block.Kind
    var reason: BlockReason?

    static func boilerplate(_ reason: BlockReason) -> Label { Label(kind: .boilerplate, reason: reason) }
    static func metadata(_ reason: BlockReason) -> Label { Label(kind: .metadata, reason: reason) }
  }

  let bytes: [UInt8]
  let reader: PieceReader
  let pieces: [Piece]
  let shapes: [PieceShape]
  var evidence: [PieceEvidence]
  /// nil where nothing is decided yet.
  var labels: [Label?]
  /// Index of the first paragraph of the story; the number of pieces where there is none.
  var storyStart = 0
  /// Index after the last piece of the story.
  var storyEnd: Int

  init(_ cut: [CutPiece], bytes: [UInt8], reader: PieceReader) {
    self.bytes = bytes
    self.reader = reader
    pieces = cut.map(\.piece)
    var shapes: [PieceShape] = []
    var evidence: [PieceEvidence] = []
    shapes.reserveCapacity(cut.count)
    evidence.reserveCapacity(cut.count)
    for piece in cut {
      let words = reader.words(bytes, piece.piece.range)
      let shape = reader.shape(bytes, piece.piece.range, words)
      shapes.append(shape)
      evidence.append(piece.evidence ?? reader.evidence(bytes, piece.piece.range, words, shape))
    }
    self.shapes = shapes
    self.evidence = evidence
    labels = [Label?](repeating: nil, count: cut.count)
    storyEnd = cut.count
  }

  var count: Int { pieces.count }

  /// Whether the piece says nothing about itself: story, headline or what only its place gives away.
  func isFree(_ i: Int) -> Bool { evidence[i] == .none && labels[i] == nil }

  func nextFree(after i: Int) -> Int? {
    var k = i + 1
    while k < count, k <= i + BlockCalibration.standard.lookAhead {
      if isFree(k) { return k }
      k += 1
    }
    return nil
  }

  func words(_ i: Int) -> [LineWord] { reader.words(bytes, pieces[i].range) }
}
