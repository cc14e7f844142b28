import Grouping
import Sourcing
import TextAlgorithms
import Vocabulary

/// Tells the passages of a corpus with their bytes and words, which are read again from the reports.
struct CorpusPassages {
  let lineage: CorpusLineage
  /// Of the files, by number.
  let paths: [String]

  /// Witnesses that are read at once.
  private static let batch = 512

  private struct Text: Sendable {
    var payload: Payload
    /// A hash of the payload: identifiers come from content, not from the name of a report.
    var hash: String
    /// The bytes of each word.
    var places: [Range<Int>]
  }

  /// Tells some hundred passages at a time; at the end, with none, what could not be read again.
  func tell(_ pipeline: Pipeline, _ found: ([Passage], Finding?) throws -> Void) async throws {
    var lost: Set<Int> = []
    var batch: [CorpusPassage] = []
    var witnesses = 0
    func flush() async throws {
      let texts = try await self.texts(Set(batch.flatMap { $0.witnesses.map(\.report) }).sorted(), pipeline, &lost)
      try found(try batch.compactMap { try passage($0, texts) }, nil)
      batch = []
      witnesses = 0
    }
    for passage in try lineage.passages() {
      batch.append(passage)
      witnesses += passage.witnesses.count
      if witnesses >= Self.batch { try await flush() }
    }
    if !batch.isEmpty { try await flush() }
    guard let first = lost.min() else { return }
    let name = try lineage.name(of: first)
    try found(
      [],
      Finding(
        .changedSince, .warning,
        "\(lost.count) reports that share passages, such as \"\(name)\", cannot be read again as they were; their passages are left out"))
  }

  private func texts(_ reports: [Int], _ pipeline: Pipeline, _ lost: inout Set<Int>) async throws -> [Int: Text] {
    let wanted = try reports.map { report in
      let source = try lineage.source(of: report)
      let path = paths.indices.contains(source.file) ? paths[source.file] : ""
      return Locator(path, member: CorpusSource.isJSONL(path) ? .line(source.line) : nil)
    }
    let read = await pipeline.map(wanted) { [pipeline] locator -> CorpusSource.Text? in
      // A damaged state can name any bytes; memory is taken for those that are there.
      if case .line(let range) = locator.member, range.upperBound > FileReader.stamp(of: locator.path)?.bytes ?? 0 { return nil }
      return try? CorpusSource.text(at: locator, pipeline)
    }
    var out: [Int: Text] = [:]
    for (report, text) in zip(reports, read) {
      if let text, let places = try lineage.places(of: report, text.bytes, ranges: text.story) {
        var hash = StableHash()
        hash.add(text.bytes)
        out[report] = Text(payload: Payload(bytes: text.bytes), hash: hash.hexadecimal, places: places)
      } else {
        lost.insert(report)
      }
    }
    return out
  }

  /// nil where fewer than two witnesses can be read.
  private func passage(_ passage: CorpusPassage, _ texts: [Int: Text]) throws -> Passage? {
    struct Read {
      var text: Text
      var span: Span
      /// By content: the shorter report first; the name last of all.
      var order: (Int, String, Int, Int, String) { (text.payload.bytes.count, text.hash, span.start, span.end, span.report.value) }
    }
    let read = try passage.witnesses.compactMap { witness -> Read? in
      guard let text = texts[witness.report], witness.words.upperBound <= text.places.count, !witness.words.isEmpty else { return nil }
      let range = text.places[witness.words.lowerBound].lowerBound..<text.places[witness.words.upperBound - 1].upperBound
      let span = Span(
        report: Identifier(try lineage.name(of: witness.report)), start: range.lowerBound, end: range.upperBound,
        text: text.payload.clean(range))
      return Read(text: text, span: span)
    }
    guard read.count > 1 else { return nil }
    let ordered = read.sorted { $0.order < $1.order }
    let content = ["passage"] + ordered.flatMap { [$0.text.hash, String($0.span.start), String($0.span.end)] }
    return Passage(
      id: Identifier(StableHash.hexadecimal(of: content)), witnesses: ordered.map(\.span), from: nil, direction: .unknown,
      kind: passage.isVerbatim ? .verbatim : .edited, overlap: passage.overlap)
  }
}
