import Testing
import TextAlgorithms

/// JSON is read strictly: what is not of RFC 8259, or says two things, is a fault with its place.
struct JSONValueTests {
  @Test func values() throws {
    let value = try JSONValue(Array(#" {"a": [1, -2.5, 1e2, true, null, "x\né\ud83d\ude00"], "b": {}} "#.utf8))
    #expect(value["a"]?.array == [.integer(1), .number(-2.5), .number(100), .bool(true), .null, .string("x\né😀")])
    #expect(value["b"]?.members == [])
    #expect(value["c"] == nil)
    #expect(try JSONValue(Array("\u{FEFF}[]".utf8)) == .array([]))
    #expect(try JSONValue(Array("\(Int.min)".utf8)) == .integer(Int.min))
    #expect(try JSONValue(Array("1\(Int.max)".utf8)).number == 1.9223372036854775807e19)
  }

  @Test(arguments: [
    ("", "it ends too early at byte 0"), ("{", "a key is missing at byte 1"), ("[1,]", "there is no value at byte 3"),
    ("[1 2]", "a list does not end at byte 3"), ("{\"a\" 1}", "a colon is missing at byte 5"),
    ("[] []", "something follows the value at byte 3"),
    ("{\"a\":1,\"a\":2}", "the key \"a\" stands twice at byte 7"), ("01", "a number is not well formed at byte 0"),
    ("-", "a number is not well formed at byte 0"), ("1.", "a number is not well formed at byte 0"),
    ("1e999", "a number is out of range at byte 0"),
    ("\"a", "a string does not end at byte 1"), ("\"\\ud800\"", "a string holds half a character at byte 1"),
    ("\"\\x\"", "a string has an unknown escape at byte 1"), ("\"\t\"", "a control character stands in a string at byte 1"),
    ("nul", "there is no value at byte 0"), ("\"\\u12\"", "a string does not end at byte 3"),
    ("\"\\", "a string does not end at byte 1"),
  ])
  func faults(_ text: String, _ fault: String) {
    #expect(throws: JSONValue.Fault.self) { try JSONValue(Array(text.utf8)) }
    do {
      _ = try JSONValue(Array(text.utf8))
    } catch {
      #expect(error.description == fault)
    }
  }

  @Test func bytesThatAreNoUTF8() {
    #expect(throws: JSONValue.Fault.self) { try JSONValue([0x22, 0xFF, 0x22]) }
    #expect(throws: JSONValue.Fault.self) { try JSONValue([0x22, 0x5C, 0x6E, 0xC3, 0x22]) }
  }

  /// Deep nesting and many keys end early, or take no more than a moment.
  @Test func largeValues() throws {
    let deep = Array(repeating: UInt8(ascii: "["), count: 1 << 20)
    #expect(throws: JSONValue.Fault.self) { try JSONValue(deep) }
    let most = Array(repeating: "[", count: JSONValue.greatestDepth) + Array(repeating: "]", count: JSONValue.greatestDepth)
    #expect(throws: Never.self) { try JSONValue(Array(most.joined().utf8)) }
    let keys = (0..<50_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(try JSONValue(Array("{\(keys)}".utf8)).members?.count == 50_000)
    #expect(throws: JSONValue.Fault.self) { try JSONValue(Array("{\(keys),\"k7\":1}".utf8)) }
  }
}
