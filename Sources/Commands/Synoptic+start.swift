import ArgumentParser
import Running
import Sourcing

extension Synoptic {
  /// Ends the program with exit code 2 and a word where the system allows it no threads.
  package static func checkThreads() {
    do throws(Trouble) {
      try ThreadCheck.check()
    } catch {
      Standard.error("\(error)")
      Synoptic.exit(withError: ExitCode(2))
    }
  }

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
