import Foundation
import Testing

@testable import Sourcing

/// The one-pass reader of lines takes what Foundation takes, and says the same of it.
struct JSONLineTests {
  private struct Fields: Decodable {
    var id: String?
    var text: String
  }

  static let lines: [String] = [
    #"{"id": "a", "text": "plain words"}"#, #"{"text":"no id"}"#, #" { "text" : "spaces" , "id" : "x" } "#,
    #"{"id": "a", "text": "line\nend\ttab \"said\" \\ \/ \b\f\r"}"#, #"{"text": "\u00e9\u4e1c \ud83d\ude00"}"#, #"{"text": "école 東京 😀"}"#,
    #"{"text": "", "id": ""}"#, #"{"id": "a", "n": 12, "t": true, "f": false, "z": null, "s": "x\"y", "text": "w"}"#,
    #"{"id": "a", "l": [1, {"text": "inner"}], "text": "outer", "d": -1.5e3}"#, #"{"id": null, "text": "w"}"#,
    #"{"id": "a"}"#, #"{"text": 1}"#, #"{"text": null}"#, #"[1]"#, "", "{", "{}", #"{"text": "open"#, #"{"text": "w"} more"#,
    #"{"text": "w",}"#,
    #"{"text": "w" "id": "a"}"#, #"{"text": "\ud83d"}"#, #"{"text": "\u00g0"}"#, #"{"text": "\x"}"#, "{\"text\": \"raw\ttab\"}",
    #"{"text": "w", "n": 01}"#,
    #"{"text": "w", "n": tru}"#, #"{"\u0074ext": "w"}"#,
  ]

  @Test(arguments: lines)
  func saysWhatFoundationSays(_ line: String) {
    let theirs = try? JSONDecoder().decode(Fields.self, from: Data(line.utf8))
    let ours = JSONLine(Array(line.utf8))
    #expect(ours?.id == theirs?.id)
    #expect(ours.map { String(decoding: $0.text, as: UTF8.self) } == theirs?.text)
    if let plain = JSONLine.plain(Array(line.utf8)) { #expect(String(decoding: plain.text, as: UTF8.self) == theirs?.text) }
  }

  @Test func plainLinesNeedNoFoundation() {
    for line in Self.lines.prefix(8) { #expect(JSONLine.plain(Array(line.utf8)) != nil, "\(line)") }
  }

  @Test func bytesThatAreNoTextAreRefusedAsFoundationRefusesThem() {
    let line = Array("{\"text\": \"broken ".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    #expect(JSONLine.plain(line) == nil)
    #expect((JSONLine(line) == nil) == ((try? JSONDecoder().decode(Fields.self, from: Data(line))) == nil))
  }
}
