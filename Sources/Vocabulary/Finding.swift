/// Something strange in a report or left out of an account. Nothing is dropped without one.
package struct Finding: Sendable, Codable, Hashable {
  package enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (a: Severity, b: Severity) -> Bool {
      allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
  }

  /// `stage.kebab-case`, such as `reading.unknown-encoding`; each stands in the manual.
  package var code: String
  package var severity: Severity
  package var message: String
  package var span: Span?

  package init(_ code: String, _ severity: Severity, _ message: String, span: Span? = nil) {
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
