import TextAlgorithms

/// Writes random texts of several kinds for fuzzing: bytes, scalars of all planes, mutated reports, mixtures of what rules look for.
struct TextGenerator {
  enum Kind: Int, CaseIterable, Sendable { case bytes, scalars, mutated, mixed, lines }

  private var numbers: SplitMix64
  private let seeds: [[UInt8]]

  /// - Parameter seeds: sound reports that mutations start from.
  init(seed: UInt64, seeds: [[UInt8]]) {
    numbers = SplitMix64(seed)
    self.seeds = seeds
  }

  private static let pieces = [
    "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "‚", "‹", "›", "(", ")", "[", "]", "{", "}", "—", "–", "-", "…", "...", ".", ",", "!",
    "?", ":", ";", "\n", "\n\n", "\r\n", " ", " ",
    " ", "\u{A0}", "\t", "said", "told", "according to", "he", "she", "they", "who", "that", "not", "never", "asked", "promised", "denied",
    "added", "says", "believes", "Mayor",
    "Minister", "Dr.", "Mr", "Oda Brenn", "Brenn", "Iver Lund", "Vellport", "Castrel Council", "NATO", "U.S.", "€240 million", "$1.1bn",
    "14", "1,250.5", "three", "two thirds", "per cent",
    "%", "M-14", "F-16", "10:15", "Tuesday", "May 3, 2019", "2019", "1990s", "last week", "on", "by", "of", "the", "in", "By", "Reuters",
    "(AP)", "©", "Read more", "http://a.example/b?c=d",
    "@", "#", "’s", "n't", "é", "ß", "İ", "\u{301}", "\u{200D}", "\u{FEFF}", "\u{200B}", "\u{202E}", "港", "🚢", "ﬁ", "Ǆ", "0", "-1", "1e9",
    "99999999999999999999", "½", "٣", "\u{0}", "\u{1B}",
  ]

  mutating func text(_ kind: Kind) -> [UInt8] {
    switch kind {
    case .bytes: return (0..<numbers.below(200)).map { _ in UInt8(numbers.below(256)) }
    case .scalars: return (0..<numbers.below(120)).flatMap { _ in Array(String(scalar()).utf8) }
    case .mixed: return (0..<numbers.below(120)).flatMap { _ in Array((numbers.pick(Self.pieces) + (numbers.chance(60) ? " " : "")).utf8) }
    case .lines: return (0..<numbers.below(40)).flatMap { _ in Array((line() + (numbers.chance(80) ? "\n" : "\n\n")).utf8) }
    case .mutated: return mutated()
    }
  }

  private mutating func line() -> String { (0..<numbers.below(12)).map { _ in numbers.pick(Self.pieces) }.joined(separator: " ") }

  private mutating func scalar() -> Unicode.Scalar {
    let limit = numbers.pick([0x80, 0x300, 0x2100, 0x10000, 0x110000])
    return Unicode.Scalar(UInt32(numbers.below(limit))) ?? " "
  }

  /// A stretch of a sound report with a few bytes cut, doubled, swapped or put in.
  private mutating func mutated() -> [UInt8] {
    guard !seeds.isEmpty else { return [] }
    let seed = numbers.pick(seeds)
    let start = numbers.below(max(1, seed.count)), end = min(seed.count, start + numbers.below(900))
    var bytes = Array(seed[start..<end])
    for _ in 0..<(1 + numbers.below(8)) where !bytes.isEmpty {
      let place = numbers.below(bytes.count), last = min(bytes.count, place + 1 + numbers.below(20))
      switch numbers.below(5) {
      case 0: bytes.removeSubrange(place..<last)
      case 1: bytes.insert(contentsOf: Array(bytes[place..<last]), at: numbers.below(bytes.count))
      case 2: bytes[place] = UInt8(numbers.below(256))
      case 3: bytes.insert(contentsOf: Array(numbers.pick(Self.pieces).utf8), at: place)
      default: bytes[place...].reverse()
      }
    }
    return bytes
  }
}
