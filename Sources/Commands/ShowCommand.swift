import ArgumentParser
import Rendering
import Running
import Vocabulary

/// `synoptic show --tree | --roles PATH…` or `-` for plain text or the lines of `read`.
struct ShowCommand: SynopticCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Draw what the program sees in a text: trees, predicates and their arguments.",
    usage: "synoptic show --tree | --roles [<options>] <paths> ...")

  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String]

  @OptionGroup var result: ResultOptions

  @Flag(name: .customLong("tree"), help: "Draw the dependency tree of each sentence.")
  var tree = false

  @Flag(name: .customLong("roles"), help: "List the predicates of each sentence with sense and arguments.")
  var roles = false

  @Option(name: .customLong("sentence"), help: ArgumentHelp("Only this sentence of each text, counted from 1.", valueName: "N"))
  var sentence: Int?

  func validate() throws {
    guard tree || roles else { throw ValidationError("cannot show \"nothing\": it is not said what to draw; add --tree or --roles") }
    if let sentence, sentence < 1 {
      throw ValidationError("cannot show \"sentence \(sentence)\": sentences are counted from 1; give a greater --sentence")
    }
  }

  func run(_ surroundings: Surroundings) async throws {
    let run = try RunOptions(paths, result: result, surroundings)
    let read = try await run.input.reports()
    let texts = try await run.pipeline.syntax(read.values, withRoles: roles)
    var out = ""
    for text in texts {
      let drawing = TreeText(text, drawsTrees: tree)
      if let sentence, sentence > drawing.count {
        run.say("cannot show sentence \(sentence) of \"\(text.name)\": it has \(drawing.count); give a smaller number")
        continue
      }
      if !out.isEmpty { out += "\n" }
      if texts.count > 1 { out += "== \(TerminalText.safe(text.name))\n\n" }
      out += drawing.drawing(sentence: sentence)
    }
    try run.write(out)
    try run.finish(findings: read.findings + read.values.flatMap(\.findings) + texts.flatMap(\.findings), someFailed: read.someFailed)
  }
}
