import HTML
import TextAlgorithms
import Vocabulary

extension Reader {
  /// Reads a decoded page of markup; its bytes are the payload, what a reader sees of them is the payload's text.
  func readMarkup(_ bytes: [UInt8], _ source: Source, _ page: Page, _ sha256: String, _ earlier: [Finding]) -> ReadReport {
    var findings = earlier
    let given = page.given
    let document = HTMLParser().parse(bytes)
    let rendered = RenderedText(document)
    guard rendered.bytes.count <= Self.largestText else {
      return refuse(
        page, page.bytes, .tooLarge,
        Finding(
          .tooLarge, .error,
          "cannot read \"\(source.place)\": it shows \(rendered.bytes.count) bytes of text and one report may have \(Self.largestText); split it into one file a report"
        ))
    }
    let payload = Payload(bytes: bytes, reading: rendered.map)
    var found = MainTextFinder(reader: pieces).find(in: document, rendered)
    let facts = PageFactsReader(reader: pieces).facts(of: document, rendered, address: source.url)
    let witness = facts.body.flatMap { BodyWitness($0.value) }?.verdict(rendered.bytes, found.blocks, &found.labels) ?? .agrees
    var blocks: [Block] = []
    blocks.reserveCapacity(found.blocks.count)
    for (seen, label) in zip(found.blocks, found.labels) {
      blocks.append(Block(kind: label.kind, reason: label.reason, payload.inPage(seen.text)))
    }
    let story = blocks.filter(\.kind.isStory)
    if blocks.isEmpty {
      findings.append(
        Finding(
          .empty, .error,
          "cannot find text in \"\(source.place)\": its \(bytes.count) bytes show none; give a page with a report"))
    } else if story.isEmpty {
      findings.append(
        Finding(
          .noStory, .warning,
          "cannot find a story in \"\(source.place)\": all \(blocks.count) blocks are headline, metadata or boilerplate; give the story's text"
        ))
    }
    var verdict = StubFinder(bytes: rendered.bytes, reader: pieces).verdict(
      found.blocks, found.labels, isFree: facts.isAccessibleForFree?.value)
    if witness == .cut, verdict == .whole { verdict = facts.isAccessibleForFree?.value == false ? .stub : .truncated }
    findings += Self.cut(verdict, source.place, blocks: story.count)
    let id = Self.identifier(sha256, page.ordinal)
    if witness == .disagrees, verdict == .whole {
      findings.append(
        Finding(
          .bodyDisagreement, .note,
          "cannot find in \"\(source.place)\" the story that its own data hold: what it shows is another text; look at what was taken for its story",
          span: facts.body?.evidence.first.map { Span(report: id, $0) }))
    }
    var report = draft(id, source, given, sha256, found, facts, payload, rendered, blocks: blocks)
    report.take(facts, given)
    findings += facts.findings(of: id, at: source.place)
    let site = facts.canonical.map { PageAddress($0.value).host } ?? ""
    return ReadReport(report: report, payload: payload, findings: findings, site: site.isEmpty ? nil : site)
  }

  /// The report as its blocks give it, without what the page says about itself.
  private func draft(
    _ id: Identifier, _ source: Source, _ given: Given, _ sha256: String, _ found: MainTextFinder.Outcome, _ facts: PageFacts,
    _ payload: Payload, _ rendered: RenderedText, blocks: [Block]
  ) -> Report {
    let story = blocks.filter(\.kind.isStory)
    let title = blocks.first { $0.kind == .title }
    let spoken = zip(found.blocks, found.labels).filter { $0.1.kind.isStory }.map(\.0.text)
    return Report(
      id: id, source: source, payload: PayloadPin(sha256: sha256, bytes: payload.bytes.count),
      outlet: given.outlet.map { Outlet(name: $0, basis: .given) } ?? .unknown, credits: [],
      title: title.map { Span(report: id, $0.range) },
      bylines: [],
      language: facts.language?.value
        ?? pieces.languages.language(of: payload.text, spoken.isEmpty ? found.blocks.map(\.text) : spoken),
      published: given.date.map { Self.moment(given: $0) }, modified: nil, firstSeen: nil, blocks: blocks,
      body: ByteRange((story.first?.start ?? 0)..<(story.last?.end ?? 0)), shares: Shares(own: 0, copied: 0, quoted: 0))
  }

  /// A finding where the page breaks off, by itself or before a paywall.
  private static func cut(_ verdict: StubFinder.Verdict, _ place: String, blocks: Int) -> [Finding] {
    switch verdict {
    case .whole: return []
    case .stub:
      return [
        Finding(
          .stub, .warning,
          "cannot read the whole of \"\(place)\": the page asks for payment or registration after \(blocks) blocks; give the full text"
        )
      ]
    case .truncated:
      return [
        Finding(
          .truncated, .warning,
          "cannot read the whole of \"\(place)\": its text breaks off after \(blocks) blocks; give the page with the full text")
      ]
    }
  }
}

extension RenderedText {
  /// The text with its way back to the page; shares the bytes and runs.
  var map: TextMap { TextMap(text: bytes, stretches: stretches) }

  /// The bytes of the page from the first to the last byte of a range of the text.
  func page(_ text: Range<Int>) -> Range<Int> { map.inPage(text) }
}
