import TextAlgorithms
import Vocabulary

/// Tells a note that corrects a report from the report: *Correction: …*, *An earlier version of this story said …*.
struct CorrectionNotice {
  /// Words and marks among which the label's colon or dash stands. Set by eye.
  static let label = 6

  let language: Language

  func matches(_ words: [LineWord]) -> Bool {
    let keys = words.filter { $0.kind == .letters }.map(\.key)
    if let first = words.first, language.blocks.correctionLabels.contains(first.key),
      words.prefix(Self.label).contains(where: { $0.isMark(":") || $0.isDash })
    {
      return true
    }
    if language.blocks.correctionOpenings.contains(where: { keys.starts(with: $0) }) { return true }
    return keys.indices.contains { i in
      language.blocks.correctionStarts.contains(keys[i]) && language.blocks.correctionPhrases.contains { keys[i...].starts(with: $0) }
    }
  }
}
