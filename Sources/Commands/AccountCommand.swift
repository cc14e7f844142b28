import ArgumentParser
import Rendering
import Running
import Sourcing
import Vocabulary

/// `synoptic account PATH…`
struct AccountCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Give one account of the reports of one event.", usage: "synoptic account [<options>] <paths> ..."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html, markdown, csv }

  enum Table: String, ExpressibleByArgument, CaseIterable { case quotations, figures, pairs, differences }

  @OptionGroup var input: InputOptions
  @OptionGroup var comparing: ComparingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions
  @OptionGroup var cells: CellOptions

  @Option(name: .customLong("format"), help: "The form: text, json, html (a page that works from disk), markdown or csv.")
  var format: Format = .text

  @Option(name: .customLong("table"), help: "What csv lists: quotations (the default), figures, pairs or differences.")
  var table: Table?

  func validate() throws {
    try spans.validate(for: format)
    try cells.validate(for: format)
    try validateTable(table, for: format)
  }

  func run(_ surroundings: Surroundings) async throws {
    let run = try RunOptions(input, result: result, spans: spans, reading: comparing.files, surroundings)
    let read = await run.pipeline.read(run.paths)
    guard !read.values.isEmpty else {
      try run.finish(findings: read.findings, someFailed: true)
      return
    }
    let transcript = try comparing.read(run, besides: read.values.map(\.report))
    let dossier = try run.pipeline.compare(try await run.pipeline.annotate(read.values), scope: comparing.scope, transcript: transcript)
    let account = run.pipeline.narrate(dossier, coverage: read.coverage, findings: read.findings)
    switch format {
    case .json: try run.write(account)
    case .html: try run.write(AccountPage(account, payloads: dossier.payloads, sha256: Digest.sha256).html())
    case .markdown: try run.write(MarkdownAccount.render(account, payloads: dossier.payloads))
    case .csv: try run.write(csv(account, dossier.payloads))
    case .text: try run.write(TextAccount(account, payloads: dossier.payloads).text())
    }
    try run.finish(findings: account.findings, someFailed: read.someFailed)
  }

  private func csv(_ account: Account, _ payloads: [Identifier: Payload]) -> String {
    switch table ?? .quotations {
    case .quotations: CSVTables.quotations(account, payloads: payloads, cells.csv)
    case .figures: CSVTables.figures(account, payloads: payloads, cells.csv)
    case .pairs: CSVTables.pairs(account, payloads: payloads, cells.csv)
    case .differences: CSVTables.differences(account, payloads: payloads, cells.csv)
    }
  }
}
