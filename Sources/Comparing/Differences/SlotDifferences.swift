import TextAlgorithms
import Vocabulary

/// Where the tellings of one claim fill a slot differently: a figure, a day, whose or what kind of thing.
///
/// Only tellings that are one claim, or would be but for the slot, are compared: two sums for two purposes never clash. Figures clash when their intervals are
/// apart and they have the same unit and count the same things; days when both tellings name one day each and the days differ.
struct SlotDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard
  private let clash: FigureClash

  init(ground: DifferenceGround) {
    self.ground = ground
    clash = FigureClash(ground: ground)
  }

  func find(_ claims: [Claim]) -> [Difference] {
    claims.flatMap { claim -> [Difference] in
      let tellings = ground.tellings(claim)
      guard Set(tellings.map(\.report)).count > 1 else { return [] }
      return [figures(tellings, claim), days(tellings, claim), attributes(tellings, claim)].compactMap { $0 }
    }
  }

  /// Differences between clauses of two claims that are one but for a figure or a time; of two claims one of each kind, of two figures one.
  ///
  /// Sums of money and shares clash here only where the clauses share most of their words: what they are of is seldom said beside them.
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
      let isAlike = clash.areClose(tellings[0], tellings[1])
      let counted = figures(tellings, claims[x]) { (countOneThing([$0, $1]) || isAlike) && !clashed.contains([$0, $1]) }
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
          where x.id != y.id && accepts(x.id, y.id) && clash.clash(x, y)
            && !inside[j].contains(where: { !clash.clash(x, $0) && clash.areOfOneThing(x, $0) })
            && clash.areAlike(a, b, x, y, inside[i], inside[j]) && !ground.areOfTwoPlaces(a.span, b.span)
            && !ground.areOfTwoTimes(a.span, b.span)
          {
            guard let from = x.mentions.first(where: { a.span.contains($0) }), let to = y.mentions.first(where: { b.span.contains($0) })
            else { continue }
            return figure((a, x, from), (b, y, to), claim)
          }
        }
      }
    }
    return nil
  }

  /// A later report gives a newer state; of one day, or of days that are not known, two figures contradict one another.
  private func figure(
    _ one: (telling: Telling, figure: Figure, span: Span), _ other: (telling: Telling, figure: Figure, span: Span), _ claim: Claim
  ) -> Difference {
    var sides = [one, other].map { side in
      let printed = printed(side.figure, side.span, side.telling)
      return (figure: side.figure.id, value: ground.quote(side.span), printed: printed, day: firstDay(printed))
    }
    let later = clash.later(sides[0].day, sides[1].day)
    if later == 0 { sides.reverse() }
    let said = sides.map { side in
      "\(ground.label[side.printed[0].report]!) prints \(side.value)\(later == nil ? "" : ", first printed on \(side.day!)")"
    }
    return ground.difference(
      .figure, later == nil ? .conflict : .update, claim: claim, figures: sides.map(\.figure),
      sides: sides.map { ($0.value, $0.printed) }, weight: calibration.figureWeight, said.joined(separator: "; ") + ".")
  }

  /// The first day on which a value was printed; nil where the day of a report is not known: it may have been the first.
  private func firstDay(_ mentions: [Span]) -> String? {
    let days = Set(mentions.map(\.report)).map { ground.day[$0] }
    return days.contains(nil) ? nil : days.compactMap { $0 }.min()
  }

  /// A mention, and those of other reports that print the value in a sentence with words of the telling.
  private func printed(_ figure: Figure, _ span: Span, _ telling: Telling) -> [Span] {
    let words = ground.stems(of: telling.span)
    let others = figure.mentions.filter { mention in
      mention.report != span.report
        && ground.stems(ofSentence: mention).intersection(words).count >= calibration.leastAlike
    }
    return [span] + others
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
      let sides = ground.joined(found.map { (ground.quote($0.span), $0.span) })
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
