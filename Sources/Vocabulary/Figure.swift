/// An amount, count, share or duration that a report states. Ordinals, ranks and designators (F-16) are no figures.
package struct Figure: Sendable, Codable, Hashable {
  package enum Hedge: String, Sendable, Codable {
    case exactly, about, nearly, over, under, between
    case atLeast = "at-least"
    case atMost = "at-most"
    case upTo = "up-to"
  }

  /// Both ends equal when exact or about; an open end is absent: *at least 12* is `{low: 12}`, *nearly 8 bn* `{high: 8e9}`.
  package struct Interval: Sendable, Codable, Hashable {
    package var low: Double?
    package var high: Double?

    package init(low: Double?, high: Double?) {
      self.low = low
      self.high = high
    }
  }

  package var id: Identifier
  package var value: Interval
  /// ISO 4217, SI, "percent", "count", or "day", "week", "month", "year" for durations and ages.
  package var unit: String
  /// The noun phrase that is counted, as printed; empty where nothing is.
  package var counted: String
  package var hedge: Hedge
  package var asOf: Moment?
  package var saidBy: Identifier?
  package var mentions: [Span]
  package var conversionOf: Identifier?

  package init(
    id: Identifier, value: Interval, unit: String, counted: String, hedge: Hedge, asOf: Moment? = nil, saidBy: Identifier? = nil,
    mentions: [Span], conversionOf: Identifier? = nil
  ) {
    self.id = id
    self.value = value
    self.unit = unit
    self.counted = counted
    self.hedge = hedge
    self.asOf = asOf
    self.saidBy = saidBy
    self.mentions = mentions
    self.conversionOf = conversionOf
  }
}
