import TextAlgorithms
import Vocabulary

/// A piece with the evidence that cutting gave it.
struct CutPiece {
  var piece: Piece
  var evidence: PieceEvidence?
}

/// Cuts what is glued to a paragraph from it: a publication line, a dateline, a sign-off in brackets at the end.
struct PieceCutter {
  private let calibration = BlockCalibration.standard
  let reader: PieceReader

  func cut(_ pieces: [Piece], _ payload: Payload) -> [CutPiece] {
    var out: [CutPiece] = []
    out.reserveCapacity(pieces.count)
    for (index, piece) in pieces.enumerated() {
      guard piece.count > calibration.shortestCut else {
        out.append(CutPiece(piece: piece))
        continue
      }
      let words = LineWord.words(in: payload.bytes, piece.range, limit: calibration.cutWords)
      var rest = piece
      if index < calibration.cutTop, let start = bodyAfterPublication(words) {
        split(&rest, at: start, payload, .metadata(.date), &out)
      }
      let head = rest == piece ? words : LineWord.words(in: payload.bytes, rest.range, limit: calibration.cutWords)
      let isLong = head.count > calibration.datelinePiece
      if isLong, let line = reader.dateline(head, allowsPlain: index < calibration.nearTop) {
        split(&rest, at: head[line.words.upperBound].range.lowerBound, payload, .metadata(.dateline), &out)
      }
      if let start = signOff(payload.bytes, rest.range) {
        var first = rest
        split(&first, at: start, payload, nil, &out)
        out.append(CutPiece(piece: first, evidence: .metadata(.credit)))
      } else {
        out.append(CutPiece(piece: rest))
      }
    }
    return out
  }

  private func split(_ piece: inout Piece, at start: Int, _ payload: Payload, _ evidence: PieceEvidence?, _ out: inout [CutPiece]) {
    let head = payload.trimmed(piece.range.lowerBound..<start)
    guard !head.isEmpty else { return }
    out.append(CutPiece(piece: Piece(range: head, isAfterBlank: piece.isAfterBlank, indent: piece.indent), evidence: evidence))
    piece = Piece(range: start..<piece.range.upperBound, isAfterBlank: false, indent: piece.indent)
  }

  /// Where the body begins in `Published May 3, 2023last updated May 4, 2023Former minister …`.
  private func bodyAfterPublication(_ words: [LineWord]) -> Int? {
    let line = PublicationLine(words, parser: reader.dates)
    guard line.hasCue, line.dates.contains(where: { $0.words.lowerBound <= calibration.cuedDate }), line.solidEnd < words.count else {
      return nil
    }
    guard
      PublicationLine([words[0]], parser: reader.dates).hasCue
        || line.dates.first.map { $0.words.lowerBound <= calibration.firstDate } == true
    else { return nil }
    var k = line.solidEnd
    while k < words.count, words[k].kind == .mark, !words[k].isQuotationMark, !words[k].isMark(",") { k += 1 }
    guard k + 3 < words.count, words[k].isCapitalised || words[k].isQuotationMark || words[k].kind == .digits else { return nil }
    return words[k].range.lowerBound
  }

  /// Where a last bracket begins that is a sign-off and follows the end of a sentence.
  private func signOff(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count > calibration.shortestSigned, bytes[range.upperBound - 1] == 0x29 else { return nil }
    var i = range.upperBound - 1
    let least = max(range.lowerBound + 1, i - calibration.longestBracket)
    while i > least, bytes[i] != 0x28 { i -= 1 }
    guard bytes[i] == 0x28, i > least else { return nil }
    var k = i - 1
    while k > range.lowerBound, bytes[k] == 0x20 || bytes[k] == 0xA0 || bytes[k] == 0xC2 { k -= 1 }
    guard [0x2E, 0x21, 0x3F, 0x22, 0x9D].contains(bytes[k]) else { return nil }
    let inside = LineWord.words(in: bytes, (i + 1)..<(range.upperBound - 1), limit: calibration.readWords)
    return reader.signOff.matches(inside, agencies: reader.agencies) ? i : nil
  }
}

extension PieceReader {
  func dateline(_ words: [LineWord], allowsPlain: Bool) -> Dateline.Match? {
    Dateline(language: language).match(words, agencies: agencies, parser: dates, allowsPlain: allowsPlain)
  }
}
