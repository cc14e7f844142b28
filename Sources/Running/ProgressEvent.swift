/// What a pipeline reports on its way. Events of one pipeline may come from any thread, those of one stage in order.
package enum ProgressEvent: Sendable, Equatable {
  package enum Stage: String, Sendable { case reading, annotating, analysing, comparing, corpus }

  /// A stage begins with so many items; nil where their number is not known.
  case began(Stage, items: Int?)
  /// So many items of a stage are done.
  case advanced(Stage, done: Int, of: Int?)
  case ended(Counts)

  /// What a stage came to.
  package enum Counts: Sendable, Equatable {
    case read(reports: Int, files: Int)
    case annotated(reports: Int)
    case analysed(reports: Int)
    case analysedSentences(Int)
    case compared(passages: Int, utterances: Int)
    case comparedLineage(passages: Int, pairs: Int)
    /// Reports that an earlier run left in the state folder.
    case resumed(reports: Int)
    /// `passages` is nil where passages were not asked for.
    case corpus(reports: Int, pairs: Int, passages: Int?, clusters: Int)

    package var stage: Stage {
      switch self {
      case .read: .reading
      case .annotated: .annotating
      case .analysed, .analysedSentences: .analysing
      case .compared, .comparedLineage: .comparing
      case .resumed, .corpus: .corpus
      }
    }
  }
}
