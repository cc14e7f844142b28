/// Why names are one actor, or which other actor was kept apart from it.
package enum ActorReason: Sendable, Hashable {
  /// A person kept two actors apart; `from` is the other one.
  case apart(from: Identifier, by: String, reason: String)
  /// A person joined the names.
  case decision(by: String, reason: String)
  /// The rules kept an actor with a like name apart; `from` is the other one.
  case distinct(from: Identifier, ground: Ground)
  /// One half of a double surname, or both.
  case doubleSurname(printed: String, full: String)
  /// A given name alone and the one full name of the report that begins with it.
  case givenName(printed: String, full: String)
  /// The first letters of a name's words.
  case initials(printed: String, full: String)
  /// One name with family name first and with family name last.
  case order(printed: String, full: String)
  /// A short form of the given name before the same surname.
  case shortForm(printed: String, full: String)
  /// An organisation's name without what its form adds, or its last word alone.
  case shortName(printed: String, full: String)
  /// Two spellings of one name, as reports print them.
  case spelling(printed: String, full: String)
  /// A surname alone and the full name that it was joined to.
  case surname(printed: String, full: String)

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case apart, decision, distinct, doubleSurname = "double-surname", givenName = "given-name", initials, order, shortForm = "short-form"
    case shortName = "short-name", spelling, surname
  }

  /// What speaks against two like names being one.
  package enum Ground: String, Sendable, Codable, CaseIterable {
    /// A woman and a man.
    case gender
    /// Two given names.
    case givenNames = "given-names"
    /// A relative of somebody, and the holder of an office.
    case office
    /// One report prints both in full.
    case oneReport = "one-report"
    /// Names of organisations, places or other things that differ in one word.
    case oneWord = "one-word"
    /// Several actors fit, and nothing tells which one is meant.
    case several
  }

  package var kind: Kind {
    switch self {
    case .apart: .apart
    case .decision: .decision
    case .distinct: .distinct
    case .doubleSurname: .doubleSurname
    case .givenName: .givenName
    case .initials: .initials
    case .order: .order
    case .shortForm: .shortForm
    case .shortName: .shortName
    case .spelling: .spelling
    case .surname: .surname
    }
  }

  /// The two names that were joined; nil for decisions and for actors kept apart.
  package var joined: (printed: String, full: String)? {
    switch self {
    case .apart, .decision, .distinct: nil
    case .doubleSurname(let printed, let full), .givenName(let printed, let full), .initials(let printed, let full),
      .order(let printed, let full), .shortForm(let printed, let full), .shortName(let printed, let full),
      .spelling(let printed, let full), .surname(let printed, let full):
      (printed, full)
    }
  }

  /// The actor that was kept apart, if that is what the reason tells.
  package var keptApart: Identifier? {
    switch self {
    case .apart(let from, _, _), .distinct(let from, _): from
    default: nil
    }
  }
}

extension ActorReason: Comparable {
  /// By kind, in the order of the alphabet; then by the fields in the order of their declaration.
  package static func < (a: ActorReason, b: ActorReason) -> Bool {
    a.kind != b.kind ? a.kind.rawValue < b.kind.rawValue : a.fields.lexicographicallyPrecedes(b.fields)
  }

  private var fields: [String] {
    switch self {
    case .apart(let from, let by, let reason): [from.value, by, reason]
    case .decision(let by, let reason): [by, reason]
    case .distinct(let from, let ground): [from.value, ground.rawValue]
    default: joined.map { [$0.printed, $0.full] } ?? []
    }
  }
}

extension ActorReason: Codable {
  package init(from decoder: any Decoder) throws {
    let json = try ReasonDecoding(decoder)
    let kind: Kind = try json.value(.kind)
    switch kind {
    case .apart: self = .apart(from: try json.value(.from), by: try json.value(.by), reason: try json.value(.reason))
    case .decision: self = .decision(by: try json.value(.by), reason: try json.value(.reason))
    case .distinct: self = .distinct(from: try json.value(.from), ground: try json.value(.ground))
    default: self = .joining(kind, printed: try json.value(.printed), full: try json.value(.full))
    }
  }

  /// The reason of a kind that joins two names; kinds that join none count as *spelling*.
  package static func joining(_ kind: Kind, printed: String, full: String) -> ActorReason {
    switch kind {
    case .doubleSurname: .doubleSurname(printed: printed, full: full)
    case .givenName: .givenName(printed: printed, full: full)
    case .initials: .initials(printed: printed, full: full)
    case .order: .order(printed: printed, full: full)
    case .shortForm: .shortForm(printed: printed, full: full)
    case .shortName: .shortName(printed: printed, full: full)
    case .surname: .surname(printed: printed, full: full)
    case .apart, .decision, .distinct, .spelling: .spelling(printed: printed, full: full)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var json = try ReasonEncoding(kind.rawValue, .actor(self), to: encoder)
    switch self {
    case .apart(let from, let by, let reason):
      try json.put(.from, from)
      try json.put(.by, by)
      try json.put(.reason, reason)
    case .decision(let by, let reason):
      try json.put(.by, by)
      try json.put(.reason, reason)
    case .distinct(let from, let ground):
      try json.put(.from, from)
      try json.put(.ground, ground)
    default:
      guard let joined else { return }
      try json.put(.printed, joined.printed)
      try json.put(.full, joined.full)
    }
  }
}
