import TextAlgorithms
import Vocabulary

/// The sentences of an event's reports that can be lines, each with the claims that it tells.
struct SentenceStock {
  struct Place: Hashable, Comparable {
    var report: Identifier
    var sentence: Int

    static func < (a: Place, b: Place) -> Bool { (a.report, a.sentence) < (b.report, b.sentence) }
  }

  let dossier: Dossier
  /// For each stem the titles, and the first sentences of a report, that have it.
  let openers: [UInt64: Int]
  /// Only what can stand by itself and points back to no other.
  private(set) var sentences: [Place: ToldSentence] = [:]
  /// For each sentence the claims told in it, in the order of the dossier.
  private(set) var claims: [Place: [Int]] = [:]
  private let reader: SentenceReader
  /// Stems of titles and openings of several reports.
  private let topics: Set<UInt64>
  /// Mentions of actors that two reports, and at least half of them, name, by report.
  private let common: [Identifier: [Span]]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    openers = Self.openers(dossier)
    topics = Set(openers.filter { $0.value > 1 }.keys)
    common = Self.common(dossier)
    reader = SentenceReader(dossier, topics: topics)
    for (index, claim) in dossier.claims.enumerated() {
      for place in Set(claim.spans.compactMap(place)) { claims[place, default: []].append(index) }
    }
    for place in claims.keys {
      if let told = reader.read(place.sentence, of: place.report), !told.isOpen { sentences[place] = told }
    }
  }

  private static func openers(_ dossier: Dossier) -> [UInt64: Int] {
    let opening = NarratingCalibration.standard.opening
    var openers: [UInt64: Int] = [:]
    for report in dossier.reports {
      guard let text = dossier.texts[report.id] else { continue }
      for stem in text.contentStems(story(text).prefix(opening).flatMap { text.sentences[$0].tokens }) { openers[stem, default: 0] += 1 }
      guard let title = report.title else { continue }
      for stem in text.contentStems(text.tokens(inPage: title.range)) { openers[stem, default: 0] += 1 }
    }
    return openers
  }

  private static func common(_ dossier: Dossier) -> [Identifier: [Span]] {
    let spans = dossier.actors.flatMap { actor -> [Span] in
      let reports = Set(actor.mentions.map(\.report)).count
      return reports >= max(2, (dossier.reports.count + 1) / 2) ? actor.mentions + actor.references : []
    }
    return Dictionary(grouping: spans, by: \.report).mapValues { $0.sorted() }
  }

  /// Whether passages are of the event and not of another story on the same page: they name or mean somebody whom other reports name too,
  /// or have several words of titles and openings. Of two reports neither shows what the other has besides.
  func isOfEvent(_ printed: [Span]) -> Bool {
    guard dossier.reports.count > 2, !common.isEmpty else { return true }
    return printed.contains { span in (common[span.report] ?? []).contains { span.contains($0) } }
      || stems(of: printed).intersection(topics).count >= NarratingCalibration.standard.leastTopics
  }

  /// The sentences of a report's story, in order.
  static func story(_ text: Text) -> [Int] {
    text.sentences.indices.filter { [.paragraph, .standfirst].contains(text.blocks[text.sentences[$0].block].kind) }
  }

  /// The content stems of passages of one report.
  func stems(of printed: [Span]) -> Set<UInt64> {
    guard let text = printed.first.flatMap({ dossier.texts[$0.report] }) else { return [] }
    return text.contentStems(printed.flatMap { text.tokens(inPage: $0.range) })
  }

  func place(_ span: Span) -> Place? { reader.sentence(of: span).map { Place(report: span.report, sentence: $0) } }

  /// The bytes that a sentence prints.
  func printed(_ place: Place) -> Range<Int>? {
    guard let told = sentences[place], let text = dossier.texts[place.report] else { return nil }
    return text.span(told.tokens).range
  }

  func wordCount(_ place: Place) -> Int {
    guard let told = sentences[place], let text = dossier.texts[place.report] else { return 0 }
    return told.tokens.count { text.tokens[$0].isWord }
  }

  /// Hundredths of what a sentence prints that a claim tells.
  func share(of claim: Claim, in place: Place) -> Int {
    guard let printed = printed(place), !printed.isEmpty else { return 0 }
    let most = claim.spans.filter { $0.report == place.report }.map { $0.range.clamped(to: printed).count }.max() ?? 0
    return most * 100 / printed.count
  }

  /// The sentence that tells a claim best: one that the claim takes up, and a short one.
  func best(for claim: Claim) -> Place? {
    func rank(_ place: Place) -> [Int] {
      let tells = share(of: claim, in: place) >= NarratingCalibration.standard.takesUp
      return [tells ? 0 : 1, wordCount(place), place.sentence]
    }
    return Set(claim.spans.compactMap(place)).filter { sentences[$0] != nil }.min { a, b in
      let x = rank(a), y = rank(b)
      return x == y ? a < b : x.lexicographicallyPrecedes(y)
    }
  }
}
