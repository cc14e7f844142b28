import Testing
import Vocabulary

/// The words of a range as a reader sees them.
struct PayloadTests {
  @Test(arguments: [
    ("P\u{FEFF}ier  and\u{A0}mill", "P\u{FEFF}ier and mill"), (" pier\n", "pier"), ("\u{2003}a\u{3000} b", "a b"),
  ])
  func aMarkInsideAWordIsNoSpace(_ text: String, _ expected: String) {
    let payload = Payload(bytes: Array(text.utf8))
    #expect(payload.clean(0..<payload.bytes.count) == expected)
  }

  @Test(arguments: [(0, 2, true), (0, 1, false), (1, 2, false), (2, 3, true), (3, 3, false), (2, 4, false), (-1, 2, false)])
  func aRangeIsValidOnCharacters(_ start: Int, _ end: Int, _ isValid: Bool) {
    #expect(Payload(bytes: Array("éa".utf8)).isValid(start, end) == isValid)
  }
}
