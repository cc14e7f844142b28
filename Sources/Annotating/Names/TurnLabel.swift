import TextAlgorithms
import Vocabulary

/// The label of a transcript's turn, in capitals throughout: `IDA HOLM, HOST:`, `S. HOLM:`.
///
/// Two words at least, or one with a role behind a comma; a single word is settled by the names that the report knows.
struct TurnLabel {
  /// The speaker's title and name.
  let name: Range<Int>
  let colon: Int

  init?(text: Text, sentence: Sentence) {
    let start = sentence.tokens.lowerBound, end = min(sentence.tokens.upperBound, start + NameCalibration.standard.turnLabel)
    guard let colon = (start..<end).first(where: { text.isMark($0, ":") }) else { return nil }
    let label = start..<colon
    guard label.allSatisfy({ text.isAcronym($0) || text.isComma($0) || text.isMark($0, "-") }) else { return nil }
    let name = start..<(label.first { text.isComma($0) } ?? colon)
    let words = name.filter { text.tokens[$0].isWord }
    guard words.count > 1, words.contains(where: { !text.endsWithStop($0) }) else { return nil }
    self.name = name
    self.colon = colon
  }
}
