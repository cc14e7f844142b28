import Vocabulary

/// The program's own words in lines: a closed list, so that whoever checks an account knows them all. Everything else in a line is a
/// passage or a name.
package enum LineTemplates {
  static let unnamed = "An unnamed speaker"
  static let directLead = ": “"
  static let directGap = "” … “"
  static let directEnd = "”"
  static let gap = " … "

  /// Between the speaker and what is told without quotation marks.
  ///
  /// - Parameter isThat: whether the words go on with *that*.
  static func lead(_ cueClass: Version.CueClass, isThat: Bool) -> String {
    let verb =
      switch cueClass {
      case .believe: "believes"
      case .know: "knows"
      case .ask: "asked"
      case .request: isThat ? "asked" : "asked for this"
      case .pledge: "promised"
      case .refuse: "refused or denied"
      case .accuse: "blamed"
      case .expect: "expects"
      case .say, .other: "said"
      }
    return isThat ? " \(verb), as reported, " : " \(verb), as reported: "
  }

  /// Every literal that a line can have.
  package static let all: Set<String> = {
    let leads = Version.CueClass.allCases.flatMap { [lead($0, isThat: true), lead($0, isThat: false)] }
    return Set([unnamed, directLead, directGap, directEnd, gap] + leads)
  }()
}

/// What a line says of how well its claim is supported.
package enum LineStanding {
  /// Claims and utterances about which reports contradict one another.
  package static func disputed(_ differences: [Difference]) -> Set<Identifier> {
    Set(differences.filter { $0.verdict == .conflict }.flatMap { $0.claims + $0.utterances })
  }

  package static func standing(of claim: Claim, disputed: Set<Identifier>) -> Line.Standing {
    if disputed.contains(claim.id) || claim.utterance.map(disputed.contains) ?? false { return .disputed }
    if claim.support.originsAtLeast >= 2 { return .corroborated }
    if claim.support.outlets <= 1 { return .singleOutlet }
    return claim.support.originsAtMost <= 1 ? .singleLineage : .unproven
  }
}
