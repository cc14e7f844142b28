import TextAlgorithms
import Vocabulary

/// Which reports are of one event, by the words that they share.
///
/// A report belongs to an event when its words are near enough to those of any report of it. Reports of two events of one kind, or of the same
/// people, may stay together: what is not sure is not parted. Cost: the reports squared times the different words of one.
struct EventGrouper {
  private let calibration = EventCalibration.standard
  private let reports: [AnnotatedReport]
  /// For each report its stems in ascending order, each with its weight; the squares of the weights sum to 1.
  private let vectors: [[(stem: UInt64, weight: Double)]]

  init(_ reports: [AnnotatedReport]) {
    self.reports = reports
    let most = calibration.mostTokens, names = calibration.nameWeight
    vectors = reports.map { report in
      let text = report.text, skipped = text.language.comparison.formulas
      var counts: [UInt64: Double] = [:]
      for token in text.tokens.indices.prefix(most) where text.forms.isContent(token) && !skipped.contains(text.key(token)) {
        counts[text.forms.stems[token], default: 0] += text.tokens[token].isCapitalised ? names : 1
      }
      // A sum of fractions depends on their order, and that of a dictionary is another in every run.
      let ordered = counts.sorted { $0.key < $1.key }
      let length = max(ordered.reduce(0) { $0 + $1.value }, 1).squareRoot()
      return ordered.map { (stem: $0.key, weight: $0.value.squareRoot() / length) }
    }
  }

  /// Empty where all reports are of one event; else the event with most reports first.
  ///
  /// Reports of few words cannot be told apart and stay with the largest event.
  func events() -> [EventGroup] {
    var groups = groups(reports.indices.filter { vectors[$0].count >= calibration.leastWords })
    guard groups.count > 1 else { return [] }
    groups[0] = (groups[0] + reports.indices.filter { vectors[$0].count < calibration.leastWords }).sorted()
    return groups.map(described)
  }

  /// The reports of each event, the event with most reports first.
  private func groups(_ told: [Int]) -> [[Int]] {
    var sets = DisjointSets(count: told.count)
    for i in told.indices {
      for j in (i + 1)..<told.count where !sets.areOne(i, j) && likeness(told[i], told[j]) >= calibration.alike { sets.join(i, j) }
    }
    return sets.sets().map { $0.map { told[$0] } }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// A group as it is told to the reader.
  private func described(_ group: [Int]) -> EventGroup {
    let sums = group.map { one in (index: one, likeness: group.reduce(0) { $0 + likeness(one, $1) }) }
    let central = sums.max { ($0.likeness, $1.index) < ($1.likeness, $0.index) }?.index
    let title = central.flatMap { index in reports[index].report.title.map { reports[index].payload.clean($0.range) } }
    let ordered = group.sorted { reports[$0].id < reports[$1].id }
    return EventGroup(title: title ?? "", reports: ordered.map { reports[$0].id }, sources: ordered.map { reports[$0].report.source.place })
  }

  /// The cosine of two reports' words, 0 to 1.
  private func likeness(_ i: Int, _ j: Int) -> Double {
    let a = vectors[i], b = vectors[j]
    var x = 0, y = 0, sum = 0.0
    while x < a.count, y < b.count {
      if a[x].stem == b[y].stem {
        sum += a[x].weight * b[y].weight
        x += 1
        y += 1
      } else if a[x].stem < b[y].stem {
        x += 1
      } else {
        y += 1
      }
    }
    return sum
  }
}
