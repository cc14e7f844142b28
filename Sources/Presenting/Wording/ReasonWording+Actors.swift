import Vocabulary

extension ReasonWording {
  package func words(_ reason: ActorReason) -> String {
    switch reason {
    case .apart(let from, let by, let reason): "kept apart from \(name(from)): \(decided(by, reason))"
    case .decision(let by, let reason): decided(by, reason)
    case .distinct(let from, let ground): "kept apart from \(name(from)): \(words(ground))"
    case .doubleSurname(let printed, let full): "double surname: \"\(printed)\" and \"\(full)\""
    case .givenName(let printed, let full): "same given name: \"\(printed)\" and \"\(full)\""
    case .initials(let printed, let full): "first letters: \"\(printed)\" and \"\(full)\""
    case .order(let printed, let full): "one name in two orders: \"\(printed)\" and \"\(full)\""
    case .shortForm(let printed, let full): "short form of the given name: \"\(printed)\" and \"\(full)\""
    case .shortName(let printed, let full): "short for one name: \"\(printed)\" and \"\(full)\""
    case .spelling(let printed, let full): "two spellings of one name: \"\(printed)\" and \"\(full)\""
    case .surname(let printed, let full): "same surname: \"\(printed)\" and \"\(full)\""
    }
  }

  private func words(_ ground: ActorReason.Ground) -> String {
    switch ground {
    case .gender: "a woman and a man"
    case .givenNames: "other given names"
    case .office: "one is a relative, the other holds an office"
    case .oneReport: "one report prints both names in full"
    case .oneWord: "the names differ in one word"
    case .several: "several fit, and nothing tells which one is meant"
    }
  }
}
