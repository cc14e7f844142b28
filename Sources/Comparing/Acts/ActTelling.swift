import TextAlgorithms
import Vocabulary

/// One report's telling of an act, with actors and figures of the event in place of the report's own.
struct ActTelling {
  var act: Act
  /// Stems of the words that carry meaning: of what the act is about, and of its whole clause.
  let object: Set<UInt64>
  let clause: Set<UInt64>
  /// The day that it is told of, else that on which its report appeared; nil where neither is known.
  let day: String?
  /// The figure of the whole that its amount is part of.
  let whole: Identifier?
  /// Its words say that it was said before, raises what was said, or adds to it.
  let isAgain: Bool
  let raises: Bool
  let adds: Bool
  /// Tellings of one claim or versions of one utterance that its words belong to.
  let claims: Set<Identifier>
}

/// Makes tellings out of what the reports' acts say.
struct ActTellings {
  let dossier: Dossier
  let event: [Identifier: Identifier]
  let language: Language

  /// In the order of the reports and their texts.
  func all(_ reports: [AnnotatedReport]) -> [ActTelling] {
    let claims = SpanIndex(dossier.claims.flatMap { claim in claim.spans.map { ($0, claim.id) } })
    let said = SpanIndex(
      dossier.utterances.flatMap { utterance in utterance.versions.flatMap { version in version.parts.map { ($0, utterance.id) } } })
    let roots = Dictionary(dossier.figures.map { ($0.id, $0.conversionOf ?? $0.id) }, uniquingKeysWith: { first, _ in first })
    let figures = Dictionary(
      dossier.figures.flatMap { figure in figure.mentions.map { ($0, figure.id) } }, uniquingKeysWith: { first, _ in first })
    return reports.flatMap { report -> [ActTelling] in
      let mentions = Dictionary(
        report.annotations.figures.compactMap { figure in figure.mentions.first.map { (figure.id, $0) } },
        uniquingKeysWith: { first, _ in first })
      return report.annotations.acts.map { found in
        var act = found
        act.actor = found.actor.map { event[$0] ?? $0 }
        act.recipient = found.recipient.map { event[$0] ?? $0 }
        act.beneficiary = found.beneficiary.map { event[$0] ?? $0 }
        act.amount = found.amount.flatMap { mentions[$0] }.flatMap { figures[$0] }.map { roots[$0] ?? $0 }
        let evidence = act.evidence[0], text = report.text
        let tokens = text.tokens(inPage: sentence(of: evidence, report.annotations.sentences).range)
        func has(_ words: Set<UInt64>) -> Bool {
          tokens.contains {
            words.contains(text.key($0)) || (text.trees.word($0).map { words.contains(Folding.key(text.trees.words[$0].lemma)) } ?? false)
          }
        }
        return ActTelling(
          act: act, object: stems(act.object, report.text), clause: stems(evidence, report.text),
          day: act.moment?.day ?? report.report.publishedDay,
          whole: whole(in: tokens, text, figures), isAgain: act.status == .reaffirmed || has(language.acts.restating),
          raises: has(language.acts.raising), adds: has(language.acts.adding),
          claims: claims.touching(evidence).union(said.touching(act.object)))
      }
    }
  }

  private func sentence(of span: Span, _ sentences: [Span]) -> Span {
    sentences.first { $0.start <= span.start && span.start < $0.end } ?? span
  }

  /// The figure behind *part of the*.
  private func whole(in tokens: Range<Int>, _ text: Text, _ figures: [Span: Identifier]) -> Identifier? {
    for token in tokens.dropFirst()
    where language.acts.shares.contains(text.key(token - 1)) && language.words.ofFrom.contains(text.key(token)) {
      let from = Int(text.tokens[token].end)
      let found = figures.filter { $0.key.report == text.report && text.payload.inText($0.key.range).lowerBound >= from }
        .min { $0.key < $1.key }
      if let found, text.payload.inText(found.key.range).lowerBound - from <= ActJoiningCalibration.standard.reach { return found.value }
    }
    return nil
  }

  private func stems(_ span: Span, _ text: Text) -> Set<UInt64> { text.contentStems(text.tokens(inPage: span.range)) }
}

extension Moment {
  /// The day, where it is one.
  var day: String? { Moment.isDay(value) ? value : nil }
}

/// Finds what has half of a span's words, or whose words are half in it.
struct SpanIndex {
  private let entries: [Identifier: [(span: Span, id: Identifier)]]

  init(_ spans: [(Span, Identifier)]) {
    entries = Dictionary(grouping: spans.map { (span: $0.0, id: $0.1) }) { $0.span.report }.mapValues { $0.sorted { $0.span < $1.span } }
  }

  func touching(_ span: Span) -> Set<Identifier> {
    var out: Set<Identifier> = []
    for entry in entries[span.report] ?? [] {
      if entry.span.start >= span.end { break }
      let shared = min(entry.span.end, span.end) - max(entry.span.start, span.start)
      if shared * 2 >= min(entry.span.end - entry.span.start, span.end - span.start), shared > 0 { out.insert(entry.id) }
    }
    return out
  }
}
