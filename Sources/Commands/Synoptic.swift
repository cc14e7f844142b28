import ArgumentParser
import Running

/// The terminal door.
package struct Synoptic: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "synoptic",
    abstract: "Reads many reports of one event and gives one account, each statement traced to its bytes.",
    version: Program.version,
    subcommands: [
      AccountCommand.self, QuotesCommand.self, ActsCommand.self, LineageCommand.self, VerifyCommand.self, TraceCommand.self,
      ReadCommand.self, AnnotateCommand.self, CompareCommand.self, NarrateCommand.self, ShowCommand.self,
    ])

  package init() {}
}
