/// The names in a sentence of MEANTIME: of each mention the part that is a proper name.
///
/// MEANTIME marks phrases ("the American manufacturer Brook Ltd.") and has no tree; a name here is the first run of capitals of a mention,
/// a person's without what other mentions stand in it and without titles. What begins a sentence with a capital and is mostly written small
/// elsewhere is no name by itself.
struct MeantimeNames {
  private let forms: [String]
  private let lowered: [String]
  private let mentions: [EntityMarks.Mention]
  private let lowercase: Set<String>

  static func names(_ sentence: Meantime.Sentence, lowercase: Set<String>) -> [MarkedName] {
    let reader = MeantimeNames(
      forms: sentence.forms, lowered: sentence.forms.map { $0.lowercased() }, mentions: sentence.mentions, lowercase: lowercase)
    return sentence.mentions.compactMap(reader.name)
  }

  private func name(_ mention: EntityMarks.Mention) -> MarkedName? {
    guard var kind = MarkedName.Kind(rawValue: mention.kind) else { return nil }
    guard let words = kind == .person ? person(mention.words) : run(mention.words, joins: kind == .organisation).map(trimmed) else {
      return nil
    }
    let phrase = forms[words].joined(separator: " ")
    if NameWords.isDemonym(phrase) || forms[words].contains(where: Self.isCompound) { return nil }
    if words.count == 1 {
      let word = words.lowerBound
      if NameWords.common.contains(lowered[word]) || NameWords.pronouns.contains(lowered[word]) || isSmall(word) { return nil }
    }
    if kind == .place, NameWords.isOrganisation(phrase) { kind = .organisation }
    return MarkedName(kind: kind, words: words)
  }

  /// Has its capital only because the sentence begins.
  private func isSmall(_ word: Int) -> Bool { word == 0 && lowercase.contains(lowered[word]) && !forms[word].allSatisfy(\.isUppercase) }

  private func isCapital(_ word: Int) -> Bool { forms[word].first?.isUppercase == true }

  /// A word made of a name, such as `Brook-led`.
  private static func isCompound(_ form: String) -> Bool {
    guard let dash = form.lastIndex(of: "-") else { return false }
    return ["led", "based", "backed", "owned", "made"].contains(form[form.index(after: dash)...])
  }

  private static let articles: Set<String> = ["the", "a", "an", "both"]

  private func run(_ limits: Range<Int>, joins: Bool) -> Range<Int>? {
    guard let start = limits.first(where: { isCapital($0) && !Self.articles.contains(lowered[$0]) }) else { return nil }
    var end = start + 1
    while end < limits.upperBound, !forms[end - 1].hasSuffix(",") {
      if isCapital(end) || forms[end].first?.isNumber == true {
        end += 1
      } else if end + 1 < limits.upperBound, isCapital(end + 1), isJoint(end, joins) {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }

  private func isJoint(_ word: Int, _ joins: Bool) -> Bool {
    switch forms[word] {
    case "-": true
    case "of", "&", "for": joins
    case "and": joins && !mentions.contains { $0.words.lowerBound == word + 1 }
    default: false
    }
  }

  /// Without roles in front: `Carmaker Brook` is `Brook`.
  private func trimmed(_ words: Range<Int>) -> Range<Int> {
    words.count > 1 && isSmall(words.lowerBound) && !forms[words].contains("of") ? words.dropFirst() : words
  }

  private func person(_ limits: Range<Int>) -> Range<Int>? {
    let others = mentions.filter { $0.kind != "PER" && $0.words != limits && limits.contains($0.words.lowerBound) }
    var start = limits.lowerBound
    while start < limits.upperBound {
      if let other = others.first(where: { $0.words.contains(start) }) {
        start = other.words.upperBound
        continue
      }
      guard isCapital(start), !NameWords.pronouns.contains(lowered[start]) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < limits.upperBound, isCapital(end), !others.contains(where: { $0.words.contains(end) }) { end += 1 }
      let last = (start..<end).last { NameWords.isTitle(lowered[$0]) && $0 + 1 < end }
      let words = (last.map { $0 + 1 } ?? start)..<end
      if !words.allSatisfy({ NameWords.isTitle(lowered[$0]) || Self.articles.contains(lowered[$0]) }) { return words }
      start = end
    }
    return nil
  }
}
