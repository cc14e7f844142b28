/// A request, pledge, refusal or the like: one act across all reports. In what `annotate` prints, one telling of it.
package struct Act: Sendable, Codable, Hashable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case request, pledge, approval, refusal, position, accusation, threat, condition
  }

  package enum Status: String, Sendable, Codable, CaseIterable { case stated, open, accepted, refused, undecided, done, reaffirmed }

  /// How far something asked for or promised has come. From *requested* to *delivered* each step follows the one before.
  package enum Step: String, Sendable, Codable, CaseIterable {
    case requested, discussed, announced, pledged, committed, allocated, delivered, withdrawn, refused, expired
  }

  /// Who stands behind an act: one who speaks for others, a body that decides, or a vote.
  package enum Authority: String, Sendable, Codable, CaseIterable { case said, decided, voted }

  /// A place where a report tells of one step.
  package struct Rung: Sendable, Codable, Hashable {
    package var step: Step
    package var span: Span
    package var moment: Moment?
    package var actor: Identifier?

    package init(step: Step, span: Span, moment: Moment? = nil, actor: Identifier? = nil) {
      self.step = step
      self.span = span
      self.moment = moment
      self.actor = actor
    }
  }

  package var id: Identifier
  package var kind: Kind
  package var actor: Identifier?
  package var recipient: Identifier?
  package var beneficiary: Identifier?
  /// The words that name who acts, towards whom, and for whom, as one report prints them.
  package var by: Span?
  package var to: Span?
  package var benefiting: Span?
  package var object: Span
  package var amount: Identifier?
  package var moment: Moment?
  package var deadline: Moment?
  package var condition: Span?
  /// By what means: *by executive order*.
  package var instrument: Span?
  package var authority: Authority?
  package var status: Status
  package var step: Step?
  /// In the order of their moments, then of their places.
  package var steps: [Rung]
  package var answers: [Identifier]
  package var restates: [Identifier]
  package var evidence: [Span]

  package init(
    id: Identifier, kind: Kind, actor: Identifier?, recipient: Identifier?, object: Span, moment: Moment? = nil, status: Status,
    evidence: [Span]
  ) {
    self.id = id
    self.kind = kind
    self.actor = actor
    self.recipient = recipient
    self.object = object
    self.moment = moment
    self.status = status
    steps = []
    answers = []
    restates = []
    self.evidence = evidence
  }
}
