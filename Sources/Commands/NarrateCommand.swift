import ArgumentParser
import Running

/// `synoptic narrate PATH…` or `-` for what `compare` prints.
struct NarrateCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "narrate", abstract: "Tell a dossier as an account.", usage: "synoptic narrate [<options>] <paths> ..."
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions

  func run(_ surroundings: Surroundings) async throws {
    let run = try RunOptions(input, result: result, spans: spans, surroundings)
    let compared = try await run.input.dossier()
    var account = run.pipeline.narrate(compared.dossier, coverage: compared.coverage, findings: compared.findings)
    if let made = compared.made { account.made = made }
    try run.write(account)
    try run.finish(findings: account.findings, someFailed: compared.someFailed)
  }
}
