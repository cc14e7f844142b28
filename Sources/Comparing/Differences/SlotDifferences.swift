import TextAlgorithms
import Vocabulary

/// Where the tellings of one claim fill a slot differently: a figure, a day, whose or what kind of thing.
///
/// Only tellings that are one claim, or would be but for the slot, are compared: two sums for two purposes never clash. Figures clash when their intervals are
/// apart and they have the same unit and count the same things; days when both tellings name one day each and the days differ.
struct SlotDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  func find(_ claims: [Claim]) -> [Difference] {
    claims.flatMap { claim -> [Difference] in
      let tellings = ground.tellings(claim)
      guard Set(tellings.map(\.report)).count > 1 else { return [] }
      return [figures(tellings, claim), days(tellings, claim), attributes(tellings, claim)].compactMap { $0 }
    }
  }

  /// Differences between clauses of two claims that are one but for a figure or a time; of two claims one of each kind, of two figures one.
  ///
  /// Sums of money and shares do not clash here: what they are of is seldom said beside them.
  ///
  /// - Parameter rivals: the most alike first.
  func find(_ rivals: [(Span, Span)], _ claims: [Claim]) -> [Difference] {
    guard !rivals.isEmpty else { return [] }
    var ofReport: [Identifier: [(span: Span, claim: Int)]] = [:]
    for (index, claim) in claims.enumerated() { for span in claim.spans { ofReport[span.report, default: []].append((span, index)) } }
    var seen: Set<[Int]> = []
    var clashed: Set<Set<Identifier>> = []
    return rivals.flatMap { a, b -> [Difference] in
      guard let x = smallest(around: a, ofReport[a.report]), let y = smallest(around: b, ofReport[b.report]), x != y,
        seen.insert([min(x, y), max(x, y)]).inserted
      else { return [] }
      let tellings = ground.tellings([a, b])
      let counted = figures(tellings, claims[x]) { countOneThing([$0, $1]) && !clashed.contains([$0, $1]) }
      if let counted { clashed.insert(Set(counted.figures)) }
      return [counted, days(tellings, claims[x])].compactMap { $0 }.map { made in
        var made = made
        made.claims.append(claims[y].id)
        return made
      }
    }
  }

  private func countOneThing(_ figures: [Identifier]) -> Bool {
    let stems = figures.map { ground.counts.contains($0) ? ground.countedStems[$0] ?? [] : [] }
    return stems.dropFirst().allSatisfy { !$0.isDisjoint(with: stems[0]) }
  }

  /// The claim whose smallest telling has most of a clause.
  private func smallest(around span: Span, _ all: [(span: Span, claim: Int)]?) -> Int? {
    all?.filter { $0.span.overlaps(span) && (min($0.span.end, span.end) - max($0.span.start, span.start)) * 2 > span.end - span.start }
      .min { ($0.span.end - $0.span.start, $0.claim) < ($1.span.end - $1.span.start, $1.claim) }?.claim
  }

  // MARK: - Figures

  /// - Parameter accepts: which two figures may clash.
  private func figures(
    _ tellings: [Telling], _ claim: Claim, accepts: (Identifier, Identifier) -> Bool = { _, _ in true }
  ) -> Difference? {
    let inside = tellings.map { ground.figures(in: $0.span) }
    let filled = tellings.indices.filter { !inside[$0].isEmpty }
    for (place, i) in filled.enumerated() {
      let a = tellings[i]
      for j in filled[(place + 1)...] where a.report != tellings[j].report {
        let b = tellings[j]
        for x in inside[i] {
          for y in inside[j]
          where x.id != y.id && accepts(x.id, y.id) && clash(x, y) && !inside[j].contains(where: { !clash(x, $0) && sameThing(x, $0) }) {
            guard let from = x.mentions.first(where: { a.span.contains($0) }), let to = y.mentions.first(where: { b.span.contains($0) })
            else { continue }
            return ground.difference(
              .figure, .conflict, claim: claim, figures: [x.id, y.id], sides: [(ground.quote(from), [from]), (ground.quote(to), [to])],
              weight: calibration.figureWeight,
              "\(ground.label[a.report]!) has \(ground.quote(from)), \(ground.label[b.report]!) has \(ground.quote(to)) for the same thing."
            )
          }
        }
      }
    }
    return nil
  }

  private func sameThing(_ x: Figure, _ y: Figure) -> Bool {
    guard x.unit == y.unit else { return false }
    let a = ground.countedStems[x.id] ?? [], b = ground.countedStems[y.id] ?? []
    return x.unit != "count" ? a.isEmpty || b.isEmpty || !a.isDisjoint(with: b) : !a.isDisjoint(with: b)
  }

  private func clash(_ x: Figure, _ y: Figure) -> Bool {
    guard sameThing(x, y) else { return false }
    let a = bounds(x), b = bounds(y)
    return a.high < b.low || b.high < a.low
  }

  /// *About* reaches a tenth to both sides.
  private func bounds(_ figure: Figure) -> (low: Double, high: Double) {
    let slack = figure.hedge == .about || figure.hedge == .nearly ? calibration.aboutSlack : 0
    return ((figure.value.low ?? -.infinity) * (1 - slack), (figure.value.high ?? .infinity) * (1 + slack))
  }

  // MARK: - Days

  private func days(_ tellings: [Telling], _ claim: Claim) -> Difference? {
    let inside = tellings.map { ground.days(in: $0.span) }
    let single = tellings.indices.filter { inside[$0].count == 1 }
    for (place, i) in single.enumerated() {
      let x = inside[i][0]
      for j in single[(place + 1)...] where inside[j][0].moment.value != x.moment.value && tellings[i].report != tellings[j].report {
        let a = tellings[i], b = tellings[j], y = inside[j][0]
        return ground.difference(
          .moment, .conflict, claim: claim, sides: [(x.moment.value, [x.span]), (y.moment.value, [y.span])],
          weight: calibration.momentWeight,
          "\(ground.label[a.report]!) says \(ground.quote(x.span)) (\(x.moment.value)), \(ground.label[b.report]!) says \(ground.quote(y.span)) (\(y.moment.value))."
        )
      }
    }
    return nil
  }

  // MARK: - Attributes

  /// The same noun under different proper adjectives: `Ardalian mines` against `Kestrian mines`.
  private func attributes(_ tellings: [Telling], _ claim: Claim) -> Difference? {
    var modifiers: [UInt64: [(modifier: String, span: Span)]] = [:]
    var order: [UInt64] = []
    for telling in tellings {
      for word in telling.words.words.indices.dropFirst() where !telling.isCapitalised(word) {
        let before = word - 1
        guard telling.isCapitalised(before), isAdjective(telling, before),
          telling.words.ranges[before].upperBound + 1 == telling.words.ranges[word].lowerBound,
          telling.stem(word) != 0
        else { continue }
        let noun = telling.stem(word)
        if modifiers[noun] == nil { order.append(noun) }
        modifiers[noun, default: []].append((telling.text(before), telling.span(before..<(word + 1))))
      }
    }
    for noun in order {
      let found = modifiers[noun]!
      var kindsOf: [Identifier: Set<String>] = [:]
      for one in found { kindsOf[one.span.report, default: []].insert(one.modifier) }
      let reports = found.map(\.span.report).uniqued()
      guard let first = reports.first, let other = reports.first(where: { kindsOf[$0]!.isDisjoint(with: kindsOf[first]!) }) else {
        continue
      }
      let sides = ground.joined(found.map { ($0.modifier, $0.span) })
      let a = found.first { $0.span.report == first }!, b = found.first { $0.span.report == other }!
      return ground.difference(
        .attribute, .conflict, claim: claim, sides: sides, weight: calibration.attributeWeight,
        "\(ground.label[first]!) says \(ground.quote(a.span)), \(ground.label[other]!) says \(ground.quote(b.span)).")
    }
    return nil
  }

  /// By its ending: `Iranian`, `Chinese`, `British`, `Greek`; a bare name before a noun (`NATO members`) is none.
  private func isAdjective(_ telling: Telling, _ word: Int) -> Bool {
    let text = telling.text(word).lowercased()
    return ground.language.comparison.demonymEndings.contains { text.hasSuffix($0) }
      && text.utf8.count >= calibration.shortestAdjective
  }
}
