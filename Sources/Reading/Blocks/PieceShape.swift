/// The outer form of a piece.
struct PieceShape {
  enum Ending { case stop, question, exclamation, colon, comma, none }

  /// Runs of letters or digits, counted up to `BlockCalibration.readWords` marks and words.
  var words: Int
  var ending: Ending
  var startsUpper: Bool
  var isBullet: Bool
  var isQuoted: Bool
  /// Whether a sentence ends inside it.
  var hasInnerStop: Bool
  /// Whether a full stop is among those marks.
  var hasInnerFullStop = false

  /// Whether its last mark closes a sentence.
  var isClosed: Bool { ending == .stop || ending == .question || ending == .exclamation }
  var isSentence: Bool {
    isClosed && words >= BlockCalibration.standard.sentenceWords || words >= BlockCalibration.standard.longWords
  }
  /// A paragraph of a story beyond doubt.
  var isProse: Bool { isClosed && words >= BlockCalibration.standard.proseWords || words >= BlockCalibration.standard.longWords }
  /// Many words without a sentence: a table, a caption and a date run together.
  var isRow: Bool { ending == .none && !hasInnerFullStop && !isQuoted && words >= BlockCalibration.standard.longWords }
  /// As headlines and labels are: short, without a full stop.
  var isTitleLike: Bool {
    ending != .stop && ending != .colon && words <= BlockCalibration.standard.longestTitle && !hasInnerStop
  }
}
