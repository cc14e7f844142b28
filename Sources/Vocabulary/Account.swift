/// What all reports of an event say together: the input of Narrating. Every list is in a stated, stable order.
package struct Dossier: Sendable {
  package var event: Event
  /// By identifier.
  package var reports: [Report]
  package var lineages: [Lineage]
  package var pairs: [Pair]
  package var passages: [Passage]
  package var actors: [Actor]
  package var utterances: [Utterance]
  package var figures: [Figure]
  package var moments: [TimedMention]
  package var claims: [Claim]
  package var acts: [Act]
  package var differences: [Difference]
  package var findings: [Finding]
  /// Not part of the JSON: the bytes that spans count in.
  package var payloads: [Identifier: Payload]
  /// Not part of the JSON: the reports analysed; empty where a dossier is only shown.
  package var texts: [Identifier: Text]

  package init(event: Event, reports: [Report], texts: [Identifier: Text]) {
    self.init(event: event, reports: reports, payloads: texts.mapValues(\.payload))
    self.texts = texts
  }

  package init(event: Event, reports: [Report], payloads: [Identifier: Payload]) {
    texts = [:]
    self.event = event
    self.reports = reports
    self.payloads = payloads
    lineages = []
    pairs = []
    passages = []
    actors = []
    utterances = []
    figures = []
    moments = []
    claims = []
    acts = []
    differences = []
    findings = []
  }
}

/// The event that the reports are about.
package struct Event: Sendable, Codable, Hashable {
  package var id: Identifier
  package var title: String
  package var moment: Moment?
  package var places: [Identifier]
  package var actors: [Identifier]
  package var evidence: [Span]

  package init(id: Identifier, title: String, moment: Moment?, places: [Identifier], actors: [Identifier], evidence: [Span]) {
    self.id = id
    self.title = title
    self.moment = moment
    self.places = places
    self.actors = actors
    self.evidence = evidence
  }
}

/// A piece of a line: our own words, a passage as printed, or an actor's name standing for a mention of it.
package enum LinePart: Sendable, Hashable, Codable {
  case literal(String)
  case quote(Span)
  case actor(Identifier, Span)

  private enum CodingKeys: String, CodingKey { case literal, quote, actor, span }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let literal = try container.decodeIfPresent(String.self, forKey: .literal) {
      self = .literal(literal)
    } else if let quote = try container.decodeIfPresent(Span.self, forKey: .quote) {
      self = .quote(quote)
    } else {
      self = .actor(try container.decode(Identifier.self, forKey: .actor), try container.decode(Span.self, forKey: .span))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .literal(let text): try container.encode(text, forKey: .literal)
    case .quote(let span): try container.encode(span, forKey: .quote)
    case .actor(let id, let span):
      try container.encode(id, forKey: .actor)
      try container.encode(span, forKey: .span)
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

  package var text: String
  package var parts: [LinePart]
  package var evidence: Evidence
  package var standing: Standing
  package var claims: [Identifier]

  package init(text: String, parts: [LinePart], evidence: Evidence, standing: Standing, claims: [Identifier]) {
    self.text = text
    self.parts = parts
    self.evidence = evidence
    self.standing = standing
    self.claims = claims
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

/// What to verify next; never a verdict.
package struct Check: Sendable, Codable, Hashable {
  package var question: String
  /// Whom to ask.
  package var ask: String
  package var weight: Double
  package var about: [Identifier]

  package init(question: String, ask: String, weight: Double, about: [Identifier]) {
    self.question = question
    self.ask = ask
    self.weight = weight
    self.about = about
  }
}
