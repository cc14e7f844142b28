import TextAlgorithms
import Vocabulary

/// What becomes of the groups: one actor each.
extension ActorJoiner {
  /// Notes for both actors of a decision from whom they were kept apart.
  func noteApart(_ groups: inout [ActorGroup], _ ids: [Identifier]) {
    var groupOf: [Identifier: Int] = [:]
    for (index, group) in groups.enumerated() { for member in group.members { groupOf[member.id] = index } }
    for pair in apart {
      guard let a = groupOf[pair.a], let b = groupOf[pair.b] else { continue }
      groups[a].because.insert(.apart(from: ids[b], by: pair.decision.by, reason: pair.decision.reason))
      groups[b].because.insert(.apart(from: ids[a], by: pair.decision.by, reason: pair.decision.reason))
    }
  }

  /// The kind that most mentions are of; *other* only where no report could class the name.
  func kind(of group: ActorGroup) -> Actor.Kind {
    var counts: [Actor.Kind: Int] = [:]
    for member in group.members where member.kind != .other { counts[member.kind, default: 0] += member.mentions.count }
    return counts.max { $0.value != $1.value ? $0.value < $1.value : rank($0.key) > rank($1.key) }?.key ?? .other
  }

  func rank(_ kind: Actor.Kind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .group: 2
    case .place: 3
    case .other: 4
    }
  }

  func merge(_ group: ActorGroup) -> Actor {
    var counts: [String: Int] = [:]
    for member in group.members { for variant in member.variants { counts[variant.text, default: 0] += variant.count } }
    var mentions: [String: Int] = [:]
    for member in group.members { mentions[member.name, default: 0] += member.mentions.count }
    let name =
      mentions.max { a, b in
        let x = names.name(a.key).words.count, y = names.name(b.key).words.count
        if x != y { return x < y }
        return a.value != b.value ? a.value < b.value : a.key > b.key
      }?.key ?? ""
    var roles: [String: [Span]] = [:]
    for role in group.members.flatMap(\.roles) { roles[role.text, default: []] += role.evidence }
    return Actor(
      id: Identifier(StableHash.hexadecimal(of: ["actor", group.kind.rawValue, name] + group.members.map(\.id.value).sorted().prefix(1))),
      name: name, kind: group.kind, roles: roles.map { Actor.Role(text: $0.key, evidence: $0.value.sorted()) }.sorted { $0.text < $1.text },
      variants: counts.map { Actor.Variant(text: $0.key, count: $0.value) }.sorted {
        $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text
      },
      mentions: group.members.flatMap(\.mentions).sorted(), references: group.members.flatMap(\.references).sorted(),
      because: Set(group.members.flatMap(\.because)).union(group.because).sorted())
  }
}
