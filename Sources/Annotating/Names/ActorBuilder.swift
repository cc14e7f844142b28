import TextAlgorithms
import Vocabulary

/// Joins the names of one report into actors: full names with surnames, titles with bare names, spellings one letter apart.
///
/// A name joins a group of persons when it agrees with all full names in it: `K. Holm` is nobody where both Karin and Klara Holm are there.
struct ActorBuilder {
  let text: Text

  /// The actors of one report with the actor of each name.
  struct Cast {
    var actors: [Actor] = []
    /// For each name its index in `actors`.
    var actorOfName: [Int] = []
    var genders: [Gender?] = []
  }

  private struct Group {
    var names: [Int]
    var keys: Set<String>
    var kind: Actor.Kind
    var because: [ActorReason] = []
    var gender: Gender?
    /// Called somebody's wife, son or the like, and holding an office of its own.
    var isRelative = false
    var holdsOffice = false
    /// Its full names of different words.
    var fulls: [Int] = []
    /// First tokens of its names, ascending, by how many tokens they have.
    var places: [Int: [Int]] = [:]
  }

  /// The groups of persons by surname, and what of them a name is compared with.
  private struct Persons {
    /// Indices of names by the last word: those of several tokens, and all.
    var full = SpellingIndex.ofNames(most: NameCalibration.standard.namesakes)
    var all = SpellingIndex.ofNames(most: NameCalibration.standard.namesakes)
    /// Indices of full names by the first word.
    var byGivenName: [UInt64: [Int]] = [:]
  }

  func build(_ found: [FoundName]) -> Cast {
    let names = PersonNames(text: text).marked(found)
    var groups: [Group] = []
    var groupOfKey: [String: Int] = [:]
    var groupOfName = Array(repeating: 0, count: names.count)
    var persons = Persons()
    // Longest names first, so that a surname finds its full name; initials behind the names that they may stand for.
    let order = names.indices.sorted {
      let a = names[$0], b = names[$1]
      let x = rank(a), y = rank(b)
      if x != y { return x < y }
      return a.tokens.count != b.tokens.count ? a.tokens.count > b.tokens.count : a.tokens.lowerBound < b.tokens.lowerBound
    }
    for index in order {
      let name = names[index]
      let key = name.surname == nil ? folded(name) : folded(name) + " " + Folding.folded(text.text(name.surname!))
      if let group = known(key, name, groupOfKey, groups)
        ?? (name.kind == .person ? person(name, names, groups, persons, groupOfName) : nil)
      {
        if !groups[group].keys.contains(key) { groups[group].because.append(reason(name, groups[group], names)) }
        groups[group].names.append(index)
        groupOfName[index] = group
        if groups[group].keys.insert(key).inserted, groups[group].kind == .person {
          add(index, names, to: &persons)
          if name.isFull { groups[group].fulls.append(index) }
        }
        if name.kind != .person || name.isFull { groupOfKey[key] = group }
      } else {
        if name.kind != .person || name.isFull { groupOfKey[key] = groups.count }
        groupOfName[index] = groups.count
        groups.append(Group(names: [index], keys: [key], kind: name.kind, fulls: name.isFull ? [index] : []))
        if name.kind == .person { add(index, names, to: &persons) }
      }
      note(name, in: &groups[groupOfName[index]])
      groups[groupOfName[index]].places[name.isFull ? max(name.tokens.count, 2) : 1, default: []].append(name.tokens.lowerBound)
    }
    return cast(groups, names, groupOfName)
  }

  private func rank(_ name: FoundName) -> Int {
    guard name.kind == .person else { return name.tokens.count > 1 ? 0 : 2 }
    return !name.isFull ? 2 : isInitial(name) ? 1 : 0
  }

  private func folded(_ name: FoundName) -> String {
    if let canonical = name.canonical { return name.kind.rawValue + ":" + Folding.folded(canonical) }
    var words = name.tokens.filter { text.tokens[$0].kind != .mark && !text.isPossessive($0) }.map { Folding.folded(text.text($0)) }
    if name.kind != .person, words.first == "the" { words.removeFirst() }
    return (name.kind == .person ? "person" : "name") + ":" + words.joined(separator: " ")
  }

  private func surname(_ name: FoundName) -> [UInt8] {
    Folding.folded(text.bytes, text.tokens[name.surname ?? name.tokens.upperBound - 1].range)
  }

  private func givenName(_ name: FoundName) -> [UInt8] { Folding.folded(text.bytes, text.tokens[name.tokens.lowerBound].range) }

  /// A name that is spelt as none of its group before: what others are compared with.
  private func add(_ index: Int, _ names: [FoundName], to persons: inout Persons) {
    let word = surname(names[index])
    persons.all.insert(word, at: index)
    guard names[index].isFull else { return }
    persons.full.insert(word, at: index)
    persons.byGivenName[text.key(names[index].tokens.lowerBound), default: []].append(index)
  }

