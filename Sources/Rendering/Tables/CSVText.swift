import Presenting

/// Comma-separated values (RFC 4180): a header, CRLF, fields quoted where they must be.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, which can start programs and send what other cells hold;
/// a tab or a line end before it changes nothing. Such a cell gets an apostrophe before it, unless the whole cell is a number.
/// Source: OWASP, CSV injection.
package struct CSVText: Sendable {
  /// Whether cells that a spreadsheet would take for formulas are left as they are.
  let isRaw: Bool

  package init(isRaw: Bool = false) { self.isRaw = isRaw }

  func text(_ table: PlainTable) -> String { line(table.columns) + table.rows.map(line).joined() }

  func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  /// The field, between quotation marks where it holds a comma, a quotation mark or a line break.
  func field(_ text: String) -> String {
    let text = ShownText.lines(isRaw || !Self.mayBeFormula(text) ? text : "'" + text)
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func mayBeFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    case "+", "-": !isNumber(text.utf8.dropFirst())
    default: false
    }
  }

  /// Digits, with a fraction and an exponent or without.
  private static func isNumber(_ digits: Substring.UTF8View) -> Bool {
    let parts = digits.split(separator: UInt8(ascii: "e"), maxSplits: 1, omittingEmptySubsequences: false)
    let exponent = parts.count == 2 ? parts[1].drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } : "0"[...].utf8
    let sides = parts[0].split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return (sides + [exponent]).allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
