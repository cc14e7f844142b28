import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic quotes PATH…` or `-` for the lines of `annotate`.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Who said what, by speaker, with every report that prints it.",
    usage: "synoptic quotes [<options>] <paths> ...")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("format"), help: "The form: text (a table of 80 columns), json or csv.")
  var format: Format = .text

  @Option(
    name: .customLong("speaker"),
    help: ArgumentHelp("Only speakers whose name holds this; case and accents do not matter.", valueName: "NAME"))
  var speaker: String?

  func run() throws {
    let pipeline = Pipeline(given: try input.given()) { [output] in output.say($0) }
    let annotated = try Staged.annotated(input.paths, pipeline)
    guard !annotated.values.isEmpty else {
      try output.finish(findings: annotated.findings, someFailed: true)
      return
    }
    let dossier = try pipeline.compare(annotated.values)
    let account = Pipeline.account(dossier, coverage: annotated.coverage, findings: annotated.findings)
    let table = QuotesTable(account, payloads: dossier.payloads, speaker: speaker)
    switch format {
    case .text: try output.write(table.text())
    case .json: try output.write(try table.json(output.writer(dossier.payloads, pretty: true)) + "\n")
    case .csv: try output.write(table.csv())
    }
    try output.finish(findings: account.findings, someFailed: annotated.someFailed)
  }
}
