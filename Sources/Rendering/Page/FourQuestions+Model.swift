import Vocabulary

/// What the first screen says: the editor's four questions with their answers, and the counts above them.
struct FourQuestions: Sendable {
  /// A number with the words for it, and the section that lists what is counted.
  struct Count: Sendable, Equatable {
    var number: String
    var words: String
    var anchor: String
  }

  /// Something that rests on one origin.
  struct Lone: Sendable, Equatable {
    var claim: Identifier
    var text: String
    var span: Span
    var support: String
    var outlets: Int
  }

  /// A question to ask, with the passages or rows it is about.
  struct Question: Sendable, Equatable {
    var question: String
    var ask: String
    var about: [Identifier]
  }

  var counts: [Count]
  var altered: [AlteredQuotation]
  /// Wording, cuts and lost hedges that belong to no utterance.
  var alteredElsewhere: [Difference]
  /// Differences of fact that need an answer: conflicts, then distortions, then updates.
  var disputed: [Difference]
  /// Differences of fact that can all be true: another scope, another spelling.
  var compatible: [Difference]
  /// Told by several outlets that come down to one origin.
  var copied: [Lone]
  /// Told by one outlet alone.
  var single: [Lone]
  /// "0 of 50 statements are shown to have two independent origins."
  var independence: String
  var checks: [Question]

  init(_ index: PageIndex) {
    let account = index.account
    altered = AlteredQuotations(index: index).all()
    let shownUtterances = Set(altered.map(\.utterance))
    let byWeight = Self.ordered(account.differences)
    alteredElsewhere = byWeight.filter { Self.isAlteration($0.kind) && !$0.utterances.contains(where: shownUtterances.contains) }
    disputed = byWeight.filter { Self.isFact($0.kind) && Self.isOpen($0.verdict) }
    compatible = byWeight.filter { Self.isFact($0.kind) && !Self.isOpen($0.verdict) }
    let told = Set((account.account ?? []).flatMap(\.claims))
    let lone = account.claims.enumerated().filter { $1.support.originsAtMost <= 1 && !$1.tellings.isEmpty }
      .sorted { a, b in
        let (x, y) = (told.contains(a.element.id), told.contains(b.element.id))
        if x != y { return x }
        return a.element.support.outlets != b.element.support.outlets
          ? a.element.support.outlets > b.element.support.outlets : a.offset < b.offset
      }.map { _, claim in
        Lone(
          claim: claim.id, text: claim.text, span: claim.tellings[0], support: PageWords.support(claim.support), outlets: claim.support.outlets)
      }
    copied = lone.filter { $0.outlets >= 2 }
    single = lone.filter { $0.outlets < 2 }
    let independent = account.claims.count { $0.support.originsAtLeast >= 2 }
    independence =
      account.claims.isEmpty
      ? "No statements were compared."
      : "\(independent) of \(PageWords.count(account.claims.count, "statement")) \(account.claims.count == 1 ? "is" : "are") "
        + "shown to have two independent origins."
    checks = (account.checks ?? []).enumerated().sorted { a, b in
      a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }.map { Question(question: $1.question, ask: $1.ask, about: $1.about) }
    counts = [
      Count(number: "\(account.reports.count)", words: account.reports.count == 1 ? "report" : "reports", anchor: "reports"),
      Count(number: "\(account.lineages.count)", words: account.lineages.count == 1 ? "shared origin" : "shared origins", anchor: "lineage"),
      Count(number: "\(independent)", words: "shown independent", anchor: "one-origin"),
      Count(number: "\(altered.count)", words: altered.count == 1 ? "altered quotation" : "altered quotations", anchor: "altered"),
      Count(number: "\(disputed.count)", words: "disputed", anchor: "disputed"),
      Count(number: "\(lone.count)", words: lone.count == 1 ? "rests on one origin" : "rest on one origin", anchor: "one-origin"),
    ]
  }

  /// Whether a difference is about how words were passed on rather than about what happened.
  static func isAlteration(_ kind: Difference.Kind) -> Bool {
    switch kind {
    case .wording, .truncation, .insertionAbsorbed, .hedgeLost, .omission: true
    case .figure, .moment, .attribute, .label, .speaker, .attribution, .scope, .repetition: false
    }
  }

  static func isFact(_ kind: Difference.Kind) -> Bool { !isAlteration(kind) && kind != .repetition }

  /// Whether somebody has to find out which side holds.
  static func isOpen(_ verdict: Difference.Verdict) -> Bool {
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
  static func ordered(_ differences: [Difference]) -> [Difference] {
    differences.enumerated().sorted { a, b in
      let (x, y) = (rank(a.element.verdict), rank(b.element.verdict))
      if x != y { return x < y }
      return a.element.weight != b.element.weight ? a.element.weight > b.element.weight : a.offset < b.offset
    }.map(\.element)
  }
}
