/// A place that reports name.
package struct Place: Sendable, Hashable {
  package enum Kind: Sendable { case country, territory, capital, city, region }

  /// The name that accounts print, whatever the spelling in a report.
  package let name: String
  package let kind: Kind
  /// The country that it is, lies in or belongs to, as an index into `Gazetteer.placeList`; nil for seas, continents and the like.
  package let country: Int?

  package init(name: String, kind: Kind, country: Int?) {
    self.name = name
    self.kind = kind
    self.country = country
  }
}
