import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic account PATH…`
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Give one account of the reports of one event.", usage: "synoptic account [<options>] <paths> ..."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html, markdown, csv }

  enum Table: String, ExpressibleByArgument, CaseIterable { case quotations, figures, pairs, differences }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("format"), help: "The form: text, json, html (a page that works from disk), markdown or csv.")
  var format: Format = .text

  @Option(name: .customLong("table"), help: "What csv lists: quotations, figures, pairs or differences.")
  var table: Table = .quotations

  func run() throws {
    let pipeline = try input.pipeline { [output] in output.say($0) }
    let read = pipeline.read(input.paths)
    guard !read.values.isEmpty else {
      try output.finish(findings: read.findings, someFailed: true)
      return
    }
    let dossier = try pipeline.compare(pipeline.annotate(read.values))
    let account = pipeline.narrate(dossier, coverage: read.coverage, findings: read.findings)
    switch format {
    case .json: try output.write(try output.writer(dossier.payloads, pretty: true).json(account) + "\n")
    case .html: try output.write(AccountPage(account, payloads: dossier.payloads).html())
    case .markdown: try output.write(MarkdownAccount.render(account, payloads: dossier.payloads))
    case .csv: try output.write(csv(account, dossier.payloads))
    case .text: try output.write(TextAccount(account, payloads: dossier.payloads).text())
    }
    try output.finish(findings: account.findings, someFailed: read.someFailed)
  }

  private func csv(_ account: Account, _ payloads: [Identifier: Payload]) -> String {
    switch table {
    case .quotations: CSVTables.quotations(account, payloads: payloads)
    case .figures: CSVTables.figures(account, payloads: payloads)
    case .pairs: CSVTables.pairs(account, payloads: payloads)
    case .differences: CSVTables.differences(account, payloads: payloads)
    }
  }
}
