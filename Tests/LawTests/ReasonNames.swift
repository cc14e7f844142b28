import Vocabulary

extension PairReason {
  /// The identifiers that the reason names.
  var named: [Identifier] {
    if case .direction(_, let from, let to, let grounds) = self { [from, to] + grounds.map(\.report) } else { [] }
  }
}

extension LineageReason {
  var named: [Identifier] {
    switch self {
    case .credits(let reports, _), .decidedCopy(let reports, _): reports
    case .namedInText, .noCredit: []
    case .dependence(let report, let on, _, _, let because): [report, on] + (because?.named ?? [])
    }
  }
}

extension ActorReason {
  var named: [Identifier] { keptApart.map { [$0] } ?? [] }
}

extension VersionReason {
  var named: [Identifier] {
    switch self {
    case .several(let actors): actors
    case .pronoun(_, let actor), .continuedSpeech(let actor): [actor]
    case .borrowed(_, let from): [from]
    default: []
    }
  }
}
