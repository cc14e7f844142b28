import ArgumentParser
import Foundation
import Running
import Sourcing
import Vocabulary

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

  /// Runs the command line; what failed outside is reported in one line, with exit code 2, and what standard output did not take with 3.
  package static func start(_ surroundings: Surroundings) async {
    Descriptor.fillStandard()
    do {
      let arguments = arguments()
      try CommandNames.check(arguments)
      try CommandNames.checkHyphens(arguments)
      var command = try Synoptic.parseAsRoot(arguments)
      if let ours = command as? any SynopticCommand {
        try await ours.run(surroundings)
      } else if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      end(error)
    }
  }

  /// Ends the program with what an error says, and its exit code.
  @inline(never)
  private static func end(_ error: any Error) -> Never {
    if let trouble = error as? Trouble {
      Standard.error("\(trouble)")
      Foundation.exit(2)
    }
    if let failure = error as? Standard.OutputFailure {
      Standard.error("\(failure)")
      Foundation.exit(Standard.OutputFailure.code)
    }
    let code = Synoptic.exitCode(for: error)
    let text = Synoptic.fullMessage(for: error)
    guard !text.isEmpty else { Foundation.exit(code.rawValue) }
    if code.isSuccess {
      do { try Standard.output(text + "\n") } catch { end(error) }
    } else {
      Standard.errorTerminal(PathSpelling.shown(text) + "\n")
    }
    Foundation.exit(code.rawValue)
  }

  /// The arguments as they came: names of files need not be UTF-8, and Swift would repair them.
  private static func arguments() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { PathSpelling.spelled(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }
  }
}
