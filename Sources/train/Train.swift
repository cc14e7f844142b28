import ArgumentParser

/// Makes the weights that Synoptic ships; development only.
@main
struct Train: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Makes the weights that Synoptic ships.",
    subcommands: [
      VectorsCommand.self, SentencesCommand.self, LemmasCommand.self, NamesCommand.self, CoreferenceCommand.self, SyntaxCommand.self,
      RolesCommand.self, ClaimsCommand.self, SpeedCommand.self,
    ])
}
