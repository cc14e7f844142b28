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
  /// Quantities that reports of different days give.
  package var tracks: [Track]
  /// Where the reports are of several events, what each is of, the one of the account first; else empty.
  package var events: [EventGroup]
  package var findings: [Finding]
  /// What was said, in full, as a text of its own: quotations are held against it. It is none of the reports and supports nothing.
  package var transcript: Report?
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
    tracks = []
    events = []
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
