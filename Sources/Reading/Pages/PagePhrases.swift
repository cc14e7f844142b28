import TextAlgorithms
import Vocabulary

/// Words by which prose of a page is known as no story although it has the form of one: notices, calls to subscribe, to follow, to write in.
///
/// Beside `BoilerplateMatcher`, which are for short lines. Each row: a reason, whether the phrase opens the block or stands anywhere, and
/// phrases separated by `;`. Own list, English and German, with the commonest of French, Spanish and Italian.
struct PagePhrases: Sendable {
  private let calibration = PageCalibration.standard
  private struct Phrase: Sendable {
    var keys: [UInt64]
    var isStart: Bool
    /// Whether a colon follows.
    var hasColon: Bool
    var reason: BlockReason
  }

  private let phrases: KeyTable<[Phrase]>
  private let language: Language

  init(_ language: Language) {
    self.language = language
    var phrases: [UInt64: [Phrase]] = [:]
    for row in language.boilerplate.blocks.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":") else { continue }
      let head = row[..<colon].split(separator: " ")
      guard head.count == 2 else { continue }
      for text in row[row.index(after: colon)...].split(separator: ";") {
        let bytes = Array(text.utf8)
        let keys = LineWord.words(in: bytes, 0..<bytes.count).filter { $0.kind != .mark }.map(\.key)
        guard let first = keys.first else { continue }
        phrases[first, default: []].append(
          Phrase(keys: keys, isStart: head[1] == "starts", hasColon: text.hasSuffix(":"), reason: BlockReason(row: head[0])))
      }
    }
    self.phrases = KeyTable(phrases)
  }

  /// The reason of the first phrase that stands in a block.
  func reason(_ words: [LineWord]) -> BlockReason? {
    var keys: [UInt64] = [], colons: [Bool] = []
    for word in words.prefix(2 * calibration.phraseWords) {
      if word.kind != .mark {
        keys.append(word.key)
        colons.append(false)
      } else if word.isMark(":"), !keys.isEmpty {
        colons[colons.count - 1] = true
      }
    }
    for i in keys.indices {
      guard let found = phrases[keys[i]] else { continue }
      for phrase in found where i == 0 || !phrase.isStart {
        guard keys[i...].starts(with: phrase.keys) else { continue }
        let hasColon = colons[i + phrase.keys.count - 1]
        // One word opens many a sentence of a story.
        guard hasColon || !phrase.hasColon && (phrase.keys.count > 1 || !phrase.isStart || keys.count <= calibration.phraseLabel) else {
          continue
        }
        return phrase.reason
      }
    }
    return nil
  }

  /// Whether a short line heads a list of other stories: `More stories`, `Weitere Artikel`, `Popular on …`.
  func isRail(_ words: [LineWord]) -> Bool {
    guard let first = words.first(where: { $0.kind != .mark }), language.blocks.railStarts.contains(first.key) else { return false }
    return words.contains { language.blocks.railWords.contains($0.key) }
  }

  /// Whether a block says of somebody, in its first words, that he is an editor, a writer and the like.
  func isBiography(_ words: [LineWord]) -> Bool {
    let words = words.filter { $0.kind != .mark }
    guard words.count >= calibration.biographyWords, words[0].isCapitalised else { return false }
    guard let verb = words.prefix(calibration.biographyVerb).firstIndex(where: { language.blocks.biographyVerbs.contains($0.key) }) else {
      return false
    }
    return words[verb...].prefix(calibration.biographyRole).contains { language.blocks.biographyRoles.contains($0.key) }
  }
}
