/// The account as it is written: version 2 of the contract.
///
/// A dossier is written in the same form without `account`, `timeline` and `checks`. Its payloads are not written: spans point at them.
package struct Account: Sendable {
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

  package var made: Made
  package var dossier: Dossier
  /// nil of a dossier that is written in the form of an account.
  package var narrative: Narrative?
  package var coverage: [Attempt]

  package init(made: Made, dossier: Dossier, narrative: Narrative? = nil, coverage: [Attempt] = []) {
    self.made = made
    self.dossier = dossier
    self.narrative = narrative
    self.coverage = coverage
  }
}

extension Account {
  package var event: Event { dossier.event }
  package var reports: [Report] { dossier.reports }
  package var lineages: [Lineage] { dossier.lineages }
  package var pairs: [Pair] { dossier.pairs }
  package var passages: [Passage] { dossier.passages }
  package var actors: [Actor] { dossier.actors }
  package var utterances: [Utterance] { dossier.utterances }
  package var figures: [Figure] { dossier.figures }
  package var moments: [TimedMention] { dossier.moments }
  package var claims: [Claim] { dossier.claims }
  package var acts: [Act] { dossier.acts }
  package var differences: [Difference] { dossier.differences }
  package var tracks: [Track] { dossier.tracks }
  package var events: [EventGroup] { dossier.events }
  package var findings: [Finding] { dossier.findings }
  package var transcript: Report? { dossier.transcript }
  /// All that spans may lie in: the reports, and the transcript behind them.
  package var texts: [Report] { reports + [transcript].compactMap { $0 } }
  package var account: [Line]? { narrative?.account }
  package var timeline: [Entry]? { narrative?.timeline }
  package var checks: [Check]? { narrative?.checks }
}
