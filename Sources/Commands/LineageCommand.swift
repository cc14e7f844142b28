import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic lineage PATH…`
struct LineageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lineage", abstract: "Show who carries whose copy, in an event or a corpus.",
    usage: "synoptic lineage [<options>] <paths> ...",
    discussion: "A JSONL file, or more files than an event has reports, is a corpus: its near-copies and shared passages are listed.")

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("format"), help: "The form: text, json, csv or dot (for Graphviz).")
  var format: CorpusRows.Form = .text

  @Option(name: .customLong("table"), help: "What csv lists: pairs or passages.")
  var table: CorpusRows.Table = .pairs

  @Flag(name: .customLong("corpus"), help: "Take the files for a corpus, however few they are.")
  var isCorpus = false

  @Option(name: .customLong("coverage"), help: "In a corpus: the share of either report, 0 to 1, from which a pair is told.")
  var coverage = 0.2

  @Option(
    name: .customLong("state"),
    help: ArgumentHelp("Of a corpus: keep what is found in this folder, and go on from there.", valueName: "FOLDER"))
  var state: String?

  func validate() throws {
    guard (0...1).contains(coverage) else {
      throw ValidationError("cannot use \"\(coverage)\" for --coverage: it is no share from 0 to 1; write it as 0.5.")
    }
  }

  func run() throws {
    let pipeline = Pipeline(given: try input.given()) { [output] in output.say($0) }
    if isCorpus || state != nil || Pipeline.isCorpus(input.paths) { return try corpus(pipeline) }
    let read = pipeline.read(input.paths)
    let dossier = try pipeline.lineage(pipeline.annotate(read.values))
    let account = Pipeline.account(dossier, coverage: read.coverage, findings: read.findings)
    if !read.values.isEmpty {
      switch format {
      case .text: try output.write(LineageText(account, payloads: dossier.payloads).text())
      case .json: try output.write(try output.writer(dossier.payloads, pretty: true).json(account) + "\n")
      case .csv where table == .passages: try output.write(CSVTables.passages(account, payloads: dossier.payloads))
      case .csv: try output.write(CSVTables.pairs(account, payloads: dossier.payloads))
      case .dot: try output.write(LineageGraph.dot(account, payloads: dossier.payloads))
      }
    }
    try output.finish(findings: account.findings, someFailed: read.someFailed)
  }

  /// Prints what is found as it comes; a file takes its place when all is done.
  private func corpus(_ pipeline: Pipeline) throws {
    var rows = CorpusRows(format, table: table, withText: output.spans == .text)
    let draft = try output.output.map { try FileWriter.Draft($0) }
    func write(_ text: String) throws {
      guard let draft else { return try output.write(text) }
      try draft.append(text)
    }
    try write(rows.head)
    let found = try pipeline.corpus(input.paths, least: coverage, state: state, tellsPassages: rows.wantsPassages) { found in
      switch found {
      case .pairs(let pairs): try write(try rows.pairs(pairs))
      case .passages(let passages): try write(try rows.passages(passages))
      case .cluster(let reports): try write(try rows.cluster(reports))
      }
    }
    try write(rows.tail(reports: found.reports, pairs: found.pairs, passages: found.passages, clusters: found.clusters))
    try draft?.finish()
    try output.finish(findings: found.findings, someFailed: found.someFailed)
  }
}

extension CorpusRows.Form: ExpressibleByArgument {}
extension CorpusRows.Table: ExpressibleByArgument {}
