/// A word that states something of others, its sense, and what it states it of: PropBank's roleset and arguments.
///
/// Verbs, copulas and auxiliaries are predicates, and the nouns and adjectives that state events: *the refusal*, *ready to sign*.
package struct Predicate: Sendable, Hashable {
  /// Index into the words of the syntax it was found in.
  package var word: Int
  /// `refuse.01`: the lemma that names the frame, and the number of the sense.
  package var roleset: String
  /// In the order of the text; none overlaps another.
  package var arguments: [Argument]

  package struct Argument: Sendable, Hashable {
    package var role: RoleLabel
    /// Index of the word that the others hang on.
    package var head: Int
    /// Words from the first to the last; never empty, never the predicate.
    package var words: Range<Int>

    package init(role: RoleLabel, head: Int, words: Range<Int>) {
      self.role = role
      self.head = head
      self.words = words
    }
  }

  package init(word: Int, roleset: String, arguments: [Argument] = []) {
    self.word = word
    self.roleset = roleset
    self.arguments = arguments
  }

  /// The same with all words so many further on.
  package func moved(by offset: Int) -> Predicate {
    Predicate(
      word: word + offset, roleset: roleset,
      arguments: arguments.map {
        Argument(role: $0.role, head: $0.head + offset, words: $0.words.lowerBound + offset..<$0.words.upperBound + offset)
      })
  }

  /// The words of the first argument in a role.
  package func argument(_ role: RoleLabel) -> Argument? { arguments.first { $0.role == role } }
}

/// The part that an argument plays: numbered as the roleset defines it, or a modifier (`ARGM`).
///
/// `R-` repeats an argument as a relative pronoun, `C-` continues one that is interrupted. Source: PropBank annotation guidelines.
package enum RoleLabel: UInt8, Sendable, CaseIterable, Codable {
  case arg0, arg1, arg2, arg3, arg4, arg5
  case time, adverbial, modal, negation, adjectival, place, manner, discourse, extent, purpose, cause, direction, predication, goal
  case comitative, construction, reciprocal, lightVerb, lightVerbNoun
  case relative0, relative1, relative2, relativePlace, relativeTime
  case continued0, continued1, continued2, particle, continuedConstruction

  /// As PropBank writes it: `ARG0`, `ARGM-TMP`, `R-ARG1`.
  package var name: String { Self.names[Int(rawValue)] }

  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let label = Self(name: name) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(name) is no role")
    }
    self = label
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }

  /// The number of a numbered argument; nil for others.
  package var number: Int? { rawValue <= Self.arg5.rawValue ? Int(rawValue) : nil }

  private static let names =
    """
    ARG0 ARG1 ARG2 ARG3 ARG4 ARG5
    ARGM-TMP ARGM-ADV ARGM-MOD ARGM-NEG ARGM-ADJ ARGM-LOC ARGM-MNR ARGM-DIS ARGM-EXT ARGM-PRP ARGM-CAU ARGM-DIR ARGM-PRD ARGM-GOL
    ARGM-COM ARGM-CXN ARGM-REC ARGM-LVB ARGM-PRR
    R-ARG0 R-ARG1 R-ARG2 R-ARGM-LOC R-ARGM-TMP
    C-ARG0 C-ARG1 C-ARG2 C-V C-ARGM-CXN
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
}
