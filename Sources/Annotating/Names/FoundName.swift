import Vocabulary

/// A name in a report's text, before it is joined with others into an actor.
struct FoundName: Sendable, Hashable {
  /// The bare name, without titles.
  var tokens: Range<Int>
  var kind: Actor.Kind
  /// Title words directly before the name, with what qualifies them: `Ukrainian President`.
  var titles: Range<Int>?
  /// A gazetteer's name for it, where one knows it: `United States` for `U.S.`.
  var canonical: String?
  var gender: Gender?
  /// The token that gives the surname where the next name prints it: `Holm` for `Ida` in `Ida and Otto Holm`.
  var surname: Int?
  /// What calls the person a relative of somebody: `the president's wife`.
  var kinship: Range<Int>?
  /// Whether more than capital letters speak for the kind.
  var isSure: Bool

  /// Several words that are a surname alone: `De Vries`, `Zeggen-Porter`.
  var isSurnameAlone = false

  /// Whether given name and surname are known.
  var isFull: Bool { tokens.count > 1 && !isSurnameAlone || surname != nil }

  /// Titles and name.
  var whole: Range<Int> { (titles?.lowerBound ?? tokens.lowerBound)..<tokens.upperBound }
}
