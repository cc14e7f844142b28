import Presenting

/// Comma-separated values (RFC 4180): a header, CRLF, fields quoted where they must be.
///
/// Fields are given as they are: a spreadsheet may take one that begins with `=` for a formula.
enum CSVText {
  static func text(_ table: PlainTable) -> String { line(table.columns) + table.rows.map(line).joined() }

  static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  /// The field, between quotation marks where it holds a comma, a quotation mark or a line break.
  static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
