import ArgumentParser
import Running

extension Synoptic {
  /// Runs the command line; what failed outside is told in one line, with exit code 2.
  package static func start() async {
    do {
      var command = try Synoptic.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
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
