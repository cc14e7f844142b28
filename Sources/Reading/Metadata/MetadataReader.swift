import TextAlgorithms
import Vocabulary

/// Reads credits, bylines, outlet and dates off the blocks that state them; never off running text, captions or a rail.
struct MetadataReader {
  struct Facts {
    var credits: [Credit] = []
    var bylines: [Span] = []
    var outlet: Outlet = .unknown
    var published: Moment?
    var modified: Moment?
    var ambiguous: Span?
  }

  let report: Identifier
  let draft: Draft

  private var reader: PieceReader { draft.reader }

  func facts() -> Facts {
    var facts = Facts()
    var credits: [String: [Span]] = [:]
    for i in 0..<draft.count {
      guard let label = draft.labels[i], let reason = label.reason, i < draft.storyEnd || reason == .copyright || reason == .credit else {
        continue
      }
      switch (label.kind, reason) {
      case (.metadata, .byline):
        let words = draft.words(i)
        let own = reader.byline.words(of: words, parser: reader.dates) ?? words.indices
        facts.bylines.append(span(words, own))
        note(reader.agencies.matches(words), &credits)
        // Below the lead a byline's date is not the report's own.
        if i < draft.storyStart { note(dates: words, &facts) }
      case (.metadata, .dateline):
        let words = LineWord.words(in: draft.bytes, draft.pieces[i].range)
        note(agencies(words), &credits)
        if i <= draft.storyStart, let date = words.indices.lazy.compactMap({ reader.dates.date(words, at: $0) }).first,
          let value = date.value,
          facts.published == nil
        {
          facts.published = moment(value, words, date.words)
        }
      case (.metadata, .credit), (.boilerplate, .credit):
        guard i < draft.storyEnd else { continue }
        note(agencies(draft.words(i)), &credits)
      case (.metadata, .date):
        let words = draft.words(i)
        if facts.outlet.basis == .unknown, let name = reader.outlets.datedMasthead(words, parser: reader.dates) {
          facts.outlet = outlet(words, name)
        }
        if i < draft.storyStart || PublicationLine(words, parser: reader.dates).hasCue { note(dates: words, &facts) }
        note(reader.agencies.matches(words), &credits)
      case (.metadata, .outlet):
        if facts.outlet.basis == .unknown { facts.outlet = outlet(draft.words(i), nil) }
      case (.boilerplate, .copyright):
        let words = draft.words(i)
        if facts.outlet.basis == .unknown, let owner = reader.outlets.owner(words) { facts.outlet = outlet(words, owner) }
      default: break
      }
    }
    facts.credits = credits.keys.sorted().map { Credit(agency: $0, basis: .stated, evidence: (credits[$0] ?? []).sorted()) }
    return facts
  }

  /// Known agencies of a dateline or sign-off; where there is none, initials in brackets: `BREMLA, May 3 (QNA) -`, `kl/mo (QNA)`.
  private func agencies(_ words: [LineWord]) -> [Agencies.Match] {
    let known = reader.agencies.matches(words)
    guard known.isEmpty else { return known }
    return words.indices.filter { reader.signOff.areInitials(words, at: $0) }.map { i in
      Agencies.Match(agency: String(decoding: draft.bytes[words[i].range], as: UTF8.self), range: words[i].range, words: i..<(i + 1))
    }
  }

  private func note(_ matches: [Agencies.Match], _ credits: inout [String: [Span]]) {
    for match in matches { credits[match.agency, default: []].append(Span(report: report, match.range)) }
  }

  private func note(dates words: [LineWord], _ facts: inout Facts) {
    let found = PublicationLine(words, parser: reader.dates).dates
    let line = found.isEmpty ? anywhere(words) : found
    for date in line {
      guard let value = date.value else {
        facts.ambiguous = facts.ambiguous ?? span(words, date.words)
        continue
      }
      if date.isModification {
        facts.modified = facts.modified ?? moment(value, words, date.words)
      } else {
        facts.published = facts.published ?? moment(value, words, date.words)
      }
    }
  }

  private func anywhere(_ words: [LineWord]) -> [PublicationLine.Stated] {
    for i in words.indices {
      if let date = reader.dates.date(words, at: i) { return [.init(value: date.value, words: date.words, isModification: false)] }
    }
    return []
  }

  private func moment(_ value: String, _ words: [LineWord], _ range: Range<Int>) -> Moment {
    Moment(value: value, precision: .day, basis: .stated, evidence: [span(words, range)])
  }

  private func outlet(_ words: [LineWord], _ range: Range<Int>?) -> Outlet {
    let span = span(words, range ?? words.indices)
    return Outlet(name: String(decoding: draft.bytes[span.range], as: UTF8.self), basis: .stated, evidence: [span])
  }

  private func span(_ words: [LineWord], _ range: Range<Int>) -> Span {
    Span(report: report, words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
  }
}
