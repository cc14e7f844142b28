import TextAlgorithms
import Vocabulary

/// What the first screen says: the editor's four questions with their answers, and the counts above them.
package struct FourQuestions: Sendable {
  /// A number with the words for it, and the section that lists what is counted.
  package struct Count: Sendable, Equatable {
    package var number: String
    package var words: String
    package var anchor: String
  }

  /// A line that rests on one origin.
  package struct Lone: Sendable, Equatable {
    package var text: String
    package var span: Span
    /// Who tells it, as on every part of the page.
    package var support: String
  }

  /// A question to ask, with the passages or rows it is about.
  package struct Question: Sendable, Equatable {
    package var question: String
    package var ask: String
    package var about: [Identifier]
  }

  package var counts: [Count]
  package var altered: [AlteredQuotation]
  /// Wording, cuts and lost hedges that belong to no utterance.
  package var alteredElsewhere: [Difference]
  /// Differences of fact that need an answer: conflicts, then distortions, then updates.
  package var disputed: [Difference]
  /// Differences of fact that can all be true: another scope, another spelling.
  package var compatible: [Difference]
  /// Told by several outlets that come down to one origin.
  package var copied: [Lone]
  /// Told by one outlet alone.
  package var single: [Lone]
  /// "3 of 50 statements are shown to have two independent origins."; empty where none is.
  package var independence: String
  package var checks: [Question]

  package init(_ index: AccountLookup) {
    let account = index.account
    altered = AlteredQuotations(index).all()
    let shownUtterances = Set(altered.map(\.utterance))
    let byWeight = Self.ordered(account.differences)
    alteredElsewhere = byWeight.filter { Self.isAlteration($0.kind) && !$0.utterances.contains(where: shownUtterances.contains) }
    disputed = byWeight.filter { Self.isFact($0.kind) && Self.isOpen($0.verdict) }
    compatible = byWeight.filter { Self.isFact($0.kind) && !Self.isOpen($0.verdict) }
    // In the order of the account.
    let places = Dictionary(account.claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    let lines = (account.account ?? []).compactMap { line in
      Self.lone(line, line.claims.compactMap { places[$0] }.sorted().map { account.claims[$0] }, index)
    }
    copied = lines.filter { $0.standing == .singleLineage }.map(\.lone)
    single = lines.filter { $0.standing == .singleOutlet }.map(\.lone)
    let independent = account.claims.count { $0.support.originsAtLeast >= 2 }
    independence =
      independent == 0
      ? ""
      : "\(independent) of \(NumberWords.count(account.claims.count, "statement")) \(independent == 1 ? "is" : "are") "
        + "shown to have two independent origins."
    checks = (account.checks ?? []).enumerated().sorted { a, b in
      a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }.map { Question(question: $1.question, ask: $1.ask, about: $1.about) }
    counts = [
      Count(number: "\(account.reports.count)", words: account.reports.count == 1 ? "report" : "reports", anchor: PageSection.reports.id),
      Count(
        number: "\(account.lineages.count)", words: account.lineages.count == 1 ? "shared origin" : "shared origins",
        anchor: PageSection.lineage.id),
      Count(number: "\(independent)", words: "shown independent", anchor: PageSection.oneOrigin.id),
      Count(
        number: "\(altered.count)", words: altered.count == 1 ? "altered quotation" : "altered quotations", anchor: PageSection.altered.id),
      Count(number: "\(disputed.count)", words: "disputed", anchor: PageSection.disputed.id),
      Count(
        number: "\(lines.count)", words: lines.count == 1 ? "line rests on one origin" : "lines rest on one origin",
        anchor: PageSection.oneOrigin.id),
    ]
  }

  /// nil for what rests on more.
  private static func lone(_ line: Line, _ claims: [Claim], _ index: AccountLookup) -> (standing: Line.Standing, lone: Lone)? {
    guard line.standing == .singleLineage || line.standing == .singleOutlet, let span = line.parts.lazy.compactMap(\.span).last else {
      return nil
    }
    let tellers = line.tellers(claims)
    let labels = claims.flatMap { $0.spans.map(\.report) }.uniqued().filter(tellers.contains).map(index.label)
    return (line.standing, Lone(text: line.text, span: span, support: labels.joined(separator: ", ")))
  }

  /// Whether a difference is about how words were passed on rather than about what happened.
  package static func isAlteration(_ kind: Difference.Kind) -> Bool {
    switch kind {
    case .wording, .truncation, .insertionAbsorbed, .hedgeLost, .omission: true
    case .figure, .moment, .attribute, .label, .speaker, .attribution, .scope, .repetition: false
    }
  }

  package static func isFact(_ kind: Difference.Kind) -> Bool { !isAlteration(kind) && kind != .repetition }

  /// Whether somebody has to find out which side holds.
  package static func isOpen(_ verdict: Difference.Verdict) -> Bool {
    switch verdict {
    case .conflict, .distortion, .update: true
    case .differentScope, .variant: false
    }
  }

  private static func rank(_ verdict: Difference.Verdict) -> Int {
    switch verdict {
    case .conflict: 0
    case .distortion: 1
    case .update: 2
    case .variant: 3
    case .differentScope: 4
    }
  }

  /// By verdict, then weight, then the account's order.
  package static func ordered(_ differences: [Difference]) -> [Difference] {
    differences.enumerated().sorted { a, b in
      let (x, y) = (rank(a.element.verdict), rank(b.element.verdict))
      if x != y { return x < y }
      return a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }.map(\.element)
  }
}
