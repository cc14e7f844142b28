/// Why two reports are shown dependent or shown independent.
///
/// `a` and `b` are the reports of the pair, the smaller identifier first. Shares are 0…1 in hundredths. Reasons of a pair stand in this
/// order: decisions, what the text shows, the direction.
package enum PairReason: Sendable, Hashable {
  /// Share of the words outside quotation marks of each report that correspond to words of the other.
  case sharedWords(shareOfA: Double, shareOfB: Double)
  /// Words of the longest stretch outside quotation marks that both print.
  case longestStretch(words: Int)
  /// Sentences that correspond in the same order.
  case sameOrder(sentences: Int)
  /// How the text was copied: the share of the words of corresponding sentences in stretches of at least `stretch` words that both print.
  case manner(Passage.Kind, share: Double, stretch: Int)
  /// Words that are replaced by others of similar meaning.
  case synonyms(words: Int)
  /// Sentences that have the same content in other words, in the same order, and their share of one report.
  case retold(sentences: Int, share: Double)
  /// A quotation in the same words that one of the two credits to an agency, a document or the like.
  case creditedQuotation(source: String)
  /// Agencies that both credit.
  case commonCredit(agencies: [String])
  /// Quotations that both begin and end at the same words.
  case quotationsCutAlike(quotations: Int)
  /// The payloads are the same bytes.
  case identical
  /// Different agencies, and no passage is shared; `isDecided` where a person decided one of them.
  case otherAgencies(ofA: [String], ofB: [String], isDecided: Bool)
  /// Quotations that no other report prints, and no passage is shared.
  case ownQuotations(ofA: Int, ofB: Int)
  case decision(by: String, reason: String)
  /// Which of the two is nearer to the source.
  case direction(certainty: Passage.Direction, from: Identifier, to: Identifier, grounds: [DirectionGround])

  package enum Kind: String, Sendable, Codable, CaseIterable {
    case sharedWords = "shared-words"
    case longestStretch = "longest-stretch"
    case sameOrder = "same-order"
    case manner, synonyms, retold
    case creditedQuotation = "credited-quotation"
    case commonCredit = "common-credit"
    case quotationsCutAlike = "quotations-cut-alike"
    case identical
    case otherAgencies = "other-agencies"
    case ownQuotations = "own-quotations"
    case decision, direction
  }

  package var kind: Kind {
    switch self {
    case .sharedWords: .sharedWords
    case .longestStretch: .longestStretch
    case .sameOrder: .sameOrder
    case .manner: .manner
    case .synonyms: .synonyms
    case .retold: .retold
    case .creditedQuotation: .creditedQuotation
    case .commonCredit: .commonCredit
    case .quotationsCutAlike: .quotationsCutAlike
    case .identical: .identical
    case .otherAgencies: .otherAgencies
    case .ownQuotations: .ownQuotations
    case .decision: .decision
    case .direction: .direction
    }
  }

  /// A share in hundredths, as reasons state it.
  package static func hundredths(_ share: Double) -> Double { (share * 100).rounded() / 100 }

  /// The same reason for two other reports with the same text.
  ///
  /// - Parameters:
  ///   - report: the report that stands for one of the pair.
  ///   - isSwapped: whether the report that stands for `a` has the greater identifier of the two.
  package func moved(to report: (Identifier) -> Identifier, isSwapped: Bool) -> PairReason {
    switch self {
    case .direction(let certainty, let from, let to, let grounds):
      .direction(
        certainty: certainty, from: report(from), to: report(to),
        grounds: grounds.map { DirectionGround($0.kind, report: report($0.report)) })
    case .sharedWords(let a, let b) where isSwapped: .sharedWords(shareOfA: b, shareOfB: a)
    case .otherAgencies(let a, let b, let isDecided) where isSwapped: .otherAgencies(ofA: b, ofB: a, isDecided: isDecided)
    case .ownQuotations(let a, let b) where isSwapped: .ownQuotations(ofA: b, ofB: a)
    default: self
    }
  }
}

