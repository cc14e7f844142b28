import TextAlgorithms
import English
import Vocabulary

/// Sentences with other names of the same kind and number of words in the place of their own: those of other sentences and of our lists.
struct NameReplacer {
  /// By kind (person, organisation, place) and number of words.
  private var supply: [Int: [[[UInt8]]]] = [:]
  private var random = SplitMix64(5)

  init(_ sentences: [TrainingSentence]) {
    for sentence in sentences {
      for name in Self.names(sentence) { add(Array(sentence.forms[name.range]), kind: name.kind) }
    }
    // A list counts as much as what the sentences have: each of its names once.
    for place in NameSupply.places { add(place.map { Array($0.utf8) }, kind: 3) }
    for organisation in NameSupply.organisations { add(organisation.map { Array($0.utf8) }, kind: 2) }
    for name in NameSupply.givenNames + NameSupply.surnames { add([Array(name.utf8)], kind: 1) }
    let surnames = NameSupply.surnames.map { Array($0.utf8) } + (supply[Self.key(1, 2)] ?? []).map { $0[1] }
    for given in NameSupply.givenNames { add([Array(given.utf8), surnames[random.below(surnames.count)]], kind: 1) }
  }

  private mutating func add(_ words: [[UInt8]], kind: Int) {
    guard !words.isEmpty else { return }
    supply[Self.key(kind, words.count), default: []].append(words)
  }

  private static func key(_ kind: Int, _ words: Int) -> Int { kind * 100 + min(words, 99) }

  private static func names(_ sentence: TrainingSentence) -> [(kind: Int, range: Range<Int>)] {
    guard let tags = sentence.names, !tags.contains(TrainingSentence.unknownName) else { return [] }
    return Score.spans(tags).sorted { $0.range.lowerBound < $1.range.lowerBound }.map { (Int($0.kind), $0.range) }
  }

  /// Some versions of a sentence's forms; none where it has no name.
  mutating func variants(of sentence: TrainingSentence, count: Int) -> [[[UInt8]]] {
    let names = Self.names(sentence)
    guard !names.isEmpty else { return [] }
    return (0..<count).map { _ in
      var forms = sentence.forms
      for name in names {
        guard let others = supply[Self.key(name.kind, name.range.count)] else { continue }
        forms.replaceSubrange(name.range, with: others[random.below(others.count)])
      }
      return forms
    }
  }
}