  /// The group of persons whose surname this is; the nearest before it in the text where several fit.
  private func person(
    _ name: FoundName, _ names: [FoundName], _ groups: [Group], _ persons: Persons, _ groupOfName: [Int]
  ) -> Int? {
    let word = surname(name)
    let isSingle = !name.isFull
    var fitting: Set<Int> = []
    for other in (isSingle ? persons.all : persons.full).candidates(word)
    where !fitting.contains(groupOfName[other]) && isAlike(name, word, names[other]) && agrees(name, with: groups[groupOfName[other]])
      && !contradicts(name, groups[groupOfName[other]], names)
    {
      fitting.insert(groupOfName[other])
    }
    if fitting.isEmpty, isSingle { return calledByGivenName(name, names, groups, persons, groupOfName) }
    // A relative is printed in full each time; the bare surname is the one's whom the report is about.
    let main = fitting.filter { !groups[$0].isRelative }
    if main.count == 1 || fitting.count < 2 { return main.first ?? fitting.first }
    if !isSingle, isInitial(name) { return nil }
    // `Ida and Otto Holm`: she who is named first.
    if isSingle, fitting.contains(where: { groups[$0].names.contains { names[$0].surname != nil } }) {
      return fitting.min { place(of: groups[$0], names) < place(of: groups[$1], names) }
    }
    var best: (distance: Int, group: Int)?
    for g in fitting.sorted() {
      for (count, places) in groups[g].places where count > 1 || isSingle {
        for at in Self.neighbours(of: name.tokens.lowerBound, places) {
          let apart = abs(name.tokens.lowerBound - at) + (at > name.tokens.lowerBound ? 10_000 : 0)
          if best.map({ (apart, g) < ($0.distance, $0.group) }) ?? true { best = (apart, g) }
        }
      }
    }
    return best?.group
  }

  /// The person whose given name alone this is: the only one in the report, and no title before the name.
  private func calledByGivenName(
    _ name: FoundName, _ names: [FoundName], _ groups: [Group], _ persons: Persons, _ groupOfName: [Int]
  ) -> Int? {
    guard name.tokens.count == 1, name.titles?.isEmpty ?? true, !isInitial(name) else { return nil }
    let called = Set((persons.byGivenName[text.key(name.tokens.lowerBound)] ?? []).map { groupOfName[$0] })
    return called.count == 1 ? called.first.flatMap { agrees(name, with: groups[$0]) ? $0 : nil } : nil
  }

  private func place(of group: Group, _ names: [FoundName]) -> Int { group.names.map { names[$0].tokens.lowerBound }.min() ?? .max }

  /// Whether surname and given name are those of another, typing errors and initials allowed.
  private func isAlike(_ name: FoundName, _ surname: [UInt8], _ other: FoundName) -> Bool {
    isSpeltAlike(surname, self.surname(other)) && (!name.isFull || !other.isFull || haveOneGivenName(name, other))
  }

  /// Given names that are one: the same, an initial, a short form, a typing error where not both are names of their own.
  private func haveOneGivenName(_ name: FoundName, _ other: FoundName) -> Bool {
    let (given, otherGiven) = (givenName(name), givenName(other)), gazetteer = text.language.gazetteer
    if given == otherGiven { return !PersonNames(text: text).differInMiddle(name, other) }
    if isInitial(name) || isInitial(other) {
      return given.first == otherGiven.first && !PersonNames(text: text).differInMiddle(name, other)
    }
    if gazetteer.areShortForms(given, otherGiven) { return true }
    let areNames = [given, otherGiven].allSatisfy { gazetteer.gender(of: Folding.key($0, 0..<$0.count)) != nil }
    return !areNames && given.first == otherGiven.first && isSpeltAlike(given, otherGiven)
  }

  /// Whether a full name of the group is another person's.
  private func contradicts(_ name: FoundName, _ group: Group, _ names: [FoundName]) -> Bool {
    name.isFull && group.fulls.contains { !haveOneGivenName(name, names[$0]) }
  }

  /// A title of office, rank or role; `Mr` says nothing of what somebody is.
  private func holdsOffice(_ name: FoundName) -> Bool {
    guard let titles = name.titles else { return false }
    return titles.contains { i in
      text.language.names.titles.longestMatch(at: i, in: text.tokens, end: titles.upperBound).map {
        text.language.names.titleList[Int($0.value)].kind != .courtesy && !text.isOne(of: text.language.names.kinNouns, i)
      } ?? false
    }
  }

