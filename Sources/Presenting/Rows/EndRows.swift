import Vocabulary

/// What was strange in a report.
package struct FindingRow: Sendable, Equatable {
  package var severity: String
  package var message: String
  package var code: String
  package var evidence: [Span]

  /// In the account's order.
  package static func all(_ index: AccountLookup) -> [FindingRow] {
    index.account.findings.map { finding in
      FindingRow(
        severity: finding.severity.rawValue, message: finding.message, code: finding.code.rawValue,
        evidence: [finding.span].compactMap { $0 })
    }
  }
}

/// What became of an input.
package struct CoverageRow: Sendable, Equatable {
  package var source: String
  package var state: String
  package var because: String

  /// In the account's order.
  package static func all(_ index: AccountLookup) -> [CoverageRow] {
    index.account.coverage.map { CoverageRow(source: $0.source, state: KindWords.state($0.state), because: $0.because) }
  }
}

extension Account.Made {
  /// The program, the settings by name and the beginning of each model's hash.
  package var words: String {
    let details =
      settings.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" } + models.map { "\($0.name) \($0.sha256.prefix(12))" }
    return "Made by \(by)" + details.map { "; " + $0 }.joined()
  }
}
