import TextAlgorithms
import Vocabulary

/// What a shared word is worth as evidence that one report copied another, in hundredths of a content word.
///
/// Words that every report of an event must use say little: function words, verbs of saying, days and months, titles, names.
enum WordWeights {
  private static let calibration = LineageCalibration.standard

  static func weight(of key: UInt64, isName: Bool, isNumber: Bool, _ language: Language) -> Int {
    if language.comparison.grammarWords.contains(key) { return calibration.functionWord }
    if language.comparison.formulas.contains(key) { return calibration.formula }
    if isName { return calibration.name }
    if isNumber { return calibration.number }
    return calibration.content
  }

  /// A list of charges is the prosecutor's wording, which every reporter takes down alike: after `charged with` and its kin the words
  /// of the sentence weigh as formula.
  static func lowerCharges(_ words: inout [StoryText.Word], _ language: Language) {
    var lowered = -1
    for i in words.indices {
      if words[i].sentence == lowered { words[i].weight = min(words[i].weight, calibration.charge) }
      if language.comparison.charging.contains(words[i].key), i + 1 < words.count,
        language.comparison.chargeLinks.contains(words[i + 1].key)
      {
        lowered = words[i].sentence
      }
    }
  }
}
