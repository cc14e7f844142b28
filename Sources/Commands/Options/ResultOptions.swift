import ArgumentParser
import Rendering
import Running
import Sourcing
import Vocabulary

/// Where results go, and when findings make the exit code 1.
struct ResultOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Write the result to this file instead of standard output; - is standard output.")
  var output: String?

  @Option(name: .customLong("fail-on"), help: "Exit with 1 when there is a finding of this severity or above: note, warning, error.")
  var failOn: Finding.Severity?

  @Flag(name: .customLong("quiet"), help: "Keep progress and findings off standard error.")
  var quiet = false
}

extension Finding.Severity: ExpressibleByArgument {}
