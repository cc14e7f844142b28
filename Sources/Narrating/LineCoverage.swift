import TextAlgorithms
import Vocabulary

/// Which reports tell what a line prints, and which only a part of it.
///
/// A report tells a line if its sentence has most of the line's content words, or many and a claim that holds the line's verb. What no claim
/// joined is looked for by the words alone. Cost: for each line the sentences that share its rarer words.
struct LineCoverage {
  let stock: SentenceStock
  private let calibration = NarratingCalibration.standard
  /// For each stem the sentences that have it.
  private let postings: [UInt64: [SentenceStock.Place]]
  private var dossier: Dossier { stock.dossier }

  init(_ stock: SentenceStock) {
    self.stock = stock
    var postings: [UInt64: [SentenceStock.Place]] = [:]
    for place in stock.claims.keys.sorted() {
      guard let text = stock.dossier.texts[place.report] else { continue }
      for stem in text.contentStems(text.sentences[place.sentence].tokens) { postings[stem, default: []].append(place) }
    }
    self.postings = postings
  }

  struct Found {
    /// Reports that tell only a part of it.
    var partly: [Identifier]
    /// Claims of sentences in nearly the same words that no claim of the line holds.
    var more: [Int]
    /// Claims of sentences of `partly` that have a part of the words and that no claim of the line holds.
    var inPart: [Int]
  }

  /// - Parameters:
  ///   - claims: indices of the claims that the line tells.
  ///   - printed: the passages that it prints, all of one report.
  ///   - utterance: what is printed where it is a quotation.
  func find(_ claims: [Int], printed: [Span], utterance: Utterance?) -> Found {
    guard let home = printed.first?.report else { return Found(partly: [], more: [], inPart: []) }
    let stems = stock.stems(of: printed)
    let best = shares(of: stems, besides: home)
    var whole: Set<Identifier> = [home]
    if let utterance { whole.formUnion(utterance.versions.compactMap { $0.parts.first?.report }) }
    let root = root(of: printed)
    var told: Set<Identifier> = [], withRoot: Set<Identifier> = []
    for claim in claims.map({ dossier.claims[$0] }) {
      let reports = Set(claim.spans.map(\.report))
      told.formUnion(reports)
      let holds = root.map { root in claim.spans.contains { $0.report == home && $0.range.contains(root) } } ?? true
      if holds { withRoot.formUnion(reports) }
    }
    let partly = told.subtracting(whole).filter { report in
      let share = best[report]?.share ?? 0
      return share < (withRoot.contains(report) ? calibration.tells : calibration.tellsAlone)
    }
    let more = best.filter { !told.contains($0.key) && $0.value.share >= calibration.repeats }.sorted { $0.key < $1.key }
    let inPart = best.filter { !told.contains($0.key) && (calibration.tellsInPart..<calibration.repeats).contains($0.value.share) }
      .sorted { $0.key < $1.key }
    return Found(
      partly: Set(partly + inPart.map(\.key)).sorted(),
      more: more.flatMap { stock.claims[$0.value.place] ?? [] }.filter { !claims.contains($0) },
      inPart: inPart.flatMap { stock.claims[$0.value.place] ?? [] }.filter { !claims.contains($0) })
  }

  /// For each other report the sentence with most of the words, and hundredths of them.
  private func shares(of stems: Set<UInt64>, besides home: Identifier) -> [Identifier: (place: SentenceStock.Place, share: Int)] {
    var counts: [SentenceStock.Place: Int] = [:]
    for stem in stems {
      guard let places = postings[stem], places.count <= calibration.longestPosting else { continue }
      for place in places where place.report != home { counts[place, default: 0] += 1 }
    }
    var best: [Identifier: (place: SentenceStock.Place, share: Int)] = [:]
    for (place, count) in counts {
      let share = count * 100 / max(stems.count, 1)
      if let other = best[place.report], (other.share, place) >= (share, other.place) { continue }
      best[place.report] = (place, share)
    }
    return best
  }

  /// Where the word that the printed sentence hangs on begins; nil without a tree, or where several sentences are printed.
  private func root(of printed: [Span]) -> Int? {
    guard printed.count == 1, let text = dossier.texts[printed[0].report] else { return nil }
    let roots = text.tokens(inPage: printed[0].range).filter { text.trees.relation($0) == .root }
    return roots.count == 1 ? text.span(roots[0]..<(roots[0] + 1)).start : nil
  }
}
