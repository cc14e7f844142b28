import TextAlgorithms
import Vocabulary

/// Where reports put different words of one sentence between marks, however they build it into their own: other words, or a part of it.
struct RemarkDifferences {
  let ground: DifferenceGround
  private let calibration = DifferenceCalibration.standard

  /// What one wording consists of in a report, and who else prints it so.
  private struct Side {
    /// In the order of the text.
    var sentences: [QuotedSentence]
    var words: [UInt64]
    var ranges: [Range<Int>]
    var isBracketed: [Bool]
    var reports: [Identifier]
    /// Of all reports.
    var evidence: [Span]
    var endsSentence: Bool { sentences.last?.endsSentence ?? false }

    init(_ sentences: [QuotedSentence]) {
      self.sentences = sentences
      words = sentences.flatMap(\.words.words)
      ranges = sentences.flatMap(\.words.ranges)
      isBracketed = sentences.flatMap(\.isBracketed)
      reports = [sentences[0].report]
      evidence = sentences.map(\.span)
    }

    /// Some words with those next to them, as far as they stand between the same marks.
    func around(_ range: Range<Int>, _ reach: Int) -> Range<Int> {
      var start = 0
      for sentence in sentences {
        let own = start..<(start + sentence.words.words.count)
        if range.lowerBound < own.upperBound || own.upperBound == words.count {
          return max(own.lowerBound, range.lowerBound - reach)..<max(own.lowerBound + 1, min(own.upperBound, range.upperBound + reach))
        }
        start = own.upperBound
      }
      return range
    }

    func span(_ range: Range<Int>) -> Span {
      Span(report: sentences[0].report, ranges.hull(of: range))
    }
  }

  func find(_ utterances: [Utterance]) -> [Difference] {
    let quoted = QuotedSentences(ground, utterances)
    let groups = quoted.groups()
    return groups.flatMap { compare(sides($0.map { quoted.all[$0] })) } + RemarkEnds(ground: ground, quoted: quoted, groups: groups).find()
  }

  // MARK: - Sides

  /// One side for each wording: a sentence that a report prints twice is in it once, one that it prints in two pieces is one.
  private func sides(_ group: [QuotedSentence]) -> [Side] {
    var out: [Side] = []
    for (_, printed) in Dictionary(grouping: group, by: \.report).sorted(by: { $0.key < $1.key }) {
      var kept: [QuotedSentence] = []
      for one in printed.sorted(by: { $0.words.words.count > $1.words.words.count })
      where !kept.contains(where: { holds($0, one) }) && kept.allSatisfy({ isNear($0, one) }) {
        kept.append(one)
      }
      let side = Side(kept.sorted { $0.span < $1.span })
      if let same = out.firstIndex(where: { $0.words == side.words }) {
        out[same].reports += side.reports
        out[same].evidence += side.evidence
      } else {
        out.append(side)
      }
    }
    return out
  }

  private func holds(_ full: QuotedSentence, _ part: QuotedSentence) -> Bool {
    SequenceDifference(full.words.words, part.words.words).common * 100 >= calibration.sameOrder * part.words.words.count
  }

  /// Whether two pieces may be of one sentence: `“…,” she said, “…”`.
  private func isNear(_ a: QuotedSentence, _ b: QuotedSentence) -> Bool {
    guard let text = ground.texts[a.report] else { return false }
    return abs(text.sentenceOfToken[a.tokens.lowerBound] - text.sentenceOfToken[b.tokens.lowerBound]) <= 1
  }

  // MARK: - What differs

  private func compare(_ sides: [Side]) -> [Difference] {
    // Of equals the one that comes first.
    guard sides.count > 1, let longest = sides.indices.max(by: { (sides[$0].words.count, $1) < (sides[$1].words.count, $0) }) else {
      return []
    }
    let full = sides[longest]
    let others = sides.indices.filter { $0 != longest }.map {
      (side: sides[$0], difference: SequenceDifference(full.words, sides[$0].words))
    }
    let reworded = others.compactMap { other in changed(full, other.side, other.difference).map { (side: other.side, change: $0) } }
    let words = Set(reworded.flatMap(\.side.evidence))
    let cut = others.filter { words.isDisjoint(with: $0.side.evidence) }.compactMap { other in
      missing(full, other.side, other.difference).map { (side: other.side, cut: $0) }
    }
    return [wording(full, reworded), truncation(full, cut)].compactMap { $0 }
  }

