import TextAlgorithms
import Vocabulary

/// The tellings of one claim, ready to be compared slot by slot.
struct Telling {
  var span: Span
  var words: ContentWords
  private let payload: Payload

  var report: Identifier { span.report }

  init(_ span: Span, _ payloads: [Identifier: Payload], _ language: Language) {
    self.span = span
    payload = payloads[span.report]!
    words = ContentWords(payload, [span.range], language)
  }

  func text(_ word: Int) -> String { String(decoding: payload.text[payload.inText(words.ranges[word])], as: UTF8.self) }

  func stem(_ word: Int) -> UInt64 { ContentWords.stem(payload.text, payload.inText(words.ranges[word])) }

  func span(_ range: Range<Int>) -> Span {
    Span(report: span.report, words.ranges[range.lowerBound].lowerBound..<words.ranges[range.upperBound - 1].upperBound)
  }

  func isCapitalised(_ word: Int) -> Bool {
    Scalars.isUpperCase(Scalars.decode(payload.text, payload.inText(words.ranges[word]).lowerBound, payload.text.count).scalar)
  }
}

/// What the finders of differences share.
struct DifferenceGround {
  let payloads: [Identifier: Payload]
  let language: Language
  /// How a report is called in a sentence.
  let label: [Identifier: String]
  let dependent: Set<[Identifier]>
  let figures: [Figure]
  let moments: [TimedMention]

  init(_ dossier: Dossier, _ language: Language) {
    self.language = language
    payloads = dossier.payloads
    label = ReportLabels(dossier.reports).label
    dependent = Set(dossier.pairs.filter { $0.relation == .shownDependent }.map { [$0.a, $0.b].sorted() })
    figures = dossier.figures
    moments = dossier.moments
  }

  func areDependent(_ a: Identifier, _ b: Identifier) -> Bool { dependent.contains([a, b].sorted()) }

  func tellings(_ claim: Claim) -> [Telling] { claim.tellings.map { Telling($0, payloads, language) } }

  /// The cleaned words of a span in marks.
  func quote(_ span: Span) -> String { "“\(payloads[span.report]!.clean(span.range))”" }

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
