/// A person, organisation, place or group that reports name, with every mention and the reasons why these are one.
package struct Actor: Sendable, Codable, Hashable {
  package enum Kind: String, Sendable, Codable { case person, organisation, place, group, other }

  package struct Role: Sendable, Codable, Hashable {
    package var text: String
    package var evidence: [Span]

    package init(text: String, evidence: [Span]) {
      self.text = text
      self.evidence = evidence
    }
  }

  package struct Variant: Sendable, Codable, Hashable {
    package var text: String
    package var count: Int

    package init(text: String, count: Int) {
      self.text = text
      self.count = count
    }
  }

  package var id: Identifier
  package var name: String
  package var kind: Kind
  package var roles: [Role]
  /// Most frequent first, then by text.
  package var variants: [Variant]
  /// Names, with or without title.
  package var mentions: [Span]
  /// Pronouns and roles that stand for it.
  package var references: [Span]
  /// Why these names are one actor; sorted.
  package var because: [ActorReason]

  package init(
    id: Identifier, name: String, kind: Kind, roles: [Role], variants: [Variant], mentions: [Span], references: [Span],
    because: [ActorReason]
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.roles = roles
    self.variants = variants
    self.mentions = mentions
    self.references = references
    self.because = because
  }
}

/// A name as one report prints it.
package struct NameMention: Sendable, Codable, Hashable {
  package var span: Span
  package var kind: Actor.Kind
  package var actor: Identifier?

  package init(span: Span, kind: Actor.Kind, actor: Identifier?) {
    self.span = span
    self.kind = kind
    self.actor = actor
  }
}
