/// Phrases of one or more words and a number for each: finds the longest that begins at a token.
///
/// A phrase is split by `Tokenizer` as running text is, so `Coast Guard`, `secretary-general` and `St. Petersburg` match as printed.
/// Phrases are grouped by the key of their first token, longest first. Compared are folded keys alone: case, where it matters (`US`),
/// is the caller's to check. Cost of a look-up: one hash probe and the phrases that share the first word.
package struct PhraseTable: Sendable {
  /// The keys of all phrases, one after the other.
  private let keys: [UInt64]
  private let entries: [Entry]
  /// First key → indices into `entries`.
  private let groups: [UInt64: Range<Int>]

  private struct Entry: Sendable {
    var start: Int
    var length: Int
    var value: Int32
  }

  /// How many different phrases there are.
  package var count: Int { entries.count }

  /// Of two phrases with the same keys the first stands; a phrase without a token is left out.
  package init(_ phrases: some Sequence<(phrase: String, value: Int32)>) {
    var sequences: [(keys: [UInt64], value: Int32)] = []
    var seen: Set<[UInt64]> = []
    for (phrase, value) in phrases {
      let keys = Self.keys(of: phrase)
      if !keys.isEmpty, seen.insert(keys).inserted { sequences.append((keys, value)) }
    }
    sequences.sort { a, b in
      if a.keys[0] != b.keys[0] { return a.keys[0] < b.keys[0] }
      if a.keys.count != b.keys.count { return a.keys.count > b.keys.count }
      return a.keys.lexicographicallyPrecedes(b.keys)
    }
    var keys: [UInt64] = []
    var entries: [Entry] = []
    var groups: [UInt64: Range<Int>] = [:]
    for (index, sequence) in sequences.enumerated() {
      entries.append(Entry(start: keys.count, length: sequence.keys.count, value: sequence.value))
      keys += sequence.keys
      groups[sequence.keys[0]] = (groups[sequence.keys[0]]?.lowerBound ?? index)..<(index + 1)
    }
    self.keys = keys
    self.entries = entries
    self.groups = groups
  }

  /// The keys of a phrase as they stand inside a sentence: a full stop at its end is the abbreviation's (`Gen.`, `Inc.`).
  package static func keys(of phrase: String) -> [UInt64] {
    let isAbbreviation = phrase.hasSuffix(".")
    let bytes = Array((isAbbreviation ? phrase + " x" : phrase).utf8)
    let keys = Tokenizer().tokens(in: bytes, range: 0..<bytes.count).map(\.key)
    return isAbbreviation ? Array(keys.dropLast()) : keys
  }

  /// The longest phrase that begins at token `i` and ends at or before `end`; nil where none does or `i` lies outside.
  package func longestMatch(at i: Int, in tokens: [Token], end: Int) -> (length: Int, value: Int32)? {
    longestMatch(at: i, end: min(end, tokens.count)) { tokens[$0].key }
  }

  /// The same over keys.
  package func longestMatch(at i: Int, in keys: [UInt64], end: Int) -> (length: Int, value: Int32)? {
    longestMatch(at: i, end: min(end, keys.count)) { keys[$0] }
  }

  /// The value of a whole phrase, or nil.
  package func value(of phrase: String) -> Int32? {
    let keys = Self.keys(of: phrase)
    guard let match = longestMatch(at: 0, in: keys, end: keys.count), match.length == keys.count else { return nil }
    return match.value
  }

  @inline(__always)
  private func longestMatch(at i: Int, end: Int, key: (Int) -> UInt64) -> (length: Int, value: Int32)? {
    guard i >= 0, i < end, let group = groups[key(i)] else { return nil }
    next: for index in group {
      let entry = entries[index]
      guard entry.length <= end - i else { continue }
      for k in 1..<max(entry.length, 1) where keys[entry.start + k] != key(i + k) { continue next }
      return (entry.length, entry.value)
    }
    return nil
  }
}
