/// Something that reports state, with every telling of it and what it rests on.
package struct Claim: Sendable, Codable, Hashable {
  package enum Modality: String, Sendable, Codable { case asserted, claimed, wanted, expected, conditional, denied }

  package struct Support: Sendable, Codable, Hashable {
    /// A report whose outlet is unknown counts as one of its own.
    package var outlets: Int
    /// Origins shown to be independent of one another.
    package var originsAtLeast: Int
    /// Origins left after merging what is shown to depend on one another.
    package var originsAtMost: Int
    package var basis: [Identifier]

    package init(outlets: Int, originsAtLeast: Int, originsAtMost: Int, basis: [Identifier]) {
      self.outlets = outlets
      self.originsAtLeast = originsAtLeast
      self.originsAtMost = originsAtMost
      self.basis = basis
    }
  }

  /// A place where a report tells it; in JSON a span with a holder.
  package struct Telling: Sendable, Codable, Hashable, Comparable {
    package var span: Span
    /// Whose words they are: an actor, or the utterance where its speaker is unknown. nil: the report states it in its own voice.
    package var holder: Identifier?

    package init(_ span: Span, holder: Identifier? = nil) {
      self.span = span
      self.holder = holder
    }

    package static func < (a: Telling, b: Telling) -> Bool {
      a.span != b.span ? a.span < b.span : (a.holder?.value ?? "") < (b.holder?.value ?? "")
    }

    private enum CodingKeys: String, CodingKey { case holder }

    package init(from decoder: any Decoder) throws {
      span = try Span(from: decoder)
      holder = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(Identifier.self, forKey: .holder)
    }

    package func encode(to encoder: any Encoder) throws {
      try span.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(holder, forKey: .holder)
    }
  }

  package var id: Identifier
  /// The shortest telling that can stand by itself, verbatim; of what is said, which its speaker completes, any telling.
  package var text: String
  package var attributedTo: Identifier?
  package var utterance: Identifier?
  /// The smallest clauses that state it; several a report are allowed.
  package var tellings: [Telling]
  /// Clauses that state the opposite.
  package var deniedBy: [Span]
  package var modality: Modality
  package var support: Support

  package init(
    id: Identifier, text: String, attributedTo: Identifier?, utterance: Identifier?, tellings: [Telling], deniedBy: [Span] = [],
    modality: Modality, support: Support
  ) {
    self.id = id
    self.text = text
    self.attributedTo = attributedTo
    self.utterance = utterance
    self.tellings = tellings
    self.deniedBy = deniedBy
    self.modality = modality
    self.support = support
  }

  /// The places of its tellings, in their order.
  package var spans: [Span] { tellings.map(\.span) }
}

/// Where reports differ, with a plain sentence about it. Shown, never settled.
package struct Difference: Sendable, Codable, Hashable {
  package enum Kind: String, Sendable, Codable {
    case wording, figure, moment, attribute, label, speaker, attribution, truncation, scope, repetition, omission
    case hedgeLost = "hedge-lost"
    case insertionAbsorbed = "insertion-absorbed"
  }

  package enum Verdict: String, Sendable, Codable {
    case conflict, update, variant, distortion
    case differentScope = "different-scope"
  }

  package struct Side: Sendable, Codable, Hashable {
    package var value: String
    package var evidence: [Span]

    package init(value: String, evidence: [Span]) {
      self.value = value
      self.evidence = evidence
    }
  }

  package var id: Identifier
  package var kind: Kind
  package var verdict: Verdict
  package var claims: [Identifier]
  package var utterances: [Identifier]
  package var figures: [Identifier]
  package var sides: [Side]
  /// Reports that say nothing of it.
  package var silent: [Identifier]
  /// How much it matters to a reader, 0…1; only for the order of lists.
  package var weight: Double
  package var explanation: String

  package init(
    id: Identifier, kind: Kind, verdict: Verdict, claims: [Identifier] = [], utterances: [Identifier] = [], figures: [Identifier] = [],
    sides: [Side], silent: [Identifier] = [], weight: Double, explanation: String
  ) {
    self.id = id
    self.kind = kind
    self.verdict = verdict
    self.claims = claims
    self.utterances = utterances
    self.figures = figures
    self.sides = sides
    self.silent = silent
    self.weight = weight
    self.explanation = explanation
  }
}
