/// Why names are one actor, or which other actor was kept apart from it.
package enum ActorReason: Sendable, Hashable {
  /// A person kept two actors apart; `from` is the other one.
  case apart(from: Identifier, by: String, reason: String)
  /// A person joined the names.
  case decision(by: String, reason: String)
  /// Two spellings of one name, as reports print them.
  case spelling(printed: String, full: String)
  /// A surname alone and the full name that it was joined to.
  case surname(printed: String, full: String)

  package enum Kind: String, Sendable, Codable, CaseIterable { case apart, decision, spelling, surname }

  package var kind: Kind {
    switch self {
    case .apart: .apart
    case .decision: .decision
    case .spelling: .spelling
    case .surname: .surname
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
    case .spelling(let printed, let full), .surname(let printed, let full): [printed, full]
    }
  }
}

extension ActorReason: Codable {
  package init(from decoder: any Decoder) throws {
    let json = try ReasonDecoding(decoder)
    switch try json.value(.kind) as Kind {
    case .apart: self = .apart(from: try json.value(.from), by: try json.value(.by), reason: try json.value(.reason))
    case .decision: self = .decision(by: try json.value(.by), reason: try json.value(.reason))
    case .spelling: self = .spelling(printed: try json.value(.printed), full: try json.value(.full))
    case .surname: self = .surname(printed: try json.value(.printed), full: try json.value(.full))
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
    case .spelling(let printed, let full), .surname(let printed, let full):
      try json.put(.printed, printed)
      try json.put(.full, full)
    }
  }
}
