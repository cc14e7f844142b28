import Vocabulary

extension ReasonWording {
  package func words(_ reason: ActorReason) -> String {
    switch reason {
    case .apart(let from, let by, let reason): "kept apart from \(name(from)): \(decided(by, reason))"
    case .decision(let by, let reason): decided(by, reason)
    case .spelling(let printed, let full): "two spellings of one name: \"\(printed)\" and \"\(full)\""
    case .surname(let printed, let full): "same surname: \"\(printed)\" and \"\(full)\""
    }
  }
}
