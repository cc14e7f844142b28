import TextAlgorithms
import Vocabulary

/// The news agencies of the world with the names that credit lines use: own list.
///
/// A name of at most four letters must stand in capitals or as written here, a longer one with a capital letter. It must stand
/// between marks, the ends of the line or words such as *for*, *with* and *contributed*: `By PA Smith` names no agency.
struct Agencies: Sendable {
  struct Match: Equatable {
    /// The usual short name.
    var agency: String
    var range: Range<Int>
    /// Indices into the words.
    var words: Range<Int>
  }

  private struct Alias: Sendable {
    var keys: [UInt64]
    var agency: String
    var isShort: Bool
    var isLowerCase: Bool
  }

  private let aliases: KeyTable<[Alias]>

  private let language: Language

  init(_ language: Language) {
    self.language = language
    var aliases: [UInt64: [Alias]] = [:]
    for row in language.credits.agencies.split(separator: "\n") {
      let names = row.split(separator: ";").map { $0.trimmed }
      for name in names {
        let bytes = Array(name.utf8)
        let words = LineWord.words(in: bytes, 0..<bytes.count).filter { $0.kind != .mark }
        guard let first = words.first else { continue }
        aliases[first.key, default: []].append(
          Alias(
            keys: words.map(\.key), agency: names[0],
            isShort: words.count == 1 && first.length <= MetadataCalibration.standard.shortAgencyLetters, isLowerCase: !first.isCapitalised)
        )
      }
    }
    // Longer names first, so that "Press Association" is not read as "Press".
    self.aliases = KeyTable(aliases.mapValues { $0.sorted { $0.keys.count > $1.keys.count } })
  }

  /// Agencies among the words of a byline, dateline or credit line, in order, none overlapping.
  func matches(_ words: [LineWord]) -> [Match] {
    var out: [Match] = []
    var i = 0
    next: while i < words.count {
      guard let found = aliases[words[i].key] else {
        i += 1
        continue
      }
      for alias in found {
        guard let end = end(of: alias, words, i), isBoundary(before: i, words), isBoundary(after: end, words) else { continue }
        out.append(Match(agency: alias.agency, range: words[i].range.lowerBound..<words[end - 1].range.upperBound, words: i..<end))
        i = end
        continue next
      }
      i += 1
    }
    return out
  }

  private func end(of alias: Alias, _ words: [LineWord], _ start: Int) -> Int? {
    guard words[start].isCapitalised || alias.isLowerCase else { return nil }
    if alias.isShort, !words[start].isUpperCase, !(alias.isLowerCase && !words[start].isCapitalised) { return nil }
    var i = start
    for (k, key) in alias.keys.enumerated() {
      // Deutsche Presse-Agentur: a hyphen within a name
      if k > 0, i < words.count, words[i].isDash || words[i].isMark(".") { i += 1 }
      guard i < words.count, words[i].key == key else { return nil }
      i += 1
    }
    return i
  }

  private func isBoundary(before i: Int, _ words: [LineWord]) -> Bool {
    i == 0 || words[i - 1].kind == .mark || words[i - 1].kind == .digits || language.credits.beforeAgency.contains(words[i - 1].key)
  }

  private func isBoundary(after i: Int, _ words: [LineWord]) -> Bool {
    i >= words.count || words[i].kind == .mark || words[i].kind == .digits || language.credits.afterAgency.contains(words[i].key)
  }

}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
