import TextAlgorithms
import Vocabulary

/// Where two reports state one event, by the same sense of its predicate and the same participants, and fill a slot of it differently though
/// their clauses share too little to be one claim: a figure; whether it is so or only expected.
///
/// The figures may be of different things, which nothing here decides: both are shown, and neither is called wrong.
struct StatementDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard
  private let clash: FigureClash
  private let stated: [Stated]
  /// Statements of two reports with one sense and a word in common, as indices; those whose clauses share most words first.
  private let pairs: [NumberPair]

  private struct Stated {
    let statement: Statement
    var span: Span { statement.span }
    var report: Identifier { statement.span.report }
    /// Content stems of the whole clause, and of its numbered arguments, without figures.
    let stems: Set<UInt64>
    let roles: [Int: (stems: Set<UInt64>, actors: Set<Identifier>)]
  }

  init(ground: DifferenceGround, _ reports: [AnnotatedReport]) {
    self.ground = ground
    clash = FigureClash(ground: ground)
    let stated = reports.flatMap { report in
      report.annotations.statements.filter { $0.polarity == .positive }.map { statement in
        let roles = statement.arguments.compactMap { argument -> (Int, (stems: Set<UInt64>, actors: Set<Identifier>))? in
          argument.role.number.map { ($0, (ground.stems(of: argument.span), ground.actors(in: argument.span))) }
        }
        return Stated(
          statement: statement, stems: ground.stems(of: statement.span), roles: Dictionary(roles, uniquingKeysWith: { first, _ in first }))
      }
    }
    self.stated = stated
    pairs = Self.pairs(stated, most: calibration.mostHolders)
  }

  /// - Parameter known: figures that are told to differ.
  func find(besides known: Set<Set<Identifier>>) -> [Difference] {
    // A figure is laid beside one other.
    var used: Set<Identifier> = []
    return pairs.flatMap { pair -> [Difference] in
      let a = stated[pair.a], b = stated[pair.b]
      guard let agreement = agreement(a, b) else { return [] }
      let figure = used.count < calibration.mostStated ? figures(a, b, agreement, besides: known, &used) : nil
      return [figure, expectation(a, b, agreement)].compactMap { $0 }
    }
  }

  // MARK: - Which are of one event

  private static func pairs(_ stated: [Stated], most: Int) -> [NumberPair] {
    struct Key: Hashable {
      var sense: String
      var stem: UInt64
    }
    var holders: [Key: [Int]] = [:]
    for (index, one) in stated.enumerated() {
      for stem in one.stems { holders[Key(sense: one.statement.predicate.sense, stem: stem), default: []].append(index) }
    }
    return PairCounts.count(holders.values, most: most) { stated[$0].report != stated[$1].report }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Numbered arguments in which both have a participant or a word in common; nil where one has other participants in some.
  private func agreement(_ a: Stated, _ b: Stated) -> Set<Int>? {
    var agreed: Set<Int> = []
    for (role, x) in a.roles {
      guard let y = b.roles[role] else { continue }
      if !x.actors.isDisjoint(with: y.actors) || !x.stems.isDisjoint(with: y.stems) {
        agreed.insert(role)
      } else if !x.actors.isEmpty, !y.actors.isEmpty {
        return nil
      }
    }
    return agreed
  }

  // MARK: - Figures

  /// Two values of one unit, not far apart, in one event, where another participant or what stands beside the figures agrees.
  private func figures(_ a: Stated, _ b: Stated, _ agreed: Set<Int>, besides known: Set<Set<Identifier>>, _ used: inout Set<Identifier>)
    -> Difference?
  {
    guard !ground.areOfTwoPlaces(a.span, b.span) else { return nil }
    let inA = ground.figures(in: a.span), inB = ground.figures(in: b.span)
    // A share is of something that is seldom said beside it.
    for x in inA where x.unit != "percent" {
      for y in inB
      where x.id != y.id && clash.areOfOneThing(x, y) && clash.differ(x, y) && clash.areNear(x, y) && !known.contains([x.id, y.id])
        && !used.contains(x.id) && !used.contains(y.id)
        && !inB.contains(where: { $0.unit == x.unit && !clash.differ(x, $0) })
        && !inA.contains(where: { $0.unit == y.unit && !clash.differ($0, y) })
      {
        guard let from = x.mentions.first(where: { a.span.contains($0) }), let to = y.mentions.first(where: { b.span.contains($0) }) else {
          continue
        }
        let beside = ground.stems(beside: from, in: a.span).intersection(ground.stems(beside: to, in: b.span))
        guard beside.count >= 2 || agreed.contains(where: { !holds(a, $0, from) && !holds(b, $0, to) }) else { continue }
        used.formUnion([x.id, y.id])
        return Difference(
          id: DifferenceGround.identifier(["statements", "figure"], [from, to]), kind: .figure, verdict: .differentScope,
          figures: [x.id, y.id],
          sides: [side(from), side(to)], weight: calibration.scopeWeight,
          explanation:
            "\(ground.label[a.report]!): \(ground.quote(around(from, a.span))). \(ground.label[b.report]!): \(ground.quote(around(to, b.span))). The figures may be of different things."
        )
      }
    }
    return nil
  }

  private func holds(_ one: Stated, _ role: Int, _ span: Span) -> Bool {
    one.statement.arguments.contains { $0.role.number == role && $0.span.contains(span) }
  }

  private func side(_ span: Span) -> Difference.Side { Difference.Side(value: ground.quote(span), evidence: [span]) }

  /// A mention with the words around it that its clause has.
  private func around(_ mention: Span, _ clause: Span) -> Span {
    guard let text = ground.texts[mention.report] else { return mention }
    let whole = text.tokens(inPage: clause.range), tokens = text.tokens(inPage: mention.range)
    let reach = (tokens.lowerBound - calibration.shownCut)..<(tokens.upperBound + calibration.shownCut)
    return text.span(reach.clamped(to: whole))
  }

  // MARK: - Voices

  /// Clauses that somebody says in one report and another states itself as a fact; those with most words in common first.
  func voices() -> [(said: Span, stated: Span)] {
    pairs.compactMap { pair in
      let a = stated[pair.a], b = stated[pair.b]
      let (said, own) = a.statement.holder != nil ? (a, b) : (b, a)
      guard said.statement.holder != nil, own.statement.holder == nil, own.statement.modality == .asserted,
        own.statement.veridicality == .actual, agreement(said, own)?.isEmpty == false, isVerb(own.statement.predicate.span),
        DifferenceGround.areAlike(said.stems, own.stems, least: calibration.leastLimited, percent: calibration.alikeVoices)
      else { return nil }
      return (said.span, own.span)
    }
  }

  private func isVerb(_ span: Span) -> Bool {
    guard let text = ground.texts[span.report] else { return false }
    return text.tokens(inPage: span.range).contains { text.trees.tag($0) == .verb }
  }

  // MARK: - Expectations

  /// What one report expects and another states as a fact.
  private func expectation(_ a: Stated, _ b: Stated, _ agreed: Set<Int>) -> Difference? {
    let (open, fact) = a.statement.modality == .expected ? (a, b) : (b, a)
    guard open.statement.modality == .expected, fact.statement.modality == .asserted, fact.statement.veridicality == .actual,
      fact.statement.holder == nil, agreed.count >= 2,
      DifferenceGround.areAlike(open.stems, fact.stems, least: calibration.leastAlike, percent: calibration.alike)
    else { return nil }
    return Difference(
      id: DifferenceGround.identifier(["statements", "expected"], [open.span, fact.span]), kind: .hedgeLost, verdict: .variant,
      sides: [side(open.span), side(fact.span)], weight: calibration.limitWeight,
      explanation:
        "\(ground.label[open.report]!) expects it: \(ground.quote(open.span)). \(ground.label[fact.report]!) states it as a fact: \(ground.quote(fact.span))."
    )
  }
}
