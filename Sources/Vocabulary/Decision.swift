/// What a person decided about reports: it wins over the rules and is shown where it acts.
///
/// Anchored to payload hash and span, never to an identifier: it holds wherever the same bytes are read again. Where they have changed, a
/// finding says so.
package struct Decision: Sendable, Codable, Hashable, Comparable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case dependent, independent
    case sameActor = "same-actor"
    case differentActors = "different-actors"
    case agencyCopy = "agency-copy"
    case leaveOut = "leave-out"
  }

  /// A stretch of a payload, or the whole of it.
  package struct Anchor: Sendable, Codable, Hashable, Comparable {
    /// SHA-256, hexadecimal, lower case.
    package var payload: String
    package var start: Int?
    package var end: Int?

    package init(payload: String, start: Int? = nil, end: Int? = nil) {
      self.payload = payload
      self.start = start
      self.end = end
    }

    /// nil: the whole report.
    package var range: Range<Int>? {
      guard let start, let end, start < end else { return nil }
      return start..<end
    }

    /// By payload, then start, then end.
    package static func < (a: Anchor, b: Anchor) -> Bool {
      (a.payload, a.start ?? -1, a.end ?? -1) < (b.payload, b.start ?? -1, b.end ?? -1)
    }
  }

  package var kind: Kind
  package var anchors: [Anchor]
  /// Of *agency-copy*: whose copy it is.
  package var agency: String?
  /// Who decided.
  package var by: String
  package var reason: String
  /// The day of the decision, as `2018-11-16`.
  package var date: String?

  package init(kind: Kind, anchors: [Anchor], agency: String? = nil, by: String, reason: String, date: String? = nil) {
    self.kind = kind
    self.anchors = anchors
    self.agency = agency
    self.by = by
    self.reason = reason
    self.date = date
  }

  /// What findings say of it.
  package var because: String { "decided by \(by): \(reason)" }

  /// By kind, anchors, agency, person, reason and date: an order that the order in the file does not change.
  package static func < (a: Decision, b: Decision) -> Bool {
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    if a.anchors != b.anchors { return a.anchors.lexicographicallyPrecedes(b.anchors) }
    return (a.agency ?? "", a.by, a.reason, a.date ?? "") < (b.agency ?? "", b.by, b.reason, b.date ?? "")
  }
}

extension Decision {
  /// Tells at a place that the decision acts there.
  package func applied(at span: Span) -> Finding {
    Finding(.decisionApplied, .note, "\(kind.rawValue)\(agency.map { " of \($0)" } ?? ""), \(because)", span: span)
  }

  /// Tells that the decision does not fit.
  package func notApplied(_ cause: String, wayOut: String, span: Span? = nil) -> Finding {
    Finding(.decisionNotApplied, .warning, "cannot apply \"\(kind.rawValue), \(because)\": \(cause); \(wayOut)", span: span)
  }

  /// Tells that no report has the payload of an anchor.
  package func noReport(_ anchor: Anchor) -> Finding {
    notApplied(
      "none of the reports has the payload \(anchor.payload.prefix(12))…",
      wayOut: "the source has changed or is not among the inputs; anchor it anew")
  }

  /// Tells that nothing of the kind that the decision is about stands at an anchor.
  package func nothing(_ what: String, at anchor: Anchor, of report: Report, _ payload: Payload) -> Finding {
    let place = anchor.range.map { "[\($0.lowerBound):\($0.upperBound)]" } ?? "the whole"
    let span = anchor.range.flatMap { payload.isValid($0.lowerBound, $0.upperBound) ? report.span($0) : nil }
    return notApplied("\(place) of \(report.source.place) meets no \(what)", wayOut: "anchor it anew", span: span)
  }
}

/// A file of decisions: version 1 of its form.
package struct Decisions: Sendable, Codable, Hashable {
  package static let format = "synoptic.decisions"
  package static let version = 1

  package var format = Decisions.format
  package var version = Decisions.version
  package var decisions: [Decision]

  package init(_ decisions: [Decision]) { self.decisions = decisions }
}
