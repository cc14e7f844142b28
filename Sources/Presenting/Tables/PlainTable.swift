import Vocabulary

/// A table of plain fields, the same for every form in which it is written.
///
/// Every row that stands on a passage names its report's path, the UTF-8 bytes and the words; a thing with several passages has several
/// rows, one without any has one row with those fields empty.
package struct PlainTable: Sendable, Equatable {
  package var columns: [String]
  /// Each as long as `columns`.
  package var rows: [[String]]

  package init(columns: [String], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The columns of a passage.
  static let passageColumns = ["path", "start", "end", "text"]

  static func passageFields(_ span: Span, _ index: AccountLookup) -> [String] {
    [index.path(span.report), "\(span.start)", "\(span.end)", index.words(span)]
  }

  /// The fields of each passage; one row of empty fields where there is none.
  static func passageRows(_ spans: [Span], _ index: AccountLookup) -> [[String]] {
    spans.isEmpty ? [passageColumns.map { _ in "" }] : spans.map { passageFields($0, index) }
  }

  /// Whole numbers without a decimal point.
  static func number(_ x: Double) -> String { x.isFinite && x.magnitude < 1e15 && x == x.rounded() ? "\(Int(x))" : "\(x)" }

  static func yesNo(_ value: Bool) -> String { value ? "yes" : "no" }
}
