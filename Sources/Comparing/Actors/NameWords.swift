import TextAlgorithms
import Vocabulary

/// The words of names as numbers, each name cut and each word spelled out once.
final class NameWords {
  /// A name: its folded words without the article.
  struct Name {
    var text: String
    /// Numbers of the words.
    var words: [Int]
    /// The words without what only tells a company's form; the same as `words` where nothing does, or nothing else is there.
    var core: [Int]
    /// What the name may be as a person's; one but for those that begin with a particle that is a given name too.
    var persons: [Person]

    /// Whether no given name stands in it.
    var isBare: Bool { persons.allSatisfy(\.given.isEmpty) }
  }

  /// A person's name cut into given names and surname.
  struct Person {
    /// Numbers of the given names; none for a surname alone.
    var given: [Int]
    /// The surname with its particles, written together: `devries` for `De Vries` and `Devries`.
    var surname: Int
    /// Its last word.
    var last: Int
    /// The halves of a double surname: `Zeggen`, `Porter`.
    var halves: [Int] = []
    /// Whether the name may just as well be a given name and a surname: `Ben Said`.
    var isDoubtful = false
    /// The surname without particles and vowels, where a particle says that the script writes none; else empty.
    var consonants: [UInt8] = []
  }

  private var names: [String: Name] = [:]
  private var numbers: [String: Int] = [:]
  private var words: [(bytes: [UInt8], skeleton: [UInt8])] = []
  private let language: Language

  init(_ language: Language) { self.language = language }

  func name(_ text: String) -> Name {
    if let known = names[text] { return known }
    let folded = Folding.folded(text)
    let cut = Self.joinedLetters(
      Self.withoutCountry(folded.split(whereSeparator: Self.isSeparator).map(String.init).filter { !Self.small.contains($0) }))
    let kept = cut.count - (cut.reversed().firstIndex { !language.names.companyForms.contains(Folding.key($0)) } ?? 0)
    let numbered = cut.map(number)
    let name = Name(text: text, words: numbered, core: Array(numbered.prefix(kept)), persons: persons(folded))
    names[text] = name
    return name
  }

  private static func isSeparator(_ character: Character) -> Bool { character == " " || character == "-" || character == "." }

  /// `Food & Drug Office` is the `Food and Drug Office`.
  private static let small: Set<String> = ["the", "and", "&"]

  /// `U.S. Food Office` is the `Food Office`, `U.S. Navy` is not any navy.
  private static func withoutCountry(_ words: [String]) -> [String] {
    let isCountry = words.starts(with: ["united", "states"]) || words.starts(with: ["u", "s"])
    return isCountry && words.count > 3 ? Array(words.dropFirst(2)) : words
  }

  /// `H.B.O.` is `HBO`.
  private static func joinedLetters(_ words: [String]) -> [String] {
    words.count > 1 && words.allSatisfy { $0.utf8.count == 1 } ? [words.joined()] : words
  }

  private func persons(_ folded: String) -> [Person] {
    let chunks = folded.split(separator: " ").map { $0.split(whereSeparator: Self.isSeparator).map(String.init) }.filter { !$0.isEmpty }
    guard let last = chunks.indices.last else { return [] }
    var start = last
    while start > 0, chunks[start - 1].allSatisfy(isParticle) { start -= 1 }
    var out = [person(given: chunks[..<start].flatMap { $0 }, surname: chunks[start...].flatMap { $0 })]
    // `Ben Said` may be a surname alone, or Ben of the family Said.
    if start == 0, last > 0, language.gazetteer.gender(of: Folding.key(chunks[0][0])) != nil {
      out[0].isDoubtful = true
      out.append(person(given: chunks[0], surname: chunks[1...].flatMap { $0 }))
    }
    return out
  }

  private func person(given: [String], surname: [String]) -> Person {
    let core = surname.filter { !isParticle($0) }
    var out = Person(given: given.map(number), surname: number(surname.joined()), last: number(surname[surname.count - 1]))
    if core.count > 1 { out.halves = core.map(number) }
    if surname.contains(where: { language.names.vowellessParticles.contains(Folding.key($0)) }) {
      let bare = Spelling.consonants(Array(core.joined().utf8))
      if bare.count >= ActorCalibration.standard.consonants { out.consonants = bare }
    }
    return out
  }

  private func isParticle(_ word: String) -> Bool { language.words.nameParticles.contains(Folding.key(word)) }

  private func number(_ word: String) -> Int {
    if let known = numbers[word] { return known }
    let bytes = Array(word.utf8)
    words.append((bytes, Spelling.skeleton(bytes)))
    numbers[word] = words.count - 1
    return words.count - 1
  }

  /// One word of several, written together.
  func joined(_ parts: [Int]) -> Int {
    parts.count == 1 ? parts[0] : number(parts.map { String(decoding: bytes($0), as: UTF8.self) }.joined())
  }

  func bytes(_ word: Int) -> [UInt8] { words[word].bytes }

  func skeleton(_ word: Int) -> [UInt8] { words[word].skeleton }

  func key(_ word: Int) -> UInt64 { Folding.key(words[word].bytes, 0..<words[word].bytes.count) }

  func isInitial(_ word: Int) -> Bool { words[word].bytes.count == 1 }

  /// The first letters of a name's words: of all, and of those that are no `of` or `for`.
  func initials(_ name: Name) -> Set<[UInt8]> {
    let all = name.words.map { bytes($0)[0] }
    return [all, name.words.filter { !language.words.prepositions.contains(key($0)) }.map { bytes($0)[0] }]
  }

  /// Whether two words are spellings of one name.
  func areVariants(_ a: Int, _ b: Int) -> Bool {
    a == b || Spelling.areVariants(words[a].bytes, words[b].bytes, skeletons: words[a].skeleton, words[b].skeleton)
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

  /// The skeleton without its vowels.
  static func consonants(_ word: [UInt8]) -> [UInt8] { skeleton(word).filter { !"aeiou".utf8.contains($0) } }
}
