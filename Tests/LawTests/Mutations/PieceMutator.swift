import TextAlgorithms

/// Makes damaged variants of a text or a page that is given in pieces, the same ones from the same seed: pieces that are missing, double,
/// many times there or elsewhere; signs and tags that open and never close; bytes changed anywhere.
struct PieceMutator {
  private let pieces: [[UInt8]]

  /// What parsers stumble over.
  private static let hostile =
    [
      "“", "”", "„", "‘", "\"", "'", "(", ")", ".", "…", "—", "\n\n", "\r", "\u{0}", "\u{FEFF}", "\u{301}", "\u{202E}", "👩‍🚒", "水", "<", ">",
      "</", "<!--",
      "-->", "<![CDATA[", "<script>", "</script", "<p", "<table><tr>", "</table>", "<svg><title>", "<math>", "<template>", "<select>",
      "<b><i></b>", "&#x110000;",
      "&amp", "&notit;", "<meta charset=utf-16>", "<?xml encoding='utf-7'?>", "<article>", "</article>", "<time datetime=\"9999-99-99\">",
      " said ",
      "He told her that ", "99999999999999999999", "1,000,000 million ", "on 31 February 2019 ", "$€£%", " U.S. ", "Mr. ", "a.b.c.d ",
      "https://a.b/c?d=e",
      "\u{80}", "\u{FF}",
    ].map { Array($0.utf8) } + [
      [0xFF, 0xFE], [0xFE, 0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0x93], [0x94],
    ]

  /// - Parameter pieces: the whole text.
  init(_ pieces: [String]) { self.pieces = pieces.map { Array($0.utf8) } }

  /// The variant of a seed.
  func variant(_ seed: UInt64) -> [UInt8] {
    var numbers = SplitMix64(seed)
    var out = pieces
    for _ in 0..<(1 + numbers.below(6)) where !out.isEmpty { Self.edit(&out, &numbers) }
    var bytes = Array(out.joined())
    for _ in 0..<(numbers.chance(40) ? 1 + numbers.below(6) : 0) where !bytes.isEmpty { Self.damage(&bytes, &numbers) }
    return bytes
  }

  private static func edit(_ pieces: inout [[UInt8]], _ numbers: inout SplitMix64) {
    let place = numbers.below(pieces.count)
    switch numbers.below(7) {
    case 0: pieces.remove(at: place)
    case 1: pieces.insert(pieces[place], at: numbers.below(pieces.count + 1))
    case 2: pieces.swapAt(place, numbers.below(pieces.count))
    case 3: pieces.removeSubrange(place...)
    case 4: pieces.insert(Array(repeatElement(numbers.pick(hostile), count: 1 << numbers.below(9)).joined()), at: place)
    default: pieces.insert(numbers.pick(hostile), at: place)
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ numbers: inout SplitMix64) {
    let place = numbers.below(bytes.count)
    switch numbers.below(4) {
    case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + numbers.below(30)))
    case 1: bytes.insert(contentsOf: numbers.pick(hostile), at: place)
    case 2: bytes[place] = UInt8(numbers.below(256))
    default: bytes[place] ^= 1 << UInt8(numbers.below(8))
    }
  }
}
