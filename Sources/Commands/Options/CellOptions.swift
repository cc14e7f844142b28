import ArgumentParser
import Rendering

/// What becomes of cells of csv that a spreadsheet would take for formulas.
struct CellOptions: ParsableArguments {
  @Flag(name: .customLong("raw-cells"), help: "In csv: no apostrophe before cells that a spreadsheet would take for formulas.")
  var areRaw = false

  var csv: CSVText { CSVText(isRaw: areRaw) }

  /// Refuses the option where no table is written.
  func validate(for format: some RawRepresentable<String>) throws {
    guard areRaw, format.rawValue != "csv" else { return }
    throw ValidationError(
      "cannot use \"--raw-cells\": --format \(format.rawValue) writes no table; add --format csv, or leave it out.")
  }
}
