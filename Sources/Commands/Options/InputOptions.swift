import ArgumentParser

/// The paths of a command, with what the user knows about them and decided.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, patterns, or - for standard input.")
  var paths: [String]

  @OptionGroup var known: KnownOptions
}

/// What the user knows about the files of a command, and decided.
struct KnownOptions: ParsableArguments {
  @OptionGroup var given: GivenOptions
  @OptionGroup var decided: DecisionOptions

  var isEmpty: Bool { given.isEmpty && decided.decisions == nil }
}
