import Vocabulary

/// A difference between reports, in words.
package struct DifferenceRow: Sendable, Equatable {
  package struct Side: Sendable, Equatable {
    package var value: String
    package var evidence: [Span]
  }

  /// The id of its row on the page; nil where the account does not hold it.
  package var anchor: String?
  package var kind: String
  package var verdict: Difference.Verdict
  /// May be empty; then `sentence` is the kind.
  package var explanation: String
  package var sentence: String
  /// The sides with equal words as one, in the order of their first.
  package var sides: [Side]
  /// Reports that say nothing about it.
  package var silent: [Identifier]
  /// What else on the page it is about.
  package var links: [PagePlaces.Place]

  package init(_ difference: Difference, _ index: AccountLookup) {
    anchor = index.place(of: difference.id)?.anchor
    kind = KindWords.kind(difference.kind)
    verdict = difference.verdict
    explanation = difference.explanation
    sentence = explanation.isEmpty ? kind : explanation
    sides = Self.merged(difference.sides).map { side in
      // The page has no place in the transcript to point to.
      guard side.evidence.contains(where: { index.isTranscript($0.report) }) else { return side }
      return Side(value: "transcript: \(side.value)", evidence: side.evidence)
    }
    silent = difference.silent
    links = (difference.utterances + difference.claims + difference.figures).compactMap { index.place(of: $0) }
  }

  /// All differences, disputes first.
  package static func all(_ index: AccountLookup) -> [DifferenceRow] {
    FourQuestions.ordered(index.account.differences).map { DifferenceRow($0, index) }
  }

  private static func merged(_ sides: [Difference.Side]) -> [Side] {
    var out: [Side] = []
    for side in sides {
      let key = side.value.lowercased()
      if let known = out.firstIndex(where: { $0.value.lowercased() == key }) {
        out[known].evidence += side.evidence
      } else {
        out.append(Side(value: side.value, evidence: side.evidence))
      }
    }
    return out
  }
}
