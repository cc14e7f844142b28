import TextAlgorithms

/// What a sentence says outside quotation marks: its weighty words as vectors, its names and its figures.
struct Gist: Sendable {
  let statement: WordVectors.Statement
  let names: Set<UInt64>
  let figures: Set<UInt64>

  /// nil where fewer than `PassageCalibration.gistWords` words with a vector are weighty, or where there are no vectors.
  init?(_ words: ArraySlice<StoryText.Word>, _ meanings: Meanings) {
    let weighty = words.filter { !$0.isMasked && $0.weight >= Self.leastWorth }
    guard weighty.count(where: { $0.meaning >= 0 }) >= PassageCalibration.standard.gistWords,
      let statement = meanings.statement(weighty.map(\.meaning))
    else {
      return nil
    }
    self.statement = statement
    names = Set(weighty.filter { $0.isName && !$0.isNumber }.map(\.stem))
    figures = Set(weighty.filter(\.isNumber).map(\.key))
  }

  /// Worth of a word that tells sentences apart, that of a name: verbs of saying, titles, days and charges tell no two sentences apart.
  static let leastWorth = LineageCalibration.standard.name

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

  private let calibration = PassageCalibration.standard

  let a: StoryText
  let b: StoryText

  /// In the order of both; empty where they are too few to show anything.
  func answers() -> [Answer] {
    let rows = min(a.gists.count, calibration.mostSentences)
    let columns = min(b.gists.count, calibration.mostSentences)
    guard rows >= calibration.leastAnswers, columns >= calibration.leastAnswers else { return [] }
    // By row; 0 where a sentence says too little, or where two are not near enough to matter.
    guard
      let cosines = a.gistRows.cosines(
        rows, of: b.gistRows, columns, least: min(calibration.near, calibration.worthAligning),
        near: (calibration.leastAnswers, calibration.near))
    else { return [] }
    // Of most pairs the cosines alone leave too little: nothing is aligned.
    let nearest = chain(mutualBest(cosines, rows, columns))
    guard isEnough(nearest) else { return [] }
    let answers = nearest.filter { answer in
      let near = similarity(answer)
      guard near >= calibration.near else { return false }
      let row = (0..<columns).filter { $0 != answer.b && cosines[answer.a * columns + $0] >= calibration.worthAligning }
      let column = (0..<rows).filter { $0 != answer.a && cosines[$0 * columns + answer.b] >= calibration.worthAligning }
      return row.allSatisfy { near - similarity(Answer(a: answer.a, b: $0)) >= calibration.margin }
        && column.allSatisfy { near - similarity(Answer(a: $0, b: answer.b)) >= calibration.margin }
    }
    return isEnough(answers) && marks(of: answers) >= calibration.leastMarks ? answers : []
  }

  /// Sentences that are nearest to one another and contradict one another in no name and no figure.
  private func mutualBest(_ cosines: [Int], _ rows: Int, _ columns: Int) -> [Answer] {
    var ofColumn = [Int](repeating: 0, count: columns)
    for i in 0..<rows { for j in 0..<columns { ofColumn[j] = max(ofColumn[j], cosines[i * columns + j]) } }
    var out: [Answer] = []
    for i in 0..<rows {
      let best = cosines[(i * columns)..<((i + 1) * columns)].max() ?? 0
      guard best >= calibration.near, let x = a.gists[i] else { continue }
      for j in 0..<columns where cosines[i * columns + j] == best && ofColumn[j] == best {
        if let y = b.gists[j], !x.contradicts(y) { out.append(Answer(a: i, b: j)) }
      }
    }
    return out
  }

  private func chain(_ answers: [Answer]) -> [Answer] {
    SentenceAlignment().chain(answers.map { SentenceAlignment.Link(a: $0.a, b: $0.b, weight: 1) }).map { answers[$0] }
  }

  private func similarity(_ answer: Answer) -> Int {
    guard let x = a.gists[answer.a], let y = b.gists[answer.b] else { return 0 }
    return WordVectors.similarity(x.statement, y.statement)
  }

  private func isEnough(_ answers: [Answer]) -> Bool {
    answers.count >= calibration.leastAnswers && share(of: answers) >= calibration.leastShare
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
}
