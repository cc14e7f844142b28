import TextAlgorithms
import Vocabulary

/// Actors of several reports that are one actor of the event.
struct ActorGroup {
  var kind: Actor.Kind
  var members: [Actor]
  var because: Set<ActorReason> = []
  /// The different names of the members, in the order in which they came.
  var names: [NameWords.Name] = []
  /// Of all members together.
  var traits = ActorTraits()
  /// The reports of the members.
  var reports: Set<Identifier> = []

  /// Whether a member's name holds more than a surname.
  var isFull: Bool { names.contains { !$0.isBare } }
}

/// The groups so far, and where their names stand.
struct ActorGroups {
  private(set) var list: [ActorGroup] = []
  private(set) var index = NameIndex()
  private let names: NameWords
  private let language: Language

  init(_ names: NameWords, _ language: Language) {
    self.names = names
    self.language = language
  }

  mutating func append(_ group: ActorGroup) {
    list.append(ActorGroup(kind: group.kind, members: [], because: group.because))
    for member in group.members { add(member, to: list.count - 1) }
  }

  mutating func add(_ actor: Actor, to group: Int, because: ActorReason? = nil) {
    list[group].members.append(actor)
    list[group].traits.add(ActorTraits(actor, language))
    list[group].reports.formUnion(actor.mentions.map(\.report))
    if let because { list[group].because.insert(because) }
    let name = names.name(actor.name)
    guard !list[group].names.contains(where: { $0.text == name.text }) else { return }
    list[group].names.append(name)
    index.add(name, to: group, isPerson: list[group].kind == .person, names)
  }
}

/// Which groups were kept apart, and why.
struct ActorRefusals {
  private struct Pair: Hashable {
    let low: Int, high: Int
  }

  private var grounds: [Pair: ActorReason.Ground] = [:]

  mutating func note(_ a: Int, _ b: Int, _ ground: ActorReason.Ground) {
    guard a != b else { return }
    let pair = Pair(low: min(a, b), high: max(a, b))
    // What was found first was found with the fullest names.
    if grounds[pair] == nil { grounds[pair] = ground }
  }

  /// Adds to each group from which others it was kept apart.
  ///
  /// - Parameter ids: of the actors that the groups become.
  func tell(_ groups: inout [ActorGroup], _ ids: [Identifier]) {
    for (pair, ground) in grounds {
      groups[pair.low].because.insert(.distinct(from: ids[pair.high], ground: ground))
      groups[pair.high].because.insert(.distinct(from: ids[pair.low], ground: ground))
    }
  }
}

/// Finds names of organisations, places and other things that differ in one word: nobody may take one for the other.
struct LikeNames {
  private var ofRest = BoundedLists<[Int]>(most: ActorCalibration.standard.namesakes)

  /// Notes each pair of groups with such names.
  mutating func note(_ groups: [ActorGroup], _ refusals: inout ActorRefusals) {
    for (index, group) in groups.enumerated() where group.kind != .person {
      for name in group.names where name.words.count > 1 {
        for place in name.words.indices {
          var rest = name.words
          rest[place] = -1
          for other in ofRest[rest] where other != index && groups[other].kind == group.kind { refusals.note(index, other, .oneWord) }
          ofRest.append(index, to: rest)
        }
      }
    }
  }
}
