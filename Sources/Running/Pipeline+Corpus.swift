import Comparing
import Foundation
import Reading
import Vocabulary

extension Pipeline {
  /// Files up to which the reports are taken for those of one event, whose lineage is worked out in full.
  package static let mostReportsOfAnEvent = 300

  /// What a pass over a corpus came to; its pairs were told on the way.
  package struct Corpus: Sendable {
    package var reports = 0
    package var pairs = 0
    /// Reports that near-copies connect, by the first of them.
    package var clusters: [[String]] = []
    package var findings: [Finding] = []
    package var someFailed = false
  }

  /// One report of a JSONL file.
  private struct CorpusLine: Decodable {
    var id: String?
    var text: String
  }

  /// Who carries whose copy, of the reports of one event.
  package func lineage(_ reports: [AnnotatedReport]) throws(Trouble) -> Dossier {
    let dossier = Comparer(vectors: try Weights.vectors()).lineage(reports)
    progress("compared: \(dossier.passages.count) shared passages, \(dossier.pairs.count) judged pairs")
    return dossier
  }

  /// Whether the inputs are a corpus and no event: a JSONL file among them, or more files than an event has reports.
  package static func isCorpus(_ paths: [String]) -> Bool {
    var files = 0
    for case .file(let path) in InputPaths.expand(paths) {
      if isJSONL(path) { return true }
      files += 1
    }
    return files > mostReportsOfAnEvent
  }

  /// Near-copies and passages over any number of reports, in one pass: never more than some hundred texts are held as bytes.
  ///
  /// - Parameters:
  ///   - least: share of the words of either report from which a pair is told.
  ///   - found: called with the pairs of some reports, in order.
  package func corpus(_ paths: [String], least: Double, found: ([CopyPair]) throws -> Void) throws -> Corpus {
    var out = Corpus()
    var lineage = CorpusLineage(least: least)
    var seen: Set<String> = []
    var files: [String] = []
    func add(_ made: [Result<CorpusLineage.Words, Trouble>]) throws {
      var pairs: [CopyPair] = []
      for words in made {
        switch words {
        case .success(let words): pairs += lineage.add(words)
        case .failure(let trouble): out.fail(trouble)
        }
      }
      out.pairs += pairs.count
      if !pairs.isEmpty { try found(pairs) }
    }
    func flush() throws {
      try add(map(files) { path in Self.words(path) })
      files = []
    }
    for place in InputPaths.expand(paths) {
      switch place {
      case .trouble(let trouble): out.fail(trouble)
      case .file(let path) where !seen.insert(path).inserted: continue
      case .file(let path) where Self.isJSONL(path):
        try flush()
        var first = 1
        do {
          try FileReader.lines(of: path) { lines in
            let start = first
            try add(map(Array(lines.enumerated())) { Self.words($0.element, number: start + $0.offset, of: path) })
            first += lines.count
          }
        } catch let trouble as Trouble {
          out.fail(trouble)
        }
      case .file(let path):
        files.append(path)
        if files.count == 128 { try flush() }
      }
    }
    try flush()
    out.reports = lineage.count
    out.clusters = lineage.clusters()
    progress("\(out.reports) reports: \(out.pairs) pairs share text, \(out.clusters.count) clusters of near-copies")
    return out
  }

  private static func isJSONL(_ path: String) -> Bool { path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") }

  private static func words(_ path: String) -> Result<CorpusLineage.Words, Trouble> {
    do throws(Trouble) {
      let read = Reader(digest: Digest.sha256).read(try page(path, given: Given()))
      return .success(.init(name: path, read.payload.bytes, ranges: read.report.blocks.filter(\.kind.isStory).map(\.range)))
    } catch {
      return .failure(error)
    }
  }

  /// A line of a JSONL file; an empty one is a report without words.
  private static func words(_ line: [UInt8], number: Int, of path: String) -> Result<CorpusLineage.Words, Trouble> {
    guard let report = try? JSONDecoder().decode(CorpusLine.self, from: Data(line)) else {
      return .failure(
        Trouble(
          cannot: "read", "\(path)#\(number)", because: "the line is no JSON object with a text",
          wayOut: "write each report as {\"id\": …, \"text\": …} on a line of its own"))
    }
    let bytes = Array(report.text.utf8)
    return .success(.init(name: report.id ?? "\(path)#\(number)", bytes, ranges: [0..<bytes.count]))
  }
}

extension Pipeline.Corpus {
  fileprivate mutating func fail(_ trouble: Trouble) {
    findings.append(Finding("running.cannot-read", .error, trouble.description))
    someFailed = true
  }
}
