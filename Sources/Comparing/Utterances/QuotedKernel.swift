import Vocabulary

/// The words between double marks inside a mixed version, where they are few.
struct QuotedKernel {
  /// Nil where the version is not mixed, or quotes nothing or much.
  let words: SpanWords?

  init(_ version: Version, _ text: Text) {
    guard version.kind == .mixed else {
      words = nil
      return
    }
    let quoted = version.parts.flatMap { part -> [Range<Int>] in
      let tokens = text.tokens(inPage: part.range)
      return text.segments(touching: tokens).filter { !$0.isSingle }.map { $0.tokens.clamped(to: tokens) }
    }
    let found = SpanWords(text, tokens: quoted)
    words = found.stems.isEmpty || found.stems.count > UtteranceCalibration.standard.kernelWords ? nil : found
  }
}
