import Vocabulary

extension ReasonWording {
  package func words(_ reason: PairReason) -> String {
    switch reason {
    case .sharedWords(let a, let b): "\(percent(a)) and \(percent(b)) of the words outside quotation marks agree"
    case .longestStretch(let words): "longest stretch in the same words outside quotation marks: \(count(words, "word"))"
    case .sameOrder(let sentences): "\(count(sentences, "sentence")) correspond in the same order"
    case .manner(let manner, let share, let stretch):
      "\(words(manner)): \(percent(share)) of the words of corresponding sentences stand in identical stretches of \(stretch) words or more"
    case .synonyms(let words): "\(count(words, "word")) replaced by synonyms"
    case .retold(let sentences, let share):
      "\(count(sentences, "sentence")) (\(percent(share)) of one report) have the same content in other words, in the same order"
    case .creditedQuotation(let source): "a quotation in the same words is credited to \(source)"
    case .commonCredit(let agencies): "both credit \(list(agencies))"
    case .quotationsCutAlike(let quotations): "\(count(quotations, "quotation")) with the same beginning and end"
    case .identical: "identical, byte for byte"
    case .otherAgencies(let a, let b, let isDecided):
      "\(isDecided ? "they have" : "they name") different agencies (\(list(a)); \(list(b))), and no passage is shared"
    case .ownQuotations(let a, let b):
      "each has quotations that no other report prints (\(a) and \(b)), and no passage is shared"
    case .decision(let by, let reason): decided(by, reason)
    case .direction(let certainty, let from, let to, let grounds): direction(certainty, from, to, grounds)
    }
  }

  private func words(_ manner: Passage.Kind) -> String {
    switch manner {
    case .verbatim: "copied word for word"
    case .edited: "copied with edits"
    case .rewritten: "rewritten"
    }
  }

  private func direction(_ certainty: Passage.Direction, _ from: Identifier, _ to: Identifier, _ grounds: [DirectionGround]) -> String {
    let head: String =
      switch certainty {
      case .certain: "copied from \(label(from))"
      case .likely: "probably copied from \(label(from))"
      case .unknown: "perhaps copied from \(label(from))"
      }
    guard !grounds.isEmpty else { return head }
    return head + ": " + grounds.map { words($0, other: $0.report == from ? to : from) }.joined(separator: "; ")
  }

  private func words(_ ground: DirectionGround, other: Identifier) -> String {
    let one = label(ground.report), other = label(other)
    return switch ground.kind {
    case .datedEarlier: "\(one) is dated earlier"
    case .contained: "\(other) contains nearly all of \(one)"
    case .creditsOther: "\(one) credits \(other)"
    case .absorbsBrackets: "\(one) prints as speech what \(other) has in brackets"
    case .losesHedges: "\(one) lacks hedges of \(other)"
    }
  }
}
