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
  private let nameWords = NameWords()

  init(unions: [ActorDecisions.Union] = [], apart: [ActorDecisions.Apart] = []) {
    self.unions = unions
    self.apart = apart
  }

  struct Joined {
    /// By kind, then by mentions (most first), then by name.
    var actors: [Actor] = []
    /// Actor of one report → actor of the event.
    var event: [Identifier: Identifier] = [:]
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
  }

  func join(_ reports: [AnnotatedReport]) -> Joined {
    let all = reports.flatMap(\.annotations.actors).sorted { a, b in
      let x = words(a.name).count, y = words(b.name).count
      if x != y { return x > y }
      if a.mentions.count != b.mentions.count { return a.mentions.count > b.mentions.count }
      return (a.name, a.id.value) < (b.name, b.id.value)
    }
    var groups = decidedGroups(all)
    let decided = Set(groups.flatMap(\.members).map(\.id))
    for actor in all where !decided.contains(actor.id) {
      var best: (index: Int, tie: Tie)?
      for index in groups.indices {
        guard !isApart([actor], groups[index].members), let tie = tie(actor, groups[index]) else { continue }
        // One report may take a full name for a place that others take for a person; a single word may well be both.
        guard
          groups[index].kind == actor.kind || canStandFor(groups[index].kind, actor.kind)
            || tie.isSameWords && words(actor.name).count > 1
        else { continue }
        if best == nil || isNearer(tie, groups[index], best!.tie, groups[best!.index]) { best = (index, tie) }
      }
      if let best {
        groups[best.index].members.append(actor)
        if case .reason(let reason) = best.tie { groups[best.index].because.insert(reason) }
      } else {
        groups.append(Group(kind: actor.kind, members: [actor]))
      }
    }
    for index in groups.indices { groups[index].kind = kind(of: groups[index]) }
    noteApart(&groups)
    var joined = Joined()
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

  /// Actors that a person decided to be one, as groups; groups that the rules would join are one too.
  private func decidedGroups(_ all: [Actor]) -> [Group] {
    var out: [Group] = []
    for union in unions {
      let members = all.filter { union.actors.contains($0.id) }
      guard let first = members.first else { continue }
      let kind = members.first { $0.kind != .other }?.kind ?? first.kind
      let known = out.firstIndex { group in
        (group.kind == kind || canStandFor(group.kind, kind)) && !isApart(members, group.members)
          && members.contains { tie($0, group) != nil }
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

  /// The larger group is nearer; where persons parted actors, the group with the very name is nearer than any other.
  private func isNearer(_ tie: Tie, _ group: Group, _ otherTie: Tie, _ other: Group) -> Bool {
    if !apart.isEmpty, tie.isSameWords != otherTie.isSameWords { return tie.isSameWords }
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
  private func tie(_ actor: Actor, _ group: Group) -> Tie? {
    let mine = words(actor.name)
    guard let last = mine.last else { return nil }
    for member in group.members {
      let other = words(member.name)
      if mine == other { return .sameWords }
      guard group.kind == .person, actor.kind == .person || actor.kind == .other, let otherLast = other.last else { continue }
      let isSpelling = last != otherLast
      guard !isSpelling || Spelling.isVariant(last, otherLast) else { continue }
      if mine.count > 1, other.count > 1 {
        guard givenNamesAgree(mine[0], other[0]) else { continue }
        return .reason(.spelling(printed: actor.name, full: member.name))
      }
      return .reason(
        isSpelling ? .spelling(printed: actor.name, full: member.name) : .surname(printed: actor.name, full: member.name))
    }
    return nil
  }

  private func givenNamesAgree(_ a: String, _ b: String) -> Bool {
    a == b || Spelling.isVariant(a, b) || (a.utf8.count <= 2 || b.utf8.count <= 2) && a.utf8.first == b.utf8.first
  }

  /// The folded words of a name without the article.
  private func words(_ name: String) -> [String] { nameWords.words(of: name) }

  private func merge(_ group: Group) -> Actor {
    var counts: [String: Int] = [:]
    for member in group.members { for variant in member.variants { counts[variant.text, default: 0] += variant.count } }
    let name =
      group.members.map(\.name).max { a, b in
        let x = words(a).count, y = words(b).count
        if x != y { return x < y }
        let m = group.members.lazy.filter { $0.name == a }.map(\.mentions.count).reduce(0, +)
        let n = group.members.lazy.filter { $0.name == b }.map(\.mentions.count).reduce(0, +)
        return m != n ? m < n : a > b
      } ?? ""
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

/// The words of names, each name cut once: every name is compared with every group.
private final class NameWords {
  private var known: [String: [String]] = [:]

  func words(of name: String) -> [String] {
    if let words = known[name] { return words }
    let words = Folding.folded(name).split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }).map(String.init).filter { $0 != "the" }
    known[name] = words
    return words
  }
}

/// Two spellings of one name: transliterations and single typing errors.
enum Spelling {
  /// Letters from which on two names of one skeleton, and two names one typing error apart, are one: shorter ones are alike by chance. Set
  /// by eye.
  private static let leastSkeleton = 3, leastForError = 5
  /// Both folded.
  static func isVariant(_ a: String, _ b: String) -> Bool {
    let x = skeleton(Array(a.utf8)), y = skeleton(Array(b.utf8))
    if x == y && x.count >= leastSkeleton { return true }
    return min(a.utf8.count, b.utf8.count) >= leastForError && EditDistance.isWithin(1, Array(a.utf8), Array(b.utf8))
  }

  /// Without what transliterations differ in: doubled letters, i/y/j, k/c/q, w/v, a final run of i and y, h after k, g, z and s.
  static func skeleton(_ word: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for (index, byte) in word.enumerated() {
      var b = byte
      switch b {
      case UInt8(ascii: "y"), UInt8(ascii: "j"): b = UInt8(ascii: "i")
      case UInt8(ascii: "c"), UInt8(ascii: "q"): b = UInt8(ascii: "k")
      case UInt8(ascii: "w"): b = UInt8(ascii: "v")
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "h"):
        if index > 0, "kgzs".utf8.contains(word[index - 1]) { continue }
      default: break
      }
      if out.last != b { out.append(b) }
    }
    while out.count > leastSkeleton, out.last == UInt8(ascii: "i") { out.removeLast() }
    return out
  }
}
