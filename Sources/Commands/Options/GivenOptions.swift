import ArgumentParser
import Sourcing
import TextAlgorithms
import Vocabulary

/// What the user knows about the files of a command: who published them, and when.
struct GivenOptions: ParsableArguments {
  @Option(
    name: .customLong("outlet"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Who published a file; may be repeated.", valueName: "FILE=NAME"))
  var outlets: [String] = []

  @Option(
    name: .customLong("date"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("When a file was published (YYYY-MM-DD); may be repeated.", valueName: "FILE=DATE"))
  var dates: [String] = []

  var isEmpty: Bool { outlets.isEmpty && dates.isEmpty }

  /// What the user states of each file, by the file's name as it stands among the paths.
  func given(_ paths: [String]) throws -> [Locator: Given] {
    var out: [Locator: Given] = [:]
    for (file, name) in try pairs(outlets, "outlet", paths) {
      try Self.refuse(name, "outlet", file, known: out[Locator(file)]?.outlet)
      out[Locator(file), default: Given()].outlet = name
    }
    for (file, date) in try pairs(dates, "date", paths) {
      guard Moment.isDay(date) else {
        throw ValidationError("cannot use \"\(date)\" as a date: it is no day of the form YYYY-MM-DD; write it as 2024-05-31.")
      }
      try Self.refuse(date, "date", file, known: out[Locator(file)]?.date)
      out[Locator(file), default: Given()].date = date
    }
    return out
  }

  /// Refuses a second value for a file: one of the two is a mistake, and nobody could say which.
  private static func refuse(_ value: String, _ option: String, _ file: String, known: String?) throws {
    guard let known, known != value else { return }
    throw ValidationError(
      "cannot use \"\(value)\" for --\(option): it is given as \"\(known)\" too, for the same file \"\(file)\"; leave out one of them.")
  }

  /// Refuses what is said of a file that is not read: it would be lost without a word.
  private func pairs(_ texts: [String], _ option: String, _ paths: [String]) throws -> [(String, String)] {
    guard !texts.isEmpty else { return [] }
    let files = InputPaths.files(paths)
    let known = Set(files.map { Locator($0) })
    return try texts.map { text in
      // Of a single file there is no doubt which one is meant.
      if !text.contains("="), !text.isEmpty, files.count == 1 { return (files[0], text) }
      let readings = try Self.readings(of: text, option)
      // A name of a file may hold =, and so may the name of an outlet: the longest file that is read is meant.
      if let named = readings.last(where: { known.contains(Locator($0.0)) }) { return named }
      let count = files.count
      throw ValidationError(
        "cannot use \"\(readings[0].0)\" for --\(option): it is none of the \(count) file\(count == 1 ? "" : "s") named; write it as it is named, folder and all."
      )
    }
  }

  /// The ways to read FILE=VALUE, the shortest FILE first; never empty.
  private static func readings(of text: String, _ option: String) throws -> [(String, String)] {
    let out = text.indices.filter { text[$0] == "=" && $0 != text.startIndex && text.index(after: $0) != text.endIndex }
      .map { (String(text[..<$0]), String(text[text.index(after: $0)...])) }
    guard !out.isEmpty else {
      throw ValidationError(
        "cannot use \"\(text)\" for --\(option): it is not FILE=VALUE; write the file as it is named on the command line, = and the value.")
    }
    return out
  }
}
