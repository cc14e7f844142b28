import English
import Foundation
import Reading
import Rendering
import Running
import Sourcing
import Testing
import Vocabulary

/// A report of an event: the name of its file and its text.
struct NamedText: Sendable {
  var name: String
  var text: String
}

/// An account made in memory, with the bytes that its spans count in.
struct Made: Sendable {
  var account: Account
  var payloads: [Identifier: Payload]

  func words(_ span: Span) -> String { payloads[span.report]!.clean(span.range) }

  func json(withText: Bool = true) throws -> String { try JSONWriter(payloads: withText ? payloads : nil).json(account) }

  /// The name of a report's file.
  func name(_ id: Identifier) -> String { account.reports.first { $0.id == id }?.source.place ?? "?" }

  func describe(_ spans: [Span]) -> String {
    spans.map { "\(name($0.report))[\($0.start):\($0.end)] \(words($0))" }.joined(separator: " | ")
  }

  /// Every span of an account, with the place where it stands.
  var spans: [(place: String, span: Span)] {
    get throws {
      let object = try JSONSerialization.jsonObject(with: Data(try json().utf8))
      var found: [(place: String, span: Span)] = []
      func walk(_ value: Any, _ place: String) {
        if let list = value as? [Any] {
          for (index, item) in list.enumerated() { walk(item, "\(place)[\(index)]") }
        } else if let object = value as? [String: Any] {
          if let report = object["report"] as? String, let start = object["start"] as? Int, let end = object["end"] as? Int {
            found.append((place, Span(report: Identifier(report), start: start, end: end, text: object["text"] as? String)))
          }
          for key in object.keys.sorted() { walk(object[key]!, place + "." + key) }
        }
      }
      walk(object, "")
      return found
    }
  }
}

/// Pages in memory.
struct MemorySource: PageSource {
  private let texts: [String: String]

  init(_ pages: [NamedText]) { texts = Dictionary(pages.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first }) }

  func files(_ paths: [String]) -> [InputPaths.Found] { paths.map { .file($0) } }

  func file(at locator: Locator) throws(Trouble) -> PageFile {
    guard let text = texts[locator.path] else {
      throw Trouble(cannot: "read", locator.path, because: "no such file or directory", wayOut: "check the spelling")
    }
    return try PageFile(Array(text.utf8), of: locator.path)
  }

  func standardInput(limit: ([UInt8]) -> Int) throws(Trouble) -> [UInt8] { [] }
}

/// How the tests of this target make values: `Pipeline`, with pages in memory.
enum Accounts {
  static func read(_ page: NamedText) -> ReadReport { read(Array(page.text.utf8), name: page.name) }

  static func read(_ bytes: [UInt8], name: String, ordinal: Int = 0) -> ReadReport {
    let source = Source(path: name, sha256: Digest.sha256(bytes), bytes: bytes.count, media: "text/plain", charset: "utf-8")
    return Reader(language: .english, digest: Digest.sha256).read(Page(source: source, bytes: bytes, ordinal: ordinal))
  }

  static func attempts(_ reports: [ReadReport]) -> [Attempt] {
    reports.map { Attempt(source: $0.report.source.place, state: .read, because: "\($0.payload.bytes.count) bytes") }
  }

  /// Opened once for all tests.
  static let weights = Weights()

  static func pipeline(
    _ pages: [NamedText], given: [Locator: Given] = [:], decisions: DecisionFile? = nil, width: Int = 2
  ) -> Pipeline {
    Pipeline(weights: weights, sources: MemorySource(pages), given: given, decisions: decisions, limits: .init(width: width))
  }

  /// All stages in one go.
  static func make(_ pages: [NamedText], given: [Locator: Given] = [:], width: Int = 2) async throws -> Made {
    let pipeline = pipeline(pages, given: given, width: width)
    let read = await pipeline.read(pages.map(\.name))
    let dossier = try pipeline.compare(try await pipeline.annotate(read.values))
    return Made(
      account: pipeline.narrate(dossier, coverage: read.coverage, findings: read.findings), payloads: dossier.payloads)
  }

  /// All stages after reading.
  static func make(_ read: [ReadReport]) async throws -> Made {
    let pipeline = pipeline([])
    let dossier = try pipeline.compare(try await pipeline.annotate(read))
    return Made(account: pipeline.narrate(dossier, coverage: attempts(read)), payloads: dossier.payloads)
  }

  /// The texts of a folder of this repository, by name.
  static func folder(_ path: String) throws -> [NamedText] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent(path)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      ($0.hasSuffix(".txt") || $0.hasSuffix(".html")) && $0 != "expected.txt"
    }.sorted()
      .map { NamedText(name: $0, text: try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)) }
  }
}

/// An event that the laws are tried on.
struct Sample: Sendable, CustomTestStringConvertible {
  var name: String
  var pages: [NamedText]

  /// The account of the pages in their order; made once for all laws.
  var made: Made {
    get async throws { try await Self.accounts.made(self) }
  }

  private static let accounts = MadeOnce()

  private actor MadeOnce {
    private var tasks: [String: Task<Made, any Error>] = [:]

    func made(_ sample: Sample) async throws -> Made {
      let task = tasks[sample.name] ?? Task { try await Accounts.make(sample.pages) }
      tasks[sample.name] = task
      return try await task.value
    }
  }

  var testDescription: String { name }
  var isGenerated: Bool { name.hasPrefix("generated") }

  /// `SYNOPTIC_SAMPLES` sets how many events are generated; where it is not set, twelve where `CI` is true, else four.
  private static let generated = environment["SYNOPTIC_SAMPLES"].flatMap { Int($0) } ?? (environment["CI"] == "true" ? 12 : 4)
  private static let environment = ProcessInfo.processInfo.environment

  /// Invented events of this repository and generated ones.
  static let all: [Sample] =
    ["Examples/harbour", "Tests/Books/mill-bridge"].map { Sample(name: $0, pages: (try? Accounts.folder($0)) ?? []) }
    + (1...generated).map { seed in
      var generator = EventGenerator(seed: UInt64(seed))
      return Sample(name: "generated event \(seed)", pages: generator.event())
    }
}
