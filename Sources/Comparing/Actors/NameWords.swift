import TextAlgorithms

/// The words of names as numbers, each name cut and each word spelled out once.
final class NameWords {
  /// A name: its folded words without the article.
  struct Name {
    var text: String
    /// Numbers of the words.
    var words: [Int]
  }

  private var names: [String: Name] = [:]
  private var numbers: [String: Int] = [:]
  private var words: [(bytes: [UInt8], skeleton: [UInt8])] = []

  func name(_ text: String) -> Name {
    if let known = names[text] { return known }
    let cut = Folding.folded(text).split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." }).map(String.init).filter {
      !Self.small.contains($0)
    }
    let name = Name(text: text, words: Self.withoutCountry(cut).map(number))
    names[text] = name
    return name
  }

  /// `Food & Drug Office` is the `Food and Drug Office`.
  private static let small: Set<String> = ["the", "and", "&"]

  /// `U.S. Food Office` is the `Food Office`, `U.S. Navy` is not any navy.
  private static func withoutCountry(_ words: [String]) -> [String] {
    let isCountry = words.starts(with: ["united", "states"]) || words.starts(with: ["u", "s"])
    return isCountry && words.count > 3 ? Array(words.dropFirst(2)) : words
  }

  private func number(_ word: String) -> Int {
    if let known = numbers[word] { return known }
    let bytes = Array(word.utf8)
    words.append((bytes, Spelling.skeleton(bytes)))
    numbers[word] = words.count - 1
    return words.count - 1
  }

  func bytes(_ word: Int) -> [UInt8] { words[word].bytes }

  func skeleton(_ word: Int) -> [UInt8] { words[word].skeleton }

  /// Whether two words are spellings of one name.
  func areVariants(_ a: Int, _ b: Int) -> Bool {
    Spelling.areVariants(words[a].bytes, words[b].bytes, skeletons: words[a].skeleton, words[b].skeleton)
  }
}

/// Finds the groups of actors that a name may belong to, without comparing it with all.
///
/// Groups are listed by the words of each name; groups of persons also by the spelling and the skeleton of its last word.
struct NameIndex {
  /// Groups of one surname, the earliest first, that a name is compared with beside those of the very same words. Not calibrated: bounds the
  /// cost; no event has so many.
  private static let mostNamesakes = 64

  private var ofWords: [[Int]: [Int]] = [:]
  private var ofSpelling = SpellingIndex(letters: Spelling.leastForError...Int.max, most: mostNamesakes)
  private var ofSkeleton: [[UInt8]: [Int]] = [:]
  private var isSkeletonFull = false
  /// Whether a name was not compared with all groups of its surname.
  var isBounded: Bool { ofSpelling.isFull || isSkeletonFull }

  /// - Parameter group: no lower than in earlier calls for a new group.
  mutating func add(_ name: NameWords.Name, to group: Int, isPerson: Bool, _ names: NameWords) {
    if ofWords[name.words]?.last != group { ofWords[name.words, default: []].append(group) }
    guard isPerson, let last = name.words.last else { return }
    ofSpelling.insert(names.bytes(last), at: group)
    let skeleton = names.skeleton(last)
    let known = ofSkeleton[skeleton] ?? []
    guard known.last != group else { return }
    if known.count < Self.mostNamesakes { ofSkeleton[skeleton, default: []].append(group) } else { isSkeletonFull = true }
  }

  /// Groups that have the name's words or, among persons, a spelling of its last word; in rising order.
  func candidates(for name: NameWords.Name, _ names: NameWords) -> [Int] {
    guard let last = name.words.last else { return [] }
    return Set(ofWords[name.words] ?? []).union(ofSpelling.candidates(names.bytes(last)))
      .union(ofSkeleton[names.skeleton(last)] ?? []).sorted()
  }
}

/// Two spellings of one name: transliterations and single typing errors.
enum Spelling {
  /// Letters from which on two names of one skeleton, and two names one typing error apart, are one: shorter ones are alike by chance. Set
  /// by eye.
  static let leastSkeleton = 3, leastForError = 5

  /// - Parameters:
  ///   - a: folded, as is `b`.
  ///   - x: of `a`, and `y` of `b`.
  static func areVariants(_ a: [UInt8], _ b: [UInt8], skeletons x: [UInt8], _ y: [UInt8]) -> Bool {
    if x == y && x.count >= leastSkeleton { return true }
    return min(a.count, b.count) >= leastForError && EditDistance.isWithin(1, a, b)
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
