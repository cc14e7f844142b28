import Vocabulary

/// A report's story as a strip: where shared text, quotations, figures and differences stand in it.
package struct ReportStrip: Sendable {
  package struct Mark: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// Text that reports of one lineage share, in its colour.
      case shared(colour: Int)
      case quotation, figure, difference
    }

    package var kind: Kind
    /// Thousandths of the story.
    package var start: Int
    package var length: Int
    /// Where a click leads: what is said about the passage, where all reports' passages stand one below the other.
    package var target: String
    /// The passage, shortened.
    package var words: String
  }

  /// Index into the account's reports.
  package var report: Int
  /// Words of the story, and thousandths of the longest story's.
  package var words: Int
  package var share: Int
  /// Shared text first, then what lies upon it, in the order of the text.
  package var marks: [Mark]

  /// Characters of a passage that a mark shows.
  private static let shown = 60

  /// One for each report whose text is at hand, in the order of the account.
  ///
  /// - Parameter texts: one for each report.
  package static func all(_ index: AccountLookup, _ texts: [MarkedText]) -> [ReportStrip] {
    let strips = zip(index.account.reports, texts).enumerated().compactMap { n, pair -> ReportStrip? in
      let (report, text) = pair
      guard let payload = index.payloads[report.id], !report.body.range.isEmpty,
        payload.isValid(report.body.range.lowerBound, report.body.range.upperBound)
      else { return nil }
      let words = payload.clean(report.body.range).split(separator: " ").count
      return ReportStrip(
        report: n, words: words, share: 0, marks: marks(text.passages, of: report, index))
    }
    let longest = max(strips.map(\.words).max() ?? 1, 1)
    return strips.map { strip in
      var strip = strip
      strip.share = strip.words * 1000 / longest
      return strip
    }
  }

  private static func marks(
    _ passages: [(span: Span, marks: [Presenting.Mark])], of report: Report, _ index: AccountLookup
  ) -> [Mark] {
    let body = report.body.range
    let found = passages.flatMap { span, marks -> [Mark] in
      guard body.overlaps(span.range) else { return [] }
      let start = (max(span.start, body.lowerBound) - body.lowerBound) * 1000 / body.count
      let end = (min(span.end, body.upperBound) - body.lowerBound) * 1000 / body.count
      return marks.compactMap { mark in
        guard let kind = kind(mark, index) else { return nil }
        return Mark(
          kind: kind, start: start, length: end - start, target: mark.target ?? index.anchor(span),
          words: index.words(span).shortened(to: shown))
      }
    }
    // A passage may be marked several times for one reason.
    return united(found.uniqued()).enumerated().sorted { ($0.element.layer, $0.offset) < ($1.element.layer, $1.offset) }.map(\.element)
  }

  /// Shared stretches of one colour that overlap as one.
  private static func united(_ marks: [Mark]) -> [Mark] {
    var out: [Mark] = []
    var last: [Int: Int] = [:]
    for mark in marks.sorted(by: { $0.start < $1.start }) {
      if case .shared(let colour) = mark.kind {
        if let place = last[colour], mark.start <= out[place].start + out[place].length {
          out[place].length = max(out[place].length, mark.start + mark.length - out[place].start)
          continue
        }
        last[colour] = out.count
      }
      out.append(mark)
    }
    return out
  }

  private static func kind(_ mark: Presenting.Mark, _ index: AccountLookup) -> Mark.Kind? {
    switch mark.kind {
    case .shared:
      mark.lineage.flatMap { index.signs.indices.contains($0) ? .shared(colour: index.signs[$0].colour) : nil }
    case .quotation: .quotation
    case .figure: .figure
    case .difference: .difference
    default: nil
    }
  }
}

extension ReportStrip.Mark {
  fileprivate var layer: Int {
    switch kind {
    case .shared: 0
    case .quotation: 1
    case .figure: 2
    case .difference: 3
    }
  }
}
