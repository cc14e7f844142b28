import Vocabulary

extension AccountLookup {
  /// Words reasons with the labels that the page and the tables show.
  package var wording: ReasonWording {
    let labels = account.reports.enumerated().map { ($1.id, self.labels[$0]) }
    return ReasonWording(labels: Dictionary(labels, uniquingKeysWith: { first, _ in first }), actors: account.actors)
  }
}
