import Vocabulary

/// Where on the page something with an identifier is told in full.
package struct PagePlaces: Sendable {
  package struct Place: Sendable, Equatable {
    package var anchor: String
    package var words: String
  }

  private let places: [Identifier: Place]

  package init(_ account: Account) {
    var places: [Identifier: Place] = [:]
    func add(_ ids: [Identifier], _ anchor: PageAnchor, _ words: String) {
      for (n, id) in ids.enumerated() where places[id] == nil {
        places[id] = Place(anchor: anchor.id(n), words: "\(words) \(n + 1)")
      }
    }
    add(account.differences.map(\.id), .difference, "difference")
    add(account.utterances.map(\.id), .quotation, "quotation")
    add(account.figures.map(\.id), .figure, "figure")
    add(account.claims.map(\.id), .claim, "statement")
    add(account.acts.map(\.id), .act, "act")
    add(account.reports.map(\.id), .report, "report")
    for (n, actor) in account.actors.enumerated() where places[actor.id] == nil {
      places[actor.id] = Place(anchor: PageAnchor.actor.id(n), words: actor.name)
    }
    for lineage in account.lineages where places[lineage.id] == nil {
      places[lineage.id] = Place(anchor: PageSection.lineage.id, words: lineage.origin.name)
    }
    self.places = places
  }

  package subscript(id: Identifier) -> Place? { places[id] }
}
