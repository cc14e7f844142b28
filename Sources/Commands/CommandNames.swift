import ArgumentParser
import Sourcing
import TextAlgorithms

/// The names of the commands, and what a mistyped one was meant to be.
///
/// The parser suggests options; a command that it does not know it takes for an argument too many.
enum CommandNames {
  /// Changes of a letter up to which a name is suggested.
  private static let mostChanges = 2

  static let all = Synoptic.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

  /// Refuses files whose names begin with a hyphen, unless `--` stands before them.
  ///
  /// The parser would look for options among the letters of `-dash.txt` and find `-h`. No option has one hyphen and more than a letter.
  static func checkHyphens(_ arguments: [String]) throws {
    // What follows these may begin with a hyphen: they say something of standard input.
    let takesAny = ["--outlet", "--date"]
    for (index, argument) in arguments.prefix(while: { $0 != "--" }).enumerated() where argument.hasPrefix("-") && argument.utf8.count > 2 {
      guard index == 0 || !takesAny.contains(arguments[index - 1]), !argument.hasPrefix("--") || FileStatus(argument) != nil else {
        continue
      }
      throw ValidationError("cannot use \"\(argument)\": it is no option; if it is a file, write -- before it, or ./\(argument)")
    }
  }

  /// Refuses a first argument that is no command and no option.
  static func check(_ arguments: [String]) throws {
    guard let first = arguments.first, !first.hasPrefix("-"), !all.contains(first) else { return }
    let meant = suggestion(for: first).map { "did you mean \"\($0)\"?" } ?? "the commands are \(all.joined(separator: ", "))."
    throw ValidationError("cannot run \"\(first)\": there is no such command; \(meant)")
  }

  /// The command that the fewest changes make of a name; the first by name among equals.
  static func suggestion(for name: String) -> String? {
    for changes in 1...mostChanges {
      if let near = all.sorted().first(where: { EditDistance.isWithin(changes, Array(name.lowercased().utf8), Array($0.utf8)) }) {
        return near
      }
    }
    return nil
  }
}
