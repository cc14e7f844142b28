import Vocabulary

/// Where on the page something with an identifier is told in full.
struct PagePlaces: Sendable {
  struct Place: Sendable, Equatable {
    var anchor: String
    var words: String
  }

  private let places: [Identifier: Place]

  init(_ account: Account) {
    var places: [Identifier: Place] = [:]
    func add(_ ids: [Identifier], _ stem: String, _ words: String) {
      for (n, id) in ids.enumerated() where places[id] == nil {
        places[id] = Place(anchor: "\(stem)\(n + 1)", words: "\(words) \(n + 1)")
      }
    }
    add(account.differences.map(\.id), "difference", "difference")
    add(account.utterances.map(\.id), "said", "quotation")
    add(account.figures.map(\.id), "figure", "figure")
    add(account.claims.map(\.id), "claim", "statement")
    add(account.acts.map(\.id), "act", "act")
    add(account.reports.map(\.id), "report", "report")
    for (n, actor) in account.actors.enumerated() where places[actor.id] == nil {
      places[actor.id] = Place(anchor: "who\(n + 1)", words: actor.name)
    }
    for lineage in account.lineages where places[lineage.id] == nil {
      places[lineage.id] = Place(anchor: "lineage", words: lineage.origin.name)
    }
    self.places = places
  }

  subscript(id: Identifier) -> Place? { places[id] }
}
