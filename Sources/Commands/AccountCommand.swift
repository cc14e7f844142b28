import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic account PATH…`
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Give one account of the reports of one event.", usage: "synoptic account [<options>] <paths> ..."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, html }

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("format"), help: "The form of the account: text, json or html (one page that works from disk).")
  var format: Format = .text

  func run() throws {
    let pipeline = try input.pipeline { [output] in output.say($0) }
    let read = pipeline.read(input.paths)
    guard !read.values.isEmpty else {
      try output.finish(findings: read.findings, someFailed: true)
      return
    }
    let dossier = pipeline.compare(pipeline.annotate(read.values))
    let account = pipeline.narrate(dossier, coverage: read.coverage, findings: read.findings)
    switch format {
    case .json: try output.write(try output.writer(dossier.payloads, pretty: true).json(account) + "\n")
    case .html: try output.write(AccountPage(account, payloads: dossier.payloads).html())
    case .text: try output.write(TextAccount(account, payloads: dossier.payloads).text())
    }
    try output.finish(findings: account.findings, someFailed: read.someFailed)
  }
}
