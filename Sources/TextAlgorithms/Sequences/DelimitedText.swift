/// Reads comma-separated values: rows of fields, quoted fields with commas, line breaks and doubled quotation marks in them.
///
/// The separator is a semicolon or a tab where the first line has more of it than of commas. A byte order mark is passed over; empty lines
/// are no rows. An open quotation mark reaches to the end. Source: RFC 4180. Cost: linear.
package struct DelimitedText: Sendable {
  package let rows: [[String]]

  package init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let head = bytes.prefix { $0 != 0x0A }
    let separators: [UInt8] = [0x2C, 0x3B, 0x09]
    let separator = separators.max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? 0x2C
    var rows: [[String]] = [], row: [String] = [], field: [UInt8] = []
    var isQuoted = false, hasQuotes = false
    func value() -> String { String(decoding: field, as: UTF8.self) }
    var at = bytes.startIndex
    func endRow() {
      if !row.isEmpty || !field.isEmpty || hasQuotes { rows.append(row + [value()]) }
      row = []
      field = []
      hasQuotes = false
    }
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      if isQuoted {
        if byte == 0x22, at < bytes.endIndex, bytes[at] == 0x22 {
          field.append(0x22)
          at += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          field.append(byte)
        }
      } else if byte == 0x22, field.isEmpty {
        isQuoted = true
        hasQuotes = true
      } else if byte == separator {
        row.append(value())
        field = []
        hasQuotes = false
      } else if byte == 0x0A {
        endRow()
      } else if byte != 0x0D {
        field.append(byte)
      }
    }
    endRow()
    self.rows = rows
  }
}
