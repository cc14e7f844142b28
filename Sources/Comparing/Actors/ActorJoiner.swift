import TextAlgorithms
import Vocabulary

/// Joins the actors of all reports: one name in several spellings, a surname with its full name, a capital under two transliterations.
///
/// Persons join by surname — alike after folding, transliteration and one typing error — when given names do not speak against it; a bare
/// surname joins the one person of the event that bears it. Others join by name alone. Every join has its reason. What a person decided
/// comes first: actors decided to be one begin as one, and actors decided to be two never meet.
struct ActorJoiner {
  private let unions: [ActorDecisions.Union]
  private let apart: [ActorDecisions.Apart]
  private let names = NameWords()
  private let language: Language

  init(language: Language, unions: [ActorDecisions.Union] = [], apart: [ActorDecisions.Apart] = []) {
    self.language = language
    self.unions = unions
    self.apart = apart
  }

  struct Joined {
    /// By kind, then by mentions (most first), then by name.
    var actors: [Actor] = []
    /// Actor of one report → actor of the event.
    var event: [Identifier: Identifier] = [:]
    /// Whether a name was not compared with all groups of its surname.
    var isBounded = false
  }

  /// How an actor belongs to a group: by the very same words, or by a reason.
  private enum Tie {
    case sameWords
    case reason(ActorReason)

    var isSameWords: Bool { if case .sameWords = self { true } else { false } }
  }

  private struct Group {
    var kind: Actor.Kind
    var members: [Actor]
    var because: Set<ActorReason> = []
    /// The different names of the members, in the order in which they came.
    var names: [NameWords.Name] = []
    /// Of all members together.
    var traits = ActorTraits()
  }

  /// The groups so far, and where their names stand.
  private struct Groups {
    var list: [Group] = []
    var index = NameIndex()

    mutating func append(_ group: Group, _ names: NameWords, _ language: Language) {
      list.append(Group(kind: group.kind, members: [], because: group.because))
      for member in group.members { add(member, to: list.count - 1, names, language) }
    }

    mutating func add(_ actor: Actor, to group: Int, _ names: NameWords, _ language: Language) {
      list[group].members.append(actor)
      list[group].traits.add(ActorTraits(actor, language))
      let name = names.name(actor.name)
      guard !list[group].names.contains(where: { $0.text == name.text }) else { return }
      list[group].names.append(name)
      index.add(name, to: group, isPerson: list[group].kind == .person, names)
    }
  }

  func join(_ reports: [AnnotatedReport]) -> Joined {
    let all = reports.flatMap(\.annotations.actors).sorted { a, b in
      let x = names.name(a.name).words.count, y = names.name(b.name).words.count
      if x != y { return x > y }
      if a.mentions.count != b.mentions.count { return a.mentions.count > b.mentions.count }
      return (a.name, a.id.value) < (b.name, b.id.value)
    }
    var found = Groups()
    for group in decidedGroups(all) { found.append(group, names, language) }
    let decided = Set(found.list.flatMap(\.members).map(\.id))
    for actor in all where !decided.contains(actor.id) {
      if let best = nearest(to: actor, found) {
        found.add(actor, to: best.index, names, language)
        if case .reason(let reason) = best.tie { found.list[best.index].because.insert(reason) }
      } else {
        found.append(Group(kind: actor.kind, members: [actor]), names, language)
      }
    }
    var groups = found.list
    for index in groups.indices { groups[index].kind = kind(of: groups[index]) }
    noteApart(&groups)
    var joined = Joined(isBounded: found.index.isBounded)
    for group in groups {
      let actor = merge(group)
      joined.actors.append(actor)
      for member in group.members { joined.event[member.id] = actor.id }
    }
    joined.actors.sort {
      if $0.kind != $1.kind { return rank($0.kind) < rank($1.kind) }
      if $0.mentions.count != $1.mentions.count { return $0.mentions.count > $1.mentions.count }
      return ($0.name, $0.id.value) < ($1.name, $1.id.value)
    }
    return joined
  }

  /// The group that an actor belongs to, of those that share its words or a spelling of its last word.
  private func nearest(to actor: Actor, _ groups: Groups) -> (index: Int, tie: Tie)? {
    let name = names.name(actor.name), traits = ActorTraits(actor, language)
    var best: (index: Int, tie: Tie)?
    for index in groups.index.candidates(for: name, names) {
      guard !isApart([actor], groups.list[index].members), let tie = tie(actor, name, groups.list[index]),
        traits.agrees(with: groups.list[index].traits)
      else { continue }
      // One report may take a full name for a place that others take for a person; a single word may well be both.
      let kind = groups.list[index].kind
      guard kind == actor.kind || canStandFor(kind, actor.kind) || tie.isSameWords && name.words.count > 1 else { continue }
      if best == nil || isNearer(tie, groups.list[index], best!.tie, groups.list[best!.index]) { best = (index, tie) }
    }
    return best
  }

