import Comparing
import Foundation
import Reading
import TextAlgorithms
import Vocabulary

extension Pipeline {
  /// Files up to which the reports are taken for those of one event, whose lineage is worked out in full.
  package static let mostReportsOfAnEvent = 300

  /// What a pass over a corpus came to; what it found was told on the way.
  package struct Corpus: Sendable {
    package var reports = 0
    package var pairs = 0
    package var passages = 0
    package var clusters = 0
    package var findings: [Finding] = []
    package var someFailed = false
  }

  /// What a pass over a corpus tells: pairs as they are found, then passages, then clusters.
  package enum CorpusFound: Sendable {
    case pairs([CopyPair])
    /// A witness names its report by the name that pairs have; its words are given.
    case passages([Passage])
    /// Reports that near-copies connect.
    case cluster([String])
  }

  /// Who carries whose copy, of the reports of one event.
  package func lineage(_ reports: [AnnotatedReport]) throws(Trouble) -> Dossier {
    let dossier = Comparer(language: Self.language, vectors: try Weights.vectors()).lineage(reports)
    progress("compared: \(dossier.passages.count) shared passages, \(dossier.pairs.count) judged pairs")
    return dossier
  }

  /// Whether the inputs are a corpus and no event: a JSONL file among them, or more files than an event has reports.
  package static func isCorpus(_ paths: [String]) -> Bool {
    var files = 0
    for case .file(let path) in InputPaths.expand(paths) {
      if CorpusSource.isJSONL(path) { return true }
      files += 1
    }
    return files > mostReportsOfAnEvent
  }

  /// Near-copies and passages over any number of reports, in one pass: never more than some hundred texts are held.
  ///
  /// With a folder for its state, the pass goes on where it was interrupted, or where it ended; what it found before is told again first,
  /// so that both come to the same.
  ///
  /// - Parameters:
  ///   - least: share of the words of either report from which a pair is told.
  ///   - state: a folder for what has to be kept; nil keeps nothing.
  ///   - tellsPassages: whether passages are told, for which the reports that share them are read again.
  package func corpus(
    _ paths: [String], least: Double, state: String? = nil, tellsPassages: Bool = true, found: (CorpusFound) throws -> Void
  ) throws -> Corpus {
    let folder = try state.map { try CorpusFolder($0) }
    do {
      var pass = try CorpusPass(self, folder: folder, least: least)
      return try pass.run(paths, tellsPassages: tellsPassages, found)
    } catch let damage as StoreDamage {
      throw folder?.damaged(damage.what)
        ?? Trouble(cannot: "use", "the temporary files", because: damage.what, wayOut: "look whether the disk is sound, and try again")
    }
  }
}

/// Where a report of a corpus is read from.
enum CorpusSource {
  static func isJSONL(_ path: String) -> Bool { path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") }

  /// The bytes of a report and the ranges of them that are story.
  static func text(_ path: String, input: [UInt8]?) throws(Trouble) -> (bytes: [UInt8], ranges: [Range<Int>], file: [UInt8]) {
    let page = try Pipeline.page(path, given: Given(), input: input)
    let read = Pipeline.reader.read(page)
    return (read.payload.text, read.report.blocks.filter(\.kind.isStory).map { read.payload.inText($0.range) }, page.bytes)
  }

  static func text(_ line: [UInt8], number: Int, of path: String) throws(Trouble) -> JSONLine {
    guard let report = JSONLine(line) else {
      throw Trouble(
        cannot: "read", "\(path)#\(number)", because: "the line is no JSON object with a text",
        wayOut: "write each report as {\"id\": …, \"text\": …} on a line of its own")
    }
    return report
  }

  /// The bytes of a report that was read before, to be read again.
  static func again(_ path: String, line: Range<Int>, input: [UInt8]?) -> (bytes: [UInt8], ranges: [Range<Int>])? {
    guard isJSONL(path) else { return (try? text(path, input: input)).map { ($0.bytes, $0.ranges) } }
    guard line.count <= 1 << 30, let bytes = try? FileReader.bytes(of: path, in: line), let report = JSONLine(bytes) else { return nil }
    return (report.text, [0..<report.text.count])
  }
}
