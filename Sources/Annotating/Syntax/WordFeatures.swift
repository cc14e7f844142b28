import TextAlgorithms

/// What the network knows of a word before it reads its neighbours, as rows of its table: its form or, where that is
/// unknown, its pieces; its beginnings and endings, its shape, and the lists that it stands in.
///
/// Digits count as `0` in all but the form, so that years share their rows. What training saw too seldom has the row of its kind's unknown.
package struct WordFeatures: Sendable {
  package let table: FormTable
  private let lists: WordLists
  /// For each kind the row of what is unknown.
  private let unknown: [Int32?]

  /// Beginnings of 1, 2 and 3 bytes, endings of 1 to 4, shape, lists. 0 is no kind.
  package static let kinds: ClosedRange<UInt8> = 1...9

  package init(table: FormTable, lists: WordLists) {
    self.table = table
    self.lists = lists
    unknown = (0...Self.kinds.upperBound).map { table.row(Self.unknownKey($0)) }
  }

  /// Appends the rows of a word.
  ///
  /// - Parameters:
  ///   - word: the bytes as they are printed.
  ///   - folded: the same folded, and `key` their `Folding.key`.
  package func rows(word: ArraySlice<UInt8>, folded: [UInt8], key: UInt64, into out: inout [Int32]) {
    if let row = table.row(key) { out.append(row) } else { out += WordPieces.rows(of: folded) { table.row($0) } }
    Self.keys(word: word, folded: folded, key: key, lists: lists) { kind, key in
      if let row = table.row(key) ?? unknown[Int(kind)] { out.append(row) }
    }
  }

  /// Calls with each kind and the key that a word has in it.
  package static func keys(word: ArraySlice<UInt8>, folded: [UInt8], key: UInt64, lists: WordLists, body: (UInt8, UInt64) -> Void) {
    let letters = folded.map { $0 >= 0x30 && $0 <= 0x39 ? UInt8(0x30) : $0 }
    for length in 1...3 { body(UInt8(length), hash(UInt8(length), letters.prefix(length))) }
    for length in 1...4 { body(UInt8(3 + length), hash(UInt8(3 + length), letters.suffix(length))) }
    body(8, hash(8, shape(word)[...]))
    body(9, hash(9, [lists[key] | (word.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false ? 128 : 0)]))
  }

  package static func unknownKey(_ kind: UInt8) -> UInt64 { hash(kind, [0]) }

  /// A key that no form has: forms hold no control characters.
  private static func hash(_ kind: UInt8, _ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.add(kind)
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// Capitals as `X`, letters as `x`, digits as `d`, other bytes as they are; runs longer than two are cut: `Xxx-Xx`, `dd.dd`.
  static func shape(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var run = 0
    for byte in word {
      let sign: UInt8 =
        switch byte {
        case 0x41...0x5A: 0x58
        case 0x61...0x7A, 0x80...0xFF: 0x78
        case 0x30...0x39: 0x64
        default: byte
        }
      run = out.last == sign ? run + 1 : 1
      if run <= 2 { out.append(sign) }
      if out.count == 12 { break }
    }
    return out
  }
}
