/// A piece of a line: our own words, a passage as printed, or an actor's name standing for a mention of it.
package enum LinePart: Sendable, Hashable {
  case literal(String)
  case quote(Span)
  /// A passage as printed, its first letter made a capital: the sentence goes on with words that are left out.
  case capitalised(Span)
  /// An actor's name, with a mention that carries it.
  case actor(Identifier, Span)
  /// An actor's name in brackets, for a pronoun that is left out.
  case standIn(Identifier, Span, replaces: Span)

  /// The words that a reader sees; nil where something cannot be reached.
  package func words(passage: (Span) -> String?, name: (Identifier) -> String?) -> String? {
    switch self {
    case .literal(let words): words
    case .quote(let span): passage(span)
    case .capitalised(let span): passage(span).map { $0.prefix(1).uppercased() + $0.dropFirst() }
    case .actor(let id, _): name(id)
    case .standIn(let id, _, _): name(id).map { "[\($0)]" }
    }
  }
}

extension LinePart: Codable {
  private enum CodingKeys: String, CodingKey { case literal, quote, isCapitalised, actor, span, replaces }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let literal = try container.decodeIfPresent(String.self, forKey: .literal) {
      self = .literal(literal)
    } else if let quote = try container.decodeIfPresent(Span.self, forKey: .quote) {
      self = try container.decodeIfPresent(Bool.self, forKey: .isCapitalised) ?? false ? .capitalised(quote) : .quote(quote)
    } else {
      let actor = try container.decode(Identifier.self, forKey: .actor), span = try container.decode(Span.self, forKey: .span)
      let replaced = try container.decodeIfPresent(Span.self, forKey: .replaces)
      self = replaced.map { .standIn(actor, span, replaces: $0) } ?? .actor(actor, span)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .literal(let text): try container.encode(text, forKey: .literal)
    case .quote(let span): try container.encode(span, forKey: .quote)
    case .capitalised(let span):
      try container.encode(span, forKey: .quote)
      try container.encode(true, forKey: .isCapitalised)
    case .actor(let id, let span):
      try container.encode(id, forKey: .actor)
      try container.encode(span, forKey: .span)
    case .standIn(let id, let span, let replaced):
      try container.encode(id, forKey: .actor)
      try container.encode(span, forKey: .span)
      try container.encode(replaced, forKey: .replaces)
    }
  }
}

/// The passages that carry a line; there is no empty evidence.
package struct Evidence: Sendable, Hashable, Codable {
  package let spans: [Span]

  /// - Returns: nil where there is nothing to show.
  package init?(_ spans: [Span]) {
    guard !spans.isEmpty else { return nil }
    self.spans = spans
  }

  package init(_ first: Span, _ rest: [Span] = []) { spans = [first] + rest }

  package init(from decoder: any Decoder) throws {
    spans = try decoder.singleValueContainer().decode([Span].self)
    if spans.isEmpty {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "evidence is empty"))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(spans)
  }
}

/// One sentence of the account.
package struct Line: Sendable, Codable, Hashable {
  package enum Standing: String, Sendable, Codable {
    case corroborated, unproven, disputed
    case singleLineage = "single-lineage"
    case singleOutlet = "single-outlet"
  }

  package enum Role: String, Sendable, Codable, CaseIterable {
    /// What happened: one of the first lines.
    case lead
    /// What else several reports tell.
    case told
    /// Who says what.
    case said
    /// What one report alone has.
    case single
  }

  package var text: String
  package var parts: [LinePart]
  package var evidence: Evidence
  package var role: Role
  package var standing: Standing
  /// The statements that it prints, the one that takes most of it first.
  package var claims: [Identifier]
  /// Reports among the evidence that tell less of it than counts as telling it.
  package var partly: [Identifier]

  package init(
    text: String, parts: [LinePart], evidence: Evidence, role: Role, standing: Standing, claims: [Identifier], partly: [Identifier] = []
  ) {
    self.text = text
    self.parts = parts
    self.evidence = evidence
    self.role = role
    self.standing = standing
    self.claims = claims
    self.partly = partly
  }
}

extension Line {
  /// The reports that tell it whole.
  ///
  /// - Parameter claims: its own.
  package func tellers(_ claims: [Claim]) -> Set<Identifier> { Self.tellers(claims, partly: partly) }

  package static func tellers(_ claims: [Claim], partly: [Identifier]) -> Set<Identifier> {
    Set(claims.flatMap { $0.spans.map(\.report) }).subtracting(partly)
  }
}

/// One entry of the timeline.
package struct Entry: Sendable, Codable, Hashable {
  package var moment: Moment
  package var parts: [LinePart]
  package var evidence: Evidence

  package init(moment: Moment, parts: [LinePart], evidence: Evidence) {
    self.moment = moment
    self.parts = parts
    self.evidence = evidence
  }
}
