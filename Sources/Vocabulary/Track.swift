/// One quantity followed over time: a toll, a price, a count of votes.
package struct Track: Sendable, Codable, Hashable {
  package struct Value: Sendable, Codable, Hashable {
    package var figure: Identifier
    /// When it was so: the day on which the first of its reports was published.
    package var asOf: Moment?
    /// Who prints it, by identifier.
    package var reports: [Identifier]
    /// The next later value.
    package var supersededBy: Identifier?

    package init(figure: Identifier, asOf: Moment?, reports: [Identifier], supersededBy: Identifier? = nil) {
      self.figure = figure
      self.asOf = asOf
      self.reports = reports
      self.supersededBy = supersededBy
    }
  }

  package var id: Identifier
  /// What is counted, as the first value prints it; empty where nothing is.
  package var counted: String
  package var unit: String
  /// In the order of time.
  package var values: [Value]

  package init(id: Identifier, counted: String, unit: String, values: [Value]) {
    self.id = id
    self.counted = counted
    self.unit = unit
    self.values = values
  }
}
