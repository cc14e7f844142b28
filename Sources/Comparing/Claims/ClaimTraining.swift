import TextAlgorithms
import Vocabulary

/// An event as the weights of claims are learnt from it: its stretches, their pairs with every likeness, and the claims that given weights
/// make. What scores and groups is what `ClaimBuilder` uses.
package struct ClaimTraining {
  package struct Pair {
    package var i: Int
    package var j: Int
    /// In the order of `Likeness`, or of `Surrounding`.
    package var values: [Int]
  }

  /// Of the first pass; in the order of the reports and their text.
  package let pairs: [Pair]
  package let spans: [Span]
  private let reader: StretchReader

  /// - Parameter dossier: of the reports, with everything that claims are made from.
  package init(_ reports: [AnnotatedReport], _ dossier: Dossier, language: Language, vectors: WordVectors) {
    reader = StretchReader(reports, ground: ItemGround(dossier, language), vectors: vectors)
    let scorer = StretchScorer(reader, weights: ClaimCalibration.weights)
    var pairs: [Pair] = []
    StretchLinker(scorer, weights: ClaimCalibration.weights).forEachPair { i, j, context in
      if scorer.isComparable(i, j) { pairs.append(Pair(i: i, j: j, values: scorer.likenesses(i, j, context: context))) }
    }
    self.pairs = pairs
    spans = reader.stretches.map(\.span)
  }

  /// The pairs that the first pass leaves with these weights, with what stands around them.
  package func surroundings(_ weights: ClaimWeights) -> [Pair] {
    let linker = StretchLinker(StretchScorer(reader, weights: weights), weights: weights)
    let links = linker.firstPass()
    return zip(links, linker.surroundings(links)).map { link, around in
      let scale = Int32(StretchScorer.unit / 1024)
      return Pair(
        i: Int(link.i), j: Int(link.j),
        values: [
          Int(link.score / scale), Int(around.margin / scale), Int(around.neighbours / scale), Int(link.context), around.figure ? 1024 : 0,
        ])
    }
  }

  /// In hundredths of a unit.
  package static let threshold = ClaimCalibration.standard.threshold
  package static let slack = ClaimCalibration.standard.threshold - ClaimCalibration.standard.floor

  /// The claims of two and more tellings.
  ///
  /// - Parameters:
  ///   - threshold: that the mean must reach; in hundredths of a unit.
  ///   - slack: how far below it a single pair may lie.
  package func claims(_ weights: ClaimWeights, threshold: Int, slack: Int) -> [[Span]] {
    let scorer = StretchScorer(reader, weights: weights)
    let linker = StretchLinker(scorer, weights: weights)
    var calibration = ClaimCalibration.standard
    calibration.threshold = threshold
    calibration.floor = threshold - slack
    let groups = ClaimGroups(linker.links(), scorer, linker.pairs, calibration: calibration)
    return groups.groups.filter { $0.count > 1 }.map { groups.distinct($0).map { spans[$0] } }
  }
}
