import TextAlgorithms
import Vocabulary

/// What the titles and names of a person say beside the name: gender, office, kinship. Persons of one surname are parted by them.
struct ActorTraits {
  /// nil where nothing tells.
  var gender: Gender?
  /// Called somebody's wife, son or the like.
  var isRelative = false
  var holdsOffice = false
  /// Offices, ranks and roles by their names.
  var offices: Set<String> = []

  init() {}

  init(_ actor: Actor, _ language: Language) {
    guard actor.kind == .person else { return }
    var ofCourtesy: Gender?, ofOffice: Gender?
    for role in actor.roles {
      let words = Folding.folded(role.text).split(separator: " ").map(String.init)
      if words.contains(where: { language.names.kinNouns.contains(Folding.key($0)) }) {
        isRelative = true
        continue
      }
      for title in titles(in: words, language) {
        if title.kind != .courtesy {
          holdsOffice = true
          offices.insert(title.name)
        }
        guard title.gender != .either else { continue }
        if title.kind == .courtesy { ofCourtesy = ofCourtesy ?? title.gender } else { ofOffice = ofOffice ?? title.gender }
      }
    }
    let names = actor.name.split(separator: " ")
    let given = names.count > 1 ? language.gazetteer.gender(of: Folding.key(String(names[0]))) : nil
    // `Chairman Ida Holm`: an office's word says less than the given name.
    gender = ofCourtesy ?? (given == .either ? nil : given) ?? ofOffice
  }

  private func titles(in words: [String], _ language: Language) -> [Title] {
    let keys = words.map { Folding.key($0) }
    return keys.indices.compactMap { i in
      language.names.titles.longestMatch(at: i, in: keys, end: keys.count).map { language.names.titleList[Int($0.value)] }
    }
  }

  /// Adds what another actor of the group says.
  mutating func add(_ other: ActorTraits) {
    gender = gender ?? other.gender
    isRelative = isRelative || other.isRelative
    holdsOffice = holdsOffice || other.holdsOffice
    offices.formUnion(other.offices)
  }

  /// What speaks against both being one person: `Mrs. Holm` is not Otto Holm, and `President Holm` is not the president's wife.
  func ground(against other: ActorTraits) -> ActorReason.Ground? {
    if let gender, let theirs = other.gender, gender != theirs { return .gender }
    let isRelativeAlone = isRelative && !holdsOffice && other.holdsOffice && !other.isRelative
    let isOtherAlone = other.isRelative && !other.holdsOffice && holdsOffice && !isRelative
    return isRelativeAlone || isOtherAlone ? .office : nil
  }
}
