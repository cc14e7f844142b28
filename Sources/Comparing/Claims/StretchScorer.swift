import TextAlgorithms
import Vocabulary

/// In what two stretches can be alike or differ; each is a whole number from 0 to 1024.
package enum Likeness: Int, CaseIterable, Sendable {
  // Those that are there or not come first: together they are bits of a number.
  case figure, moment, lead, speaker, oneVoice, denial, otherNames, subject
  /// Shared weight of the two whole sentences, up to a slight and a full share.
  case slightContext, fullContext
  /// Cosine of the mean word vectors.
  case meaning
  /// The longest run of the same words.
  case run
  /// Words of each that the other has, or a synonym.
  case cover

  static let flags = 8
}

/// What the second pass knows of a pair: its score in the first, and what stands around it.
package enum Surrounding: Int, CaseIterable, Sendable {
  /// Scores, in 1/1024 of a unit.
  case first, margin, neighbours
  /// 0 to 1024.
  case context, figure
}

/// The weights of both passes, in 1/16 of a unit and in 1/32.
package struct ClaimWeights: Sendable {
  package var first: [Int]
  package var bias: Int
  package var second: [Int]
  package var secondBias: Int

  package init(first: [Int], bias: Int, second: [Int], secondBias: Int) {
    self.first = first
    self.bias = bias
    self.second = second
    self.secondBias = secondBias
  }

  package static let firstSteps = 16, secondSteps = 32
}

/// How alike two stretches of an event are, from their words, what they name, and the sentences around them.
///
/// Likenesses are whole numbers, scores in 1/16384 of a unit of the logistic model: every machine decides alike.
struct StretchScorer {
  /// A unit of the score.
  static let unit = ClaimWeights.firstSteps * 1024

  let items: EventItems
  let stretches: [Stretch]
  let lists: StretchLists
  let sentences: [EventSentence]
  let means: WordVectors.Rows
  /// Of each stretch its report and its sentence.
  let reportOf: [Int32]
  let sentenceOf: [Int32]
  private let isNegative: [Bool]
  private let isLead: [Bool]
  private let weights: [Int]
  private let bias: Int
  /// The score of each set of flags.
  private let ofFlags: [Int]
  /// The most that cover, and run and cover, can add.
  private let most: (cover: Int, both: Int)
  private let calibration = ClaimCalibration.standard

  init(_ reader: StretchReader, weights: ClaimWeights) {
    items = reader.items
    stretches = reader.stretches
    lists = reader.lists
    sentences = reader.sentences
    means = reader.means()
    reportOf = stretches.map { Int32($0.report) }
    sentenceOf = stretches.map { Int32($0.sentence) }
    isNegative = stretches.map(\.isNegative)
    let beginning = calibration.leadSentences
    isLead = stretches.map { [sentences] in sentences[$0.sentence].place.map { $0 < beginning } ?? false }
    self.weights = weights.first
    bias = weights.bias * 1024
    ofFlags = (0..<1 << Likeness.flags).map { flags in
      (0..<Likeness.flags).reduce(0) { $0 + (flags >> $1 & 1) * weights.first[$1] * 1024 }
    }
    let cover = max(0, weights.first[Likeness.cover.rawValue]) * 1024, run = max(0, weights.first[Likeness.run.rawValue]) * 1024
    most = (cover, cover + run)
  }

  /// Weighted share of the items of two sentences that both have: 0 to 1024.
  func context(_ shared: Int, _ a: Int, _ b: Int) -> Int {
    let union = sentences[a].weight + sentences[b].weight - shared
    return union > 0 ? shared * 1024 / union : 0
  }

  /// Whether two stretches share a stem, figure or time, or a group of the thesaurus: an actor alone stands in every sentence of an event.
  func isComparable(_ i: Int, _ j: Int) -> Bool { lists.things.meet(i, j) || lists.groups.meet(i, j) }

