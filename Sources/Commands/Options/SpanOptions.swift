import ArgumentParser

/// What a span carries in JSON.
struct SpanOptions: ParsableArguments {
  enum Form: String, ExpressibleByArgument, CaseIterable { case text, bare }

  @Option(name: .customLong("spans"), help: "What a span carries in JSON: text (its words too, the default) or bare.")
  var spans: Form?

  var areBare: Bool { spans == .bare }

  /// Refuses the option where no JSON is written.
  func validate(for format: some RawRepresentable<String>) throws {
    guard let spans, format.rawValue != "json" else { return }
    throw ValidationError(
      "cannot use \"--spans \(spans.rawValue)\": --format \(format.rawValue) writes no spans; add --format json, or leave it out.")
  }
}

/// Refuses a choice of table where no table is written.
func validateTable(_ table: (some RawRepresentable<String>)?, for format: some RawRepresentable<String>) throws {
  guard let table, format.rawValue != "csv" else { return }
  throw ValidationError(
    "cannot use \"--table \(table.rawValue)\": --format \(format.rawValue) writes no table; add --format csv, or leave it out.")
}
