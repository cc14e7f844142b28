import ArgumentParser
import TextAlgorithms

/// The names of the commands, and what a mistyped one was meant to be.
///
/// The parser suggests options; a command that it does not know it takes for an argument too many.
enum CommandNames {
  /// Changes of a letter up to which a name is suggested.
  private static let mostChanges = 2

  static let all = Synoptic.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]

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
