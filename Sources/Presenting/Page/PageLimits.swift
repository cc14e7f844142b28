/// How many items a list of the page shows before the rest is folded or only counted.
///
/// Chosen by eye on pages of 5 to 60 reports at 1,200 pixels: the four questions stay on the first two screens.
package enum PageLimits {
  /// Places that stand above the title: those that most reports name.
  static let places = 3
  package static let alteredQuotations = 4
  package static let alteredElsewhere = 3
  package static let disputed = 5
  package static let copied = 5
  package static let single = 3
  package static let checks = 6
  package static let relations = 8
  /// Pairs that the page lists at all: 60 reports have 1,770.
  package static let mostRelations = 80
  /// Passages beside one sentence.
  package static let citations = 12
  /// Further passages that unfold.
  package static let mostCitations = 12
  /// Passages beside the title.
  package static let titleCitations = 3
  package static let versions = 6
  /// Speakers whose quotations stand open.
  package static let openSpeakers = 2
  package static let mentions = 8
  /// Characters of a statement that rests on one origin.
  package static let loneText = 130
  /// Characters of the words in a footnote.
  package static let footnote = 300
  /// Characters of a side of a difference.
  package static let sideText = 110
}
