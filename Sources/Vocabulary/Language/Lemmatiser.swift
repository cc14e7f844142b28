import TextAlgorithms

/// The lemma of a word from its form and tags, after UD English.
///
/// Two decision lists, learned from UD English, are asked from the particular to the general: the whole form with its tags, then its last
/// five bytes, four, and so on to none. One gives the edit of the form in lower case (`stories` → `-ies +y`), the other what becomes of its
/// capitals. What the lists do not know keeps its form. Cost: a dozen look-ups a word.
package struct Lemmatiser: Sendable {
  private let rules: [UInt32: UInt16]
  private let edits: [LemmaEdit]

  /// - Parameters:
  ///   - table: the rules, as `encode` writes them.
  ///   - edits: the edits that they name, parted by spaces: bytes to cut, then what is put there.
  package init(table: String, edits: String) {
    rules = Self.decode(table.utf8)
    self.edits = edits.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { entry in
      let cut = entry.prefix { $0.isASCII && $0.isNumber }
      return LemmaEdit(cut: Int(cut) ?? 0, added: String(entry.dropFirst(cut.count + 1)))
    }
  }

  package func lemma(of range: Range<Int>, in bytes: [UInt8], tag: UniversalTag, pennTag: PennTag) -> String {
    let form = String(decoding: bytes[range], as: UTF8.self)
    let lowered = form.lowercased()
    let low = Array(lowered.utf8)
    let written = WrittenCase(form, lowered: lowered)
    let edit = LemmaKeys.edit(low, tag, pennTag).lazy.compactMap { rules[$0] }.first.flatMap {
      Int($0) < edits.count ? edits[Int($0)] : nil
    }
    let letters = LemmaKeys.capitals(low, tag, pennTag, written).lazy.compactMap { rules[$0] }.first.flatMap(LemmaCase.init(rawValue:))
    return Self.apply(edit ?? LemmaEdit(cut: 0, added: ""), letters ?? .keep, to: form, low, written)
  }

  /// The lemma that an edit and a treatment of capitals make; the form itself where the edit would leave nothing or cut a character.
  package static func apply(_ edit: LemmaEdit, _ letters: LemmaCase, to form: String, _ low: [UInt8], _ written: WrittenCase) -> String {
    var kept = low.count - edit.cut
    var added = edit.added
    if kept < 0 || (kept == 0 && added.isEmpty) || (kept < low.count && low[kept] & 0xC0 == 0x80) { (kept, added) = (low.count, "") }
    let lemma = String(decoding: low[..<kept], as: UTF8.self) + added
    switch letters {
    case .lower: return lemma
    case .upper: return lemma.uppercased()
    case .title: return lemma.prefix(1).uppercased() + lemma.dropFirst()
    case .keep:
      if written == .lower { return lemma }
      let original = Array(form.utf8)
      // Where lower case has another length, the letters cannot be laid side by side.
      guard original.count == low.count else { return kept == low.count ? form : lemma }
      return String(decoding: original[..<kept], as: UTF8.self) + (written == .upper ? added.uppercased() : added)
    }
  }

  // MARK: - Table

  /// Rules in the order of their keys, seven characters of base 91 each: five for the distance from the key before, two for the value.
  package static func encode(_ rules: [UInt32: UInt16]) -> String {
    var out: [UInt8] = []
    var last: UInt32 = 0
    for (key, value) in rules.sorted(by: { $0.key < $1.key }) {
      var rest = Int(key - last)
      var digits: [UInt8] = []
      for _ in 0..<5 {
        digits.append(digit(rest % 91))
        rest /= 91
      }
      out += digits.reversed() + [digit(Int(value) / 91), digit(Int(value) % 91)]
      last = key
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func decode(_ text: String.UTF8View) -> [UInt32: UInt16] {
    var out: [UInt32: UInt16] = [:]
    out.reserveCapacity(text.count / 7)
    var key = 0
    var entry: [Int] = []
    for byte in text where byte > 0x22 && byte < 0x7F {
      entry.append(Int(byte) - 0x23 - (byte > 0x5C ? 1 : 0))
      guard entry.count == 7 else { continue }
      key += entry[0..<5].reduce(0) { $0 * 91 + $1 }
      out[UInt32(truncatingIfNeeded: key)] = UInt16(entry[5] * 91 + entry[6])
      entry.removeAll(keepingCapacity: true)
    }
    return out
  }

  private static func digit(_ value: Int) -> UInt8 { UInt8(value + 0x23 + (value + 0x23 >= 0x5C ? 1 : 0)) }
}

/// The keys under which rules for a word stand, the most particular first.
package enum LemmaKeys {
  /// Keys have so many bits that a word meets a rule of another by accident once in some fifty thousand words.
  static let mask: UInt32 = (1 << 30) - 1
  package static let longestEnding = 5
  package static let longestCapitalEnding = 3

  package static func edit(_ low: [UInt8], _ tag: UniversalTag, _ pennTag: PennTag) -> [UInt32] {
    keys(low, longestEnding, [1, tag.rawValue, pennTag.rawValue])
  }

  package static func capitals(_ low: [UInt8], _ tag: UniversalTag, _ pennTag: PennTag, _ written: WrittenCase) -> [UInt32] {
    keys(low, longestCapitalEnding, [2 + written.rawValue, tag.rawValue, pennTag.rawValue])
  }

  private static func keys(_ low: [UInt8], _ longest: Int, _ group: [UInt8]) -> [UInt32] {
    var seed = StableHash()
    seed.add(group)
    var out: [UInt32] = []
    out.reserveCapacity(longest + 2)
    var whole = seed
    whole.add(0xFF)
    whole.add(low)
    out.append(UInt32(truncatingIfNeeded: whole.value) & mask)
    for length in stride(from: min(longest, low.count - 1), through: 0, by: -1) {
      var hash = seed
      hash.add(UInt8(length))
      hash.add(low[(low.count - length)...])
      out.append(UInt32(truncatingIfNeeded: hash.value) & mask)
    }
    return out
  }
}
