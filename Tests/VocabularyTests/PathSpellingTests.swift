import Testing
import Vocabulary

/// Every path comes back from its spelling, and no two have one.
struct PathSpellingTests {
  static let paths: [[UInt8]] = [
    [], Array("a/b.txt".utf8), Array("écho".utf8), Array("e\u{301}cho".utf8), [0x78, 0xFF, 0x2E], [0xFF], [0x80, 0x80], [0xC3],
    [0xE2, 0x80, 0x41],
    [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0xAF], Array("\u{10FEFF}".utf8), Array("\u{10FE80}x".utf8), [0xF4, 0x8F, 0xBB],
    [0xF5, 0x80, 0x80, 0x80],
    Array("\u{10FE7F}\u{10FF00}".utf8), Array(0x80...0xFF),
  ]

  @Test func comesBack() {
    for path in Self.paths { #expect(PathSpelling.bytes(of: PathSpelling.spelled(path)) == path, "\(path)") }
    #expect(Set(Self.paths.map { Array(PathSpelling.spelled($0).utf8) }).count == Self.paths.count)
  }

  @Test func textIsSpelledAsItIs() {
    for text in ["a.txt", "école 東京 😀", "\u{10FE7F}"] { #expect(PathSpelling.spelled(text.utf8).utf8.elementsEqual(text.utf8)) }
  }

  @Test func bytesAreShown() {
    #expect(PathSpelling.shown(PathSpelling.spelled([0x78, 0xFF, 0x80])) == "x\\xFF\\x80")
    #expect(PathSpelling.shown("plain") == "plain")
  }

  @Test func aPathWithNULNamesNothing() { #expect(PathSpelling.c("a.txt\u{0}b") == [0]) }
}
