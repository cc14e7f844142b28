import ArgumentParser
import Running
import Sourcing

/// What people decided about the reports.
struct DecisionOptions: ParsableArguments {
  @Option(name: .customLong("decisions"), help: ArgumentHelp("A file of human decisions, as the manual describes it.", valueName: "FILE"))
  var decisions: String?

  /// The file of decisions; nil where none is named.
  func file(_ paths: [String]) throws -> DecisionFile? {
    guard let decisions else { return nil }
    guard decisions != "-" || !paths.contains("-") else {
      throw Trouble(cannot: "use", "-", because: "standard input is both a report and the decisions", wayOut: "save one of them to a file")
    }
    return try DecisionFile(path: decisions)
  }
}
