import TextAlgorithms
import Vocabulary

/// Which reports tell what a line prints, and which only a part of it.
struct LineCoverage {
  let dossier: Dossier
  private let calibration = NarratingCalibration.standard

  /// Reports of the claims, other than the printed one, that do not tell the verb of the sentence or tell too little of its words.
  ///
  /// - Parameters:
  ///   - claims: indices of the claims that the line tells.
  ///   - printed: the passages that it prints, all of one report.
  ///   - utterance: what is printed where it is a quotation.
  func partly(_ claims: [Int], printed: [Span], utterance: Utterance?) -> [Identifier] {
    guard let home = printed.first?.report else { return [] }
    let size = printed.reduce(0) { $0 + $1.end - $1.start }, root = root(of: printed)
    var told: [Identifier: [Range<Int>]] = [:]
    var whole: Set<Identifier> = [home]
    if let utterance { whole.formUnion(utterance.versions.compactMap { $0.parts.first?.report }) }
    for claim in claims.map({ dossier.claims[$0] }) {
      let here = claim.spans.filter { $0.report == home }.flatMap { telling in printed.map { $0.range.clamped(to: telling.range) } }
      for report in Set(claim.spans.map(\.report)) { told[report, default: []] += here }
    }
    return told.filter { report, ranges in
      let hasRoot = root.map { root in ranges.contains { $0.contains(root) } } ?? true
      return !whole.contains(report) && (!hasRoot || Self.size(of: ranges) * 100 < calibration.tells * size)
    }.keys.sorted()
  }

  /// Where the word that the printed sentence hangs on begins; nil without a tree, or where several sentences are printed.
  private func root(of printed: [Span]) -> Int? {
    guard printed.count == 1, let text = dossier.texts[printed[0].report] else { return nil }
    let roots = text.tokens(inPage: printed[0].range).filter { text.trees.relation($0) == .root }
    return roots.count == 1 ? text.span(roots[0]..<(roots[0] + 1)).start : nil
  }

  /// Bytes that some range has.
  private static func size(of ranges: [Range<Int>]) -> Int {
    var end = 0, size = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
      size += range.upperBound - max(end, range.lowerBound)
      end = range.upperBound
    }
    return size
  }
}
