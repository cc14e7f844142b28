import Vocabulary

/// A reason of each kind, for the schema and for the wording.
enum ReasonSamples {
  private static let first = FilledAccount.first, second = FilledAccount.second
  private static let actorID = FilledAccount.actor, other = FilledAccount.other

  static let pair: [PairReason] = [
    .decision(by: "Nell Hart", reason: "one notebook"), .retold(sentences: 3, share: 0.4), .sharedWords(shareOfA: 0.41, shareOfB: 0.38),
    .longestStretch(words: 12), .sameOrder(sentences: 4), .manner(.edited, share: 0.66, stretch: 4), .synonyms(words: 2),
    .creditedQuotation(source: "NPA"), .commonCredit(agencies: ["NPA", "Quayline"]), .quotationsCutAlike(quotations: 2), .identical,
    .otherAgencies(ofA: ["NPA"], ofB: ["Quayline"], isDecided: false), .ownQuotations(ofA: 2, ofB: 3),
    .direction(
      certainty: .likely, from: first, to: second,
      grounds: DirectionGround.Kind.allCases.map { DirectionGround($0, report: $0 == .datedEarlier ? first : second) }),
  ]

  static let lineage: [LineageReason] = [
    .credits(reports: [first, second], agency: "NPA"), .decidedCopy(reports: [first], agency: "NPA"), .namedInText(agency: "NPA"),
    .noCredit, .dependence(report: second, on: first, agency: "NPA", statesNoCredit: true, because: .identical),
    .dependence(report: second, on: first, agency: nil, statesNoCredit: false, because: nil),
  ]

  static let actor: [ActorReason] = [
    .apart(from: other, by: "Nell Hart", reason: "two women"), .decision(by: "Nell Hart", reason: "one town"),
    .distinct(from: other, ground: .givenNames), .doubleSurname(printed: "Leena Holm", full: "Leena Holm-Tamm"),
    .givenName(printed: "Leena", full: "Leena Tamm"), .initials(printed: "HB", full: "Harbour Board"),
    .order(printed: "Tamm Leena", full: "Leena Tamm"), .shortForm(printed: "Ben Tamm", full: "Benjamin Tamm"),
    .shortName(printed: "Brack", full: "Brack Holdings"), .spelling(printed: "Tam", full: "Tamm"),
    .surname(printed: "Tamm", full: "Leena Tamm"),
  ]

  static let version: [VersionReason] =
    Construction.allCases.map { .construction($0) } + [
      .name, .surnameInCapitals, .apposition, .role(words: "the mayor"), .definiteNoun, .relativeClause(printed: "Tamm"),
      .several(actors: [actorID, other]), .pronoun(words: "she", actor: actorID), .impersonalPronoun, .unresolvedPronoun,
      .continuedSpeech(actor: actorID), .unnamedSource,
    ] + VersionReason.Borrowed.allCases.map { .borrowed($0, from: second) } + [.nested]

  static let all: [Reason] =
    pair.map { .pair($0) } + lineage.map { .lineage($0) } + actor.map { .actor($0) } + version.map { .version($0) }
}
