import Foundation
import Grouping
import Sourcing
import TextAlgorithms
import Vocabulary

/// One pass over a corpus: reads what is new, tells what it finds, and keeps its state on the way.
struct CorpusPass {
  /// Reports after which the state is kept. An interruption costs at most so many; keeping takes some hundredths of a second.
  static let interval = 4096
  /// Files that are read at once.
  private static let batch = 128

  private let pipeline: Pipeline
  private let folder: CorpusFolder?
  private let least: Double
  private let shelf: any ByteShelf
  private var lineage: CorpusLineage
  private var ledger: CorpusLedger
  private var kept = 0
  private var out = Pipeline.Corpus()

  private typealias Made = Result<CorpusLineage.Words, Trouble>

  init(_ pipeline: Pipeline, folder: CorpusFolder?, least: Double) throws {
    self.pipeline = pipeline
    self.folder = folder
    self.least = least
    guard let folder else {
      shelf = ScratchShelf(folder: FileManager.default.temporaryDirectory.path)
      lineage = try CorpusLineage(least: least, shelf: shelf)
      ledger = try CorpusLedger(nil)
      return
    }
    shelf = folder
    guard let state = folder.state else {
      lineage = try CorpusLineage(least: least, shelf: folder)
      ledger = try CorpusLedger(try folder.make("ledger"))
      try keep()
      return
    }
    guard state.coverage == least else {
      throw Trouble(
        cannot: "use", folder.path, because: "it was begun with --coverage \(state.coverage), and now it is \(least)",
        wayOut: "give the same, or name another folder")
    }
    ledger = try CorpusLedger(try folder.store("ledger"))
    guard ledger.sumOfAll == state.ledgerSum else { throw StoreDamage("the file \"ledger\" has changed") }
    lineage = try CorpusLineage(least: least, shelf: folder, from: state.mark, store: folder.store)
    kept = lineage.count
    for message in ledger.failures { out.fail(message) }
  }

  mutating func run(_ paths: [String], tellsPassages: Bool, _ found: (Pipeline.CorpusFound) throws -> Void) async throws -> Pipeline.Corpus
  {
    try tellAgain(found)
    let before = lineage.count
    if before > 0 { pipeline.progress(.ended(.resumed(reports: before))) }
    try await readAll(paths, found)
    out.findings.sort(by: Pipeline.findingOrder)
    try keep()
    out.reports = lineage.count
    out.pairs = lineage.pairCount
    if tellsPassages {
      try await CorpusPassages(lineage: lineage, paths: ledger.paths).tell(pipeline) { passages, finding in
        out.passages += passages.count
        if let finding { out.findings.append(finding) }
        if !passages.isEmpty { try found(.passages(passages)) }
      }
    }
    try lineage.forEachCluster {
      out.clusters += 1
      try found(.cluster($0))
    }
    pipeline.progress(
      .ended(.corpus(reports: out.reports, pairs: out.pairs, passages: tellsPassages ? out.passages : nil, clusters: out.clusters)))
    return out
  }

  /// Pairs of the runs before, some thousand at a time.
  private func tellAgain(_ found: (Pipeline.CorpusFound) throws -> Void) throws {
    var pairs: [CopyPair] = []
    try lineage.forEachPair {
      pairs.append($0)
      guard pairs.count == Self.interval else { return }
      try found(.pairs(pairs))
      pairs = []
    }
    if !pairs.isEmpty { try found(.pairs(pairs)) }
  }

  private mutating func readAll(_ paths: [String], _ found: (Pipeline.CorpusFound) throws -> Void) async throws {
    pipeline.progress(.began(.corpus, items: nil))
    var files: [String] = []
    let named = Set(paths.map { Locator($0) })
    for place in await CorpusOrder.ordered(pipeline.sources.files(paths), pipeline) {
      switch place {
      case .trouble(let trouble): out.fail(trouble.description)
      case .passed(let attempt): if attempt.state == .skipped { out.findings.append(attempt.finding) }
      case .file(let path) where CorpusSource.isJSONL(path):
        try await readFiles(&files, named, found)
        do {
          if let refusal = OwnResult.refusal(ofLines: path) {
            if named.contains(Locator(path)) { throw refusal }
            out.findings.append(Attempt(ownResult: refusal).finding)
            continue
          }
          try await readLines(path, found)
        } catch let trouble as Trouble where trouble.subject == path {
          out.fail(trouble.description)
        }
      case .file("-"):
        if folder != nil {
          throw Trouble(
            cannot: "keep", "-", because: "standard input cannot be read again", wayOut: "save it to a file, or leave out --state")
        }
        files.append("-")
      case .file(let path):
        if let number = ledger.number(of: path) {
          if !ledger.isUnchanged(number, path) {
            out.findings.append(
              Finding(
                .changedSince, .warning,
                "\"\(path)\" has changed since it was read, and counts as it was; to read it anew begin a new state folder"))
          }
          continue
        }
        files.append(path)
        if files.count == Self.batch { try await readFiles(&files, named, found) }
      }
    }
    try await readFiles(&files, named, found)
  }

