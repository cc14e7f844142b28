import Rendering
import Testing

/// Lines of at most a given width, whatever the words.
struct ParagraphTests {
  @Test(arguments: [
    ("the pier was shut", 10, "- ", ["- the pier", "  was shut"]), ("", 10, "- ", ["- "]), ("  the   pier ", 20, "", ["the pier"]),
    ("abcdefghijkl", 5, "", ["abcde", "fghij", "kl"]), ("a bcdefghijkl m", 6, "- ", ["- a", "  bcde", "  fghi", "  jkl", "  m"]),
    ("港湾当局は港を閉鎖した", 10, "", ["港湾当局は", "港を閉鎖し", "た"]), ("ab 港湾当局 c", 6, "", ["ab", "港湾当", "局 c"]),
    ("e\u{301}e\u{301}e\u{301}e\u{301}", 3, "", ["e\u{301}e\u{301}e\u{301}", "e\u{301}"]), ("one\ttwo\nthree", 80, "", ["one two three"]),
    ("x\u{1B}[2Jy\u{202E}z", 80, "", ["x\u{FFFD}[2Jy\u{FFFD}z"]), ("wide 港", 6, "", ["wide", "港"]),
    ("abc", 1, "    ", ["    a", "    b", "    c"]),
  ])
  func lines(_ text: String, _ width: Int, _ first: String, _ expected: [String]) {
    #expect(Paragraph(width: width, first: first).lines(text) == expected)
  }

  @Test(arguments: [
    ("pier", 4), ("é", 1), ("e\u{301}", 1), ("港", 2), ("ハーバー", 8), ("ﾊ", 1), ("항구", 4), ("ä\u{200B}b", 2), ("🚢", 2), ("👩\u{200D}🚒", 4),
    ("“—”", 3), ("", 0), ("Ω", 1),
    ("порт", 4), ("نص", 2), ("𠀋", 2), ("❤\u{FE0F}", 1),
  ])
  func columns(_ text: String, _ expected: Int) { #expect(TerminalText.columns(text) == expected) }
}
