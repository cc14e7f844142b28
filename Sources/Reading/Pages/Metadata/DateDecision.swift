import TextAlgorithms

/// Decides between the dates of a page.
///
/// The day with the most weight behind it wins, where candidates a day apart support each other, since Greenwich counts days
/// otherwise than the outlet; among those the day that the reader sees counts. A visible date that is the day of the last change, and a
/// date of publication that equals the last change to the second, give way to an earlier one.
struct DateDecision {
  let published: PageFacts.Dated?
  let modified: PageFacts.Dated?
  /// Candidates of publication more than a day from the chosen one that something believes.
  let against: [DateCandidate]

  init(_ all: [DateCandidate], reported: [DateCandidate] = []) {
    let changes = all.filter { $0.role == .modified }
    var stated = all.filter { $0.role == .published }
    stated = Self.weighed(stated, changes)
    if stated.isEmpty { stated = all.filter { $0.role == .created } }
    let best = Self.strongest(stated)
    let near = best.map { day in stated.filter { abs($0.date.day.dayNumber - day.dayNumber) <= 1 } } ?? []
    published = best.flatMap { Self.dated(near, day: Self.localDay(near) ?? $0) }
    against =
      best.map { day in
        stated.filter { $0.weight >= FactCalibration.standard.least && abs($0.date.day.dayNumber - day.dayNumber) > 1 }
      } ?? []
    let change = Self.strongest(changes)
    let changed = change.map { day in changes.filter { abs($0.date.day.dayNumber - day.dayNumber) <= 1 } } ?? []
    let last = change.flatMap { Self.dated(changed, day: Self.localDay(changed) ?? $0) }
    modified = last?.value == published?.value ? nil : last
  }

  /// The candidates of publication without those that tell the last change.
  private static func weighed(_ stated: [DateCandidate], _ changes: [DateCandidate]) -> [DateCandidate] {
    let changedDays = Set(changes.map(\.date.day))
    let changedTimes = Set(changes.filter { $0.date.seconds != nil }.map(\.date))
    return stated.compactMap { candidate in
      let hasEarlier = stated.contains {
        $0.date.day.dayNumber < candidate.date.day.dayNumber - 1 && $0.weight >= FactCalibration.standard.least
      }
      guard hasEarlier else { return candidate }
      if candidate.basis == .visible || candidate.basis == .timeElement {
        let isStated = stated.contains { $0.basis != .visible && $0.basis != .timeElement && $0.date.day == candidate.date.day }
        return changedDays.contains(candidate.date.day) && !isStated ? nil : candidate
      }
      var weaker = candidate
      if changedTimes.contains(candidate.date) { weaker.weight /= FactCalibration.standard.changedShare }
      return weaker
    }
  }

  /// The day with the most weight on it and, at nine tenths, on its neighbours; each basis counts once.
  private static func strongest(_ candidates: [DateCandidate]) -> CivilDate? {
    var best: (score: Int, first: Int, day: CivilDate)?
    for (index, candidate) in candidates.enumerated() {
      var byBasis: [PageFacts.Basis: Int] = [:]
      for other in candidates {
        let distance = abs(other.date.day.dayNumber - candidate.date.day.dayNumber)
        guard distance <= 1 else { continue }
        byBasis[other.basis] = max(
          byBasis[other.basis] ?? 0, distance == 0 ? other.weight * 10 : other.weight * FactCalibration.standard.neighbourTenths)
      }
      let score = byBasis.values.reduce(0, +)
      if best == nil || score > best!.score { best = (score, index, candidate.date.day) }
    }
    return best?.day
  }

  /// The day that the reader sees, or that a time with the outlet's zone or the address gives; nil where none does.
  private static func localDay(_ near: [DateCandidate]) -> CivilDate? {
    if let visible = near.first(where: { $0.basis == .visible }) { return visible.date.day }
    if let zoned = near.filter({ $0.isLocal && $0.basis != .address }).max(by: { $0.weight < $1.weight }) { return zoned.date.day }
    let isGreenwich = near.contains { $0.date.offset == 0 } && !near.contains { $0.date.seconds == nil && $0.basis != .address }
    return isGreenwich ? near.first { $0.basis == .address }?.date.day : nil
  }

  /// The best value of that day, a time where one is stated, with all the places that agree, visible ones first.
  private static func dated(_ near: [DateCandidate], day: CivilDate) -> PageFacts.Dated? {
    let sameDay = near.filter { $0.date.day == day }
    // The later sort keeps the order of what is equal.
    let order = sameDay.enumerated().sorted { a, b in
      let (left, right) = (
        (a.element.date.seconds != nil ? 2 : 0) + (a.element.date.offset != nil ? 1 : 0),
        (b.element.date.seconds != nil ? 2 : 0) + (b.element.date.offset != nil ? 1 : 0)
      )
      if left != right { return left > right }
      return a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }.map(\.element)
    guard let first = order.first else { return nil }
    let agreeing = sameDay.filter { $0.basis == .visible } + sameDay.filter { $0.basis != .visible } + near.filter { $0.date.day != day }
    var evidence: [Range<Int>] = []
    for range in agreeing.compactMap(\.range) where !evidence.contains(range) { evidence.append(range) }
    var bases: [PageFacts.Basis] = []
    for basis in agreeing.map(\.basis) where !bases.contains(basis) { bases.append(basis) }
    return PageFacts.Dated(value: first.date.value, precision: first.date.precision, bases: bases, evidence: evidence)
  }
}
