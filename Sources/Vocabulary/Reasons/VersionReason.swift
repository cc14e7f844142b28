/// How the content and the speaker of a version were found.
///
/// The reasons of a version stand in the order in which it was made: the construction, the speaker, then what other reports' versions lent.
package enum VersionReason: Sendable, Hashable {
  /// How the content hangs on its cue.
  case construction(Construction)
  /// The speaker is named in the words beside the cue.
  case name
  /// A label in capitals is the surname of one person.
  case surnameInCapitals
  /// An apposition names the speaker.
  case apposition
  /// A role, as printed, that a title in the report gives to one person.
  case role(words: String)
  /// A definite noun for the person whom a sentence before it is about.
  case definiteNoun
  /// The name right before *who*, as printed.
  case relativeClause(printed: String)
  /// Several speak together; the first of them is the version's speaker.
  case several(actors: [Identifier])
  /// A pronoun, as printed, and whom it stands for.
  case pronoun(words: String, actor: Identifier)
  /// A pronoun of no person's gender.
  case impersonalPronoun
  /// A pronoun for which no person was found.
  case unresolvedPronoun
  /// A quotation without a cue: the person whom the sentences before it are about.
  case continuedSpeech(actor: Identifier)
  /// The source is not named.
  case unnamedSource
  /// Taken over from the version of another report.
  case borrowed(Borrowed, from: Identifier)
  /// The version lies inside the words of another speaker, who stands in `via`.
  case nested

  package enum Borrowed: String, Sendable, Codable, CaseIterable {
    case speaker, addressee
    case cueClass = "cue-class"
    case extent
  }

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case construction, name
    case surnameInCapitals = "surname-in-capitals"
    case apposition, role
    case definiteNoun = "definite-noun"
    case relativeClause = "relative-clause"
    case several, pronoun
    case impersonalPronoun = "impersonal-pronoun"
    case unresolvedPronoun = "unresolved-pronoun"
    case continuedSpeech = "continued-speech"
    case unnamedSource = "unnamed-source"
    case borrowed, nested
  }

  package var kind: Kind {
    switch self {
    case .construction: .construction
    case .name: .name
    case .surnameInCapitals: .surnameInCapitals
    case .apposition: .apposition
    case .role: .role
    case .definiteNoun: .definiteNoun
    case .relativeClause: .relativeClause
    case .several: .several
    case .pronoun: .pronoun
    case .impersonalPronoun: .impersonalPronoun
    case .unresolvedPronoun: .unresolvedPronoun
    case .continuedSpeech: .continuedSpeech
    case .unnamedSource: .unnamedSource
    case .borrowed: .borrowed
    case .nested: .nested
    }
  }

  /// The same reason with other actors: those of the event for those of a report.
  package func mapActors(_ actor: (Identifier) -> Identifier) -> VersionReason {
    switch self {
    case .several(let actors): .several(actors: actors.map(actor))
    case .pronoun(let words, let one): .pronoun(words: words, actor: actor(one))
    case .continuedSpeech(let one): .continuedSpeech(actor: actor(one))
    default: self
    }
  }
}

extension VersionReason: Codable {
  package init(from decoder: any Decoder) throws {
    let json = try ReasonDecoding(decoder)
    switch try json.value(.kind) as Kind {
    case .construction: self = .construction(try json.value(.construction))
    case .name: self = .name
    case .surnameInCapitals: self = .surnameInCapitals
    case .apposition: self = .apposition
    case .role: self = .role(words: try json.value(.words))
    case .definiteNoun: self = .definiteNoun
    case .relativeClause: self = .relativeClause(printed: try json.value(.printed))
    case .several: self = .several(actors: try json.value(.actors))
    case .pronoun: self = .pronoun(words: try json.value(.words), actor: try json.value(.actor))
    case .impersonalPronoun: self = .impersonalPronoun
    case .unresolvedPronoun: self = .unresolvedPronoun
    case .continuedSpeech: self = .continuedSpeech(actor: try json.value(.actor))
    case .unnamedSource: self = .unnamedSource
    case .borrowed: self = .borrowed(try json.value(.lent), from: try json.value(.from))
    case .nested: self = .nested
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var json = try ReasonEncoding(kind.rawValue, .version(self), to: encoder)
    switch self {
    case .construction(let construction): try json.put(.construction, construction)
    case .role(let words): try json.put(.words, words)
    case .relativeClause(let printed): try json.put(.printed, printed)
    case .several(let actors): try json.put(.actors, actors)
    case .pronoun(let words, let actor):
      try json.put(.words, words)
      try json.put(.actor, actor)
    case .continuedSpeech(let actor): try json.put(.actor, actor)
    case .borrowed(let lent, let from):
      try json.put(.lent, lent)
      try json.put(.from, from)
    case .name, .surnameInCapitals, .apposition, .definiteNoun, .impersonalPronoun, .unresolvedPronoun, .unnamedSource, .nested: break
    }
  }
}
