import TextAlgorithms
import Vocabulary

/// Joins the names of one report into actors: full names with surnames, titles with bare names, spellings one letter apart.
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
    /// One name for each way it is spelt: what others are compared with.
    var forms: [Int]
    var keys: Set<String>
    var kind: Actor.Kind
    var because: [ActorReason] = []
  }

  func build(_ names: [FoundName]) -> Cast {
    var groups: [Group] = []
    var groupOfKey: [String: Int] = [:]
    var groupOfName = Array(repeating: 0, count: names.count)
    // Longest names first, so that a surname finds its full name.
    let order = names.indices.sorted {
      let a = names[$0], b = names[$1]
      return a.tokens.count != b.tokens.count ? a.tokens.count > b.tokens.count : a.tokens.lowerBound < b.tokens.lowerBound
    }
    for index in order {
      let name = names[index]
      let key = folded(name)
      if let group = groupOfKey[key] ?? (name.kind == .person ? person(name, key, names, groups, near: index) : nil) {
        if groupOfKey[key] == nil { groups[group].because.append(reason(name, groups[group], names)) }
        groups[group].names.append(index)
        if groups[group].keys.insert(key).inserted { groups[group].forms.append(index) }
        groupOfName[index] = group
        if name.kind != .person || name.tokens.count > 1 { groupOfKey[key] = group }
      } else {
        groupOfKey[key] = groups.count
        groupOfName[index] = groups.count
        groups.append(Group(names: [index], forms: [index], keys: [key], kind: name.kind))
      }
    }
    return cast(groups, names, groupOfName)
  }

  private func folded(_ name: FoundName) -> String {
    if let canonical = name.canonical { return name.kind.rawValue + ":" + Folding.folded(canonical) }
    var words = name.tokens.filter { text.tokens[$0].kind != .mark && !text.isPossessive($0) }.map { Folding.folded(text.text($0)) }
    if name.kind != .person, words.first == "the" { words.removeFirst() }
    return (name.kind == .person ? "person" : "name") + ":" + words.joined(separator: " ")
  }

  /// The group of persons whose surname this is; the nearest before it in the text where several fit.
  private func person(_ name: FoundName, _ key: String, _ names: [FoundName], _ groups: [Group], near index: Int) -> Int? {
    let surname = Folding.folded(text.bytes, text.tokens[name.tokens.upperBound - 1].range)
    let given = name.tokens.count > 1 ? Folding.folded(text.bytes, text.tokens[name.tokens.lowerBound].range) : nil
    var fitting: [Int] = []
    for (g, group) in groups.enumerated() where group.kind == .person {
      for other in group.forms where names[other].tokens.count > 1 || name.tokens.count == 1 {
        let otherName = names[other]
        let otherSurname = Folding.folded(text.bytes, text.tokens[otherName.tokens.upperBound - 1].range)
        guard
          surname == otherSurname
            || surname.count >= NameCalibration.standard.lettersForError
              && EditDistance.isWithin(1, surname, otherSurname)
        else { continue }
        if let given, otherName.tokens.count > 1 {
          let otherGiven = Folding.folded(text.bytes, text.tokens[otherName.tokens.lowerBound].range)
          guard
            given == otherGiven
              || given.first == otherGiven.first
                && (isInitial(name) || isInitial(otherName)
                  || given.count >= NameCalibration.standard.lettersForError
                    && EditDistance.isWithin(1, given, otherGiven))
          else { continue }
        }
        fitting.append(g)
        break
      }
    }
    guard fitting.count > 1 else { return fitting.first }
    var best: (distance: Int, group: Int)?
    for g in fitting {
      for other in groups[g].names where names[other].tokens.count > 1 || name.tokens.count == 1 {
        let at = names[other].tokens.lowerBound
        let apart = abs(name.tokens.lowerBound - at) + (at > name.tokens.lowerBound ? 10_000 : 0)
        if best == nil || apart < best!.distance { best = (apart, g) }
      }
    }
    return best?.group
  }

  private func isInitial(_ name: FoundName) -> Bool {
    let t = text.tokens[name.tokens.lowerBound]
    return t.end - t.start <= 2
  }

  private func reason(_ name: FoundName, _ group: Group, _ names: [FoundName]) -> ActorReason {
    let printed = text.text(text.byteRange(name.tokens))
    let full = text.text(text.byteRange(names[group.names[0]].tokens))
    return name.tokens.count < names[group.names[0]].tokens.count
      ? .surname(printed: printed, full: full) : .spelling(printed: printed, full: full)
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
      let name = fullest.canonical ?? bare(fullest)
      var roles: [Actor.Role] = []
      for index in members {
        guard let titles = names[index].titles, !titles.isEmpty else { continue }
        let span = text.span(titles)
        let words = text.text(text.byteRange(titles))
        if let known = roles.firstIndex(where: { $0.text == words }) {
          roles[known].evidence.append(span)
        } else {
          roles.append(.init(text: words, evidence: [span]))
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
