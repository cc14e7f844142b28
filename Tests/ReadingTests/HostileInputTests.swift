import English
import Testing
import Vocabulary

@testable import Reading

/// Every byte that is not white space lies in exactly one block, blocks are in order, trimmed and on character boundaries.
func coverageFaults(_ read: ReadReport) -> [String] {
  var faults: [String] = []
  var i = 0
  for block in read.report.blocks {
    if !read.payload.isValid(block.start, block.end) { faults.append("block \(block.start)..<\(block.end) is no range of characters") }
    if block.start < i { faults.append("block at \(block.start) overlaps the one before") }
    while i < block.start {
      let width = read.payload.whiteSpaceWidth(at: i)
      if width == 0 { faults.append("byte \(i) lies in no block") }
      i += max(width, 1)
    }
    if read.payload.whiteSpaceWidth(at: block.start) > 0 { faults.append("block at \(block.start) begins with white space") }
    i = block.end
  }
  while i < read.payload.bytes.count {
    let width = read.payload.whiteSpaceWidth(at: i)
    if width == 0 { faults.append("byte \(i) lies in no block") }
    i += max(width, 1)
  }
  return Array(faults.prefix(3))
}

@Test(arguments: pages) func blocksCoverThePage(_ page: InventedPage) { #expect(coverageFaults(read(page.text)) == []) }

@Test(arguments: ["\n", "\r\n", "\r"]) func lineEnds(_ end: String) {
  let read = read(story.split(separator: "\n").joined(separator: end))
  #expect(table(read) == paragraphs)
  #expect(coverageFaults(read) == [])
}

@Test func markOfByteOrderStaysInThePayload() {
  let read = read("\u{FEFF}Pier of Veldoria shut\n\(story)")
  #expect(read.payload.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  #expect(words(read.report.title, read) == "Pier of Veldoria shut")
  #expect(read.report.payload.sha256 == "of-the-file")
  #expect(coverageFaults(read) == [])
}

@Test(arguments: [true, false]) func utf16(_ isBigEndian: Bool) {
  var bytes: [UInt8] = []
  for unit in ("\u{FEFF}Pier of Veldoria “shut”\n" + story).utf16 {
    bytes += isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
  }
  let read = read(bytes: bytes)
  #expect(read.report.source.charset == (isBigEndian ? "utf-16be" : "utf-16le"))
  #expect(words(read.report.title, read) == "Pier of Veldoria “shut”")
  #expect(read.report.payload.sha256 == "of-\(read.payload.bytes.count)-bytes")
  #expect(read.findings.isEmpty)
}

@Test func windows1252IsGuessedAndSaid() {
  let bytes = Array("Caf".utf8) + [0xE9] + Array(" of the pier ".utf8) + [0x93] + Array("shut".utf8) + [0x94] + Array("\n\(story)".utf8)
  let read = read(bytes: bytes)
  #expect(words(read.report.title, read) == "Café of the pier “shut”")
  #expect(read.report.source.charset == "windows-1252")
  #expect(
    read.findings.map(\.message) == [
      "cannot tell the encoding of \"page.txt\": 3 of \(bytes.count) bytes are no UTF-8, taken as windows-1252; save it as UTF-8"
    ])
}

@Test func whatWindows1252DoesNotNameIsAControl() {
  let bytes =
    Array("Caf".utf8) + [0xE9] + Array(" on the pier".utf8) + Array(repeating: 0xE9, count: 20) + [0x81] + Array("\n\(story)".utf8)
  let read = read(bytes: bytes)
  #expect(read.report.source.charset == "windows-1252")
  #expect(String(decoding: read.payload.bytes, as: UTF8.self).contains("é\u{81}\n"))
}

@Test func aBrokenCharacterAmongSoundOnesIsReplaced() {
  let read = read(bytes: Array("Ééé ńńń ööö\n\(story)".utf8) + [0xE2, 0x80])
  #expect(read.findings.map(\.code.rawValue) == ["reading.invalid-utf8"])
  #expect(read.report.source.charset == "utf-8")
  #expect(coverageFaults(read) == [])
}

