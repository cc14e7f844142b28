import TextAlgorithms
import Vocabulary

/// The tellings of one claim, ready to be compared slot by slot.
struct Telling {
  var span: Span
  var words: SpanWords
  private let text: Text
  /// For each word its token.
  private let tokens: [Int]

  var report: Identifier { span.report }

  init(_ span: Span, _ text: Text) {
    self.span = span
    self.text = text
    let range = text.tokens(inPage: span.range)
    words = SpanWords(text, tokens: [range])
    tokens = range.filter { text.tokens[$0].kind != .mark }
  }

  func text(_ word: Int) -> String { text.text(tokens[word]) }

  /// The stem of a word; 0 for function words.
  func stem(_ word: Int) -> UInt64 { text.forms.stems[tokens[word]] }

  func span(_ range: Range<Int>) -> Span {
    Span(report: span.report, words.ranges[range.lowerBound].lowerBound..<words.ranges[range.upperBound - 1].upperBound)
  }

  func isCapitalised(_ word: Int) -> Bool { text.tokens[tokens[word]].isCapitalised }
}

/// What the finders of differences share.
struct DifferenceGround {
  let texts: [Identifier: Text]
  let language: Language
  /// How a report is called in a sentence.
  let label: [Identifier: String]
  let dependent: Set<[Identifier]>
  let figures: [Figure]
  /// What each figure counts.
  let countedStems: [Identifier: Set<UInt64>]
  let moments: [TimedMention]

  init(_ dossier: Dossier, _ language: Language) {
    self.language = language
    texts = dossier.texts
    label = Dictionary(dossier.reports.map { ($0.id, $0.label) }, uniquingKeysWith: { _, last in last })
    dependent = Set(dossier.pairs.filter { $0.relation == .shownDependent }.map { [$0.a, $0.b].sorted() })
    figures = dossier.figures
    let texts = dossier.texts
    countedStems = Dictionary(
      dossier.figures.map { ($0.id, CountedWords.stems(of: $0, in: texts)) }, uniquingKeysWith: { first, _ in first })
    moments = dossier.moments
  }

  func areDependent(_ a: Identifier, _ b: Identifier) -> Bool { dependent.contains([a, b].sorted()) }

  func tellings(_ claim: Claim) -> [Telling] { claim.tellings.map { Telling($0, texts[$0.report]!) } }

  /// The cleaned words of a span in marks.
  func quote(_ span: Span) -> String { "“\(texts[span.report]!.payload.clean(span.range))”" }

  /// Every two tellings of different reports, the earlier one first.
  func pairs(_ tellings: [Telling]) -> [(Telling, Telling)] {
    var out: [(Telling, Telling)] = []
    for (index, a) in tellings.enumerated() { for b in tellings[(index + 1)...] where a.report != b.report { out.append((a, b)) } }
    return out
  }

  func difference(
    _ kind: Difference.Kind, _ verdict: Difference.Verdict, claim: Claim, figures: [Identifier] = [], sides: [(String, [Span])],
    weight: Double, _ explanation: String
  ) -> Difference {
    let evidence = sides.flatMap(\.1)
    return Difference(
      id: Identifier(StableHash.hexadecimal(of: ["difference", kind.rawValue] + evidence.map { "\($0.report) \($0.start) \($0.end)" })),
      kind: kind,
      verdict: verdict, claims: [claim.id], utterances: claim.utterance.map { [$0] } ?? [], figures: figures,
      sides: sides.map { Difference.Side(value: $0.0, evidence: $0.1.sorted()) }, weight: weight, explanation: explanation)
  }

  /// Sides with the same value joined, in the order of first occurrence.
  func joined(_ sides: [(String, Span)]) -> [(String, [Span])] {
    var out: [(String, [Span])] = []
    for (value, span) in sides {
      if let index = out.firstIndex(where: { $0.0 == value }) {
        if !out[index].1.contains(span) { out[index].1.append(span) }
      } else {
        out.append((value, [span]))
      }
    }
    return out
  }

  func labels(_ spans: [Span]) -> String { spans.map(\.report).uniqued().compactMap { label[$0] }.joined(separator: ", ") }
}
