import Testing

@testable import Encodings

struct LabelTests {
  @Test func allLabelsOfTheStandardAreThere() {
    let words = TextEncoding.labels.flatMap { $0.labels.split(separator: " ") }
    #expect(words.count == 228)
    #expect(Set(words).count == 228)
    #expect(TextEncoding.labels.map(\.encoding) == TextEncoding.allCases)
    #expect(TextEncoding.allCases.count == 40)
    for (encoding, labels) in TextEncoding.labels {
      for label in labels.split(separator: " ") { #expect(TextEncoding(label: String(label)) == encoding, "\(label)") }
      #expect(TextEncoding(label: encoding.rawValue) == encoding, "an encoding's name is one of its labels")
    }
  }

  @Test(arguments: [
    ("latin1", TextEncoding.windows1252), ("  UTF-8\n", .utf8), ("Shift-JIS", .shiftJIS), ("GB2312", .gbk), ("x-sjis", .shiftJIS),
    ("unicode", .utf16LE), ("\tiso-8859-9\u{0C}", .windows1254), ("hz-gb-2312", .replacement), ("tis-620", .windows874),
  ])
  func labelsAreRead(_ label: String, _ encoding: TextEncoding) { #expect(TextEncoding(label: label) == encoding) }

  @Test(arguments: ["", " ", "utf-7", "utf-32", "utf 8", "cp437", "utf\u{2010}8", "\u{0B}utf-8", "utf-8;", "ＵＴＦ-8"])
  func whatIsNoLabelIsRefused(_ label: String) { #expect(TextEncoding(label: label) == nil) }
}
