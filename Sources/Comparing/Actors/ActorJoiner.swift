import TextAlgorithms
import Vocabulary

/// Joins the actors of all reports: one name in several spellings, a surname with its full name, a capital under two transliterations.
///
/// Persons join by surname — alike after folding, transliteration and one typing error — when given names, gender, office and kinship do not
/// speak against it. A bare surname, or one with initials, joins the one person of the event that bears it; where several do, the office
/// tells which, or nobody is meant. Others join by name alone, by its first letters, or without their company's form. Every join and
/// every refusal has its reason. What a person decided comes first: actors decided to be one begin as one, and actors decided to be two
/// never meet.
struct ActorJoiner {
  private let unions: [ActorDecisions.Union]
  let apart: [ActorDecisions.Apart]
  let names: NameWords
  private let comparison: NameComparison
  private let language: Language

  init(language: Language, unions: [ActorDecisions.Union] = [], apart: [ActorDecisions.Apart] = []) {
    self.language = language
    self.unions = unions
    self.apart = apart
    names = NameWords(language)
    comparison = NameComparison(names: names, language: language)
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
  private struct Match {
    var index: Int
    var reason: ActorReason?

    var isSameWords: Bool { reason == nil }
  }

  func join(_ reports: [AnnotatedReport]) -> Joined {
    let all = inOrder(reports.flatMap(\.annotations.actors))
    var found = ActorGroups(names, language)
    var refusals = ActorRefusals()
    for group in decidedGroups(all) { found.append(group) }
    let decided = Set(found.list.flatMap(\.members).map(\.id))
    for actor in all where !decided.contains(actor.id) {
      let (best, refused) = nearest(to: actor, found)
      if let best {
        found.add(actor, to: best.index, because: best.reason)
      } else {
        found.append(ActorGroup(kind: actor.kind, members: [actor]))
      }
      for (group, ground) in refused { refusals.note(best?.index ?? found.list.count - 1, group, ground) }
    }
    var groups = found.list
    for index in groups.indices { groups[index].kind = kind(of: groups[index]) }
    var like = LikeNames()
    like.note(groups, &refusals)
    let ids = groups.map { merge($0).id }
    refusals.tell(&groups, ids)
    noteApart(&groups, ids)
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

  /// Full names first, then those with initials, then surnames and single words; of each the longest first.
  private func inOrder(_ actors: [Actor]) -> [Actor] {
    func rank(_ actor: Actor, _ name: NameWords.Name) -> Int {
      guard actor.kind == .person else { return name.words.count > 1 ? 0 : 2 }
      return name.isBare ? 2 : isInitialed(name) ? 1 : 0
    }
    return actors.sorted { a, b in
      let x = names.name(a.name), y = names.name(b.name)
      if rank(a, x) != rank(b, y) { return rank(a, x) < rank(b, y) }
      if x.words.count != y.words.count { return x.words.count > y.words.count }
      if a.mentions.count != b.mentions.count { return a.mentions.count > b.mentions.count }
      return (a.name, a.id.value) < (b.name, b.id.value)
    }
  }

  private func isInitialed(_ name: NameWords.Name) -> Bool { name.persons.contains { !$0.given.isEmpty && names.isInitial($0.given[0]) } }

  /// The group that an actor belongs to, of those that share its words or a spelling of its last word, and the groups that it was kept from.
  private func nearest(to actor: Actor, _ groups: ActorGroups) -> (Match?, refused: [(Int, ActorReason.Ground)]) {
    let name = names.name(actor.name), traits = ActorTraits(actor, language)
    var matches: [Match] = []
    var refused: [(Int, ActorReason.Ground)] = []
    for index in groups.index.candidates(for: name, names) {
      let group = groups.list[index]
      guard !isApart([actor], group.members) else { continue }
      let tie = tie(actor, name, group)
      // One report may take a full name for a place that others take for a person; a single word may well be both.
      guard group.kind == actor.kind || canStandFor(group.kind, actor.kind) || tie == .sameWords && name.words.count > 1 else { continue }
      switch (tie, traits.ground(against: group.traits)) {
      case (.none, _): continue
      case (.refused(let ground), _): refused.append((index, ground))
      case (_, let ground?): refused.append((index, ground))
      case (.sameWords, nil): matches.append(Match(index: index, reason: nil))
      case (.joined(let kind, _), nil): matches.append(Match(index: index, reason: reason(kind, actor, group)))
      }
    }
    let isPart = actor.kind == .person ? name.isBare || isInitialed(name) : name.words.count == 1 || matches.contains { !$0.isSameWords }
    if isPart, let chosen = only(of: matches, name, traits, groups, &refused) { return (chosen, refused) }
    if isPart { matches = matches.filter { !groups.list[$0.index].isFull || $0.isSameWords } }
    let best = matches.reduce(nil as Match?) { best, match in
      best.map { isNearer(match, groups.list[match.index], $0, groups.list[$0.index]) ? match : $0 } ?? match
    }
    return (best, refused)
  }

  /// Of several groups whose name an actor prints in part the one that it must mean: of the same office, no relative, or by far in the most
  /// reports. nil where none fits, and where nothing tells; the groups are refused then.
  private func only(
    of matches: [Match], _ name: NameWords.Name, _ traits: ActorTraits, _ groups: ActorGroups, _ refused: inout [(Int, ActorReason.Ground)]
  ) -> Match? {
    // What a person decided to be apart has its very name again.
    if !apart.isEmpty, let same = matches.first(where: \.isSameWords) { return same }
    let full = matches.filter { groups.list[$0.index].isFull }
    guard full.count > 1 else { return full.first }
    let ofOffice = full.filter { !groups.list[$0.index].traits.offices.isDisjoint(with: traits.offices) }
    if ofOffice.count == 1 { return ofOffice[0] }
    // A relative is printed in full each time; the bare surname is the one's whom the report is about.
    let main = full.filter { !groups.list[$0.index].traits.isRelative }
    if main.count == 1, name.isBare { return main[0] }
    let sizes = full.map { groups.list[$0.index].reports.count }.sorted(by: >)
    if sizes[0] >= sizes[1] * ActorCalibration.standard.dominance {
      return full.first { groups.list[$0.index].reports.count == sizes[0] }
    }
    refused += full.map { ($0.index, .several) }
    return nil
  }

  /// The reason of a kind: the name as it is printed and the fullest of the group.
  private func reason(_ kind: ActorReason.Kind, _ actor: Actor, _ group: ActorGroup) -> ActorReason {
    let full = group.names.max { $0.words.count < $1.words.count }?.text ?? actor.name
    return .joining(kind, printed: actor.name, full: full)
  }

  /// Actors that a person decided to be one, as groups; groups that the rules would join are one too.
  private func decidedGroups(_ all: [Actor]) -> [ActorGroup] {
    var out: [ActorGroup] = []
    for union in unions {
      let members = all.filter { union.actors.contains($0.id) }
      guard let first = members.first else { continue }
      let kind = members.first { $0.kind != .other }?.kind ?? first.kind
      let known = out.firstIndex { group in
        (group.kind == kind || canStandFor(group.kind, kind)) && !isApart(members, group.members)
          && members.contains { isTied($0, named(group)) }
      }
      if let known {
        out[known].members += members
        out[known].because.formUnion(union.because)
        if out[known].kind == .other { out[known].kind = kind }
      } else {
        out.append(ActorGroup(kind: kind, members: members, because: Set(union.because)))
      }
    }
    return out
  }

  private func isTied(_ actor: Actor, _ group: ActorGroup) -> Bool {
    switch tie(actor, names.name(actor.name), group) {
    case .sameWords, .joined: true
    case .none, .refused: false
    }
  }

  /// A group with the names of its members.
  private func named(_ group: ActorGroup) -> ActorGroup {
    var group = group
    group.names = group.members.map { names.name($0.name) }
    group.reports = Set(group.members.flatMap { $0.mentions.map(\.report) })
    return group
  }

  /// The larger group is nearer, and before it the group with the very name.
  private func isNearer(_ match: Match, _ group: ActorGroup, _ otherMatch: Match, _ other: ActorGroup) -> Bool {
    if match.isSameWords != otherMatch.isSameWords { return match.isSameWords }
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

  /// A name that one report could not class joins what another classed.
  private func canStandFor(_ a: Actor.Kind, _ b: Actor.Kind) -> Bool { b == .other || a == .other }

  /// What the names of a group say of an actor's: one that refuses it speaks for all.
  private func tie(_ actor: Actor, _ mine: NameWords.Name, _ group: ActorGroup) -> NameTie {
    guard !mine.words.isEmpty else { return .none }
    let isPerson = group.kind == .person && (actor.kind == .person || actor.kind == .other)
    let isOneReport = actor.mentions.first.map { group.reports.contains($0.report) } ?? false
    var best = NameTie.none
    for other in group.names {
      let tie = isPerson ? comparison.persons(mine, other) : comparison.others(mine, other, isOneReport: isOneReport)
      switch (tie, best) {
      case (.refused, _): return tie
      case (.sameWords, _), (.joined, .none): best = tie
      default: continue
      }
    }
    if case .joined(_, isGuess: true) = best, isOneReport { return .refused(.oneReport) }
    return best
  }
}
