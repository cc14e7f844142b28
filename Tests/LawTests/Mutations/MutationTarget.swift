import Foundation
import Presenting
import Rendering
import Running
import Sourcing
import Synchronization
import TextAlgorithms
import Vocabulary

/// What damaged bytes are given to: everything that reads texts, pages and JSON from outside, with the stages behind it.
enum MutationTarget: String, CaseIterable, Sendable {
  case text, page, readLine, annotations, dossier, account, trace, decisions, jsonLine, state

  /// Two short reports: a stage takes a millisecond over them.
  static let pages = [
    NamedText(
      name: "a.txt",
      text: """
        The dam

        Ida Holm, the minister, said on 3 May 2031: “The dam is old, and the wall has stood for ninety years.” At least 14 people were hurt \
        in Tervyn. The pier cost 3 million euros (3.2 million dollars). Holm promised to rebuild it within two years.
        """),
    NamedText(
      name: "b.txt",
      text: """
        Dam of Tervyn is old

        “The dam is old,” said Ida Holm. She said that the wall had stood for ninety years. At least 17 people were hurt in Tervyn. \
        The pier cost 3 million euros (3.2 million dollars). Emil Lund asked for help on Monday.
        """),
  ]

  /// A page with a heading, a byline, a list, a table and what pages print around a report.
  static let html = [
    "<!DOCTYPE html>", "<html lang=en>", "<head>", "<title>The dam</title>", "<meta name=author content='Ida Holm'>", "</head>", "<body>",
    "<nav><ul><li><a href=/a>News</a></li></ul></nav>", "<article>", "<h1>The dam</h1>", "<p class=byline>By Emil Lund</p>",
    "<time datetime=2031-05-03>3 May 2031</time>", "<p>“The dam is old,” said Ida Holm.</p>", "<p>At least <b>14 people</b> were hurt.</p>",
    "<blockquote>It has stood &mdash; for ninety years.</blockquote>", "<ul><li>One<li>Two</ul>", "<table><tr><td>1<td>2</table>",
    "<script>var a = '<p>b</p>';</script>", "<!-- c -->", "</article>", "<aside><p>Read more</p></aside>", "</body>", "</html>",
  ]

  /// The variants of each: seed → bytes. A seed of 0 is the whole.
  static func originals() async throws -> [MutationTarget: [Variants]] {
    var all = try await documents().mapValues { $0.map(Variants.json) }
    all[.text] = pages.map { .pieces($0.text.split(separator: " ").map { "\($0) " }) }
    all[.page] = [.pieces(html)]
    return all
  }

  enum Variants {
    case json(JSONValue)
    case pieces([String])

    /// Makes the variants, with what they need prepared once.
    func maker() -> (UInt64) -> [UInt8] {
      switch self {
      case .json(let value):
        var mutator = JSONMutator(seed: 0, value)
        return { $0 == 0 ? JSONMutator.bytes(value) : mutator.variant($0) }
      case .pieces(let pieces):
        let mutator = PieceMutator(pieces)
        return { $0 == 0 ? Array(pieces.joined().utf8) : mutator.variant($0) }
      }
    }
  }

