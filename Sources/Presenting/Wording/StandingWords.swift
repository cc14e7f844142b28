import Vocabulary

/// What a line rests on, in a few words.
package enum StandingWords {
  /// - Parameter claims: of the line.
  package static func words(_ line: Line, _ account: Account, _ claims: [Claim]) -> String {
    let tellers = line.tellers(claims)
    let outlets = Set(account.reports.filter { tellers.contains($0.id) }.map(\.countedOutlet)).count
    return switch line.standing {
    case .corroborated: "corroborated: \(outlets) outlets, two of them shown independent"
    case .unproven: "\(outlets) outlets, their independence not shown"
    case .disputed: "disputed"
    case .singleLineage: "\(outlets) outlets, one origin"
    case .singleOutlet: "one outlet"
    }
  }
}
