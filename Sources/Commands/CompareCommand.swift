import ArgumentParser
import Running

/// `synoptic compare PATH…` or `-` for the lines of `annotate`.
struct CompareCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Lay the reports side by side: lineage, utterances, claims, differences.",
    usage: "synoptic compare [<options>] <paths> ..."
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var comparing: ComparingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var spans: SpanOptions

  func run(_ surroundings: Surroundings) async throws {
    let run = try RunOptions(input, result: result, spans: spans, reading: comparing.files, surroundings)
    let annotated = try await run.input.annotated()
    let transcript = try comparing.read(run, besides: annotated.values.map(\.report))
    let dossier = try run.pipeline.compare(annotated.values, scope: comparing.scope, transcript: transcript)
    let account = run.pipeline.account(dossier, coverage: annotated.coverage, findings: annotated.findings)
    try run.write(account)
    try run.finish(findings: account.findings, someFailed: annotated.someFailed)
  }
}
