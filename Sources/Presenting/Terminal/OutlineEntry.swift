/// An entry of a list in plain text: what marks it, its words, and what stands under them.
package struct OutlineEntry: Sendable, Equatable {
  package enum Mark: Sendable, Equatable {
    case bullet
    /// The entry's number, which other entries name.
    case number(Int)
    /// The letters of a report.
    case label(String)
  }

  package struct Detail: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// A remark about the whole entry.
      case note
      /// One of several things of a kind, such as the sides of a difference.
      case item
      /// Why the entry holds.
      case reason
    }

    package var kind: Kind
    package var text: String

    package init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  package var mark: Mark
  package var text: String
  package var details: [Detail]

  package init(_ mark: Mark, _ text: String, _ details: [Detail]) {
    self.mark = mark
    self.text = text
    self.details = details
  }
}
