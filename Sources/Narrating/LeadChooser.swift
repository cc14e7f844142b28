import TextAlgorithms
import Vocabulary

/// Chooses the sentences that say what happened.
///
/// A word counts by the number of titles and of openings that have it; a sentence by its words, its place, and the reports that tell it. Each
/// further line is chosen by what the ones before it did not tell (maximal marginal relevance, Carbonell and Goldstein 1998). Cost: lines of the lead times sentences.
struct LeadChooser {
  let stock: SentenceStock
  private let calibration = NarratingCalibration.standard
  private let openers: [UInt64: Int]
  private let reportCount: Int
  /// Passages with a figure for which a later report has another.
  private let superseded: [Span]

  init(_ stock: SentenceStock) {
    self.stock = stock
    openers = stock.openers
    reportCount = max(stock.dossier.reports.count, 1)
    superseded = Self.superseded(stock.dossier)
  }

  /// Mentions of values for which a later report has another one.
  private static func superseded(_ dossier: Dossier) -> [Span] {
    dossier.differences.filter { $0.kind == .figure && $0.verdict == .update }.flatMap { $0.sides.dropLast().flatMap(\.evidence) }
  }

  private struct Candidate {
    var place: SentenceStock.Place
    var stems: Set<UInt64>
    /// In hundredths of the worth of its words.
    var bonus: Int
  }

  /// The main news first.
  func choose() -> [SentenceStock.Place] {
    var left = candidates()
    var told: Set<UInt64> = []
    var out: [SentenceStock.Place] = []
    var most = 0
    while out.count < calibration.mostLead, !left.isEmpty {
      let worths = left.map { worth($0, told) }
      guard let best = left.indices.max(by: { (worths[$0], left[$1].place) < (worths[$1], left[$0].place) }) else { break }
      if out.isEmpty { most = worths[best] }
      if worths[best] == 0 || out.count >= calibration.leastLead && worths[best] * 100 < calibration.worthOfLead * most { break }
      let chosen = left.remove(at: best)
      out.append(chosen.place)
      told.formUnion(chosen.stems)
      // What tells the same claims is told.
      let claims = Set(stock.claims[chosen.place] ?? [])
      left.removeAll { !claims.isDisjoint(with: stock.claims[$0.place] ?? []) }
    }
    return out
  }

  private func worth(_ candidate: Candidate, _ told: Set<UInt64>) -> Int {
    var sum = 0
    for stem in candidate.stems {
      guard let count = openers[stem], count > 1 || reportCount == 1 else { continue }
      sum += count * (told.contains(stem) ? calibration.told : 100)
    }
    let length = Double(candidate.stems.count + calibration.smoothing).squareRoot()
    return Int(Double(sum * (100 + candidate.bonus)) / (Double(reportCount) * length))
  }

  private func candidates() -> [Candidate] {
    let dossier = stock.dossier
    var ranks: [Identifier: [Int: Int]] = [:]
    for (id, text) in dossier.texts {
      ranks[id] = Dictionary(uniqueKeysWithValues: SentenceStock.story(text).prefix(calibration.places.count).enumerated().map { ($1, $0) })
    }
    return stock.sentences.keys.sorted().compactMap { place in
      guard let told = stock.sentences[place], let text = dossier.texts[place.report],
        stock.wordCount(place) <= calibration.mostLeadWords
      else { return nil }
      var bonus = ranks[place.report]?[place.sentence].map { calibration.places[$0] } ?? 0
      let reports = (stock.claims[place] ?? []).map { Set(dossier.claims[$0].spans.map(\.report)).count }.max() ?? 1
      bonus += min(reports - 1, calibration.mostLead) * calibration.report
      let range = text.span(told.tokens)
      if superseded.contains(where: { $0.overlaps(range) }) { bonus -= calibration.superseded }
      return Candidate(place: place, stems: text.contentStems(told.tokens), bonus: bonus)
    }
  }
}
