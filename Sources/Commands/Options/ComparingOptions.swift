import ArgumentParser
import Running
import Sourcing
import Vocabulary

/// What reports are compared with, and whether all are.
struct ComparingOptions: ParsableArguments {
  @Option(
    name: .customLong("transcript"),
    help: ArgumentHelp("A transcript or release that quotations are held against; it is none of the reports.", valueName: "FILE"))
  var transcript: String?

  @Flag(name: .customLong("one-event"), help: "Take all reports as reports of one event, even where they seem to be of several.")
  var oneEvent = false

  var scope: Pipeline.Scope { oneEvent ? .everything : .largestEvent }

  var files: [String] { [transcript].compactMap { $0 } }

  /// The transcript; nil where none is named.
  @inline(never)
  func read(_ run: RunOptions, besides reports: [Report]) throws -> AnnotatedReport? {
    guard let transcript else { return nil }
    guard transcript != "-" || !run.paths.contains("-") else {
      throw Trouble(
        cannot: "use", "-", because: "standard input is both a report and the transcript", wayOut: "save one of them to a file")
    }
    return try run.pipeline.transcript(transcript, besides: reports)
  }
}