  private mutating func readFiles(_ files: inout [String], _ named: Set<Locator>, _ found: (Pipeline.CorpusFound) throws -> Void)
    async throws
  {
    struct ReadFile: Sendable {
      var bytes: Int
      var changed: Int
      var sum: UInt64
      var findings: [Finding]
    }
    let first = ledger.paths.count
    let read = await pipeline.map(files) { [pipeline] path -> Result<(CorpusLineage.Words, ReadFile), Trouble> in
      do throws(Trouble) {
        let stamp = FileReader.stamp(of: path)
        let text = try CorpusSource.text(at: Locator(path), pipeline)
        let words = CorpusLineage.Words(name: path, text.bytes, ranges: text.story)
        let sum = MemorySum.of(text.file)
        return .success((words, ReadFile(bytes: text.file.count, changed: stamp?.changed ?? 0, sum: sum, findings: text.findings)))
      } catch {
        return .failure(error)
      }
    }
    var made: [Made] = []
    var number = first
    for (path, result) in zip(files, read) {
      switch result {
      case .failure(let trouble) where trouble.isOwnResult && !named.contains(Locator(path)):
        out.findings.append(Attempt(ownResult: trouble).finding)
      case .failure(let trouble): made.append(.failure(trouble))
      case .success(let (_, file)) where file.findings.contains { $0.severity == .error }: out.take(file.findings)
      case .success(let (read, file)):
        out.take(file.findings)
        var words = read
        words.source = CorpusLineage.Source(file: number)
        number += 1
        try ledger.add(path, bytes: file.bytes, changed: file.changed, sum: file.sum)
        made.append(.success(words))
      }
    }
    files = []
    try add(made, found)
    try keepIfDue()
  }

  private mutating func readLines(_ path: String, _ found: (Pipeline.CorpusFound) throws -> Void) async throws {
    let (number, start) = try ledger.resume(path)
    var progress = start
    let reader = try LineReader(path, from: progress.offset)
    while let batch = try reader.next() {
      var starts = [batch.bytes.lowerBound]
      for line in batch.lines { starts.append(starts[starts.count - 1] + line.count + 1) }
      let made = await pipeline.map(Array(batch.lines.indices)) { [starts, lines = batch.lines, before = progress.lines] index -> Made in
        do throws(Trouble) {
          let name = "\(path)#\(before + index + 1)"
          let report = try PageFile(line: lines[index], of: name)
          return .success(
            .init(
              name: report.name ?? name, source: .init(file: number, line: starts[index]..<(starts[index] + lines[index].count)),
              report.bytes, ranges: [0..<report.bytes.count]))
        } catch {
          return .failure(error)
        }
      }
      for case .failure(let trouble) in made { try ledger.fail(trouble.description) }
      try add(made, found)
      progress.lines += batch.lines.count
      try ledger.advance(number, offset: batch.bytes.upperBound, lines: progress.lines)
      try keepIfDue()
    }
  }

  private mutating func add(_ made: [Made], _ found: (Pipeline.CorpusFound) throws -> Void) throws {
    var pairs: [CopyPair] = []
    for words in made {
      switch words {
      case .success(let words): pairs += try lineage.add(words)
      case .failure(let trouble): out.fail(trouble.description)
      }
    }
    if !pairs.isEmpty { try found(.pairs(pairs)) }
    pipeline.progress(.advanced(.corpus, done: lineage.count, of: nil))
    if folder == nil { for name in lineage.takeReplaced() { shelf.drop(name) } }
  }

  private mutating func keepIfDue() throws { if lineage.count - kept >= Self.interval { try keep() } }

  private mutating func keep() throws {
    guard let folder else { return }
    let (bytes, sum) = try ledger.mark()
    let mark = try lineage.mark()
    for name in lineage.takeReplaced() { folder.drop(name) }
    try folder.keep(.init(coverage: least, mark: mark, ledger: bytes, ledgerSum: sum))
    kept = lineage.count
  }
}

extension Pipeline.Corpus {
  /// Takes what reading a report found; its spans would name a report that the results do not have.
  fileprivate mutating func take(_ found: [Finding]) {
    findings += found.map { Finding($0.code, $0.severity, $0.message) }
    if found.contains(where: { $0.severity == .error }) { someFailed = true }
  }

  fileprivate mutating func fail(_ message: String) {
    findings.append(Finding(.cannotRead, .error, message))
    someFailed = true
  }
}
