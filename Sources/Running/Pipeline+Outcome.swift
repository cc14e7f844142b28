import Sourcing
import Vocabulary

extension Pipeline {
  /// What came of the inputs: the values that could be made, and an attempt for every place.
  package struct Outcome<Value: Sendable>: Sendable {
    package var values: [Value]
    package var coverage: [Attempt]
    /// Findings about inputs that gave no report.
    package var findings: [Finding]

    package init(values: [Value], coverage: [Attempt], findings: [Finding]) {
      self.values = values
      self.coverage = coverage
      self.findings = findings
    }

    package var someFailed: Bool { coverage.contains { $0.state == .failed } }

    /// Notes a place that was passed over on purpose.
    package mutating func pass(_ attempt: Attempt) {
      coverage.append(attempt)
      if attempt.state == .skipped { findings.append(attempt.finding) }
    }

    /// Notes an input that gave no value.
    package mutating func fail(_ trouble: Trouble) {
      coverage.append(Attempt(source: trouble.subject, state: .failed, because: "\(trouble.cause); \(trouble.wayOut)"))
      findings.append(Finding(.cannotRead, .error, trouble.description))
    }
  }
}

extension Attempt {
  /// What is said of a place that was passed over.
  var finding: Finding { Finding(.skipped, .note, "\"\(source)\" is passed over: \(because)") }

  /// The attempt at a result of this program that lies among the reports.
  init(ownResult trouble: Trouble) { self.init(source: trouble.subject, state: .skipped, because: trouble.cause) }
}