  /// What is whole of each kind of JSON.
  private static func documents() async throws -> [MutationTarget: [JSONValue]] {
    let made = try await Accounts.make(pages)
    let pipeline = Accounts.pipeline(pages)
    let read = await pipeline.read(pages.map(\.name))
    var lines: [JSONValue] = [], annotations: [JSONValue] = []
    for report in read.values {
      var line: [UInt8] = []
      try JSONWriter(payloads: [report.report.id: report.payload]).write(report) { line += $0 }
      lines.append(try JSONValue(line))
    }
    for report in try await pipeline.annotate(read.values) {
      annotations.append(try JSONValue(Array(JSONWriter(payloads: [report.id: report.payload]).json(report.annotations).utf8)))
    }
    var dossier = made.account
    dossier.narrative = nil
    let payload = read.values[0].report.payload.sha256
    let decisions = Decisions([
      Decision(kind: .leaveOut, anchors: [.init(payload: payload, start: 3, end: 9)], by: "Nell Hart", reason: "a notice"),
      Decision(
        kind: .sameActor, anchors: [.init(payload: payload, start: 9, end: 17), .init(payload: payload, start: 30, end: 38)],
        by: "Nell Hart", reason: "one person"),
    ])
    let account = try JSONValue(Array(try made.json().utf8))
    // In one order in every process, or a seed would not give the same variant again.
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return [
      .readLine: lines, .annotations: annotations, .account: [account], .trace: [account],
      .dossier: [try JSONValue(Array(JSONWriter(payloads: made.payloads).json(dossier).utf8))],
      .decisions: [try JSONValue(Array(encoder.encode(decisions)))],
      .jsonLine: [try JSONValue(Array(#"{"id": "a", "date": 3, "text": "The dam is \"old\".", "tags": ["x", null]}"#.utf8))],
      .state: [try await MutationFolder.shared.prepare()],
    ]
  }

  /// Gives bytes to what reads them, and what it makes to the stages behind it.
  ///
  /// - Parameter goesOn: whether the stages behind run too; the readers alone are many times faster.
  /// - Throws: `Trouble` where they are refused, as they should be; anything else is a fault.
  func run(_ bytes: [UInt8], goesOn: Bool = true) async throws {
    switch self {
    case .text, .page, .readLine, .annotations, .dossier:
      Self.piped.input = bytes
      try await runStages(goesOn)
    case .account: _ = try Verification(sources: MemorySource(Self.pages)) { ReasonWording($0).text }.verify(bytes)
    case .trace:
      let stored = try StoredAccount(bytes, name: "account.json")
      guard goesOn else { return }
      let payloads = try stored.payloads(MemorySource(Self.pages), of: Set(stored.account.reports.map(\.id)), name: "account.json")
      for entry in AccountIndex(stored.account).entries.prefix(20) {
        _ = TraceText(account: stored.account, payloads: payloads).text(entry)
      }
    case .decisions:
      let file = try DecisionFile(bytes: bytes, name: "decisions.json")
      if goesOn { _ = try await Accounts.pipeline(Self.pages, decisions: file).read(Self.pages.map(\.name)) }
    case .jsonLine: _ = try PageFile(line: bytes, of: "corpus.jsonl#1")
    case .state: try await MutationFolder.shared.run(bytes)
    }
  }

  enum Fault: Error {
    case spanOutside(Int, Int)
  }

  private static let piped = PipedSource(pages: MemorySource(pages))
  /// One for all variants, which come one at a time: making one takes longer than reading a small page.
  private static let pipeline = Pipeline(weights: Accounts.weights, sources: piped, limits: .init(width: 1))

  private func runStages(_ goesOn: Bool) async throws {
    let pipeline = Self.pipeline, input = StageInput(["-"], pipeline)
    switch self {
    case .text, .page:
      let read = await pipeline.read(["-"])
      for report in read.values {
        for block in report.report.blocks where !report.payload.isValid(block.start, block.end) {
          throw Fault.spanOutside(block.start, block.end)
        }
      }
      if goesOn { _ = try await pipeline.annotate(read.values) }
    case .annotations:
      let outcome = try await input.annotated()
      guard goesOn, !outcome.values.isEmpty else { return }
      let dossier = try pipeline.compare(outcome.values)
      let account = pipeline.narrate(dossier, coverage: outcome.coverage, findings: outcome.findings)
      _ = QuotesTable(account, payloads: dossier.payloads, speaker: nil).text()
      _ = TextAccount(account, payloads: dossier.payloads).text()
      _ = LineageText(account, payloads: dossier.payloads).text()
    case .dossier:
      let compared = try await input.dossier()
      guard goesOn else { return }
      let account = pipeline.narrate(compared.dossier, coverage: compared.coverage)
      _ = TextAccount(account, payloads: compared.dossier.payloads).text()
      _ = AccountPage(account, payloads: compared.dossier.payloads, sha256: Digest.sha256).html()
      _ = CSVTables.quotations(account, payloads: compared.dossier.payloads)
      _ = CSVTables.figures(account, payloads: compared.dossier.payloads)
    default:
      let reports = try await input.reports().values
      if goesOn { _ = try await pipeline.annotate(reports) }
    }
  }
}

/// Pages in memory, with standard input.
private final class PipedSource: PageSource {
  private let pages: MemorySource
  private let bytes = Mutex<[UInt8]>([])

  init(pages: MemorySource) { self.pages = pages }

  var input: [UInt8] {
    get { bytes.withLock { $0 } }
    set { bytes.withLock { $0 = newValue } }
  }

  func files(_ paths: [String]) -> [InputPaths.Found] { pages.files(paths) }
  func file(at locator: Locator) throws(Trouble) -> PageFile {
    locator.path == "-" ? try PageFile(input, of: "-") : try pages.file(at: locator)
  }
  func standardInput(limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] { input }
}

/// The state folder of a small corpus, made whole again before each damaged `state` is put into it.
private struct MutationFolder: Sendable {
  static let shared = MutationFolder()
  private static let pipeline = Pipeline(weights: Accounts.weights, limits: .init(width: 1))

  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("synoptic-mutations-\(UUID().uuidString)")

  private var corpus: String { folder.appendingPathComponent("corpus.jsonl").path }
  private var path: String { folder.appendingPathComponent("state").path }

  /// - Parameter bytes: the first line of the file `state`; its checksum is put behind it.
  func run(_ bytes: [UInt8]) async throws {
    let files = FileManager.default
    try? files.removeItem(atPath: path)
    try files.copyItem(atPath: folder.appendingPathComponent("whole").path, toPath: path)
    let line = Self.unquoted(bytes.filter { $0 != 0x0A })
    try Data(line + [0x0A] + Array(Digest.sha256(line).utf8) + [0x0A]).write(to: URL(fileURLWithPath: path + "/state"))
    _ = try await Self.pipeline.corpus([corpus], least: 0.2, state: path) { _ in }
  }

  /// Runs once over a corpus and keeps what that left. Its checksums are too large for `JSONValue` and stand as strings, `"#1234…"`.
  func prepare() async throws -> JSONValue {
    let kept = folder.appendingPathComponent("whole").path
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let lines = (0..<40).map { number in
      let words = (0..<40).map { "w\((number / 3 &* 7919 ^ $0 &* 40_503) % 6000)" }.joined(separator: " ")
      return "{\"id\": \"r\(number)\", \"text\": \"\(words)\"}\n"
    }
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: corpus))
    _ = try await Self.pipeline.corpus([corpus], least: 0.2, state: kept) { _ in }
    let line = try Data(contentsOf: URL(fileURLWithPath: kept + "/state")).prefix { $0 != 0x0A }
    let text = String(decoding: line, as: UTF8.self).replacing(#/[0-9]{16,}/#) { "\"#\($0.output)\"" }
    return try JSONValue(Array(text.utf8))
  }

  /// Numbers that stand as strings, as numbers again.
  private static func unquoted(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "\"")) {
      out += rest[..<start]
      let digits = rest[(start + 1)...].dropFirst().prefix { 0x30...0x39 ~= $0 }
      let isNumber =
        rest[(start + 1)...].first == UInt8(ascii: "#") && !digits.isEmpty && rest[digits.endIndex...].first == UInt8(ascii: "\"")
      out += isNumber ? Array(digits) : [UInt8(ascii: "\"")]
      rest = rest[(isNumber ? digits.endIndex + 1 : start + 1)...]
    }
    return out + rest
  }
}