  /// The longest stretch in which a side has other words than the full one, with the words around it that both have.
  private func changed(_ full: Side, _ side: Side, _ difference: SequenceDifference) -> (full: Range<Int>, side: Range<Int>)? {
    let runs = difference.runs
    let found = runs.indices.filter { isChange(runs[$0], isEdge: $0 == 0 || $0 == runs.count - 1, full, side) }
    guard let widest = found.max(by: { (runs[$0].a.count + runs[$0].b.count, $1) < (runs[$1].a.count + runs[$1].b.count, $0) }) else {
      return nil
    }
    return (full: full.around(runs[widest].a, calibration.shownAround), side: side.around(runs[widest].b, calibration.shownAround))
  }

  /// Whether words stand for others, or are more or fewer inside, and what they say is not the same.
  private func isChange(_ run: SequenceDifference.Run, isEdge: Bool, _ full: Side, _ side: Side) -> Bool {
    let a = run.a.filter { !full.isBracketed[$0] }, b = run.b.filter { !side.isBracketed[$0] }
    switch run.change {
    case .equal: return false
    case .deleted, .inserted: if isEdge { return false }
    // Brackets stand for what they replace.
    case .replaced: if a.isEmpty || b.isEmpty { return false }
    }
    if hasGap(run.b, side) || hasGap(run.a, full) { return false }
    let x = stems(run.a, of: full), y = stems(run.b, of: side)
    if run.change == .replaced, isEdge, y.isEmpty || x.isEmpty { return false }
    return x != y && !haveOneFigure(run, full, side) || denials(run.a, of: full) != denials(run.b, of: side)
  }

  /// Whether dots stand among some words, or next to them: what is missing there is marked as missing.
  private func hasGap(_ range: Range<Int>, _ side: Side) -> Bool {
    guard let text = ground.texts[side.sentences[0].report] else { return false }
    let first = max(0, range.lowerBound - 1), last = min(side.words.count - 1, range.upperBound)
    let words = text.text(text.payload.inText(side.span(first..<(last + 1)).range))
    return words.contains("...") || words.contains("…") || words.contains(". . .")
  }

  private func stems(_ range: Range<Int>, of side: Side) -> Set<UInt64> {
    guard !range.isEmpty, let text = ground.texts[side.sentences[0].report] else { return [] }
    return Set(range.flatMap { text.contentStems(text.tokens(inPage: side.ranges[$0])) })
  }

  private func denials(_ range: Range<Int>, of side: Side) -> Int {
    guard !range.isEmpty, let text = ground.texts[side.sentences[0].report] else { return 0 }
    return range.reduce(0) { $0 + ground.denials(text.tokens(inPage: side.ranges[$1]), of: text) }
  }

  /// Whether both print one number, in words and in digits.
  private func haveOneFigure(_ run: SequenceDifference.Run, _ full: Side, _ side: Side) -> Bool {
    guard !run.a.isEmpty, !run.b.isEmpty else { return false }
    let x = ground.figures(touching: full.span(run.a)).map(\.value), y = ground.figures(touching: side.span(run.b)).map(\.value)
    return !x.isEmpty && x == y
  }

  /// Where a side lacks words of the full one: before it, inside, behind.
  private enum Cut {
    case front(Span), inside(Span), back(Span)
  }

  /// The stretch whose loss matters most, and whether it matters: a condition, a limit, a denial, or the end of a sentence that goes on.
  private func missing(_ full: Side, _ side: Side, _ difference: SequenceDifference) -> (cut: Cut, matters: Bool)? {
    let runs = difference.runs
    let found = runs.indices.compactMap { index -> (index: Int, words: Int, matters: Bool)? in
      let run = runs[index]
      guard run.a.count > run.b.count, run.change != .equal else { return nil }
      let matters = matters(run.a, of: full)
      return run.a.count >= calibration.leastCut || matters ? (index, run.a.count, matters) : nil
    }
    guard let (index, _, matters) = found.max(by: { $0.matters == $1.matters ? $0.words < $1.words : $1.matters }) else { return nil }
    let run = runs[index], span = full.span(shown(run.a, atFront: index == 0, of: full))
    let cut: Cut = index == 0 ? .front(span) : index == runs.count - 1 ? .back(span) : .inside(span)
    let stops =
      index == runs.count - 1 && side.endsSentence && !full.sentences.contains { $0.span.end == full.span(0..<run.a.lowerBound).end }
    guard side.words.count >= calibration.leastCutTo || matters && !isName(side) else { return nil }
    return (cut, stops || matters)
  }

