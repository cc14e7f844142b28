import TextAlgorithms
import Vocabulary

/// Where two reports state the opposite of one thing: *shortened* and *lengthened*, or the same words with and without *not*.
///
/// Only clauses that share most of their other words are compared; a clause that has both of two opposites, or two denials, says something
/// else.
struct OppositeDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  func find(_ claims: [Claim]) -> [Difference] { claims.compactMap(find(in:)) }

  private struct Clause {
    var telling: Telling
    var stems: Set<UInt64>
    var denials: Int
    var denialsOfSentence: Int
  }

  private func find(in claim: Claim) -> Difference? {
    guard Set((claim.spans + claim.deniedBy).map(\.report)).count > 1 else { return nil }
    let told = ground.tellings(claim).map(clause),
      denying = ground.tellings(Array(claim.deniedBy.prefix(calibration.mostTellings))).map(clause)
    for (place, a) in told.enumerated() {
      for b in told[(place + 1)...] + denying where a.telling.report != b.telling.report {
        guard let words = opposites(a, b) ?? denial(a, b), haveOneSubject(a, b) else { continue }
        let sides = [a, b].map { (ground.quote($0.telling.span), [$0.telling.span]) }
        return ground.difference(
          .attribute, .conflict, claim: claim, sides: sides, weight: calibration.oppositeWeight,
          "\(ground.label[a.telling.report]!) prints \(words.0), \(ground.label[b.telling.report]!) \(words.1).")
      }
    }
    return nil
  }

  private func clause(_ telling: Telling) -> Clause {
    let text = ground.texts[telling.report]!, tokens = text.tokens(inPage: telling.span.range)
    // What denies a clause may stand before it in its sentence.
    let sentence = tokens.first.map { text.sentences[text.sentenceOfToken[$0]].tokens } ?? tokens
    return Clause(
      telling: telling, stems: telling.words.stemSet, denials: ground.denials(tokens, of: text),
      denialsOfSentence: ground.denials(sentence, of: text))
  }

  /// Whether nothing shows that they are about two: subjects that share no word.
  private func haveOneSubject(_ a: Clause, _ b: Clause) -> Bool {
    let x = ground.subject(of: a.telling.span), y = ground.subject(of: b.telling.span)
    return x.isEmpty || y.isEmpty || !x.isDisjoint(with: y)
  }

  /// The two opposite words, in marks.
  private func opposites(_ a: Clause, _ b: Clause) -> (String, String)? {
    guard a.denials == b.denials else { return nil }
    let opposites = ground.language.comparison.opposites
    for stem in a.stems.subtracting(b.stems).sorted() {
      guard let others = opposites[stem], let other = others.intersection(b.stems).subtracting(a.stems).min(),
        areAlike(a.stems.subtracting([stem]), b.stems.subtracting([other]), calibration.alikeOpposites)
      else { continue }
      return (word(stem, a), word(other, b))
    }
    return nil
  }

  /// Both clauses, in marks, where one denies what the other states.
  private func denial(_ a: Clause, _ b: Clause) -> (String, String)? {
    guard a.denials + b.denials == 1, a.denialsOfSentence + b.denialsOfSentence == 1, ground.holdsRoot(a.telling.span),
      ground.holdsRoot(b.telling.span), areAlike(a.stems, b.stems, calibration.alikeDenials)
    else { return nil }
    return (ground.quote(a.telling.span), ground.quote(b.telling.span))
  }

  private func areAlike(_ a: Set<UInt64>, _ b: Set<UInt64>, _ percent: Int) -> Bool {
    DifferenceGround.areAlike(a, b, least: calibration.leastAlike, percent: percent)
  }

  private func word(_ stem: UInt64, _ clause: Clause) -> String {
    let index = clause.telling.words.words.indices.first { clause.telling.stem($0) == stem }
    return index.map { "“\(clause.telling.text($0))”" } ?? ground.quote(clause.telling.span)
  }
}