@Test(
  arguments: [
    (Array("%PDF-1.7 1 0 obj".utf8), "reading.not-text"), (Array("{\\rtf1 text}".utf8), "reading.not-text"),
    ([0x50, 0x4B, 3, 4, 20, 0], "reading.not-text"),
    ([0x1F, 0x8B, 8, 0], "reading.not-text"), (Array("a\0b".utf8), "reading.not-text"), ([1, 2, 3, 4, 5, 6, 7, 8], "reading.not-text"),
    ([0xFF, 0xFE, 0x41], "reading.not-text"), ((0..<200).map { UInt8(truncatingIfNeeded: 128 + $0 * 7 % 128) }, "reading.not-text"),
    (Array("<?xml version=\"1.0\"?><rss/>".utf8), "reading.markup-not-read"),
    (Array("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>".utf8), "reading.markup-not-read"),
  ] as [([UInt8], String)]) func whatIsNoPlainTextIsRefused(_ bytes: [UInt8], _ code: String)
{
  let read = read(bytes: bytes)
  #expect(read.findings.map(\.code.rawValue) == [code])
  #expect(
    read.findings.allSatisfy { $0.severity == .error && $0.message.hasPrefix("cannot read \"page.txt\": it ") && $0.message.contains("; ") }
  )
  #expect(read.report.blocks.count <= 1)
  #expect(read.report.blocks.allSatisfy { $0.kind == .boilerplate && $0.reason == (code == "reading.not-text" ? .notText : .markup) })
  #expect(read.report.body == ByteRange(0..<0))
  #expect(read.report.title == nil)
  #expect(coverageFaults(read) == [])
}

@Test(arguments: ["", " \n\t\u{A0}\r\n", "\u{2028}\u{3000}"]) func emptyPages(_ text: String) {
  let read = read(text)
  #expect(read.findings.map(\.code.rawValue) == ["reading.empty"])
  #expect(read.report.blocks.isEmpty)
}

@Test func aPageOfBoilerplateHasNoStory() {
  let read = read("Home\nSign in\nSubscribe now\nCookie policy")
  #expect(read.findings.map(\.code.rawValue) == ["reading.no-story"])
  #expect(coverageFaults(read) == [])
}

/// Whatever bytes come, blocks cover them and nothing traps. Bytes and lines come from a fixed sequence.
@Test func arbitraryTextIsCovered() {
  var state: UInt64 = 88_172_645_463_325_252
  func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
  let bits = [
    "By ", "Reuters", " (", ")", " - ", "—", "Published ", "March 4, 2031", "10:15", "\n", "\n\n", "\r", ". ", "“", "”", "©", "2 days ago",
    "Read next", "\u{A0}",
    "• ", "/", "AP", "é", "Comments", "the pier of Veldoria was closed", "\u{FEFF}", "\u{200B}", "dpa", ",", "12/13/2031",
    "99999999999999999999", "http://a.example/b", "?",
  ]
  for _ in 0..<3000 {
    let text = (0..<next(40)).map { _ in bits[next(bits.count)] }.joined()
    #expect(coverageFaults(read(text)) == [], "\(text.debugDescription)")
  }
}

@Test func theSamePageGivesTheSameReport() { #expect(read(pages[2].text).report == read(pages[2].text).report) }

@Test func identifiersDependOnPayloadAndOrdinalAlone() {
  let bytes = Array(story.utf8)
  func id(_ path: String, _ sha256: String, _ ordinal: Int = 0) -> Identifier {
    let source = Source(path: path, sha256: sha256, bytes: 1, media: "", charset: "")
    return Reader(language: .english, digest: { _ in "" }).read(
      Page(source: source, bytes: bytes, ordinal: ordinal)
    )
    .report.id
  }
  #expect(id("a", "1") == id("b/c", "1"))
  #expect(Set([id("a", "1"), id("a", "2"), id("a", "1", 1), id("a", "1", 2)]).count == 4)
  #expect(id("a", "1").value.count == 16)
}

/// A step that looked at every line for every line would not come back from these.
@Test(arguments: ["x ", "Read next\n", "\n\n", "(", "Read more: pier\nA pier was shut.\n", "By A B\n", "• a\n", "9:15\n", "a\n"])
func longInputIsCovered(_ unit: String) { #expect(coverageFaults(read(String(repeating: unit, count: 30_000))) == []) }
