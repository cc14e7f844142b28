import ArgumentParser
import Rendering
import Running
import Sourcing
import Vocabulary

/// `synoptic lineage PATH…`
struct LineageCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage", abstract: "Show who carries whose copy, in an event or a corpus.",
    usage: "synoptic lineage [<options>] <paths> ...",
    discussion: "A JSONL file, or more files than an event has reports, is a corpus: its near-copies and shared passages are listed.")

  /// The share from which a pair of a corpus is listed where none is given.
  static let usualCoverage = 0.2

  @OptionGroup var input: InputOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions
  @OptionGroup var cells: CellOptions

  @Option(name: .customLong("format"), help: "The form: text, json, csv or dot (for Graphviz).")
  var format: CorpusRows.Form = .text

  @Option(name: .customLong("table"), help: "What csv lists: pairs (the default) or passages.")
  var table: CorpusRows.Table?

  @Flag(name: .customLong("corpus"), help: "Take the files for a corpus, however few they are.")
  var isCorpus = false

  @Option(
    name: .customLong("coverage"), help: "In a corpus: the share of either report, 0 to 1 (default 0.2), from which a pair is listed.")
  var coverage: Double?

  @Option(
    name: .customLong("state"),
    help: ArgumentHelp("Of a corpus: keep what is found in this folder, and go on from there.", valueName: "FOLDER"))
  var state: String?

  func validate() throws {
    try spans.validate(for: format)
    try cells.validate(for: format)
    try validateTable(table, for: format)
    if let coverage, !(0...1).contains(coverage) {
      throw ValidationError("cannot use \"\(coverage)\" for --coverage: it is no share from 0 to 1; write it as 0.5.")
    }
  }

  func run(_ surroundings: Surroundings) async throws {
    let kept = state.map { folder in (InputPaths.names(in: folder) ?? []).map { "\(folder)/\($0)" } } ?? []
    let run = try RunOptions(input, result: result, spans: spans, reading: kept, surroundings)
    if isCorpus || state != nil || run.pipeline.isCorpus(run.paths) {
      guard input.known.isEmpty else {
        throw ValidationError(
          "cannot use \"--outlet, --date or --decisions\": the files are a corpus, which is searched for shared text alone; leave them out."
        )
      }
      return try await corpus(run)
    }
    if let coverage {
      throw ValidationError("cannot use \"--coverage \(coverage)\": the files are one event; add --corpus, or leave it out.")
    }
    let read = await run.pipeline.read(run.paths)
    let dossier = try run.pipeline.compare(try await run.pipeline.annotate(read.values), scope: .lineage)
    let account = run.pipeline.account(dossier, coverage: read.coverage, findings: read.findings)
    if !read.values.isEmpty {
      switch format {
      case .text: try run.write(LineageText(account, payloads: dossier.payloads).text())
      case .json: try run.write(account)
      case .csv where table == .passages: try run.write(CSVTables.passages(account, payloads: dossier.payloads, cells.csv))
      case .csv: try run.write(CSVTables.pairs(account, payloads: dossier.payloads, cells.csv))
      case .dot: try run.write(LineageGraph.dot(account, payloads: dossier.payloads))
      }
    }
    try run.finish(findings: account.findings, someFailed: read.someFailed)
  }

  /// Prints what is found as it comes; a file takes its place when all is done.
  private func corpus(_ run: RunOptions) async throws {
    var rows = CorpusRows(format, table: table ?? .pairs, withText: run.withText, csv: cells.csv)
    let out = try run.open()
    func write(_ text: String) throws {
      try out.append(text)
      try out.flush()
    }
    try write(rows.head)
    let found = try await run.pipeline.corpus(
      run.paths, least: coverage ?? Self.usualCoverage, state: state, tellsPassages: rows.wantsPassages
    ) { found in
      switch found {
      case .pairs(let pairs): try write(try rows.pairs(pairs))
      case .passages(let passages): try write(try rows.passages(passages))
      case .cluster(let reports): try write(try rows.cluster(reports))
      }
    }
    try write(rows.tail(reports: found.reports, pairs: found.pairs, passages: found.passages, clusters: found.clusters))
    try out.finish()
    try run.finish(findings: found.findings, someFailed: found.someFailed)
  }
}

extension CorpusRows.Form: ExpressibleByArgument {}
extension CorpusRows.Table: ExpressibleByArgument {}
