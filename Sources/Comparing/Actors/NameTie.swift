import TextAlgorithms
import Vocabulary

/// What two names say of each other.
enum NameTie: Equatable {
  case none
  case sameWords
  /// Joined for a reason of a kind; `isGuess` where one report that prints both names in full would speak against it.
  case joined(ActorReason.Kind, isGuess: Bool)
  case refused(ActorReason.Ground)
}

/// Compares names of persons, and names of others.
struct NameComparison {
  let names: NameWords
  let language: Language

  /// Of persons: by surname where given names do not speak against it.
  func persons(_ mine: NameWords.Name, _ other: NameWords.Name) -> NameTie {
    if mine.words == other.words { return .sameWords }
    var refused = NameTie.none
    for a in mine.persons {
      for b in other.persons {
        switch compare(a, b) {
        case .refused(let ground): refused = .refused(ground)
        case .none: continue
        case let tie: return tie
        }
      }
    }
    return refused
  }

  private func compare(_ a: NameWords.Person, _ b: NameWords.Person) -> NameTie {
    switch (a.given.isEmpty, b.given.isEmpty) {
    case (true, true):
      names.areVariants(a.surname, b.surname) || a.last == b.last && !a.isDoubtful && !b.isDoubtful
        ? .joined(.spelling, isGuess: false) : .none
    case (true, false): bare(a, b)
    case (false, true): bare(b, a)
    case (false, false): full(a, b)
    }
  }

  /// A surname alone and a full name.
  private func bare(_ bare: NameWords.Person, _ full: NameWords.Person) -> NameTie {
    if bare.isDoubtful { return bare.surname == full.surname ? .joined(.surname, isGuess: false) : .none }
    if bare.surname == full.surname || bare.last == full.last { return .joined(.surname, isGuess: false) }
    if full.halves.contains(bare.surname) { return .joined(.doubleSurname, isGuess: false) }
    let isVariant = names.areVariants(bare.surname, full.surname) || names.areVariants(bare.last, full.last)
    return isVariant ? .joined(.spelling, isGuess: false) : .none
  }

  private func full(_ a: NameWords.Person, _ b: NameWords.Person) -> NameTie {
    if names.joined(a.given) == b.surname, names.joined(b.given) == a.surname { return .joined(.order, isGuess: true) }
    if a.halves.isEmpty != b.halves.isEmpty, a.surname != b.surname,
      (a.halves + b.halves).contains(a.halves.isEmpty ? a.surname : b.surname)
    {
      return a.given[0] == b.given[0] && !differInMiddle(a, b) ? .joined(.doubleSurname, isGuess: true) : .refused(.givenNames)
    }
    if a.surname == b.surname { return givenNames(a, b) }
    guard a.halves.isEmpty || b.halves.isEmpty else { return .none }
    if a.last == b.last { return givenNames(a, b) }
    guard a.given[0] == b.given[0], !differInMiddle(a, b) else { return .none }
    let isVariant = names.areVariants(a.surname, b.surname) || names.areVariants(a.last, b.last)
    return isVariant || !a.consonants.isEmpty && a.consonants == b.consonants ? .joined(.spelling, isGuess: true) : .none
  }

  /// Of two persons of one surname.
  private func givenNames(_ a: NameWords.Person, _ b: NameWords.Person) -> NameTie {
    let x = a.given[0], y = b.given[0]
    if names.joined(a.given) == names.joined(b.given) { return .joined(.spelling, isGuess: false) }
    guard !differInMiddle(a, b) else { return .refused(.givenNames) }
    if x == y || (names.isInitial(x) || names.isInitial(y)) && names.bytes(x).first == names.bytes(y).first {
      return .joined(.spelling, isGuess: false)
    }
    if language.gazetteer.areShortForms(names.bytes(x), names.bytes(y)) { return .joined(.shortForm, isGuess: false) }
    return names.areVariants(x, y) ? .joined(.spelling, isGuess: true) : .refused(.givenNames)
  }

  /// Whether both have one second given name and these begin with different letters.
  private func differInMiddle(_ a: NameWords.Person, _ b: NameWords.Person) -> Bool {
    a.given.count == 2 && b.given.count == 2 && names.bytes(a.given[1]).first != names.bytes(b.given[1]).first
  }

  /// Of organisations, places and other things: by all words, by first letters, or by what a company's form adds.
  ///
  /// - Parameter isOneReport: whether one report has both, so that a last word alone may stand for the whole.
  func others(_ mine: NameWords.Name, _ other: NameWords.Name, isOneReport: Bool) -> NameTie {
    if mine.words == other.words { return .sameWords }
    if mine.core == other.core, mine.core == mine.words || other.core == other.words { return .joined(.shortName, isGuess: false) }
    let (short, long) = mine.words.count < other.words.count ? (mine, other) : (other, mine)
    guard short.words.count == 1, long.words.count > 1 else { return .none }
    if areInitials(short, of: long) { return .joined(.initials, isGuess: false) }
    guard isOneReport, long.words.last == short.words[0], language.names.organisationHeads.contains(names.key(short.words[0])),
      language.gazetteer.organisations.value(of: short.text) == nil
    else { return .none }
    return .joined(.shortName, isGuess: false)
  }

  private func areInitials(_ short: NameWords.Name, of long: NameWords.Name) -> Bool {
    let letters = names.bytes(short.words[0])
    guard letters.count >= ActorCalibration.standard.initials, !short.text.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else {
      return false
    }
    return names.initials(long).contains(letters)
  }
}
