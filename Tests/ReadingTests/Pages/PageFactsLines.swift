import English
import Foundation
import HTML
import Testing
import Vocabulary

@testable import Reading

/// Writes the facts of real pages as lines of the form of `synoptic read`, for Scripts/score-published: run where SYNOPTIC_FACTS names
/// the file to write. Pages: the names in Evaluation/published.tsv, or all where SYNOPTIC_ALL is set, in SYNOPTIC_DATA (default ../shared).
struct PageFactsLines {
  static let environment = ProcessInfo.processInfo.environment

  @Test(.enabled(if: environment["SYNOPTIC_FACTS"] != nil, "writes facts of real pages where SYNOPTIC_FACTS names a file"))
  func write() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
    let data = URL(filePath: Self.environment["SYNOPTIC_DATA"] ?? root.appending(path: "../shared").path)
    let labelled = try String(contentsOf: root.appending(path: "Evaluation/published.tsv"), encoding: .utf8)
      .split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    var lines = ""
    for folder in ["scrapinghub", "segments"] {
      let pages = data.appending(path: "data/extraction/\(folder)/html")
      for name in try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted() {
        guard Self.environment["SYNOPTIC_ALL"] != nil || labelled.contains(name) else { continue }
        let page = pages.appending(path: name)
        let bytes = name.hasSuffix(".gz") ? try Self.unpacked(page) : [UInt8](try Data(contentsOf: page))
        let text: [UInt8]
        switch TextDecoder().decode(bytes) {
        case .text(let decoded, _, _), .repaired(let decoded, _), .guessed(let decoded, _): text = decoded
        case .notText: text = []
        }
        lines += try Self.line(name, text)
      }
    }
    try Data(lines.utf8).write(to: URL(filePath: Self.environment["SYNOPTIC_FACTS"]!))
  }

  static func unpacked(_ page: URL) throws -> [UInt8] {
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", page.path]
    let pipe = Pipe()
    gzip.standardOutput = pipe
    try gzip.run()
    let bytes = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
    gzip.waitUntilExit()
    return bytes
  }

  static func line(_ name: String, _ bytes: [UInt8]) throws -> String {
    let document = HTMLParser().parse(bytes)
    let facts = PageFactsReader(language: .english).facts(of: document, RenderedText(document))
    func shown(_ range: Range<Int>?) -> String { range.map { String(decoding: bytes[$0].prefix(60), as: UTF8.self) } ?? "" }
    func one(_ dated: PageFacts.Dated?) -> [String: String]? {
      dated.map { ["value": $0.value, "bases": $0.bases.map(\.rawValue).joined(separator: " "), "shown": shown($0.evidence.first)] }
    }
    var report: [String: Any] = ["source": ["path": name], "language": facts.language?.value ?? "und"]
    report["published"] = one(facts.published)
    report["modified"] = one(facts.modified)
    report["firstSeen"] = one(facts.firstSeen)
    report["headline"] = facts.headline.map { "\($0.basis.rawValue): \($0.value)" }
    report["outlet"] = facts.outlet.map { "\($0.basis.rawValue): \($0.value)" }
    report["authors"] = facts.authors.map { "\($0.basis.rawValue): \($0.value)" }
    report["credits"] = facts.credits.map(\.value)
    report["canonical"] = facts.canonical?.value
    report["free"] = facts.isAccessibleForFree?.value
    report["basedOn"] = facts.isBasedOn.map(\.value)
    report["corrections"] = facts.corrections.map { $0.value.prefix(80).description }
    report["oddities"] = facts.oddities.map { "\($0.code.rawValue): \($0.cause)" }
    let line = try JSONSerialization.data(withJSONObject: ["report": report], options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: line, as: UTF8.self) + "\n"
  }
}
