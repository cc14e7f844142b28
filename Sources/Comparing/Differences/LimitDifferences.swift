import TextAlgorithms
import Vocabulary

/// What limits a statement in one report and not in another: a condition, a number, *only*, *adequately*.
///
/// Clauses of one claim are compared that share most of their words, each with its whole sentence at hand: what stands elsewhere in it is
/// not missing. Both may be true; that the limit is gone is what a reader wants to know.
struct LimitDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  func find(_ claims: [Claim]) -> [Difference] { claims.compactMap(find(in:)) }

  private struct Limited {
    var telling: Telling
    var stems: Set<UInt64>
    /// Phrases that limit it, by what opens them.
    var limits: [(key: UInt64, tokens: Range<Int>)]
    /// All limiting words of its sentence, and all its stems.
    var keysOfSentence: Set<UInt64>
    var stemsOfSentence: Set<UInt64>
  }

  /// The two tellings that are most alike.
  private func find(in claim: Claim) -> Difference? {
    guard Set(claim.spans.map(\.report)).count > 1 else { return nil }
    let tellings = ground.tellings(claim).compactMap(limited)
    var best: (full: Limited, bare: Limited, phrase: Range<Int>, shared: Int)?
    for full in tellings where !full.limits.isEmpty {
      for bare in tellings where bare.telling.report != full.telling.report {
        guard let (phrase, shared) = missing(full, in: bare), shared > best?.shared ?? 0 else { continue }
        best = (full, bare, phrase, shared)
      }
    }
    guard let (full, bare, phrase, _) = best, let text = ground.texts[full.telling.report] else { return nil }
    return ground.difference(
      .scope, .variant, claim: claim,
      sides: [full, bare].map { (ground.quote($0.telling.span), [$0.telling.span]) }, weight: calibration.limitWeight,
      "\(ground.label[full.telling.report]!) limits it by \(ground.quote(text.span(phrase))); \(ground.label[bare.telling.report]!) does not."
    )
  }

  private func limited(_ telling: Telling) -> Limited? {
    guard let text = ground.texts[telling.report], let first = text.tokens(inPage: telling.span.range).first else { return nil }
    let tokens = text.tokens(inPage: telling.span.range), sentence = text.sentences[text.sentenceOfToken[first]].tokens
    let words = ground.language.comparison.limits
    return Limited(
      telling: telling, stems: telling.words.stemSet,
      limits: tokens.filter { words.contains(text.key($0)) && !(text.tokens[$0].isCapitalised && $0 > sentence.lowerBound) }.map {
        (text.key($0), phrase(at: $0, in: tokens, text))
      },
      keysOfSentence: Set(sentence.map(text.key)).intersection(words),
      stemsOfSentence: text.contentStems(sentence))
  }

  /// What a limiting word opens: the clause or phrase that it marks, else the word with what it stands before.
  private func phrase(at token: Int, in tokens: Range<Int>, _ text: Text) -> Range<Int> {
    guard let relation = text.trees.relation(token), let head = text.trees.head(token) else { return token..<(token + 1) }
    let whole = relation == .mark || relation == .case ? text.trees.subtree(head) : nil
    let own = text.trees.subtree(token)
    guard
      let whole = [whole, own].lazy.compactMap({ $0 }).first(where: {
        $0.lowerBound == token && $0.count > 1 && $0.upperBound <= tokens.upperBound
      })
    else {
      return token..<(max(token, min(head, token + calibration.limitReach)) + 1)
    }
    return whole
  }

  /// A limit of one that the other's sentence has neither by its word nor by its content, with the number of other words that both have.
  private func missing(_ full: Limited, in bare: Limited) -> (phrase: Range<Int>, shared: Int)? {
    guard let text = ground.texts[full.telling.report] else { return nil }
    for limit in full.limits where !bare.keysOfSentence.contains(limit.key) {
      let content = text.contentStems(limit.tokens)
      let isWord = limit.tokens.count <= calibration.limitReach
      guard isWord || content.isDisjoint(with: bare.stemsOfSentence) else { continue }
      let rest = isWord ? full.stems : full.stems.subtracting(content)
      guard DifferenceGround.areAlike(rest, bare.stems, least: calibration.leastLimited, percent: calibration.alikeLimited) else {
        continue
      }
      return (limit.tokens, rest.intersection(bare.stems).count)
    }
    return nil
  }
}
