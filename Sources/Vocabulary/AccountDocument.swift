/// The account as it is written: version 2 of the contract.
///
/// A dossier is written in the same form without `account`, `timeline` and `checks`.
package struct Account: Sendable, Codable {
  package static let format = "synoptic.account"
  package static let version = 2

  package struct Made: Sendable, Codable, Hashable {
    package struct Model: Sendable, Codable, Hashable {
      package var name: String
      package var sha256: String

      package init(name: String, sha256: String) {
        self.name = name
        self.sha256 = sha256
      }
    }

    package struct Decisions: Sendable, Codable, Hashable {
      package var sha256: String

      package init(sha256: String) { self.sha256 = sha256 }
    }

    package var by: String
    package var settings: [String: String]
    package var models: [Model]
    package var decisions: [Decisions]

    package init(by: String, settings: [String: String] = [:], models: [Model] = [], decisions: [Decisions] = []) {
      self.by = by
      self.settings = settings
      self.models = models
      self.decisions = decisions
    }
  }

  package var format = Account.format
  package var version = Account.version
  package var made: Made
  package var event: Event
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
  package var account: [Line]?
  package var timeline: [Entry]?
  package var checks: [Check]?
  package var coverage: [Attempt]
  package var findings: [Finding]

  package init(made: Made, dossier: Dossier, coverage: [Attempt] = []) {
    self.made = made
    self.coverage = coverage
    event = dossier.event
    reports = dossier.reports
    lineages = dossier.lineages
    pairs = dossier.pairs
    passages = dossier.passages
    actors = dossier.actors
    utterances = dossier.utterances
    figures = dossier.figures
    moments = dossier.moments
    claims = dossier.claims
    acts = dossier.acts
    differences = dossier.differences
    findings = dossier.findings
  }

  /// The dossier inside, with the payloads that a caller has reached again.
  package func dossier(payloads: [Identifier: Payload]) -> Dossier {
    var dossier = Dossier(event: event, reports: reports, payloads: payloads)
    dossier.lineages = lineages
    dossier.pairs = pairs
    dossier.passages = passages
    dossier.actors = actors
    dossier.utterances = utterances
    dossier.figures = figures
    dossier.moments = moments
    dossier.claims = claims
    dossier.acts = acts
    dossier.differences = differences
    dossier.findings = findings
    return dossier
  }
}
