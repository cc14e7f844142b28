import TextAlgorithms
import Vocabulary

/// Makes a report of a page: decodes it, separates the story from boilerplate, and reads what the page says about itself.
///
/// Plain text only. Nothing is cut away: blocks cover every byte that is not white space, each with its kind, boilerplate and metadata
/// with a reason. Never fails: what is no text, or markup, gives a report without a story and a finding of severity *error*.
///
///     let read = Reader(language: language, digest: sha256).read(page)
///     read.report.title   // the headline's span
///     read.report.body    // first to last byte of the story
///
/// Order of the parts: format, encoding, lines, hard wraps, cuts, evidence of each piece, head, tail, kinds, metadata, language.
/// Cost: linear in the bytes; a piece is read in full only for its ends and its first 160 words.
package struct Reader: Sendable {
  /// The largest page, in bytes: coordinates of tokens are 32 bits wide.
  package static let largest = 1 << 30
  /// The longest text that people see of a page, in bytes. An article has 3 to 30 KB and a book under 1 MB.
  package static let largestText = 1 << 20

  let digest: @Sendable ([UInt8]) -> String
  /// Holds the tables of the language, which take long to make: make one reader for all pages.
  let pieces: PieceReader

  /// - Parameters:
  ///   - language: the words by which lines and blocks are known.
  ///   - digest: SHA-256 of the bytes, hexadecimal. Called only where the payload is not the page's own bytes.
  package init(language: Language, digest: @escaping @Sendable ([UInt8]) -> String) {
    self.digest = digest
    pieces = PieceReader(language: language)
  }

  /// Whether the bytes, or the first of them, look like a page of markup.
  package static func isMarkup(_ bytes: [UInt8]) -> Bool {
    if case .markup = FormatSniffer().format(of: bytes) { true } else { false }
  }

  package func read(_ page: Page) -> ReadReport {
    let place = page.source.place
    guard page.bytes.count <= Self.largest else {
      return refuse(
        page, [], .tooLarge,
        Finding(
          .tooLarge, .error, "cannot read \"\(place)\": it has \(page.bytes.count) bytes, \(Self.largest) are the most; split it")
      )
    }
    var isMarkup = false
    switch FormatSniffer().format(of: page.bytes) {
    case .binary(let name, let wayOut):
      return refuse(page, page.bytes, .notText, Finding(.notText, .error, "cannot read \"\(place)\": it is \(name); \(wayOut)"))
    case .markup(let tags, let isFeed):
      guard !isFeed else {
        return refuse(
          page, page.bytes, .markup,
          Finding(
            .markupNotRead, .error,
            "cannot read \"\(place)\": it is a feed or other XML with \(tags) closing tags near its top; give the pages it names"))
      }
      isMarkup = true
    case .text: break
    }
    if isMarkup { return readMarkup(page) }
    var findings: [Finding] = []
    var source = page.source
    source.media = "text/plain"
    let payload: [UInt8]
    var isUnchanged = false
    switch TextDecoder().decode(page.bytes) {
    case .text(let bytes, let charset, let same):
      (payload, source.charset, isUnchanged) = (bytes, charset, same)
    case .repaired(let bytes, let replaced):
      (payload, source.charset) = (bytes, "utf-8")
      findings.append(
        Finding(
          .invalidUTF8, .warning,
          "cannot decode \(replaced) bytes of \"\(place)\": they are no UTF-8, now U+FFFD; fetch the file again if words are missing"
        ))
    case .guessed(let bytes, let high):
      (payload, source.charset) = (bytes, "windows-1252")
      findings.append(
        Finding(
          .charsetGuessed, .warning,
          "cannot tell the encoding of \"\(place)\": \(high) of \(page.bytes.count) bytes are no UTF-8, taken as windows-1252; save it as UTF-8"
        ))
    case .notText(let cause):
      return refuse(
        page, page.bytes, .notText, Finding(.notText, .error, "cannot read \"\(place)\": it \(cause); give the report's text"))
    }
    let sha256 = isUnchanged && !page.isUnpacked ? source.sha256 : digest(payload)
    return read(payload, source, page, sha256, findings)
  }

  private func read(_ bytes: [UInt8], _ source: Source, _ page: Page, _ sha256: String, _ earlier: [Finding]) -> ReadReport {
    var findings = earlier
    let given = page.given
    let payload = Payload(bytes: bytes)
    let id = Self.identifier(sha256, page.ordinal)
    let reader = self.pieces
    let pieces = WrapJoiner().joined(LineSplitter().pieces(of: payload), in: bytes)
    var draft = Draft(PieceCutter(reader: reader).cut(pieces, payload), bytes: bytes, reader: reader)
    StoryLabeller().label(&draft)
    var blocks: [Block] = []
    blocks.reserveCapacity(draft.count + 1)
    for (piece, label) in zip(draft.pieces, draft.labels) {
      blocks.append(Block(kind: label?.kind ?? .paragraph, reason: label?.reason, piece.range))
    }
    let story = blocks.filter(\.kind.isStory)
    if draft.count == 0 {
      findings.append(
        Finding(
          .empty, .error,
          "cannot find text in \"\(source.place)\": its \(bytes.count) bytes are white space; give a file with a report"))
    } else if story.isEmpty {
      findings.append(
        Finding(
          .noStory, .warning,
          "cannot find a story in \"\(source.place)\": all \(draft.count) lines are headline, metadata or boilerplate; give the story's text"
        ))
    }
    let facts = MetadataReader(report: id, draft: draft).facts()
    if let ambiguous = facts.ambiguous, facts.published == nil, given.date == nil {
      findings.append(
        Finding(
          .dateAmbiguous, .note,
          "cannot date \"\(source.place)\": \"\(payload.clean(ambiguous.range))\" may be read in two ways; give it with --date",
          span: ambiguous))
    }
    let title = blocks.first { $0.kind == .title }
    let report = Report(
      id: id, source: source, payload: PayloadPin(sha256: sha256, bytes: bytes.count),
      outlet: given.outlet.map { Outlet(name: $0, basis: .given) } ?? facts.outlet, credits: facts.credits,
      title: title.map { Span(report: id, $0.range) }, bylines: facts.bylines,
      language: reader.languages.language(of: bytes, (story.isEmpty ? blocks : story).map(\.range)),
      published: given.date.map { Self.moment(given: $0) } ?? facts.published, modified: facts.modified, firstSeen: nil, blocks: blocks,
      body: ByteRange((story.first?.start ?? 0)..<(story.last?.end ?? 0)), shares: Shares(own: 0, copied: 0, quoted: 0))
    return ReadReport(report: report, payload: payload, findings: findings)
  }

  /// Sixteen digits of the stable hash of the payload's SHA-256 and, where pages with the same payload come before, of their number.
  static func identifier(_ sha256: String, _ ordinal: Int) -> Identifier {
    Identifier(StableHash.hexadecimal(of: ordinal == 0 ? ["report", sha256] : ["report", sha256, String(ordinal)]))
  }

  static func moment(given date: String) -> Moment {
    let precision: Moment.Precision =
      switch date.count {
      case ..."2024".count: .year
      case ..."2024-10".count: .month
      case ..."2024-10-03".count: .day
      default: .time
      }
    return Moment(value: date, precision: precision, basis: .given, evidence: [])
  }

  /// A report without a story: its bytes, made valid UTF-8, are one block with the reason.
  func refuse(_ page: Page, _ bytes: [UInt8], _ reason: BlockReason, _ finding: Finding) -> ReadReport {
    let text = Self.repaired(bytes)
    let payload = Payload(bytes: text)
    let sha256 = text == page.bytes && !page.isUnpacked ? page.source.sha256 : digest(text)
    let id = Self.identifier(sha256, page.ordinal)
    let range = payload.trimmed(0..<text.count)
    let report = Report(
      id: id, source: page.source, payload: PayloadPin(sha256: sha256, bytes: text.count),
      outlet: page.given.outlet.map { Outlet(name: $0, basis: .given) } ?? .unknown, credits: [], title: nil, bylines: [], language: "und",
      published: page.given.date.map { Self.moment(given: $0) }, modified: nil, firstSeen: nil,
      blocks: range.isEmpty ? [] : [Block(kind: .boilerplate, reason: reason, range)], body: ByteRange(0..<0),
      shares: Shares(own: 0, copied: 0, quoted: 0))
    return ReadReport(report: report, payload: payload, findings: [finding])
  }
}
