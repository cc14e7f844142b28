/// Something strange in a report or left out of an account. Nothing is dropped without one.
package struct Finding: Sendable, Codable, Hashable {
  package enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (a: Severity, b: Severity) -> Bool {
      allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
  }

  /// What was found, `stage.kebab-case` in JSON. Each code stands in the manual.
  package enum Code: String, Sendable, Codable, CaseIterable {
    case languageNotAnalysed = "annotating.language-not-analysed"
    case tooLong = "annotating.too-long"
    case unclosedQuotation = "annotating.unclosed-quotation"
    case decisionApplied = "comparing.decision-applied"
    case notAllCompared = "comparing.not-all-compared"
    case severalEvents = "comparing.several-events"
    case bodyDisagreement = "reading.body-disagreement"
    case canonicalElsewhere = "reading.canonical-elsewhere"
    case charsetGuessed = "reading.charset-guessed"
    case dateAmbiguous = "reading.date-ambiguous"
    case dateDisagreement = "reading.date-disagreement"
    case empty = "reading.empty"
    case invalidBytes = "reading.invalid-bytes"
    case invalidUTF8 = "reading.invalid-utf8"
    case jsonLDDamaged = "reading.json-ld-damaged"
    case languageDisagreement = "reading.language-disagreement"
    case markupNotRead = "reading.markup-not-read"
    case noStory = "reading.no-story"
    case notText = "reading.not-text"
    case stub = "reading.stub"
    case tooLarge = "reading.too-large"
    case truncated = "reading.truncated"
    case cannotRead = "running.cannot-read"
    case changedSince = "running.changed-since"
    case decisionNotApplied = "running.decision-not-applied"
    case skipped = "running.skipped"
  }

  package var code: Code
  package var severity: Severity
  package var message: String
  package var span: Span?

  package init(_ code: Code, _ severity: Severity, _ message: String, span: Span? = nil) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
  }
}

/// What became of one place that the user named.
package struct Attempt: Sendable, Codable, Hashable {
  package enum State: String, Sendable, Codable {
    case read, stub, failed, skipped, duplicate
    case notAnalysed = "not-analysed"
  }

  package var source: String
  package var state: State
  package var because: String

  package init(source: String, state: State, because: String) {
    self.source = source
    self.state = state
    self.because = because
  }
}
