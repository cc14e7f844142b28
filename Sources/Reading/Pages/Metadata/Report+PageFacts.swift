import Vocabulary

extension Report {
  /// Takes over what a page says about itself, its language aside; what the user gave stays.
  mutating func take(_ facts: PageFacts, _ given: Given) {
    func spans(_ ranges: [Range<Int>]) -> [Span] { ranges.map { Span(report: id, $0) } }
    if given.outlet == nil, let outlet = facts.outlet {
      self.outlet = Outlet(name: outlet.value, basis: outlet.basis == .address ? .inferred : .stated, evidence: spans(outlet.evidence))
    }
    credits = facts.credits.map { Credit(agency: $0.value, basis: .stated, evidence: spans($0.evidence)) }
    bylines = facts.authors.compactMap { $0.evidence.first.map { Span(report: id, $0) } }
    if given.date == nil { published = facts.published?.moment(in: id) }
    modified = facts.modified?.moment(in: id)
    firstSeen = facts.firstSeen?.moment(in: id)
  }
}
