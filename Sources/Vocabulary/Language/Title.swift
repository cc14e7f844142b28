/// A title or role that stands before or after a person's name.
package struct Title: Sendable, Hashable {
  /// *courtesy*: says nothing about the person (Mr, Dr); *rank*: military and police; *office*: one holder at a time, or nearly;
  /// *role*: what many are.
  package enum Kind: String, Sendable { case courtesy, rank, office, role }

  /// In full and in lower case: `prime minister`, `general` for `Gen.`
  package let name: String
  package let kind: Kind
  package let gender: Gender

  package init(name: String, kind: Kind, gender: Gender) {
    self.name = name
    self.kind = kind
    self.gender = gender
  }
}
