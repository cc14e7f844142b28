import Vocabulary

/// A pronoun with those that it may stand for, as features: what the ranker weighs and `train coreference` learns from.
package struct PronounCase: Sendable {
  /// Pronouns that are weighed alike: `he`, `she`; `they`; `it`.
  package enum Class: Int, Sendable, CaseIterable { case person, plural, neuter }

  package struct Candidate: Sendable {
    /// Index of a referent.
    package var referent: Int
    /// Indices of weights, each once.
    package var features: [Int]
    /// Bytes of the mention in the text.
    package var bytes: Range<Int>
  }

  /// One of the candidates, and by how much it leads the next.
  package struct Choice: Sendable {
    package var candidate: Int
    package var lead: Int

    package init(candidate: Int, lead: Int) {
      self.candidate = candidate
      self.lead = lead
    }
  }

  package var pronounClass: Class
  package var bytes: Range<Int>
  /// The one mentioned last comes first.
  package var candidates: [Candidate]

  /// What is known of a candidate, by itself and by the distance of its mention.
  enum Feature: Int, CaseIterable {
    case sameSentence, oneBefore, twoBefore, threeBefore, farther
    case openingOneBefore, openingTwoBefore, openingThreeBefore, openingFarther
    case subjectHere, subjectBefore, subjectFarther, obliqueHere, obliqueBefore
    case speaksHere, speaksBefore, speaksFarther
    case once, twice, thrice, often, veryOften
    case name, noun, pronoun
    case genderKnown, genderUnknown, first, bothSubjects, quoted
    case nearest, second, third, later
    case sameParagraph, inLead
    case isGroup, isBody, isThing, isDocument, isPlace
  }

  /// Weights of all classes.
  package static let size = Class.allCases.count * Feature.allCases.count

  static func index(_ feature: Feature, _ pronounClass: Class) -> Int { pronounClass.rawValue * Feature.allCases.count + feature.rawValue }
}

/// Weighs those that a pronoun may stand for.
package struct PronounRanker: Sendable {
  package let weights: [Int]

  package init(weights: [Int]) { self.weights = weights }

  static let standard = PronounRanker(weights: PronounWeights.values)

  package func score(_ candidate: PronounCase.Candidate) -> Int { candidate.features.reduce(0) { $0 + weights[$1] } }

  /// The best candidate and by how much it leads the next; of equals the one mentioned last.
  package func best(_ pronoun: PronounCase) -> PronounCase.Choice? {
    let scores = pronoun.candidates.map(score)
    guard let first = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }) else { return nil }
    let next = scores.indices.filter { $0 != first }.map { scores[$0] }.max()
    return PronounCase.Choice(candidate: first, lead: next.map { scores[first] - $0 } ?? .max)
  }
}
