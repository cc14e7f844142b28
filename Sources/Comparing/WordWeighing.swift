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

  /// Words ready to be compared with many others.
  func weighed(_ words: SpanWords) -> WeighedWords {
    WeighedWords(words, weights: words.stems.map(weight(of:)), isName: words.stems.map(names.contains))
  }

  /// In steps of 1/1024, so that sums do not depend on their order.
  func weight(of stem: UInt64) -> Double {
    let rarity = (calibration.commonWeight + weights.of(stem) / calibration.bitsOfOne) * (names.contains(stem) ? calibration.nameWeight : 1)
    return (rarity * 1024).rounded() / 1024
  }
}

/// The content words of a stretch with their weights and groups of the thesaurus, in flat arrays that are searched without hashing.
///
/// A class, because versions are compared millions of times and a structure of five arrays would be copied each time.
final class WeighedWords: Sendable {
  private struct Word {
    var stem: UInt64
    var weight: Double
    /// What the word counts where the other has a synonym alone.
    var ofSynonym: Double
    var isName: Bool
    /// Where its groups end in `groups`.
    var end: Int32
  }

  /// In the order of the text; the first `UtteranceCalibration.longestVersion`.
  private let words: [Word]
  /// Groups of the thesaurus of each word.
  private let groups: [UInt64]
  /// Different stems, and groups, in rising order.
  let stems: [UInt64]
  let senses: [UInt16]
  private let isStem: KeySet
  private let isSense: KeySet
  /// Words that are looked for in others.
  var count: Int { words.count }
  /// Whether only the first words are looked for.
  let isCut: Bool

  /// - Parameters:
  ///   - weights: of each stem of `words`, in steps of 1/1024.
  ///   - isName: of each stem of `words`.
  fileprivate init(_ words: SpanWords, weights: [Double], isName: [Bool]) {
    let share = UtteranceCalibration.standard.synonymWeight
    var groups: [UInt64] = []
    self.words = words.stems.indices.prefix(UtteranceCalibration.standard.longestVersion).map { i in
      groups += words.senses(of: i).map(Self.key)
      return Word(
        stem: words.stems[i], weight: weights[i], ofSynonym: (weights[i] * share * 1024).rounded() / 1024, isName: isName[i],
        end: Int32(groups.count))
    }
    self.groups = groups
    isCut = words.stems.count > self.words.count
    stems = words.stemSet.sorted()
    senses = words.senseSet.sorted()
    isStem = KeySet(unique: stems)
    isSense = KeySet(unique: senses.map(Self.key))
  }

  private static func key(_ sense: UInt16) -> UInt64 { UInt64(sense) + 1 }

  /// The weight of all words, and of those that `other` holds.
  ///
  /// - Parameter forgivesNames: names that `other` lacks do not count, because its pronouns stand for them.
  func found(in other: WeighedWords, forgivesNames: Bool = false) -> (found: Double, total: Double) {
    var found = 0.0
    var total = 0.0
    var first = 0
    for word in words {
      defer { first = Int(word.end) }
      if other.isStem.contains(word.stem) {
        found += word.weight
      } else {
        if forgivesNames, word.isName { continue }
        for i in first..<Int(word.end) where other.isSense.contains(groups[i]) {
          found += word.ofSynonym
          break
        }
      }
      total += word.weight
    }
    return (found, total)
  }

  /// The mean of the shares that each side finds in the other, from 0 to 1.
  func mutualShare(_ other: WeighedWords) -> Double { (Self.share(found(in: other)) + Self.share(other.found(in: self))) / 2 }

  private static func share(_ side: (found: Double, total: Double)) -> Double { side.total > 0 ? side.found / side.total : 0 }
}

extension [UInt64] {
  /// Whether two rising lists share an element.
  func meets(_ other: [UInt64]) -> Bool {
    var i = 0, j = 0
    while i < count, j < other.count {
      if self[i] == other[j] { return true }
      if self[i] < other[j] { i += 1 } else { j += 1 }
    }
    return false
  }
}
