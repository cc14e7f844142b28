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

  @Flag(name: .customLong("corpus"), help: "Take the files for a corpus, however few they are.")
  var isCorpus = false

  @Option(name: .customLong("coverage"), help: "In a corpus: the share of either report, 0 to 1, from which a pair is told.")
  var coverage = 0.2

  func validate() throws {
    guard (0...1).contains(coverage) else {
      throw ValidationError("cannot use \"\(coverage)\" for --coverage: it is no share from 0 to 1; write it as 0.5.")
    }
  }

  func run() throws {
    let pipeline = Pipeline(given: try input.given()) { [output] in output.say($0) }
    if isCorpus || Pipeline.isCorpus(input.paths) { return try corpus(pipeline) }
    let read = pipeline.read(input.paths)
    let dossier = try pipeline.lineage(pipeline.annotate(read.values))
    let account = Pipeline.account(dossier, coverage: read.coverage, findings: read.findings)
    if !read.values.isEmpty {
      switch format {
      case .text: try output.write(LineageText(account, payloads: dossier.payloads).text())
      case .json: try output.write(try output.writer(dossier.payloads, pretty: true).json(account) + "\n")
      case .csv: try output.write(CSVTables.pairs(account, payloads: dossier.payloads))
      case .dot: try output.write(LineageGraph.dot(account, payloads: dossier.payloads))
      }
    }
    try output.finish(findings: account.findings, someFailed: read.someFailed)
  }

  /// Prints pairs as they are found; a file is written whole at the end.
  private func corpus(_ pipeline: Pipeline) throws {
    let rows = CorpusRows(format)
    var kept = rows.head
    let found = try pipeline.corpus(input.paths, least: coverage) { pairs in
      kept += try rows.rows(pairs)
      if output.output == nil { try output.write(kept) } else { return }
      kept = ""
    }
    try output.write(kept + (try rows.tail(clusters: found.clusters, reports: found.reports, pairs: found.pairs)))
    try output.finish(findings: found.findings, someFailed: found.someFailed)
  }
}

extension CorpusRows.Form: ExpressibleByArgument {}