  /// The score of the first pass; nil where it cannot reach `least`.
  ///
  /// - Parameter context: of their sentences.
  func score(_ i: Int, _ j: Int, context: Int, least: Int) -> Int? {
    guard isComparable(i, j) else { return nil }
    var sum = bias + ofFlags[flags(i, j)]
    sum += weights[Likeness.slightContext.rawValue] * capped(context, calibration.slightContext)
    sum += weights[Likeness.fullContext.rawValue] * capped(context, calibration.fullContext)
    sum += weights[Likeness.meaning.rawValue] * meaning(i, j)
    guard sum + most.both >= least else { return nil }
    sum += weights[Likeness.run.rawValue] * run(i, j)
    guard sum + most.cover >= least else { return nil }
    sum += weights[Likeness.cover.rawValue] * cover(i, j)
    return sum >= least ? sum : nil
  }

  /// Every likeness of two stretches, in the order of `Likeness`.
  func likenesses(_ i: Int, _ j: Int, context: Int) -> [Int] {
    let flags = flags(i, j)
    return Likeness.allCases.map { likeness in
      switch likeness {
      case .slightContext: capped(context, calibration.slightContext)
      case .fullContext: capped(context, calibration.fullContext)
      case .meaning: meaning(i, j)
      case .run: run(i, j)
      case .cover: cover(i, j)
      default: (flags >> likeness.rawValue & 1) * 1024
      }
    }
  }

  private func capped(_ value: Int, _ cap: Int) -> Int { min(max(value, 0), cap) * 1024 / cap }

  private func meaning(_ i: Int, _ j: Int) -> Int { means.count > 0 ? max(0, means.cosine(i, j, least: 1)) : 0 }

  private func flags(_ i: Int, _ j: Int) -> Int {
    var flags = 0
    func set(_ likeness: Likeness, _ holds: Bool) { if holds { flags |= 1 << likeness.rawValue } }
    set(.figure, lists.figures.meet(i, j))
    set(.moment, lists.moments.meet(i, j))
    set(.lead, isLead[i] && isLead[j])
    let voice = lists.voices[i], other = lists.voices[j]
    set(.speaker, voice >= 0 && voice == other)
    set(.oneVoice, (voice == StretchLists.ownVoice) != (other == StretchLists.ownVoice))
    set(.denial, isNegative[i] != isNegative[j])
    set(.otherNames, !lists.actors.isEmpty(i) && !lists.actors.isEmpty(j) && !lists.actors.meet(i, j))
    let haveActors = !lists.subjectActors.isEmpty(i) && !lists.subjectActors.isEmpty(j)
    set(.subject, haveActors ? lists.subjectActors.meet(i, j) : lists.subjectStems.meet(i, j))
    return flags
  }

  /// The longest run of the same words, if it has three or more.
  private func run(_ i: Int, _ j: Int) -> Int {
    guard lists.triples.meet(i, j) else { return 0 }
    let a = lists.forms[i], b = lists.forms[j], forms = lists.forms.numbers
    let best = withUnsafeTemporaryAllocation(of: Int32.self, capacity: b.count + 1) { row -> Int32 in
      row.initialize(repeating: 0)
      var best: Int32 = 0
      // From `fullRun` on it counts no more.
      for x in a where best < calibration.fullRun {
        var before: Int32 = 0
        for (place, y) in b.enumerated() {
          let length = forms[x] == forms[y] ? before + 1 : 0
          before = row[place + 1]
          row[place + 1] = length
          best = max(best, length)
        }
      }
      return best
    }
    return min(Int(best), calibration.fullRun) * 1024 / calibration.fullRun
  }

  private func cover(_ i: Int, _ j: Int) -> Int { capped((cover(i, by: j) + cover(j, by: i)) / 2, calibration.fullCover) }

  /// How much of a stretch's words, figures and times another has, by weight.
  private func cover(_ i: Int, by j: Int) -> Int {
    var found = 0, total = 0
    func count(_ item: Int32) {
      total += items.weights[Int(item)]
      if lists.things.has(j, item) { found += items.weights[Int(item)] }
    }
    for place in lists.words[i] {
      let item = lists.words.numbers[place], weight = items.weights[Int(item)]
      total += weight
      if lists.things.has(j, item) {
        found += weight
      } else if lists.synonyms[place].contains(where: { lists.groups.has(j, lists.synonyms.numbers[$0]) }) {
        found += weight * calibration.synonymPercent / 100
      }
    }
    for place in lists.figures[i] { count(lists.figures.numbers[place]) }
    for place in lists.moments[i] { count(lists.moments.numbers[place]) }
    return total > 0 ? found * 1024 / total : 0
  }
}
