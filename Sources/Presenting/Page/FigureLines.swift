import TextAlgorithms
import Vocabulary

/// The figures, those that count the same thing together on one line.
package struct FigureLines: Sendable {
  /// Where a figure lies on its group's line, in thousandths of the line; open ends run to the line's end.
  package struct Bar: Sendable, Equatable {
    package var low: Int
    package var high: Int
    package var isOpenBelow: Bool
    package var isOpenAbove: Bool
    /// Drawn dashed: "about".
    package var isSoft: Bool
    package var isPoint: Bool { low == high && !isOpenBelow && !isOpenAbove }
  }

  package struct Row: Sendable, Equatable {
    /// Index into the account's figures.
    package var figure: Int
    /// As the first report prints it.
    package var printed: String
    package var meaning: String
    package var bar: Bar?
    package var said: String
    package var isDisputed: Bool
    /// A lone exact figure is listed and not drawn: its point says nothing.
    package var isDrawn: Bool
  }

  package struct Group: Sendable, Equatable {
    package var counted: String
    package var unit: String
    package var rows: [Row]
    /// The ends of the line in words; empty where nothing can be drawn.
    package var low: String
    package var high: String

    package var isDrawn: Bool { rows.contains(where: \.isDrawn) }
  }

  package var groups: [Group] = []

  /// Groups in the account's order of their first figure; several figures of one thing come first.
  package init(_ index: AccountLookup) {
    let figures = index.account.figures
    let numbers = Dictionary(figures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    var disputed: Set<Int> = []
    for difference in index.account.differences where FourQuestions.isOpen(difference.verdict) {
      disputed.formUnion(difference.figures.compactMap { numbers[$0] })
    }
    for members in Self.members(index.account, numbers) {
      let isDrawn = Set(members.map { figures[$0].value }).count > 1 || members.contains { figures[$0].hedge != .exactly }
      let axis = Self.axis(members.map { figures[$0] })
      groups.append(
        Group(
          counted: members.map { figures[$0].counted }.first { !$0.isEmpty } ?? "", unit: figures[members[0]].unit,
          rows: members.map { i in
            Row(
              figure: i, printed: figures[i].mentions.first.map(index.words) ?? "", meaning: Self.meaning(figures[i], index, numbers),
              bar: axis.flatMap { Self.bar(figures[i], $0) }, said: index.actorName(figures[i].saidBy) ?? "",
              isDisputed: disputed.contains(i), isDrawn: isDrawn && axis != nil)
          },
          low: isDrawn ? axis.map { NumberWords.value($0.low) } ?? "" : "",
          high: isDrawn ? axis.map { NumberWords.value($0.high) } ?? "" : ""
        ))
    }
  }

  /// The figures of each group, as indices in ascending order: those that count the same thing in the same unit, and those of one unit that
  /// a difference compares, unless it is of another scope.
  private static func members(_ account: Account, _ numbers: [Identifier: Int]) -> [[Int]] {
    let figures = account.figures
    var sets = DisjointSets(count: figures.count)
    var byThing: [String: Int] = [:]
    for (i, figure) in figures.enumerated() where !figure.counted.isEmpty {
      let key = figure.unit + "|" + figure.counted.lowercased()
      if let first = byThing[key] { sets.join(first, i) } else { byThing[key] = i }
    }
    for difference in account.differences where difference.verdict != .differentScope {
      let ones = difference.figures.compactMap { numbers[$0] }
      guard let first = ones.first else { continue }
      for other in ones.dropFirst() where figures[other].unit == figures[first].unit { sets.join(first, other) }
    }
    return sets.sets().sorted { a, b in (a.count > 1) != (b.count > 1) ? a.count > 1 : a[0] < b[0] }
  }

  private static func meaning(_ figure: Figure, _ index: AccountLookup, _ numbers: [Identifier: Int]) -> String {
    let words = NumberWords.interval(figure)
    guard let of = figure.conversionOf.flatMap({ numbers[$0] }), let mention = index.account.figures[of].mentions.first else {
      return words
    }
    return words + ", converted from " + index.words(mention)
  }

  /// The line's ends: a third of the spread beyond the outermost values, or half to one and a half times a lone value.
  package static func axis(_ figures: [Figure]) -> (low: Double, high: Double)? {
    let ends = figures.flatMap { [$0.value.low, $0.value.high].compactMap { $0 } }.filter { $0.isFinite && $0.magnitude < 1e15 }
    guard let least = ends.min(), let most = ends.max() else { return nil }
    let spread = most > least ? (most - least) / 3 : max(most.magnitude, 1) / 2
    let low = least >= 0 ? max(0, least - spread) : least - spread
    return (rounded(low), rounded(most + spread))
  }

  /// To two significant digits, so that the ends of a line read easily.
  private static func rounded(_ x: Double) -> Double {
    guard x != 0 else { return 0 }
    var size = 1.0
    while x.magnitude / size >= 100 { size *= 10 }
    return (x / size).rounded() * size
  }

  private static func bar(_ figure: Figure, _ axis: (low: Double, high: Double)) -> Bar? {
    guard figure.value.low != nil || figure.value.high != nil, axis.high > axis.low else { return nil }
    func place(_ x: Double) -> Int {
      guard x.isFinite else { return x < 0 ? 0 : 1000 }
      return Int((min(max((x - axis.low) / (axis.high - axis.low), 0), 1) * 1000).rounded())
    }
    return Bar(
      low: figure.value.low.map(place) ?? 0, high: figure.value.high.map(place) ?? 1000, isOpenBelow: figure.value.low == nil,
      isOpenAbove: figure.value.high == nil, isSoft: figure.hedge == .about)
  }
}
