import Vocabulary

/// What the first screen says: the editor's four questions with their answers, and the counts above them.
package struct FourQuestions: Sendable {
  /// A number with the words for it, and the section that lists what is counted.
  package struct Count: Sendable, Equatable {
    package var number: String
    package var words: String
    package var anchor: String
  }

  /// Something that rests on one origin.
  package struct Lone: Sendable, Equatable {
    package var claim: Identifier
    package var text: String
    package var span: Span
    package var support: String
    package var outlets: Int
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
  /// "0 of 50 statements are shown to have two independent origins."
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
    let told = Set((account.account ?? []).flatMap(\.claims))
    let lone = account.claims.enumerated().filter { $1.support.originsAtMost <= 1 && !$1.tellings.isEmpty }
      .sorted { a, b in
        let (x, y) = (told.contains(a.element.id), told.contains(b.element.id))
        if x != y { return x }
        return a.element.support.outlets != b.element.support.outlets
          ? a.element.support.outlets > b.element.support.outlets : a.offset < b.offset
      }.map { _, claim in
        Lone(
          claim: claim.id, text: claim.text, span: claim.spans[0], support: NumberWords.supportRange(claim.support),
          outlets: claim.support.outlets)
      }
    copied = lone.filter { $0.outlets >= 2 }
    single = lone.filter { $0.outlets < 2 }
    let independent = account.claims.count { $0.support.originsAtLeast >= 2 }
    independence =
      account.claims.isEmpty
      ? "No statements were compared."
      : "\(independent) of \(NumberWords.count(account.claims.count, "statement")) \(account.claims.count == 1 ? "is" : "are") "
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
        number: "\(lone.count)", words: lone.count == 1 ? "rests on one origin" : "rest on one origin", anchor: PageSection.oneOrigin.id),
    ]
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
