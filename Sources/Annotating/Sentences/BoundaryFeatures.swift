import TextAlgorithms
import Vocabulary

/// What is known of each place between two words of a block, as hashed features for `SentenceWeights`.
///
/// Features are words, shapes and their pairs and triples within three words of the place, the marks that are open, the length of the
/// sentence so far and of the rest of the block, and how the sentence began.
package struct BoundaryFeatures: Sendable {
  struct Atom: Sendable {
    var key: UInt32
    /// The key of the last three bytes.
    var ending: UInt32
    var shape: UInt8
    /// 1 where there is a gap before the word.
    var gap: UInt8
    var continues: Bool
  }

  /// The sentence that is being read, as far as the place.
  package struct Course: Sendable {
    package var start = 0
    var openBrackets = 0
    var openQuotes = 0
    var hasLower = false
    /// The shape of the mark that ended the sentence before; 0 where there was none.
    var before: UInt8 = 0

    package init() {}
  }

  var atoms: [Atom]

  package init(bytes: [UInt8], words: [WordRange], language: Language) {
    atoms = []
    atoms.reserveCapacity(words.count)
    var last = -1
    for word in words {
      let range = word.range
      let kind = Self.kind(bytes, range)
      let key: UInt64
      switch kind {
      case .address: key = 0x40
      case .number:
        var hash = StableHash()
        for k in range { hash.add(bytes[k] >= 0x30 && bytes[k] <= 0x39 ? 0x39 : bytes[k] | 0x20) }
        key = hash.value
      case .word, .mark: key = Folding.key(bytes, range)
      }
      var shape = BoundaryShape(bytes, range, kind)
      // A title looks like the name that it belongs to.
      if shape == .capitalAbbreviation, language.words.abbreviatedTitles.contains(key) { shape = .capitalised }
      let ending = Folding.key(bytes, max(range.lowerBound, range.upperBound - 3)..<range.upperBound)
      atoms.append(
        Atom(
          key: UInt32(truncatingIfNeeded: key ^ key >> 32), ending: UInt32(truncatingIfNeeded: ending),
          shape: shape.rawValue, gap: last >= 0 && range.lowerBound > last ? 1 : 0, continues: word.continues))
      last = range.upperBound
    }
  }

  private static func kind(_ bytes: [UInt8], _ range: Range<Int>) -> Token.Kind {
    switch Scalars.kind(Scalars.decode(bytes, range.lowerBound, range.upperBound).scalar) {
    case .letter:
      for k in range where bytes[k] == 0x40 || (bytes[k] == 0x2F && range.count > 8) { return .address }
      return .word
    case .digit: return .number
    default:
      let last = bytes[range.upperBound - 1]
      return range.count > 1 && last >= 0x61 && last <= 0x7A ? .word : .mark
    }
  }

  /// Whether a sentence may begin at a word at all: behind a gap, or where a mark that closes or opens touches the next word.
  package func isPlace(_ i: Int) -> Bool {
    guard i > 0, i < atoms.count, !atoms[i].continues else { return false }
    if atoms[i].gap > 0 { return true }
    if Self.closes[Int(atoms[i - 1].shape)], atoms[i].shape < BoundaryShape.fullStop.rawValue { return true }
    // A mark that touches what is before it and not what follows closes.
    return Self.opens[Int(atoms[i].shape)] && i + 1 < atoms.count && atoms[i + 1].gap == 0
  }

  /// What the weights must exceed for a sentence to end here, in steps.
  ///
  /// A colon announces what is said; a quotation mark or bracket that closes no sentence stands inside one, and behind a comma certainly. 0 is
  /// the treebank's balance.
  package func threshold(_ i: Int) -> Int32 {
    if atoms[i - 1].shape == BoundaryShape.colon.rawValue { return Self.afterColon }
    var j = i - 1
    // More than a few in a row close nothing, and looking through all of a megabyte from each would never end.
    while j > 0, i - j <= 4, Self.closing[Int(atoms[j].shape)] { j -= 1 }
    switch BoundaryShape(rawValue: atoms[j].shape) {
    case .fullStop, .question:
      let begins =
        switch BoundaryShape(rawValue: atoms[i].shape) {
        case .capitalised, .upperLetter, .opensQuote: true
        case .dash, .opensBracket: j < i - 1
        default: false
        }
      return begins && atoms[i].gap > 0 ? Self.afterStop : 0
    case .ellipsis, .emoticon, .abbreviation, .capitalAbbreviation: return 0
    case .comma: return j < i - 1 ? .max : 0
    default: return j < i - 1 ? Self.afterClosing : 0
    }
  }

  private static let closing: [Bool] = flags([.closesQuote, .doubleQuote, .singleQuote, .closesBracket])
  /// 30 and 20 of 0, 10, 20 and 30: .9035 of F1 on EWT dev, .9016 with 0 for both.
  static let afterColon: Int32 = 30
  static let afterClosing: Int32 = 20
  /// News ends its sentences with stops: the weights of web reviews know few titles and names. 0 to -30 change nothing
  /// on EWT dev; GUM dev falls from .958 to .955 with -20, attribution on news gains.
  static let afterStop: Int32 = -20

  private static let closes: [Bool] = flags([
    .fullStop, .question, .ellipsis, .semicolon, .colon, .closesBracket, .doubleQuote, .closesQuote, .singleQuote, .rule, .less, .greater,
    .bullet, .emoticon, .symbol, .mark,
  ])
  private static let opens: [Bool] = flags([.opensBracket, .doubleQuote, .opensQuote, .rule, .bullet, .less, .ellipsis, .mark])

  private static func flags(_ shapes: [BoundaryShape]) -> [Bool] {
    (0...Int(BoundaryShape.mark.rawValue)).map { raw in shapes.contains { Int($0.rawValue) == raw } }
  }

  /// Moves the course over a word.
  package func step(_ course: inout Course, over i: Int) {
    switch BoundaryShape(rawValue: atoms[i].shape) {
    case .opensBracket: course.openBrackets = min(course.openBrackets + 1, 3)
    case .closesBracket: course.openBrackets = max(course.openBrackets - 1, 0)
    case .opensQuote: course.openQuotes = 1
    case .closesQuote: course.openQuotes = 0
    case .doubleQuote: course.openQuotes = 1 - course.openQuotes
    case .lower: course.hasLower = true
    default: break
    }
  }

  package func begin(_ course: inout Course, at i: Int) {
    course.before = i > 0 ? atoms[i - 1].shape : 0
    course.start = i
    course.openBrackets = 0
    course.hasLower = false
  }

  @inline(__always)
  private static func bucket(_ n: Int) -> UInt32 {
    n < 8 ? UInt32(n) : n < 12 ? 8 : n < 16 ? 9 : n < 24 ? 10 : n < 40 ? 11 : n < 80 ? 12 : 13
  }

  /// Calls `use` with the hash of each feature of the place before a word.
  @inline(__always)
  package func features(at i: Int, _ course: Course, _ use: (UInt32) -> Void) {
    let none = Atom(key: 1, ending: 0, shape: 0, gap: 0, continues: false)
    let a3 = i >= 3 ? atoms[i - 3] : none, a2 = i >= 2 ? atoms[i - 2] : none, a1 = atoms[i - 1], b0 = atoms[i]
    let b1 = i + 1 < atoms.count ? atoms[i + 1] : none, b2 = i + 2 < atoms.count ? atoms[i + 2] : none
    let s3 = UInt32(a3.shape), s2 = UInt32(a2.shape), s1 = UInt32(a1.shape), t0 = UInt32(b0.shape), t1 = UInt32(b1.shape),
      t2 = UInt32(b2.shape)
    let k2 = a2.key, k1 = a1.key, j0 = b0.key, j1 = b1.key
    let glue = UInt32(b0.gap) | UInt32(a1.gap) << 2 | UInt32(b1.gap) << 4
    let shapes = s1 << 6 | t0
    let open = UInt32(course.openBrackets > 0 ? 1 : 0) | UInt32(course.openQuotes) << 1
    let length = Self.bucket(i - course.start), rest = Self.bucket(atoms.count - i)
    let first = atoms[course.start]
    let lower: UInt32 = course.hasLower ? 1 : 0
    func f(_ id: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
      var h = (id &* 0x9E37_79B1) ^ (a &* 0x85EB_CA6B)
      h = (h ^ h >> 15) &* 0x2C1B_3C6D ^ (b &* 0xC2B2_AE35)
      h = (h ^ h >> 13) &* 0x297A_2D39 ^ (c &* 0x27D4_EB2F)
      h = (h ^ h >> 16) &* 0x7FEB_352D
      use(h ^ h >> 15)
    }
    f(0, 0)
    f(1, k1)
    f(2, j0, t0)
    f(3, k2)
    f(4, j1, t1)
    f(5, shapes, glue)
    f(6, s2 << 12 | shapes, UInt32(b0.gap))
    f(7, shapes << 6 | t1, UInt32(b0.gap))
    f(8, s2 << 18 | shapes << 6 | t1)
    f(9, s3 << 18 | s2 << 12 | shapes)
    f(10, shapes << 12 | t1 << 6 | t2)
    f(11, k1, j0, t0)
    f(12, k1, t0, UInt32(b0.gap))
    f(13, j0, shapes)
    f(14, k2, k1, t0)
    f(15, s1, j0, j1)
    f(16, k1, t0 << 6 | t1)
    f(17, a1.ending, t0)
    f(18, b0.ending, shapes)
    f(19, shapes, open, UInt32(b0.gap))
    f(20, shapes, length, lower)
    f(21, shapes, rest)
    f(22, shapes, UInt32(first.shape), length)
    f(23, first.key, shapes)
    f(24, shapes, UInt32(course.before), lower)
    f(25, j0, length)
    f(26, k1, length)
    f(27, s2 << 6 | s1, j0)
    f(28, k2, s1, j0)
    f(29, k2, shapes)
    f(30, shapes, j1, t1)
    f(31, a3.key, shapes)
    f(32, length, lower, t0)
    f(33, b2.key, shapes)
    f(34, s2 << 12 | shapes, length)
    f(35, a2.ending, shapes)
    f(36, UInt32(atoms[atoms.count - 1].shape), shapes)
    f(37, k1, lower, length)
  }
}
