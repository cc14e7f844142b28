/// The file of a table of word vectors, little-endian:
///
/// ```
/// 0   "SYNWVEC\0"          magic
/// 8   u32 version          1
/// 12  u32 dimensions       1…512
/// 16  u32 rows             1…1,000,000
/// 20  u32 0
/// 24  u64 sum              over everything from byte 32 on, in words of 8 bytes
/// 32  u64 × rows           Folding keys, ascending; pieces inside a word are keyed with their "##", so they have keys of their own
///     u16 × rows           scale of a row, in 1/2^19
///     u8 × rows            rarity, 0…255
///     i8 × rows × dims     weights; value = weight × scale
///     0…7 zero bytes       up to a multiple of 8
/// ```
extension WordVectors {
  /// What is wrong with a file that is no table of word vectors.
  package enum Damage: Error, Sendable, Equatable, CustomStringConvertible {
    case noTable
    case version(Int)
    case shape(dimensions: Int, rows: Int)
    case size(found: Int, expected: Int)
    case sum

    package var description: String {
      switch self {
      case .noTable: "it does not begin as a table of word vectors"
      case .version(let found): "it has version \(found) and this program reads version \(Layout.version)"
      case .shape(let dimensions, let rows): "its head claims \(rows) rows of \(dimensions) dimensions"
      case .size(let found, let expected): "it has \(found) bytes and its head asks for \(expected)"
      case .sum: "its bytes do not add up to the sum in its head"
      }
    }
  }

  struct Layout: Sendable, Equatable {
    static let magic = Array("SYNWVEC\0".utf8)
    static let version = 1
    static let head = 32
    static let scaleUnit = 1 << 19

    let dimensions: Int
    let rows: Int

    var keys: Int { Self.head }
    var scales: Int { keys + 8 * rows }
    var rarities: Int { scales + 2 * rows }
    var weights: Int { rarities + rows }
    var size: Int { (weights + rows * dimensions + 7) / 8 * 8 }

    init(dimensions: Int, rows: Int) {
      self.dimensions = dimensions
      self.rows = rows
    }

    init(checking bytes: [UInt8]) throws(Damage) {
      guard bytes.count >= Self.head, bytes.starts(with: Self.magic) else { throw .noTable }
      func number(_ at: Int) -> Int { (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) } }
      guard number(8) == Self.version else { throw .version(number(8)) }
      self.init(dimensions: number(12), rows: number(16))
      guard (1...512).contains(dimensions), (1...1_000_000).contains(rows) else { throw .shape(dimensions: dimensions, rows: rows) }
      guard bytes.count == size else { throw .size(found: bytes.count, expected: size) }
      guard Self.word(bytes, 24) == Self.sum(bytes) else { throw .sum }
    }

    /// The row with a key, by binary search.
    func row(_ key: UInt64, in bytes: [UInt8]) -> Int? {
      var low = 0
      var high = rows
      while low < high {
        let middle = (low + high) / 2
        let found = Self.word(bytes, keys + 8 * middle)
        if found == key { return middle }
        if found < key { low = middle + 1 } else { high = middle }
      }
      return nil
    }

    static func word(_ bytes: [UInt8], _ at: Int) -> UInt64 {
      bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
    }

    /// `StableHash` over words of eight bytes: finds a damaged file, is no protection against a forged one.
    static func sum(_ bytes: [UInt8]) -> UInt64 {
      bytes.withUnsafeBytes { raw in
        var sum = StableHash()
        var at = head
        while at + 8 <= raw.count {
          sum.add(word: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
          at += 8
        }
        return sum.state
      }
    }
  }

  /// A piece for `encode`.
  package struct Row: Sendable {
    /// As the vocabulary writes it, folded: `word` or `##ing`.
    package var piece: String
    package var rarity: UInt8
    package var values: [Double]

    package init(piece: String, rarity: UInt8, values: [Double]) {
      self.piece = piece
      self.rarity = rarity
      self.values = values
    }
  }

  /// The bytes of a table: each row as 8-bit weights under a scale of its own, rounded half away from zero.
  ///
  /// Of two pieces with one key the first stands. A row with another number of dimensions, with a value that is not finite or
  /// beyond ±15.8, or of zeros alone is left out.
  package static func encode(_ rows: [Row], dimensions: Int) -> [UInt8] {
    var seen: Set<UInt64> = []
    var kept: [(key: UInt64, row: Row, scale: Int)] = []
    for row in rows where row.values.count == dimensions && row.values.allSatisfy(\.isFinite) {
      let largest = row.values.reduce(0) { max($0, abs($1)) }
      let scale = (largest / 127 * Double(Layout.scaleUnit)).rounded(.up)
      guard scale >= 1, scale <= 65535, seen.insert(Folding.key(row.piece)).inserted else { continue }
      kept.append((Folding.key(row.piece), row, Int(scale)))
    }
    kept.sort { $0.key < $1.key }
    let layout = Layout(dimensions: dimensions, rows: kept.count)
    var out = Layout.magic
    out.reserveCapacity(layout.size)
    func append(_ number: UInt64, _ width: Int) { for k in 0..<width { out.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * k))) } }
    for number in [Layout.version, dimensions, kept.count, 0] { append(UInt64(number), 4) }
    append(0, 8)
    for entry in kept { append(entry.key, 8) }
    for entry in kept { append(UInt64(entry.scale), 2) }
    for entry in kept { out.append(entry.row.rarity) }
    for entry in kept {
      let scale = Double(entry.scale) / Double(Layout.scaleUnit)
      for value in entry.row.values { out.append(UInt8(bitPattern: Int8((value / scale).rounded(.toNearestOrAwayFromZero)))) }
    }
    while out.count < layout.size { out.append(0) }
    let sum = Layout.sum(out)
    for k in 0..<8 { out[24 + k] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * k)) }
    return out
  }
}
