import Foundation
import Reading
import Sourcing
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

  /// Whether the inputs are a corpus and no event: a JSONL file among them, or more files than an event has reports.
  package func isCorpus(_ paths: [String]) -> Bool {
    var files = 0
    for case .file(let path) in sources.files(paths) {
      if CorpusSource.isJSONL(path), OwnResult.refusal(ofLines: path) == nil { return true }
      files += 1
    }
    return files > Self.mostReportsOfAnEvent
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
  ) async throws -> Corpus {
    let folder = try state.map { try CorpusFolder($0) }
    do {
      var pass = try CorpusPass(self, folder: folder, least: least)
      return try await pass.run(paths, tellsPassages: tellsPassages, found)
    } catch let damage as StoreDamage {
      throw folder?.damaged(damage.what)
        ?? Trouble(cannot: "use", "the temporary files", because: damage.what, wayOut: "look whether the disk is sound, and try again")
    }
  }
}

/// Reads one report of a corpus.
enum CorpusSource {
  static func isJSONL(_ path: String) -> Bool { path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") }

  /// A report of a corpus: its words are those of its story.
  struct Text: Sendable {
    /// The text as a reader sees it.
    var bytes: [UInt8]
    /// The ranges of `bytes` that are story.
    var story: [Range<Int>]
    /// As stored.
    var file: [UInt8]
    /// The identifier that a JSONL file gives the report.
    var name: String?
    /// What reading it found; an error among them means that it is no report.
    var findings: [Finding] = []
  }

  static func text(at locator: Locator, _ pipeline: Pipeline) throws(Trouble) -> Text {
    let file = try pipeline.sources.file(at: locator)
    // The text of a line of a JSONL file is all story.
    guard locator.member == nil else { return Text(bytes: file.bytes, story: [0..<file.bytes.count], file: file.file, name: file.name) }
    // The hash of the file is not needed here, so it is not made.
    let source = Source(path: locator.path, sha256: "", bytes: file.file.count, media: "text/plain", charset: "utf-8")
    let read = pipeline.reader.read(Page(source: source, bytes: file.bytes, isUnpacked: file.isPacked))
    let story = read.report.blocks.filter(\.kind.isStory).map { read.payload.inText($0.range) }
    return Text(bytes: read.payload.text, story: story, file: file.file, findings: read.findings)
  }
}
