import TextAlgorithms
import Vocabulary

/// What a line says about when a report was published or changed: `Published May 3, 2023 | Updated 4 May 2023 10:15 GMT`.
///
/// Consumes cue words, dates, clock times and zones from the start of a line; what it says is nothing but that where it consumes
/// all of it.
struct PublicationLine {
  struct Stated: Equatable {
    var value: String?
    var words: Range<Int>
    var isModification: Bool
  }

  var dates: [Stated] = []
  /// Whether a word such as *published* or *updated* stands in it.
  var hasCue = false
  /// Whether a clock time stands in it.
  var hasTime = false
  /// The first word that is not consumed.
  var end = 0
  /// The word after the last date, time or zone: a body glued to the line starts here.
  var solidEnd = 0

  init(_ words: [LineWord], parser: DateParser) {
    let language = parser.language
    var isModification = false
    var i = 0
    while i < words.count {
      let word = words[i]
      if let date = parser.date(words, at: i) {
        dates.append(Stated(value: date.value, words: date.words, isModification: isModification))
        i = date.words.upperBound
        solidEnd = i
      } else if let next = Self.clock(words, at: i, language) {
        hasTime = true
        i = next
        solidEnd = i
      } else if language.dates.modified.contains(word.key) {
        hasCue = true
        isModification = true
        i += 1
      } else if language.dates.published.contains(word.key) {
        hasCue = true
        isModification = false
        i += 1
      } else if language.dates.fillers.contains(word.key) || language.dates.weekdays.contains(word.key) {
        i += 1
      } else if word.kind == .mark, word.isDash || Self.marks.contains(word.value) {
        i += 1
      } else if let next = Self.place(words, at: i, parser) {
        i = next
      } else {
        break
      }
      end = i
    }
  }

  /// The word after a clock time (`10:15`, `7 p.m.`, `08.23 BST`, `1543 GMT`) and its zone.
  static func clock(_ words: [LineWord], at i: Int, _ language: Language) -> Int? {
    guard words[i].kind == .digits else { return nil }
    var k = i + 1
    var isClock = false
    var parts = 1
    while parts < 3, k + 1 < words.count, words[k].isMark(":") || words[k].isMark("."), words[k + 1].kind == .digits,
      words[k + 1].length == 2,
      words[i].length <= 2
    {
      isClock = isClock || words[k].isMark(":")
      parts += 1
      k += 2
    }
    let isDotted = parts > 1
    if k < words.count, language.dates.clockHalves.contains(words[k].key) {
      isClock = true
      k += 1
    } else if k + 2 < words.count, language.dates.clockLetters.contains(words[k].key), words[k].length == 1, words[k + 1].isMark("."),
      words[k + 2].key == language.dates.clockLetter
    {
      isClock = true
      k += 3
      if k < words.count, words[k].isMark(".") { k += 1 }
    }
    if k < words.count, language.dates.zones.contains(words[k].key), words[k].isUpperCase || words[k].key == language.dates.hoursUnit {
      let isHours = words[i].length <= 2 && words[k].key == language.dates.hoursUnit
      if isClock || isDotted || words[i].length == 4 || isHours {
        isClock = true
        k += 1
      }
    }
    return isClock && words[i].value < Self.endOfDay ? k : nil
  }

  /// `INDONESIA, July 2, 2013`: capitals and a comma before a date.
  private static func place(_ words: [LineWord], at i: Int, _ parser: DateParser) -> Int? {
    guard i == 0 else { return nil }
    var k = 0
    while k < words.count, k < MetadataCalibration.standard.datedPlaceWords, words[k].kind == .letters, words[k].isUpperCase,
      words[k].length >= 3
    { k += 1 }
    guard k > 0, k < words.count, words[k].isMark(","), parser.date(words, at: k + 1) != nil else { return nil }
    return k + 1
  }

  private static let marks: Set<Int> = Set(",|():·•/@;.".unicodeScalars.map { Int($0.value) })
  /// Midnight as four digits give it, hours and minutes.
  private static let endOfDay = 24_00
}
