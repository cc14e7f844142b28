import TextAlgorithms
import Vocabulary

/// Words that report speech, by class. Our own list.
enum CueLexicon {
  /// Verbs in every form that may stand beside a direct quotation.
  static let saying: Set<UInt64> = keys(
    """
    say says said saying tell tells told telling add adds added adding ask asks asked asking
    state states stated stating reply replies replied replying respond responds responded responding
    """)

  static func keys(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.key(String($0)) })
  }
}
