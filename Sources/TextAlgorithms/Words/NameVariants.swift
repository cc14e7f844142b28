/// Groups spellings of one name: `Kyiv` and `Kiev`, `Zelensky` and `Zelenskyy`, `Odesa` and `Odessa`.
///
/// Two spellings are one where they begin alike, have the same consonants in the same order after doubled letters, `y`, `j`, `w` and `h`
/// are levelled, and at most one edit (two from seven letters on) lies between the levelled forms. Names shorter than four letters are
/// left alone. Cost: only names with the same consonants meet.
package enum NameVariants {
  /// For every name (folded bytes) whose group has an earlier spelling, that spelling; the first of a group by bytes stands for it.
  package static func representatives(of names: some Sequence<[UInt8]>) -> [[UInt8]: [UInt8]] {
    var buckets: [[UInt8]: [[UInt8]]] = [:]
    for name in Set(names) where name.count >= 4 { buckets[skeleton(level(name)), default: []].append(name) }
    var out: [[UInt8]: [UInt8]] = [:]
    for members in buckets.values where members.count > 1 {
      let sorted = members.sorted { $0.lexicographicallyPrecedes($1) }
      for i in 1..<sorted.count {
        for j in 0..<i where areVariants(sorted[i], sorted[j]) {
          out[sorted[i]] = out[sorted[j]] ?? sorted[j]
          break
        }
      }
    }
    return out
  }

  package static func areVariants(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let x = level(a)
    let y = level(b)
    guard min(a.count, b.count) >= 4, x.first == y.first, skeleton(x) == skeleton(y) else { return false }
    let limit = min(a.count, b.count) >= 7 ? 2 : 1
    return EditDistance.isWithin(limit, x, y)
  }

  /// `y` and `j` as `i`, `w` as `v`, no `h` inside, no letter twice in a row.
  private static func level(_ name: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for byte in name {
      let letter: UInt8 =
        switch byte {
        case 0x79, 0x6A: 0x69
        case 0x77: 0x76
        default: byte
        }
      if letter == 0x68, !out.isEmpty { continue }
      if letter == 0x27 { continue }
      if out.last != letter { out.append(letter) }
    }
    return out
  }

  /// The first letter and the consonants after it.
  private static func skeleton(_ levelled: [UInt8]) -> [UInt8] {
    guard let first = levelled.first else { return [] }
    return [first] + levelled.dropFirst().filter { !"aeiou".utf8.contains($0) }
  }
}
