/// A stretch of text that two or more reports carry. Quotations are masked: two reporters in one room quote alike without copying.
package struct Passage: Sendable, Codable, Hashable {
  package enum Direction: String, Sendable, Codable { case certain, likely, unknown }
  package enum Kind: String, Sendable, Codable { case verbatim, edited, rewritten }

  package var id: Identifier
  package var witnesses: [Span]
  /// Index of the witness that the others came from.
  package var from: Int?
  package var direction: Direction
  package var kind: Kind
  /// Share of the words that the witnesses have in common, 0…1.
  package var overlap: Double

  package init(id: Identifier, witnesses: [Span], from: Int?, direction: Direction, kind: Kind, overlap: Double) {
    self.id = id
    self.witnesses = witnesses
    self.from = from
    self.direction = direction
    self.kind = kind
    self.overlap = overlap
  }
}

/// What is shown about two reports. A pair left out is "no evidence either way".
package struct Pair: Sendable, Codable, Hashable {
  package enum Relation: String, Sendable, Codable {
    case shownDependent = "shown-dependent"
    case shownIndependent = "shown-independent"
  }

  package var a: Identifier
  package var b: Identifier
  package var relation: Relation
  /// In the order that `PairReason` states.
  package var because: [PairReason]
  package var evidence: [Span]

  package init(a: Identifier, b: Identifier, relation: Relation, because: [PairReason], evidence: [Span]) {
    self.a = a
    self.b = b
    self.relation = relation
    self.because = because
    self.evidence = evidence
  }
}

/// The reports that carry copy of one origin. A report that merges two agencies stands in two.
package struct Lineage: Sendable, Codable, Hashable {
  package struct Origin: Sendable, Codable, Hashable {
    package enum Basis: String, Sendable, Codable { case stated, inferred, decided, unknown }

    package var name: String
    package var basis: Basis

    package init(name: String, basis: Basis) {
      self.name = name
      self.basis = basis
    }
  }

  package var id: Identifier
  package var reports: [Identifier]
  package var origin: Origin
  /// Why each of the reports stands here.
  package var because: [LineageReason]
  package var evidence: [Span]

  package init(id: Identifier, reports: [Identifier], origin: Origin, because: [LineageReason] = [], evidence: [Span]) {
    self.id = id
    self.reports = reports
    self.origin = origin
    self.because = because
    self.evidence = evidence
  }
}
