import Vocabulary

/// A person, organisation or place with its spellings.
package struct NameRow: Sendable, Equatable {
  package struct Role: Sendable, Equatable {
    package var text: String
    package var span: Span?
  }

  package var name: String
  package var kind: String
  package var roles: [Role]
  /// Other spellings, each with how often it is printed.
  package var variants: String
  /// Why the spellings are one, and what was kept apart; may be empty.
  package var because: String
  /// The first mentions.
  package var evidence: [Span]
  /// Mentions that are not among them.
  package var more: Int

  /// In the account's order.
  package static func all(_ index: AccountLookup) -> [NameRow] {
    let wording = index.wording
    return index.account.actors.map { actor in
      NameRow(
        name: actor.name, kind: actor.kind.rawValue, roles: actor.roles.map { Role(text: $0.text, span: $0.evidence.first) },
        variants: actor.variants.filter { $0.text != actor.name }.map { "\($0.text) (\($0.count))" }.joined(separator: ", "),
        because: because(actor, wording),
        evidence: Array(actor.mentions.prefix(PageLimits.mentions)), more: max(0, actor.mentions.count - PageLimits.mentions))
    }
  }

  private static func because(_ actor: Actor, _ wording: ReasonWording) -> String {
    let joins = actor.because.filter { $0.keptApart == nil }, refusals = actor.because.filter { $0.keptApart != nil }
    return [joins.isEmpty ? "" : "one because \(wording.words(joins))", wording.words(refusals)].filter { !$0.isEmpty }.joined(
      separator: "; ")
  }
}
