import Testing
import TextAlgorithms

struct DelimitedTextTests {
  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n\n1\t", [["a", "b"], ["1", ""]]),
    ("\"a,\"\"b\"\"\nc\",d", [["a,\"b\"\nc", "d"]]), ("", []), ("\"\"\n", [[""]]), ("\"open, to the end", [["open, to the end"]]),
  ])
  func rows(_ text: String, _ rows: [[String]]) { #expect(DelimitedText(text).rows == rows) }
}
