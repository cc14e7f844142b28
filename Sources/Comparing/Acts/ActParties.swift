import TextAlgorithms
import Vocabulary

/// Makes actors of groups and offices that act without a name: *the allies*, *two senators*, *western allies*.
///
/// Phrases of the same words are one, whatever stands before them as article or number.
struct ActParties {
  private let texts: [Identifier: Text]
  private let resolver: PartyResolver
  private let names: [Identifier: String]
  private var groups: [Set<UInt64>: Actor] = [:]
  /// In the order in which they were found.
  private var order: [Set<UInt64>] = []
  /// For each unnamed party its actor's words.
  private var stems: [Identifier: Set<UInt64>] = [:]

  init(_ actors: [Actor], texts: [Identifier: Text], language: Language) {
    self.texts = texts
    names = Dictionary(actors.map { ($0.id, Folding.folded($0.name)) }, uniquingKeysWith: { first, _ in first })
    resolver = PartyResolver(actors, texts: texts, language: language)
  }

  /// The groups found so far, those of most mentions first.
  var actors: [Actor] {
    order.compactMap { groups[$0] }.map { actor in
      var actor = actor
      let words = Dictionary(actor.mentions.map { (text(of: $0), 1) }, uniquingKeysWith: +)
      actor.variants = words.map { Actor.Variant(text: $0.key, count: $0.value) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      actor.name = actor.variants[0].text
      actor.mentions.sort()
      return actor
    }.sorted { ($1.mentions.count, $0.id) < ($0.mentions.count, $1.id) }
  }

  private func text(of span: Span) -> String { texts[span.report].map { $0.payload.clean(span.range) } ?? "" }

  /// The actor that some words name; nil where they name nobody.
  mutating func actor(named span: Span) -> Identifier? {
    if let known = resolver.actor(meant: span) { return known }
    guard let text = texts[span.report] else { return nil }
    let tokens = text.tokens(inPage: span.range)
    let words = text.contentStems(tokens)
    guard !words.isEmpty, !tokens.isEmpty, tokens.count <= ActJoiningCalibration.standard.partyWords else { return nil }
    if var group = groups[words] {
      if !group.mentions.contains(span) { group.mentions.append(span) }
      groups[words] = group
      return group.id
    }
    let id = Identifier(StableHash.hexadecimal(of: ["party"] + words.sorted().map { "\($0)" }))
    groups[words] = Actor(
      id: id, name: text.payload.clean(span.range), kind: .group, roles: [], variants: [], mentions: [span], references: [], because: [])
    order.append(words)
    stems[id] = words
    return id
  }

  /// Whether two parties may be one: the same, two of one name (a town that one report takes for a person), or groups of which one's words
  /// hold the other's.
  func mayBeOne(_ a: Identifier, _ b: Identifier) -> Bool {
    if a == b { return true }
    if let x = names[a], x == names[b] { return true }
    guard let x = stems[a], let y = stems[b] else { return false }
    return x.isSubset(of: y) || y.isSubset(of: x)
  }
}
