import TextAlgorithms
import Vocabulary

/// Reads the shape of a piece; its evidence in `PieceReader+Evidence.swift`. Cost: the first words of a piece and its last bytes.
struct PieceReader {
  let calibration = BlockCalibration.standard

  let language: Language
  let boilerplate: BoilerplateMatcher
  let phrases: PagePhrases
  let agencies: Agencies
  let dates: DateParser
  let byline: Byline
  let signOff: SignOff
  let outlets: OutletNames
  let languages: LanguageDetector
  let correction: CorrectionNotice

  /// Reads the tables of the language: made once for all pages.
  init(language: Language) {
    self.language = language
    boilerplate = BoilerplateMatcher(language.boilerplate)
    phrases = PagePhrases(language)
    agencies = Agencies(language)
    dates = DateParser(language: language)
    byline = Byline(language: language)
    signOff = SignOff(language: language)
    outlets = OutletNames(language: language)
    languages = LanguageDetector(language.profiles)
    correction = CorrectionNotice(language: language)
  }

  func words(_ bytes: [UInt8], _ range: Range<Int>) -> [LineWord] { LineWord.words(in: bytes, range, limit: calibration.readWords) }

  func shape(_ bytes: [UInt8], _ range: Range<Int>, _ words: [LineWord]) -> PieceShape {
    var hasInnerStop = false, hasInnerFullStop = false
    for i in words.indices.dropFirst() where i + 1 < words.count {
      guard words[i].isMark(".") || words[i].isMark("?") || words[i].isMark("!") else { continue }
      var next = i + 1
      while next < words.count - 1, words[next].isQuotationMark, !words[next].isSpaced { next += 1 }
      if words[next].isSpaced, words[next].isCapitalised, words[i - 1].kind == .mark || words[i - 1].length > calibration.stopLetters {
        hasInnerStop = true
        hasInnerFullStop = hasInnerFullStop || words[i].isMark(".")
      }
    }
    let first = words.first { $0.kind != .mark }
    return PieceShape(
      words: words.reduce(0) { $1.kind == .mark ? $0 : $0 + 1 }, ending: ending(bytes, range), startsUpper: first?.isCapitalised ?? false,
      isBullet: startsWithBullet(bytes, range), isQuoted: words.first?.isQuotationMark ?? false, hasInnerStop: hasInnerStop,
      hasInnerFullStop: hasInnerFullStop)
  }

  private func ending(_ bytes: [UInt8], _ range: Range<Int>) -> PieceShape.Ending {
    var i = range.upperBound
    let start = range.lowerBound
    while i > start {
      let b = bytes[i - 1]
      if b == 0x22 || b == 0x27 || b == 0x29 || b == 0x5D {
        i -= 1
      } else if i - start >= 3, bytes[i - 3] == 0xE2, bytes[i - 2] == 0x80, b >= 0x98, b <= 0x9F {
        i -= 3
      } else if i - start >= 2, bytes[i - 2] == 0xC2, b == 0xBB || b == 0xA0 {
        i -= 2
      } else {
        break
      }
    }
    guard i > start else { return .none }
    switch bytes[i - 1] {
    case 0x2E: return .stop
    case 0x3F: return .question
    case 0x21: return .exclamation
    case 0x3A: return .colon
    case 0x2C, 0x3B: return .comma
    case 0xA6 where i - start >= 3 && bytes[i - 3] == 0xE2 && bytes[i - 2] == 0x80: return .stop
    case 0x82 where i - start >= 3 && bytes[i - 3] == 0xE3 && bytes[i - 2] == 0x80: return .stop
    default: return .none
    }
  }

  func withoutAgencies(_ words: [LineWord]) -> [LineWord] {
    let found = agencies.matches(words)
    return words.indices.filter { i in !found.contains { $0.words.contains(i) } }.map { words[$0] }
  }
}
