import TextAlgorithms

/// What a sentence says outside quotation marks: its weighty words as vectors, its names and its figures.
struct Gist: Sendable {
  let statement: WordVectors.Statement
  let names: Set<UInt64>
  let figures: Set<UInt64>

  /// nil where fewer than `least` words with a vector are weighty, or where there are no vectors.
  init?(_ words: ArraySlice<StoryText.Word>, _ meanings: Meanings) {
    let weighty = words.filter { !$0.isMasked && $0.weight >= Self.leastWeight }
    guard weighty.count(where: { $0.meaning >= 0 }) >= Self.least, let statement = meanings.statement(weighty.map(\.meaning)) else {
      return nil
    }
    self.statement = statement
    names = Set(weighty.filter { $0.isName && !$0.isNumber }.map(\.stem))
    figures = Set(weighty.filter(\.isNumber).map(\.key))
  }

  /// Words of a sentence that say enough to be known again. Not tuned.
  static let least = 4
  /// That of a name: verbs of saying, titles, days and charges tell no two sentences apart.
  static let leastWeight = 35

  /// Whether both have names and share none, or both have figures and share none.
  func contradicts(_ other: Gist) -> Bool {
    !names.isEmpty && !other.names.isEmpty && names.isDisjoint(with: other.names)
      || !figures.isEmpty && !other.figures.isEmpty && figures.isDisjoint(with: other.figures)
  }
}

/// Finds the sentences in which one story retells another in its own words and in the same order.
///
/// Two sentences answer each other where they are near in meaning, nearer by a margin than either is to any other sentence of the other
/// story, and share a name and a figure where both have some. The margin keeps one topic apart from one text: about one topic every
/// sentence is a little near to every other. Of these pairs the longest chain in one order counts.
/// Cost: a cosine for each two sentences, an alignment for the few that are near.
struct Retelling: Sendable {
  struct Answer: Sendable, Hashable {
    var a: Int
    var b: Int
  }

  /// Nearness in 1/1024 (`WordVectors.similarity`). .4, .45, .5 tried: the same pairs; .6 of the cosine alone loses half of them.
  static let near = 512
  /// By how much, in 1/1024. .1, .15, .2 tried: at .2 rewritten copies are lost.
  static let margin = 102
  /// Cosine below which no alignment is computed: such sentences are below `near - margin`.
  static let worthAligning = 358
  /// Answers in one order that show copying, and the share of one story's words outside marks that stand in them. Of 240 labelled pairs
  /// of reports no pair without copying has more than 3 answers, or .54 with 3; the pair of the seeds that is rewritten has 11 and .78.
  static let leastAnswers = 4
  static let leastShare = 0.6
  /// Names and figures that they share: without any, two events of one kind are told alike. Not tuned.
  static let leastMarks = 2
  /// Sentences of a story that are looked at: bounds the cost; a report has 10 to 80.
  static let mostSentences = 400

  let a: StoryText
  let b: StoryText

  /// In the order of both; empty where they are too few to show anything.
  func answers() -> [Answer] {
    let rows = min(a.gists.count, Self.mostSentences)
    let columns = min(b.gists.count, Self.mostSentences)
    guard rows >= Self.leastAnswers, columns >= Self.leastAnswers else { return [] }
    var near = [Int](repeating: 0, count: rows * columns)
    for i in 0..<rows {
      guard let x = a.gists[i] else { continue }
      for j in 0..<columns {
        guard let y = b.gists[j], WordVectors.cosine(x.statement, y.statement) >= Self.worthAligning else { continue }
        near[i * columns + j] = WordVectors.similarity(x.statement, y.statement)
      }
    }
    let ofRow = (0..<rows).map { i in Self.bestTwo((0..<columns).lazy.map { near[i * columns + $0] }) }
    let ofColumn = (0..<columns).map { j in Self.bestTwo((0..<rows).lazy.map { near[$0 * columns + j] }) }
    var found: [SentenceAlignment.Link] = []
    for i in 0..<rows {
      for j in 0..<columns where near[i * columns + j] >= Self.near {
        let value = near[i * columns + j]
        guard value == ofRow[i].best, value == ofColumn[j].best, value - max(ofRow[i].second, ofColumn[j].second) >= Self.margin,
          let x = a.gists[i], let y = b.gists[j], !x.contradicts(y)
        else { continue }
        found.append(SentenceAlignment.Link(a: i, b: j, weight: 1))
      }
    }
    let chain = SentenceAlignment().chain(found).map { Answer(a: found[$0].a, b: found[$0].b) }
    return chain.count >= Self.leastAnswers && share(of: chain) >= Self.leastShare && marks(of: chain) >= Self.leastMarks ? chain : []
  }

  /// Different names and figures that answering sentences share.
  private func marks(of answers: [Answer]) -> Int {
    var shared: Set<UInt64> = []
    for answer in answers {
      guard let x = a.gists[answer.a], let y = b.gists[answer.b] else { continue }
      shared.formUnion(x.names.intersection(y.names))
      shared.formUnion(x.figures.intersection(y.figures))
    }
    return shared.count
  }

  /// The larger share of a story's words outside marks.
  func share(of answers: [Answer]) -> Double {
    let left = answers.reduce(0) { $0 + a.plainCount(of: $1.a) }
    let right = answers.reduce(0) { $0 + b.plainCount(of: $1.b) }
    return max(Double(left) / Double(max(1, a.plainCount)), Double(right) / Double(max(1, b.plainCount)))
  }

  private static func bestTwo(_ values: some Sequence<Int>) -> (best: Int, second: Int) {
    values.reduce((0, 0)) { $1 > $0.0 ? ($1, $0.0) : $1 > $0.1 ? ($0.0, $1) : $0 }
  }
}
