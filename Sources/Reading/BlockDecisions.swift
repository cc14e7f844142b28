import Vocabulary

/// Takes out of the story what a person decided to leave out.
///
/// Every block that an anchor of *leave-out* meets becomes boilerplate. What the report says of itself on such blocks alone — headline,
/// bylines, credits, outlet, dates — goes with them; what the user gave stays. The payload stays as it is.
package struct BlockDecisions: Sendable {
  /// The reason that such a block carries.
  package static let reason = BlockReason.leftOutByDecision

  private let decisions: [Decision]

  /// - Parameter decisions: of any kind; those of other kinds are passed over.
  package init(_ decisions: [Decision]) { self.decisions = Set(decisions.filter { $0.kind == .leaveOut }).sorted() }

  package func apply(to read: ReadReport) -> ReadReport {
    var read = read
    var left: [Range<Int>] = []
    for decision in decisions {
      for range in decision.anchors.filter({ $0.payload == read.report.payload.sha256 }).compactMap(\.range) {
        for index in read.report.blocks.indices where read.report.blocks[index].range.overlaps(range) {
          read.report.blocks[index].kind = .boilerplate
          read.report.blocks[index].reason = Self.reason
          left.append(read.report.blocks[index].range)
          let finding = decision.applied(at: read.report.span(read.report.blocks[index].range))
          // Lines of `read` say already what was decided before.
          if !read.findings.contains(finding) { read.findings.append(finding) }
        }
      }
    }
    if !left.isEmpty { withdraw(left, from: &read.report) }
    return read
  }

  private func withdraw(_ left: [Range<Int>], from report: inout Report) {
    func isLeft(_ span: Span) -> Bool { left.contains { $0.overlaps(span.range) } }
    if let title = report.title, isLeft(title) { report.title = nil }
    report.bylines.removeAll(where: isLeft)
    report.credits = report.credits.compactMap { credit in
      var credit = credit
      credit.evidence.removeAll(where: isLeft)
      return credit.evidence.isEmpty ? nil : credit
    }
    if !report.outlet.evidence.isEmpty {
      report.outlet.evidence.removeAll(where: isLeft)
      if report.outlet.evidence.isEmpty { report.outlet = .unknown }
    }
    report.published = kept(report.published, isLeft)
    report.modified = kept(report.modified, isLeft)
    let story = report.blocks.filter(\.kind.isStory)
    report.body = ByteRange((story.first?.start ?? 0)..<(story.last?.end ?? 0))
  }

  private func kept(_ moment: Moment?, _ isLeft: (Span) -> Bool) -> Moment? {
    guard var moment, !moment.evidence.isEmpty else { return moment }
    moment.evidence.removeAll(where: isLeft)
    return moment.evidence.isEmpty ? nil : moment
  }
}
