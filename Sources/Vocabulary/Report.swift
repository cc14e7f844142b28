/// One report of an event: where it lies, what it says about itself, and its blocks. The text stays in the payload.
package struct Report: Sendable, Codable, Hashable {
  package var id: Identifier
  package var source: Source
  package var payload: PayloadPin
  package var outlet: Outlet
  package var credits: [Credit]
  package var title: Span?
  package var bylines: [Span]
  /// BCP 47; "und" where it is not known.
  package var language: String
  package var published: Moment?
  package var modified: Moment?
  package var firstSeen: Moment?
  /// In the order of the text; together they cover every byte that is not white space.
  package var blocks: [Block]
  /// First to last byte of the story.
  package var body: ByteRange
  package var shares: Shares

  package init(
    id: Identifier, source: Source, payload: PayloadPin, outlet: Outlet, credits: [Credit], title: Span?, bylines: [Span],
    language: String, published: Moment?, modified: Moment?, firstSeen: Moment?, blocks: [Block], body: ByteRange, shares: Shares
  ) {
    self.id = id
    self.source = source
    self.payload = payload
    self.outlet = outlet
    self.credits = credits
    self.title = title
    self.bylines = bylines
    self.language = language
    self.published = published
    self.modified = modified
    self.firstSeen = firstSeen
    self.blocks = blocks
    self.body = body
    self.shares = shares
  }

  /// What sentences and pages call it: its outlet, or where that is not known its file without folders, ending and checksum.
  package var label: String {
    if outlet.basis != .unknown, !outlet.name.isEmpty { return outlet.name }
    let name = source.place.split(separator: "/").last.map(String.init) ?? source.place
    let stem = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? String(name[..<$0]) : nil } ?? name
    let parts = stem.split(separator: "_")
    guard parts.count > 1, let end = parts.last, end.count >= Self.leastChecksum, end.allSatisfy(\.isHexDigit) else { return stem }
    return parts.dropLast().joined(separator: "_")
  }

  /// The outlet that it counts for; one of its own where that is not known.
  package var countedOutlet: String { outlet.basis == .unknown ? "report \(id)" : outlet.name }

  /// The day on which it was published, as it states or the user gives it; nil where that is less than a day.
  package var publishedDay: String? {
    guard let published, published.basis == .stated || published.basis == .given else { return nil }
    let day = String(published.value.prefix("0000-00-00".count))
    return Moment.isDay(day) ? day : nil
  }

  /// Hexadecimal digits at the end of a name that are a checksum.
  private static let leastChecksum = 12

  /// A span of this report.
  package func span(_ range: Range<Int>) -> Span { Span(report: id, range) }
}

extension Sequence where Element == Report {
  /// The label of each report; equal ones get their place in the list.
  package var labels: [Identifier: String] {
    var seen: [String: Int] = [:], taken: [String: Int] = [:]
    for report in self { seen[report.label, default: 0] += 1 }
    var out: [Identifier: String] = [:]
    for report in self where out[report.id] == nil {
      let label = report.label
      taken[label, default: 0] += 1
      out[report.id] = seen[label] == 1 ? label : "\(label) (\(taken[label]!))"
    }
    return out
  }
}

/// A half-open range of bytes of the report it stands in.
package struct ByteRange: Sendable, Codable, Hashable {
  package var start: Int
  package var end: Int

  package init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
  }

  package var range: Range<Int> { start..<end }
}

/// Who published a report, and how that is known.
package struct Outlet: Sendable, Codable, Hashable {
  package enum Basis: String, Sendable, Codable { case stated, inferred, given, unknown }

  package var name: String
  package var basis: Basis
  package var evidence: [Span]

  package init(name: String, basis: Basis, evidence: [Span] = []) {
    self.name = name
    self.basis = basis
    self.evidence = evidence
  }

  package static let unknown = Outlet(name: "unknown outlet", basis: .unknown)
}

/// An agency whose copy a report says it carries, or seems to carry.
package struct Credit: Sendable, Codable, Hashable {
  package enum Basis: String, Sendable, Codable { case stated, inferred, decided }

  /// The agency's usual short name, such as "dpa".
  package var agency: String
  package var basis: Basis
  /// The credit line or byline, never another story.
  package var evidence: [Span]

  package init(agency: String, basis: Basis, evidence: [Span]) {
    self.agency = agency
    self.basis = basis
    self.evidence = evidence
  }
}

/// A stretch of the payload with what it is. Boilerplate is labelled with a reason, not removed.
package struct Block: Sendable, Codable, Hashable {
  package enum Kind: String, Sendable, Codable {
    case title, standfirst, paragraph, heading, list, quote, caption, table, metadata, boilerplate

    /// Whether its words belong to the story.
    package var isStory: Bool {
      switch self {
      case .standfirst, .paragraph, .heading, .list, .quote, .caption, .table: true
      case .title, .metadata, .boilerplate: false
      }
    }
  }

  package var kind: Kind
  /// Why a block is metadata or boilerplate; nil for other kinds.
  package var reason: BlockReason?
  package var start: Int
  package var end: Int

  package init(kind: Kind, reason: BlockReason? = nil, _ range: Range<Int>) {
    self.kind = kind
    self.reason = reason
    start = range.lowerBound
    end = range.upperBound
  }

  package var range: Range<Int> { start..<end }
}

/// How much of the body's words is the report's own, copied or quoted; each 0…1, their sum at most 1.
package struct Shares: Sendable, Codable, Hashable {
  package var own: Double
  package var copied: Double
  package var quoted: Double

  package init(own: Double, copied: Double, quoted: Double) {
    self.own = own
    self.copied = copied
    self.quoted = quoted
  }
}

/// What `Reader` makes of a page: the report, the bytes that its spans count in, and what was strange.
package struct ReadReport: Sendable {
  package var report: Report
  package var payload: Payload
  package var findings: [Finding]
  /// The host that a web page says is its own, nil where it says nothing.
  package var site: String?

  package init(report: Report, payload: Payload, findings: [Finding], site: String? = nil) {
    self.report = report
    self.payload = payload
    self.findings = findings
    self.site = site
  }
}
