import English
import Reading
import Sourcing
import Testing
import Vocabulary

/// A payload that is reached again is the one that the report was read from.
struct PayloadTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) { (testDescription, self.bytes) = (name, bytes) }
    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  static let story = "The ferry stays in port.\n\nNobody knows until when, said the captain.\n"

  static let rows = [
    Row("plain text", story), Row("nothing", ""), Row("white space", "\n \n"), Row("a byte order mark", "\u{FEFF}" + story),
    Row("UTF-16", [0xFF, 0xFE] + story.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }),
    Row("windows-1252", Array("The caf".utf8) + [0xE9] + Array(" is shut, said the owner.\n".utf8)),
    Row("damaged UTF-8", Array("The café ".utf8) + [0xC3] + Array(" “is” shut – said the owner.\n".utf8)),
    Row("a page", "<!doctype html><html><body><h1>Ferry</h1><p>The ferry &amp; the pier stay shut.</p></body></html>"),
    Row("a page in windows-1252", Array("<html><body><p>The caf".utf8) + [0xE9] + Array(" is shut.</p></body></html>".utf8)),
    Row("a feed", "<?xml version=\"1.0\"?><rss><channel><title>Ferries</title></channel></rss>"),
    Row("a picture", [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A, 0, 1, 2, 3, 0xFF]),
    Row("bytes that are no text", [UInt8](repeating: 0, count: 64) + [1, 2, 3, 0xFF, 0xFE]),
  ]

  @Test(arguments: rows)
  func isThatOfTheReport(_ row: Row) throws {
    let source = MemorySource(contents: ["a": row.bytes])
    let read = Reader(language: .english, digest: Digest.sha256).read(try source.page(at: Locator("a")))
    #expect(try source.payload(of: read.report) == read.payload)
  }

  @Test func aChangedFileIsRefused() throws {
    var source = MemorySource(contents: ["a": Array(Self.story.utf8)])
    let read = Reader(language: .english, digest: Digest.sha256).read(try source.page(at: Locator("a")))
    source.contents["a"]?.append(0x0A)
    let trouble = #expect(throws: Trouble.self) { try source.payload(of: read.report) }
    #expect(trouble?.cause.contains("the file has changed") == true)
  }

  @Test func aLineOfAJSONLFileIsAMember() throws {
    let line = #"{"id": "x", "text": "The ferry stays."}"#
    let source = MemorySource(contents: ["a.jsonl": Array("{}\n\(line)\n".utf8)])
    let file = try source.file(at: Locator("a.jsonl", member: .line(3..<(3 + line.utf8.count))))
    #expect(String(decoding: file.bytes, as: UTF8.self) == "The ferry stays." && file.name == "x")
    #expect(throws: Trouble.self) { try source.file(at: Locator("a.jsonl", member: .line(0..<2))) }
  }
}

/// What is refused as a report before it is read.
struct PageFileTests {
  @Test(arguments: [
    (#"{"account": [], "format" : "synoptic.account", "version": 2}"#, true),
    ("\n{\n  \"actors\" : [],\n  \"format\" : \"synoptic.account\"\n}", true),
    (#"{"text": "The word \"format\" stands here."}"#, false), (#"{"format": "synoptic.decisions"}"#, false),
    (#"The form is called "format": "synoptic.account"."#, false), ("", false),
  ])
  func anAccountIsNoReport(_ text: String, _ isAccount: Bool) throws {
    for padding in [0, 2 << 20] {
      let bytes = Array((text + String(repeating: isAccount ? "\n" : "", count: padding)).utf8)
      do {
        _ = try PageFile(bytes, of: "a.json")
        #expect(!isAccount)
      } catch {
        #expect(isAccount && error.description.hasPrefix("cannot read \"a.json\": it is an account that synoptic wrote"), "\(error)")
      }
    }
  }

  @Test func tooMuchPlainTextIsRefused() {
    #expect(throws: Trouble.self) { try PageFile([UInt8](repeating: 0x61, count: FileReader.limit + 1), of: "a.txt") }
  }
}
