import TextAlgorithms

/// Makes damaged variants of a text or a page that is given in pieces, the same ones from the same seed: pieces that are missing, double,
/// many times there or elsewhere; signs and tags that open and never close; bytes changed anywhere.
struct PieceMutator {
  private let pieces: [[UInt8]]

  /// What parsers stumble over.
  private static let hostile = (signs + tags + words).map { Array($0.utf8) } + bytes
  private static let signs = [
    "“", "”", "„", "‘", "\"", "'", "(", ")", ".", "…", "—", "\n\n", "\r", "\u{0}", "\u{FEFF}", "\u{301}", "\u{202E}", "👩‍🚒", "水", "<", ">",
    "\u{80}", "\u{FF}",
  ]
  private static let tags = [
    "</", "<!--", "-->", "<![CDATA[", "<script>", "</script", "<p", "<table><tr>", "</table>", "<svg><title>", "<math>", "<template>",
    "<select>", "<b><i></b>", "&#x110000;", "&amp", "&notit;", "<meta charset=utf-16>", "<?xml encoding='utf-7'?>", "<article>",
    "</article>",
    "<time datetime=\"9999-99-99\">",
  ]
  private static let words = [
    " said ", "He told her that ", "99999999999999999999", "1,000,000 million ", "on 31 February 2019 ", "$€£%", " U.S. ", "Mr. ",
    "a.b.c.d ",
    "https://a.b/c?d=e",
  ]
  /// Marks of byte order, parts of characters, windows-1252.
  private static let bytes: [[UInt8]] = [
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
    if numbers.chance(40) { numbers.damage(&bytes) }
    if numbers.chance(20) { bytes.insert(contentsOf: numbers.pick(Self.hostile), at: numbers.below(bytes.count + 1)) }
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
}