  private func note(_ name: FoundName, in group: inout Group) {
    if group.gender == nil, let gender = name.gender, gender != .either { group.gender = gender }
    group.isRelative = group.isRelative || name.kinship != nil
    group.holdsOffice = group.holdsOffice || holdsOffice(name)
  }

  /// Whether a name may be one of the group: `Mrs. Holm` is not Otto Holm, and `President Holm` is not the president's wife.
  private func agrees(_ name: FoundName, with group: Group) -> Bool {
    if let gender = name.gender, gender != .either, let other = group.gender, gender != other { return false }
    return !(group.isRelative && !group.holdsOffice && !name.isFull && holdsOffice(name))
  }

  /// The group of the same name. A person's surname alone is no name of one person.
  private func known(_ key: String, _ name: FoundName, _ groupOfKey: [String: Int], _ groups: [Group]) -> Int? {
    groupOfKey[key].flatMap { name.kind != .person || agrees(name, with: groups[$0]) ? $0 : nil }
  }

  private func isSpeltAlike(_ word: [UInt8], _ other: [UInt8]) -> Bool {
    let calibration = NameCalibration.standard
    return word == other
      || (calibration.lettersForError...calibration.lettersOfName).contains(word.count) && EditDistance.isWithin(1, word, other)
  }

  /// The last of some ascending places before a place and the first behind it.
  private static func neighbours(of place: Int, _ places: [Int]) -> ArraySlice<Int> {
    var low = 0, high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return places[max(low - 1, 0)..<min(low + 1, places.count)]
  }

  private func isInitial(_ name: FoundName) -> Bool {
    let first = name.tokens.lowerBound, length = text.tokens[first].end - text.tokens[first].start
    return length == 1 || length == 2 && text.endsWithStop(first)
  }

  private func reason(_ name: FoundName, _ group: Group, _ names: [FoundName]) -> ActorReason {
    let printed = text.text(text.byteRange(name.tokens))
    let full = text.text(text.byteRange(names[group.names[0]].tokens))
    let fullest = names[group.names[0]]
    guard fullest.isFull else { return .spelling(printed: printed, full: full) }
    if name.isFull {
      return text.language.gazetteer.areShortForms(givenName(name), givenName(fullest))
        ? .shortForm(printed: printed, full: full) : .spelling(printed: printed, full: full)
    }
    let isSurname = group.names.contains { isSpeltAlike(surname(name), surname(names[$0])) }
    return isSurname ? .surname(printed: printed, full: full) : .givenName(printed: printed, full: full)
  }

  private func cast(_ groups: [Group], _ names: [FoundName], _ groupOfName: [Int]) -> Cast {
    var cast = Cast()
    cast.actorOfName = groupOfName
    for group in groups {
      let members = group.names.sorted { names[$0].tokens.lowerBound < names[$1].tokens.lowerBound }
      var counts: [String: Int] = [:]
      for index in members { counts[bare(names[index]), default: 0] += 1 }
      let fullest = members.map { names[$0] }.max { a, b in
        if a.tokens.count != b.tokens.count { return a.tokens.count < b.tokens.count }
        let x = counts[bare(a)]!, y = counts[bare(b)]!
        return x != y ? x < y : a.tokens.lowerBound > b.tokens.lowerBound
      }!
      let name = fullest.canonical ?? fullest.surname.map { bare(fullest) + " " + text.text($0) } ?? bare(fullest)
      var roles: [Actor.Role] = []
      var roleOfWords: [String: Int] = [:]
      for index in members {
        for titles in [names[index].titles, names[index].kinship].compactMap({ $0 }) where !titles.isEmpty {
          let span = text.span(titles)
          let words = text.text(text.byteRange(titles))
          if let known = roleOfWords[words] {
            roles[known].evidence.append(span)
          } else {
            roleOfWords[words] = roles.count
            roles.append(.init(text: words, evidence: [span]))
          }
        }
      }
      cast.genders.append(members.lazy.compactMap { names[$0].gender }.first { $0 != .either })
      cast.actors.append(
        Actor(
          id: Identifier(StableHash.hexadecimal(of: ["actor", text.report.value, group.kind.rawValue, name])), name: name,
          kind: group.kind,
          roles: roles,
          variants: counts.map { Actor.Variant(text: $0.key, count: $0.value) }.sorted {
            $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text
          },
          mentions: members.map { text.span(names[$0].tokens) }, references: [], because: group.because.sorted().uniqued()))
    }
    return cast
  }

  private func bare(_ name: FoundName) -> String { text.text(text.byteRange(name.tokens)) }
}

extension SpellingIndex {
  /// For words of the names of one report.
  static func ofNames(most: Int = .max) -> SpellingIndex {
    let calibration = NameCalibration.standard
    return SpellingIndex(letters: calibration.lettersForError...calibration.lettersOfName, most: most)
  }
}
