import TextAlgorithms

/// Guesses the language of a text from its script, or from the share of function words of thirteen European languages.
///
/// Reads at most 64 KiB. Answers "und" where fewer than three words, or fewer than one in twelve, are function words of one language,
/// or where two languages are level. Cost: linear.
struct LanguageDetector {
  private let calibration = MetadataCalibration.standard

  func language(of bytes: [UInt8], _ ranges: [Range<Int>]) -> String {
    var scripts: [String: Int] = [:]
    var scores = [Int](repeating: 0, count: Self.languages.count)
    var words = 0
    var read = 0
    for range in ranges {
      let end = min(range.upperBound, range.lowerBound + calibration.languageBytes - read)
      guard end > range.lowerBound else { break }
      read += end - range.lowerBound
      for word in LineWord.words(in: bytes, range.lowerBound..<end) where word.kind == .letters {
        words += 1
        if let mask = Self.table[word.key] {
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
    return Self.languages[best].code
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
  static let codes = Set(languages.map(\.code) + ["ja", "uk", "ru", "el", "he", "fa", "ar", "hi", "th", "ko", "zh"])

  private static let languages: [(code: String, words: String)] = [
    (
      "en",
      "the of and to in that is was for on with he his it by at from has had be as an are said not who were which they this but their will"
    ),
    (
      "de",
      "der die das und ist nicht mit von den dem des ein eine einen auf fur im zu sich auch wie dass aus bei nach wurde hat werden sind am"
    ),
    ("fr", "le la les des et est une dans qui que pour pas sur au du avec ce il par plus sont aux ont cette se ne mais ete sa ses"),
    ("es", "el la los las de y que en un una por con para del se su al lo es como mas pero fue ha sus este no esta entre"),
    ("it", "il la di che e un una per con del della non sono in le gli i da nel alla si piu dei delle ha come anche ma stato dal"),
    ("pt", "o a os as de e que em um uma por com para do da dos das no na nao se mais foi ao como mas pelo pela sao tem"),
    ("nl", "de het een en van in is dat op te voor met zijn niet die aan er ook als naar bij om heeft werd maar door over uit wordt"),
    ("sv", "och att det som en i pa ar av for med till den har inte om ett han var fran men vi sig kan sa de eller under"),
    ("da", "og at det som en i pa er af for med til den har ikke om et han var fra men vi sig kan sa de eller efter blev"),
    ("pl", "i w na z sie nie do to ze jest o jak za od po przez dla oraz jego ale byl ktory ktore przy by tym juz sa tego"),
    ("ro", "si de la in a cu pe din pentru care este nu sa ca un o au fost mai al prin dar lui sunt dupa ale cel"),
    ("tr", "ve bir bu da de icin ile olarak olan cok daha gibi kadar sonra ne en o ancak ise oldu dedi ki veya"),
    ("fi", "ja on ei etta se oli han mutta kun myos joka ovat kuin sen mukaan hanen ole tai jos olisi jalkeen"),
  ]

  private static let table: KeyTable<Int> = {
    var table: [UInt64: Int] = [:]
    for (index, language) in languages.enumerated() { for key in wordKeys(language.words) { table[key, default: 0] |= 1 << index } }
    return KeyTable(table)
  }()
}