/// One observation about which of two dependent reports is nearer to the source.
package struct DirectionGround: Sendable, Codable, Hashable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// The report is dated on an earlier day than the other.
    case datedEarlier = "dated-earlier"
    /// Nearly all of the report stands in the other, which is longer.
    case contained
    /// The report credits the other's outlet.
    case creditsOther = "credits-other"
    /// The report prints as speech what the other has in brackets.
    case absorbsBrackets = "absorbs-brackets"
    /// The report lacks hedges that the other has.
    case losesHedges = "loses-hedges"
  }

  package var kind: Kind
  /// The report of which it is true.
  package var report: Identifier

  package init(_ kind: Kind, report: Identifier) {
    self.kind = kind
    self.report = report
  }
}

extension PairReason: Codable {
  package init(from decoder: any Decoder) throws {
    let json = try ReasonDecoding(decoder)
    switch try json.value(.kind) as Kind {
    case .sharedWords: self = .sharedWords(shareOfA: try json.value(.shareOfA), shareOfB: try json.value(.shareOfB))
    case .longestStretch: self = .longestStretch(words: try json.value(.words))
    case .sameOrder: self = .sameOrder(sentences: try json.value(.sentences))
    case .manner: self = .manner(try json.value(.manner), share: try json.value(.share), stretch: try json.value(.stretch))
    case .synonyms: self = .synonyms(words: try json.value(.words))
    case .retold: self = .retold(sentences: try json.value(.sentences), share: try json.value(.share))
    case .creditedQuotation: self = .creditedQuotation(source: try json.value(.source))
    case .commonCredit: self = .commonCredit(agencies: try json.value(.agencies))
    case .quotationsCutAlike: self = .quotationsCutAlike(quotations: try json.value(.quotations))
    case .identical: self = .identical
    case .otherAgencies:
      self = .otherAgencies(
        ofA: try json.value(.agenciesOfA), ofB: try json.value(.agenciesOfB), isDecided: try json.value(.isDecided))
    case .ownQuotations: self = .ownQuotations(ofA: try json.value(.quotationsOfA), ofB: try json.value(.quotationsOfB))
    case .decision: self = .decision(by: try json.value(.by), reason: try json.value(.reason))
    case .direction:
      self = .direction(
        certainty: try json.value(.certainty), from: try json.value(.from), to: try json.value(.to), grounds: try json.value(.grounds))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var json = try ReasonEncoding(kind.rawValue, .pair(self), to: encoder)
    switch self {
    case .sharedWords(let a, let b):
      try json.put(.shareOfA, a)
      try json.put(.shareOfB, b)
    case .longestStretch(let words), .synonyms(let words): try json.put(.words, words)
    case .sameOrder(let sentences): try json.put(.sentences, sentences)
    case .manner(let manner, let share, let stretch):
      try json.put(.manner, manner)
      try json.put(.share, share)
      try json.put(.stretch, stretch)
    case .retold(let sentences, let share):
      try json.put(.sentences, sentences)
      try json.put(.share, share)
    case .creditedQuotation(let source): try json.put(.source, source)
    case .commonCredit(let agencies): try json.put(.agencies, agencies)
    case .quotationsCutAlike(let quotations): try json.put(.quotations, quotations)
    case .identical: break
    case .otherAgencies(let a, let b, let isDecided):
      try json.put(.agenciesOfA, a)
      try json.put(.agenciesOfB, b)
      try json.put(.isDecided, isDecided)
    case .ownQuotations(let a, let b):
      try json.put(.quotationsOfA, a)
      try json.put(.quotationsOfB, b)
    case .decision(let by, let reason):
      try json.put(.by, by)
      try json.put(.reason, reason)
    case .direction(let certainty, let from, let to, let grounds):
      try json.put(.certainty, certainty)
      try json.put(.from, from)
      try json.put(.to, to)
      try json.put(.grounds, grounds)
    }
  }
}
