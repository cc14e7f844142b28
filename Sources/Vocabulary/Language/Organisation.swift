/// A well-known organisation.
package struct Organisation: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case international, government, military, party, armed, company, media, charity, sport, learned
  }

  package let name: String
  package let kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
