import TextAlgorithms
import Vocabulary

/// How much of one stretch of words another holds, weighted by rarity.
///
/// A word counts as found where the other has the same stem, and for a part of its weight where the other has a synonym of the thesaurus.
/// The weight grows with the word's rarity among the event's sentences; names count for a fraction (`UtteranceCalibration.nameWeight`),
/// because every report of an event is about them.
struct WordWeighing {
  private let calibration = UtteranceCalibration.standard
  let weights: StemWeights
  /// Stems that the event's sentences print with a capital more often than not.
  let names: Set<UInt64>

  /// - Parameter reports: those whose sentences are counted.
  init(_ reports: [AnnotatedReport]) {
    var sentences: [Set<UInt64>] = []
    var capitals: [UInt64: Int] = [:]
    var counts: [UInt64: Int] = [:]
    for report in reports {
      let text = report.text
      for sentence in report.annotations.sentences {
        let tokens = text.tokens(inPage: sentence.range).filter(text.forms.isContent)
        sentences.append(Set(tokens.map { text.forms.stems[$0] }))
        for i in tokens {
          counts[text.forms.stems[i], default: 0] += 1
          if text.tokens[i].isCapitalised { capitals[text.forms.stems[i], default: 0] += 1 }
        }
      }
    }
    weights = StemWeights(sentences)
    names = Set(counts.filter { (capitals[$0.key] ?? 0) * 2 > $0.value }.keys)
  }

  /// The weight of all stems of `a`, and of those that `b` holds.
  ///
  /// - Parameter forgivesNames: names that `b` lacks do not count, because its pronouns stand for them.
  func found(_ a: SpanWords, in b: SpanWords, forgivesNames: Bool = false) -> (found: Double, total: Double) {
    let other = b.stemSet
    let senses = b.senseSet
    var found = 0.0
    var total = 0.0
    for (index, stem) in a.stems.enumerated() {
      let weight = weight(of: stem)
      if forgivesNames, names.contains(stem), !other.contains(stem) { continue }
      total += weight
      if other.contains(stem) {
        found += weight
      } else if a.senses(of: index).contains(where: senses.contains) {
        found += (weight * calibration.synonymWeight * 1024).rounded() / 1024
      }
    }
    return (found, total)
  }

  /// In steps of 1/1024, so that sums do not depend on their order.
  func weight(of stem: UInt64) -> Double {
    let rarity = (calibration.commonWeight + weights.of(stem) / calibration.bitsOfOne) * (names.contains(stem) ? calibration.nameWeight : 1)
    return (rarity * 1024).rounded() / 1024
  }
}