  /// Whether nothing but capitalised words is quoted.
  private func isName(_ side: Side) -> Bool {
    guard let text = ground.texts[side.sentences[0].report] else { return false }
    return side.sentences.flatMap(\.tokens).allSatisfy { !text.forms.isContent($0) || text.tokens[$0].isCapitalised }
  }

  /// Whether what is left out limits, denies or makes possible what is left.
  private func matters(_ range: Range<Int>, of full: Side) -> Bool {
    let words = ground.language.comparison
    return range.contains { words.limits.contains(full.words[$0]) || ground.language.modality.possibilities.contains(full.words[$0]) }
      || denials(range, of: full) > 0
  }

  /// The first or last words of a long stretch, whichever stand next to what is left.
  private func shown(_ range: Range<Int>, atFront: Bool, of full: Side) -> Range<Int> {
    guard range.count > calibration.shownCut else { return range }
    return atFront
      ? (range.upperBound - calibration.shownCut)..<range.upperBound : range.lowerBound..<(range.lowerBound + calibration.shownCut)
  }

  // MARK: - Making

  private func wording(_ full: Side, _ reworded: [(side: Side, change: (full: Range<Int>, side: Range<Int>))]) -> Difference? {
    guard let first = reworded.first else { return nil }
    let said = reworded.filter { $0.change.full.overlaps(first.change.full) }.map { one in
      "\(labels(one.side)) \(verb(one.side, "has", "have")) \(ground.quote(one.side.span(one.change.side)))"
    }
    return Difference(
      id: DifferenceGround.identifier(["quoted words", "wording"], full.evidence + reworded.flatMap(\.side.evidence)), kind: .wording,
      verdict: .variant, sides: ([full] + reworded.map(\.side)).map(shown), weight: calibration.wordingWeight,
      explanation:
        "Where \(labels(full)) \(verb(full, "has", "have")) \(ground.quote(full.span(first.change.full))), \(said.joined(separator: ", "))."
    )
  }

  private func truncation(_ full: Side, _ cut: [(side: Side, cut: (cut: Cut, matters: Bool))]) -> Difference? {
    // The loss that matters is told; where none does, the first.
    guard let first = cut.first(where: \.cut.matters) ?? cut.first else { return nil }
    let one = first.side, alone = verb(one, "s", "")
    let what: String
    switch first.cut.cut {
    case .front(let span): what = "begin\(alone) after \(ground.quote(span))"
    case .inside(let span): what = "leave\(alone) out \(ground.quote(span))"
    case .back(let span): what = "stop\(alone) before \(ground.quote(span))"
    }
    return Difference(
      id: DifferenceGround.identifier(["quoted words", "truncation"], full.evidence + cut.flatMap(\.side.evidence)), kind: .truncation,
      verdict: .variant, sides: ([full] + cut.map(\.side)).map(shown),
      weight: first.cut.matters ? calibration.truncationWeight : calibration.plainCutWeight,
      explanation: "\(labels(one)) \(what), which \(labels(full)) \(verb(full, "prints", "print")).")
  }

  private func shown(_ side: Side) -> Difference.Side {
    Difference.Side(value: side.sentences.map { ground.quote($0.span) }.joined(separator: " … "), evidence: side.evidence.sorted())
  }

  private func verb(_ side: Side, _ one: String, _ several: String) -> String { side.reports.count == 1 ? one : several }

  private func labels(_ side: Side) -> String {
    let labels = side.reports.compactMap { ground.label[$0] }
    guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
    return "\(labels.dropLast().joined(separator: ", ")) and \(last)"
  }
}
