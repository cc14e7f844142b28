import Running

/// The words of progress events.
enum ProgressText {
  /// A line about a stage that ended.
  static func line(_ counts: ProgressEvent.Counts) -> String {
    switch counts {
    case .read(let reports, let files): "read \(reports) of \(files) files"
    case .annotated(let reports): "annotated \(reports) reports"
    case .analysed(let reports): "analysed \(reports) reports"
    case .analysedSentences(let sentences): "analysed \(sentences) sentences"
    case .compared(let passages, let utterances): "compared: \(passages) shared passages, \(utterances) utterances"
    case .comparedLineage(let passages, let pairs): "compared: \(passages) shared passages, \(pairs) judged pairs"
    case .resumed(let reports): "\(reports) reports are known from before"
    case .corpus(let reports, let pairs, let passages, let clusters):
      "\(reports) reports: \(pairs) pairs share text, \(passages.map { "\($0) passages, " } ?? "")\(clusters) clusters of near-copies"
    }
  }

  /// What a bar stands for.
  static func name(_ stage: ProgressEvent.Stage) -> String {
    switch stage {
    case .reading: "reading"
    case .annotating: "annotating"
    case .analysing: "analysing"
    case .comparing: "comparing"
    case .corpus: "reading the corpus"
    }
  }
}
