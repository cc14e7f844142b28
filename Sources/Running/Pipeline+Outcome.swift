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

    package var someFailed: Bool { coverage.contains { $0.state == .failed || $0.state == .skipped } }

    /// Notes an input that gave no value.
    package mutating func fail(_ trouble: Trouble) {
      coverage.append(Attempt(source: trouble.subject, state: .failed, because: "\(trouble.cause); \(trouble.wayOut)"))
      findings.append(Finding(.cannotRead, .error, trouble.description))
    }
  }
}
