import TextAlgorithms

/// Finds the groups of actors that a name may belong to, without comparing it with all.
///
/// Groups are listed by the words of each name; groups of persons also by the spelling and the skeleton of the last word, by the surname
/// written together, and by what else it may begin or end with; groups of others by first letters and last word.
struct NameIndex {
  private static let most = ActorCalibration.standard.namesakes

  private var ofWords: [[Int]: [Int]] = [:]
  private var ofSpelling = SpellingIndex(letters: Spelling.leastForError...Int.max, most: most)
  private var ofSkeleton = BoundedLists<[UInt8]>(most: most)
  private var ofConsonants = BoundedLists<[UInt8]>(most: most)
  private var ofInitials = BoundedLists<[UInt8]>(most: most)
  private var ofLastWord = BoundedLists<Int>(most: most)
  /// Whether a name was not compared with all groups of its surname.
  var isBounded: Bool { ofSpelling.isFull || ofSkeleton.isFull || ofConsonants.isFull || ofInitials.isFull || ofLastWord.isFull }

  /// - Parameter group: no lower than in earlier calls for a new group.
  mutating func add(_ name: NameWords.Name, to group: Int, isPerson: Bool, _ names: NameWords) {
    for words in Set([name.words, name.core]) where ofWords[words]?.last != group { ofWords[words, default: []].append(group) }
    guard isPerson else {
      if name.words.count > 1 {
        for letters in names.initials(name) { ofInitials.append(group, to: letters) }
        ofLastWord.append(group, to: name.words[name.words.count - 1])
      }
      return
    }
    for person in name.persons {
      for word in keys(of: person, names) {
        ofSpelling.insert(names.bytes(word), at: group)
        ofSkeleton.append(group, to: names.skeleton(word))
      }
      if !person.consonants.isEmpty { ofConsonants.append(group, to: person.consonants) }
    }
  }

  /// The words by which a person may be looked for.
  private func keys(of person: NameWords.Person, _ names: NameWords) -> Set<Int> {
    Set([person.surname, person.last] + person.halves + (person.given.isEmpty ? [] : [names.joined(person.given)]))
  }

  /// Groups that have the name's words or, among persons, a spelling of its last word, or whose short form it may be; in rising order.
  func candidates(for name: NameWords.Name, _ names: NameWords) -> [Int] {
    var found = Set(ofWords[name.words] ?? []).union(ofWords[name.core] ?? [])
    for person in name.persons {
      for word in Set([person.surname, person.last] + person.halves) {
        found.formUnion(ofSpelling.candidates(names.bytes(word)))
        found.formUnion(ofSkeleton[names.skeleton(word)])
      }
      if !person.consonants.isEmpty { found.formUnion(ofConsonants[person.consonants]) }
    }
    if name.words.count == 1 {
      found.formUnion(ofInitials[names.bytes(name.words[0])])
      found.formUnion(ofLastWord[name.words[0]])
    }
    return found.sorted()
  }
}

/// Lists of groups by a key, each no longer than a bound.
struct BoundedLists<Key: Hashable> {
  private var lists: [Key: [Int]] = [:]
  private let most: Int
  /// Whether something was left out.
  private(set) var isFull = false

  init(most: Int) { self.most = most }

  /// Kept once where it is given twice in a row.
  mutating func append(_ group: Int, to key: Key) {
    let known = lists[key] ?? []
    guard known.last != group else { return }
    if known.count < most { lists[key, default: []].append(group) } else { isFull = true }
  }

  subscript(key: Key) -> [Int] { lists[key] ?? [] }
}
