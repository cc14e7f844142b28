import TextAlgorithms
import Vocabulary

/// Recognises the phrases of `BoilerplatePhrases` in a line.
struct BoilerplateMatcher: Sendable {
  enum Strength: Sendable { case line, form, rail }

  struct Match: Sendable {
    var reason: BlockReason
    var strength: Strength
  }

  private enum Stand: Sendable { case whole, start, inside }

  private struct Phrase: Sendable {
    var keys: [UInt64]
    var stand: Stand
    var match: Match
  }

  /// By the key of the first word, in the order of the tables, so that rails win over forms and forms over lines.
  private let phrases: KeyTable<[Phrase]>
  private let calibration = BlockCalibration.standard

  init(_ texts: BoilerplatePhrases) {
    var phrases: [UInt64: [Phrase]] = [:]
    for (table, strength) in [
      (texts.rails, Strength.rail), (texts.forms, .form), (texts.lines, .line),
    ] {
      for row in table.split(separator: "\n") {
        guard let colon = row.firstIndex(of: ":") else { continue }
        let head = row[..<colon].split(separator: " ")
        guard head.count == 2 else { continue }
        let stand: Stand = head[1] == "is" ? .whole : head[1] == "starts" ? .start : .inside
        for text in row[row.index(after: colon)...].split(separator: ";") {
          let bytes = Array(text.utf8)
          let keys = LineWord.words(in: bytes, 0..<bytes.count).compactMap { word -> UInt64? in
            word.kind == .mark ? (word.isMark("#") ? LineWord.numberKey : nil) : word.key
          }
          guard let first = keys.first else { continue }
          phrases[first, default: []].append(
            Phrase(keys: keys, stand: stand, match: Match(reason: BlockReason(row: head[0]), strength: strength)))
        }
      }
    }
    self.phrases = KeyTable(phrases)
  }

  /// The best match of a line's words, marks left out: the whole line before its start before anything inside it.
  ///
  /// A full sentence of the story may start like boilerplate: there a start counts only where it has three words or a colon after it.
  func match(_ words: [LineWord], isSentence: Bool) -> Match? {
    guard words.count <= 3 * calibration.phraseWords else { return nil }
    let spoken = words.indices.filter { words[$0].kind != .mark }
    let keys = spoken.map { words[$0].key }
    guard let first = keys.first, keys.count <= calibration.phraseWords else { return nil }
    let atStart = phrases[first] ?? []
    for phrase in atStart where phrase.keys == keys { return phrase.match }
    if keys.count <= calibration.phraseStartWords {
      for phrase in atStart where phrase.stand == .start && keys.starts(with: phrase.keys) {
        let next = spoken[phrase.keys.count - 1] + 1
        let hasColon = next < words.count && words[next].isMark(":")
        let names = spoken[phrase.keys.count...].prefix(calibration.sectionWords)
        guard !isSentence || hasColon || phrase.keys.count >= calibration.tellingPhrase else { continue }
        // `More from us: a headline` and `More from The Northern Post: a headline` bring their headline along and open nothing.
        let hasHeadline =
          hasColon || names.contains { $0 + 1 < words.count && words[$0 + 1].isMark(":") && $0 != spoken.last }
        let isWhole = hasHeadline && phrase.keys.count < keys.count
        return isWhole ? Match(reason: phrase.match.reason, strength: .line) : phrase.match
      }
    }
    for i in keys.indices {
      guard let found = phrases[keys[i]] else { continue }
      for phrase in found where phrase.stand == .inside && keys[i...].starts(with: phrase.keys) { return phrase.match }
    }
    return nil
  }
}

extension BlockReason {
  /// The reason that heads a row of a table of phrases.
  ///
  /// - Precondition: it is one of the enumeration; the tables are part of the program.
  init(row head: Substring) {
    guard let reason = BlockReason(rawValue: String(head)) else { preconditionFailure("a table of phrases names \"\(head)\"") }
    self = reason
  }
}
