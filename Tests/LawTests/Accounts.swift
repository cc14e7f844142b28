import English
import Foundation
import Reading
import Rendering
import Running
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

/// The one door through which the tests of this target make values: `Pipeline`, with pages that lie in no file.
enum Accounts {
  static func read(_ page: NamedText) -> ReadReport { read(Array(page.text.utf8), name: page.name) }

  static func read(_ bytes: [UInt8], name: String) -> ReadReport {
    let source = Source(path: name, sha256: Digest.sha256(bytes), bytes: bytes.count, media: "text/plain", charset: "utf-8")
    return Reader(language: .english, digest: Digest.sha256).read(Page(source: source, bytes: bytes))
  }

  static func attempts(_ reports: [ReadReport]) -> [Attempt] {
    reports.map { Attempt(source: $0.report.source.place, state: .read, because: "\($0.payload.bytes.count) bytes") }
  }

  /// All stages in one go.
  static func make(_ pages: [NamedText]) throws -> Made { try make(pages.map(read)) }

  static func make(_ read: [ReadReport]) throws -> Made {
    let pipeline = Pipeline()
    let dossier = try pipeline.compare(pipeline.annotate(read))
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

  var testDescription: String { name }
  var isGenerated: Bool { name.hasPrefix("generated") }

  /// The invented events of this repository and twelve generated ones.
  static let all: [Sample] =
    ["Examples/harbour", "Tests/Books/mill-bridge"].map { Sample(name: $0, pages: (try? Accounts.folder($0)) ?? []) }
    + (1...12).map { seed in
      var generator = EventGenerator(seed: UInt64(seed))
      return Sample(name: "generated event \(seed)", pages: generator.event())
    }
}
