import TextAlgorithms
import Vocabulary

/// Follows quantities over time: values that differ between reports of different days.
///
/// Two values are of one quantity where a difference shows it, or where a sentence with a third value of the same things shares most words
/// with one of theirs. What is the same value rounded is no value of its own.
struct TrackBuilder {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard
  private let clash: FigureClash
  private let figures: [Figure]
  private let published: [Identifier: Moment]

  init(ground: DifferenceGround, _ dossier: Dossier) {
    self.ground = ground
    clash = FigureClash(ground: ground)
    figures = dossier.figures
    published = Dictionary(
      dossier.reports.compactMap { report in report.publishedDay == nil ? nil : report.published.map { (report.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// In the order of their first values in the dossier.
  func build(_ differences: [Difference]) -> [Track] {
    let place = Dictionary(figures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sets = DisjointSets(count: figures.count)
    var followed: Set<Int> = []
    for difference in differences where difference.kind == .figure && [.conflict, .update].contains(difference.verdict) {
      let pair = difference.figures.compactMap { place[$0] }
      guard pair.count == 2 else { continue }
      followed.formUnion(pair)
      sets.join(pair[0], pair[1])
    }
    let members = followed.sorted()
    for (index, figure) in figures.enumerated() where !followed.contains(index) {
      if let member = members.first(where: { areOne(figures[$0], figure) }) { sets.join(member, index) }
    }
    return sets.sets().filter { $0.count > 1 }.compactMap { track($0.map { figures[$0] }) }
  }

  /// Whether a sentence of one value and a sentence of the other share most words.
  private func areOne(_ a: Figure, _ b: Figure) -> Bool {
    guard clash.areOfOneThing(a, b), clash.clash(a, b) else { return false }
    return a.mentions.contains { x in
      let words = ground.stems(ofSentence: x)
      return b.mentions.contains { y in
        x.report != y.report
          && DifferenceGround.areAlike(words, ground.stems(ofSentence: y), least: calibration.leastAlike, percent: calibration.alike)
      }
    }
  }

  /// nil where no value is later than another.
  private func track(_ members: [Figure]) -> Track? {
    let exact = members.filter { coarse in !members.contains { $0.id != coarse.id && clash.isRounded(coarse, $0) } }
    var values = exact.map { figure -> (figure: Figure, day: String?, value: Track.Value) in
      let reports = Set(figure.mentions.map(\.report)).sorted()
      let first = reports.filter { ground.day[$0] != nil }.min { (ground.day[$0]!, $0) < (ground.day[$1]!, $1) }
      return (figure, first.flatMap { ground.day[$0] }, .init(figure: figure.id, asOf: first.flatMap { published[$0] }, reports: reports))
    }
    values.sort { ($0.day ?? "", $0.figure.value.low ?? 0, $0.figure.id) < ($1.day ?? "", $1.figure.value.low ?? 0, $1.figure.id) }
    guard Set(values.compactMap(\.day)).count > 1 else { return nil }
    for index in values.indices {
      guard let day = values[index].day else { continue }
      values[index].value.supersededBy = values.first { $0.day.map { $0 > day } ?? false }?.figure.id
    }
    return Track(
      id: DifferenceGround.identifier(["track"], values.map { $0.figure.mentions[0] }),
      counted: values.lazy.map(\.figure.counted).first { !$0.isEmpty } ?? "", unit: members[0].unit, values: values.map(\.value))
  }
}
