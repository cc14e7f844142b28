import ArgumentParser
import Sourcing

extension Synoptic {
  /// Runs the command line; what failed outside is reported in one line, with exit code 2.
  package static func start(_ surroundings: Surroundings) async {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      try CommandNames.check(arguments)
      var command = try Synoptic.parseAsRoot(arguments)
      if let ours = command as? any SynopticCommand {
        try await ours.run(surroundings)
      } else if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let trouble as Trouble {
      Standard.error("\(trouble)")
      Synoptic.exit(withError: ExitCode(2))
    } catch {
      Synoptic.exit(withError: error)
    }
  }
}
