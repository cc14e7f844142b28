import TextAlgorithms
import Vocabulary

/// Guesses the language of a text from its script, or from the share of function words of thirteen European languages.
///
/// Reads at most 64 KiB. Answers "und" where fewer than three words, or fewer than one in twelve, are function words of one language,
/// or where two languages are level. Cost: linear.
struct LanguageDetector: Sendable {
  private let calibration = MetadataCalibration.standard

  private let languages: [LanguageProfile]
  /// For each function word the languages that have it, as bits.
  private let table: KeyTable<Int>

  init(_ languages: [LanguageProfile]) {
    self.languages = languages
    var table: [UInt64: Int] = [:]
    for (index, language) in languages.enumerated() { for key in WordSet.list(language.words) { table[key, default: 0] |= 1 << index } }
    self.table = KeyTable(table)
    codes = Set(languages.map(\.code) + ["ja", "uk", "ru", "el", "he", "fa", "ar", "hi", "th", "ko", "zh"])
  }

  func language(of bytes: [UInt8], _ ranges: [Range<Int>]) -> String {
    var scripts: [String: Int] = [:]
    var scores = [Int](repeating: 0, count: languages.count)
    var words = 0
    var read = 0
    for range in ranges {
      let end = min(range.upperBound, range.lowerBound + calibration.languageBytes - read)
      guard end > range.lowerBound else { break }
      read += end - range.lowerBound
      for word in LineWord.words(in: bytes, range.lowerBound..<end) where word.kind == .letters {
        words += 1
        if let mask = table[word.key] {
          for i in scores.indices where mask & (1 << i) != 0 { scores[i] += 1 }
        } else if bytes[word.range.lowerBound] >= 0xCD {
          script(bytes, word.range, &scripts)
        }
      }
    }
    if let foreign = foreign(scripts, words) { return foreign }
    let order = scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
    guard let best = order.first, scores[best] >= calibration.leastFunctionWords, scores[best] * calibration.functionWordOneIn >= words,
      scores[best] > scores[order[1]]
    else {
      return "und"
    }
    return languages[best].code
  }

  private func script(_ bytes: [UInt8], _ range: Range<Int>, _ scripts: inout [String: Int]) {
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, width) = Scalars.decode(bytes, i, range.upperBound)
      for (name, first, last) in Self.scripts where scalar >= first && scalar <= last { scripts[name, default: 0] += 1 }
      i += width
    }
  }

  private func foreign(_ scripts: [String: Int], _ words: Int) -> String? {
    func count(_ name: String) -> Int { scripts[name] ?? 0 }
    guard let most = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > calibration.scriptLetters * words else {
      return nil
    }
    if count("kana") > 0, count("han") + count("kana") > words { return "ja" }
    switch most.key {
    case "cyrillic", "ukrainian", "russian":
      if count("ukrainian") > count("russian") { return "uk" }
      return count("russian") > 0 ? "ru" : "und"
    case "greek": return "el"
    case "hebrew": return "he"
    case "arabic": return count("persian") * calibration.persianOneIn > count("arabic") ? "fa" : "ar"
    case "devanagari": return "hi"
    case "thai": return "th"
    case "hangul": return "ko"
    case "kana": return "ja"
    case "han": return "zh"
    default: return "und"
    }
  }

  private static let scripts: [(String, UInt32, UInt32)] = [
    ("greek", 0x370, 0x3FF), ("cyrillic", 0x400, 0x4FF), ("ukrainian", 0x404, 0x404), ("ukrainian", 0x406, 0x407),
    ("ukrainian", 0x454, 0x454),
    ("ukrainian", 0x456, 0x457), ("ukrainian", 0x490, 0x491), ("russian", 0x44B, 0x44B), ("russian", 0x44D, 0x44D),
    ("russian", 0x451, 0x451),
    ("hebrew", 0x590, 0x5FF), ("arabic", 0x600, 0x6FF), ("persian", 0x67E, 0x67E), ("persian", 0x686, 0x686), ("persian", 0x698, 0x698),
    ("persian", 0x6AF, 0x6AF), ("devanagari", 0x900, 0x97F), ("thai", 0xE00, 0xE7F), ("kana", 0x3040, 0x30FF), ("han", 0x4E00, 0x9FFF),
    ("hangul", 0xAC00, 0xD7AF),
  ]

  /// Every answer but "und".
  let codes: Set<String>
}
