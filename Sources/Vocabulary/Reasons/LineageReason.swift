/// Why reports belong to a lineage: first who carries its origin, then along dependence, each on a report that was placed before it.
package enum LineageReason: Sendable, Hashable {
  /// Reports that credit the agency.
  case credits(reports: [Identifier], agency: String)
  /// Reports that a person decided to be copy of the agency.
  case decidedCopy(reports: [Identifier], agency: String)
  /// The text of the reports names the agency, and no other, as a source.
  case namedInText(agency: String)
  /// No report of the lineage credits an agency.
  case noCredit
  /// A report is shown dependent on another one.
  ///
  /// `agency`: what `on` is credited with; `statesNoCredit`: the report itself states none, where the origin is known;
  /// `because`: the pair's first reason.
  case dependence(report: Identifier, on: Identifier, agency: String?, statesNoCredit: Bool, because: PairReason?)

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case credits
    case decidedCopy = "decided-copy"
    case namedInText = "named-in-text"
    case noCredit = "no-credit"
    case dependence
  }

  package var kind: Kind {
    switch self {
    case .credits: .credits
    case .decidedCopy: .decidedCopy
    case .namedInText: .namedInText
    case .noCredit: .noCredit
    case .dependence: .dependence
    }
  }
}

extension LineageReason: Codable {
  package init(from decoder: any Decoder) throws {
    let json = try ReasonDecoding(decoder)
    switch try json.value(.kind) as Kind {
    case .credits: self = .credits(reports: try json.value(.reports), agency: try json.value(.agency))
    case .decidedCopy: self = .decidedCopy(reports: try json.value(.reports), agency: try json.value(.agency))
    case .namedInText: self = .namedInText(agency: try json.value(.agency))
    case .noCredit: self = .noCredit
    case .dependence:
      self = .dependence(
        report: try json.value(.report), on: try json.value(.on), agency: try json.optional(.agency),
        statesNoCredit: try json.value(.statesNoCredit), because: try json.optional(.because))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var json = try ReasonEncoding(kind.rawValue, .lineage(self), to: encoder)
    switch self {
    case .credits(let reports, let agency), .decidedCopy(let reports, let agency):
      try json.put(.reports, reports)
      try json.put(.agency, agency)
    case .namedInText(let agency): try json.put(.agency, agency)
    case .noCredit: break
    case .dependence(let report, let on, let agency, let statesNoCredit, let because):
      try json.put(.report, report)
      try json.put(.on, on)
      try json.put(.agency, ifPresent: agency)
      try json.put(.statesNoCredit, statesNoCredit)
      try json.put(.because, ifPresent: because)
    }
  }
}