  /// Actors that a person decided to be one, as groups; groups that the rules would join are one too.
  private func decidedGroups(_ all: [Actor]) -> [Group] {
    var out: [Group] = []
    for union in unions {
      let members = all.filter { union.actors.contains($0.id) }
      guard let first = members.first else { continue }
      let kind = members.first { $0.kind != .other }?.kind ?? first.kind
      let known = out.firstIndex { group in
        (group.kind == kind || canStandFor(group.kind, kind)) && !isApart(members, group.members)
          && members.contains { tie($0, names.name($0.name), named(group)) != nil }
      }
      if let known {
        out[known].members += members
        out[known].because.formUnion(union.because)
        if out[known].kind == .other { out[known].kind = kind }
      } else {
        out.append(Group(kind: kind, members: members, because: Set(union.because)))
      }
    }
    return out
  }

  /// A group with the names of its members.
  private func named(_ group: Group) -> Group {
    var group = group
    group.names = group.members.map { names.name($0.name) }
    return group
  }

  /// The larger group is nearer; where persons parted actors, the group with the very name is nearer than any other.
  private func isNearer(_ tie: Tie, _ group: Group, _ otherTie: Tie, _ other: Group) -> Bool {
    if !apart.isEmpty, tie.isSameWords != otherTie.isSameWords { return tie.isSameWords }
    // A relative is printed in full each time; the bare surname is the one's whom the report is about.
    if group.traits.isRelative != other.traits.isRelative { return other.traits.isRelative }
    return group.members.count > other.members.count
  }

  private func isApart(_ some: [Actor], _ others: [Actor]) -> Bool {
    apart.contains { pair in
      some.contains { $0.id == pair.a } && others.contains { $0.id == pair.b }
        || some.contains { $0.id == pair.b } && others.contains { $0.id == pair.a }
    }
  }

  /// Notes for both actors of a decision from whom they were kept apart.
  private func noteApart(_ groups: inout [Group]) {
    var groupOf: [Identifier: Int] = [:]
    for (index, group) in groups.enumerated() { for member in group.members { groupOf[member.id] = index } }
    let actors = apart.isEmpty ? [] : groups.map { merge($0).id }
    for pair in apart {
      guard let a = groupOf[pair.a], let b = groupOf[pair.b] else { continue }
      groups[a].because.insert(.apart(from: actors[b], by: pair.decision.by, reason: pair.decision.reason))
      groups[b].because.insert(.apart(from: actors[a], by: pair.decision.by, reason: pair.decision.reason))
    }
  }

  /// The kind that most mentions are of; *other* only where no report could class the name.
  private func kind(of group: Group) -> Actor.Kind {
    var counts: [Actor.Kind: Int] = [:]
    for member in group.members where member.kind != .other { counts[member.kind, default: 0] += member.mentions.count }
    return counts.max { $0.value != $1.value ? $0.value < $1.value : rank($0.key) > rank($1.key) }?.key ?? .other
  }

  private func rank(_ kind: Actor.Kind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .group: 2
    case .place: 3
    case .other: 4
    }
  }

  /// A name that one report could not class joins what another classed.
  private func canStandFor(_ a: Actor.Kind, _ b: Actor.Kind) -> Bool { b == .other || a == .other }

  /// nil where the actor does not belong to the group.
  private func tie(_ actor: Actor, _ mine: NameWords.Name, _ group: Group) -> Tie? {
    guard let last = mine.words.last else { return nil }
    for other in group.names {
      if mine.words == other.words { return .sameWords }
      guard group.kind == .person, actor.kind == .person || actor.kind == .other, let otherLast = other.words.last else { continue }
      let isSpelling = last != otherLast
      guard !isSpelling || names.areVariants(last, otherLast) else { continue }
      if mine.words.count > 1, other.words.count > 1 {
        guard givenNamesAgree(mine.words[0], other.words[0]) else { continue }
        return .reason(.spelling(printed: actor.name, full: other.text))
      }
      return .reason(isSpelling ? .spelling(printed: actor.name, full: other.text) : .surname(printed: actor.name, full: other.text))
    }
    return nil
  }

  private func givenNamesAgree(_ a: Int, _ b: Int) -> Bool {
    guard a != b else { return true }
    let x = names.bytes(a), y = names.bytes(b)
    return names.areVariants(a, b) || (x.count <= 2 || y.count <= 2) && x.first == y.first
  }

  private func merge(_ group: Group) -> Actor {
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
