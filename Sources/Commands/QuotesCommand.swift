import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic quotes PATH…` or `-` for the lines of `annotate`.
struct QuotesCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Who said what, by speaker, with every report that prints it.",
    usage: "synoptic quotes [<options>] <paths> ...")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String]

  @OptionGroup var decided: DecisionOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions
  @OptionGroup var cells: CellOptions

  @Option(name: .customLong("format"), help: "The form: text (a table of 80 columns), json or csv.")
  var format: Format = .text

  @Option(
    name: .customLong("speaker"),
    help: ArgumentHelp("Only speakers whose name holds this; case and accents do not matter.", valueName: "NAME"))
  var speaker: String?

  func validate() throws {
    try spans.validate(for: format)
    try cells.validate(for: format)
  }

  func run(_ surroundings: Surroundings) async throws {
    let run = try RunOptions(paths, decided: decided, result: result, spans: spans, surroundings)
    let annotated = try await run.input.annotated()
    guard !annotated.values.isEmpty else {
      try run.finish(findings: annotated.findings, someFailed: true)
      return
    }
    let dossier = try run.pipeline.compare(annotated.values)
    let account = run.pipeline.account(dossier, coverage: annotated.coverage, findings: annotated.findings)
    let table = QuotesTable(account, payloads: dossier.payloads, speaker: speaker)
    switch format {
    case .text: try run.write(table.text())
    case .json: try run.write(try table.json(run.writer(dossier.payloads)) + "\n")
    case .csv: try run.write(table.csv(cells.csv))
    }
    try run.finish(findings: account.findings, someFailed: annotated.someFailed)
  }
}
