import Foundation
import Testing

@testable import Encodings

struct SnifferTests {
  static func prescanned(_ page: String) -> TextEncoding? { MetaPrescan.encoding(of: Array(page.utf8).prefix(EncodingSniffer.searched)) }

  @Test(arguments: [
    ("<meta charset=koi8-r>", TextEncoding.koi8R), ("<META/CHARSET='KOI8-R'/>", .koi8R), ("<meta charset=\"  koi8-r \">", .koi8R),
    ("<p title='<meta charset=big5>'><meta charset=koi8-r>", .koi8R), ("<meta name=a charset = koi8-r >", .koi8R),
    ("<!--<meta charset=big5>--><meta charset=koi8-r>", .koi8R), ("<!--><meta charset=koi8-r>", .koi8R),
    ("<!---><meta charset=koi8-r>", .koi8R), ("<! <meta charset=koi8-r><meta charset=big5>", .big5),
    ("<?p <meta charset=big5 ><meta charset=koi8-r>", .koi8R), ("</ <meta charset=big5 ><meta charset=koi8-r>", .koi8R),
    ("</p <meta charset=big5><meta charset=koi8-r>", .koi8R), ("<1><meta charset=koi8-r>", .koi8R),
    ("<meta charset=nonsense><meta charset=koi8-r>", .koi8R), ("<meta charset=koi8-r charset=big5>", .koi8R),
    ("<meta charset=utf-16>", .utf8), ("<meta charset=utf-16be>", .utf8), ("<meta charset=x-user-defined>", .windows1252),
    ("<meta http-equiv=content-type content='text/html; charset=koi8-r'>", .koi8R),
    ("<meta content=\"a; charset = 'koi8-r' ; b\" http-equiv=Content-Type>", .koi8R),
    ("<meta content='charset charset=koi8-r' http-equiv=content-type>", .koi8R),
    ("<meta content='charset=koi8-r' charset=big5>", .big5),
    ("<meta charset=koi8-r content='charset=big5' http-equiv=content-type>", .koi8R),
    ("<script>'<meta charset=koi8-r>'</script>", .koi8R), ("<?xml version='1.0' encoding='koi8-r'?><rss>", .koi8R),
    ("<?xml encoding = \"utf-16\"?>", .utf8), ("<?xml encoding='koi8-r'?><meta charset=big5>", .big5),
  ])
  func pagesSayTheirEncoding(_ page: String, _ encoding: TextEncoding) { #expect(Self.prescanned(page) == encoding, "\(page)") }

  @Test(arguments: [
    "", "<", "<!", "<!--", "</", "<m", "<meta", "<meta charset", "<meta charset=koi8-r", "<meta charset='koi8-r>", "<metacharset=koi8-r>",
    "<meta content='charset=koi8-r'>", "<meta http-equiv=refresh content='charset=koi8-r'>", "<meta name=charset content=koi8-r>",
    "<meta charset=>", "<meta =charset=koi8-r>", "<!--<meta charset=koi8-r>", "<meta charset=nonsense content='charset=koi8-r'>",
    "<meta http-equiv=content-type content=\"charset='koi8-r\">", "<meta http-equiv=content-type content='charset='>",
    "<a <meta charset=koi8-r>", "<?xml version='1.0'?>", "<?xml encoding='koi8-r\"?>", "<?xml encoding='koi8 r'?>",
    " <?xml encoding='koi8-r'?>",
    "<?xml encoding=koi8-r?>", "<?xml encoding='koi8-r'", "<?xml encoding",
  ])
  func pagesDoNotSayTheirEncoding(_ page: String) { #expect(Self.prescanned(page) == nil, "\(page)") }

  @Test func onlyTheBeginningIsSearched() {
    let meta = "<meta charset=koi8-r>"
    #expect(Self.prescanned(String(repeating: " ", count: 1024 - meta.utf8.count) + meta) == .koi8R)
    #expect(Self.prescanned(String(repeating: " ", count: 1025 - meta.utf8.count) + meta) == nil)
  }

  /// In the pages each character stands for the byte of its number.
  static let pages: [(page: String, transport: String?, TextEncoding, EncodingSniffer.Basis, markWidth: Int)] = [
    ("\u{EF}\u{BB}\u{BF}A", "koi8-r", .utf8, .mark, 3), ("\u{FE}\u{FF}", nil, .utf16BE, .mark, 2),
    ("\u{FF}\u{FE}A\0", "utf-8", .utf16LE, .mark, 2), ("<meta charset=big5>", " KOI8-R ", .koi8R, .transport, 0),
    ("<meta charset=big5>", "nonsense", .big5, .meta, 0), ("<\0?\0x\0", nil, .utf16LE, .meta, 0), ("\0<\0?\0x", nil, .utf16BE, .meta, 0),
    ("", nil, .utf8, .guessedUTF8, 0), ("A", nil, .utf8, .guessedUTF8, 0), ("K\u{C3}\u{A4}lte", nil, .utf8, .guessedUTF8, 0),
    ("K\u{E4}lte", nil, .windows1252, .fallback, 0),
    // Cut off within a character: UTF-8 only where another character speaks for it.
    ("\u{C3}\u{A4}b\u{C3}", nil, .utf8, .guessedUTF8, 0), ("caf\u{E9}", nil, .windows1252, .fallback, 0),
    ("\u{C3}\u{A4}b\u{FF}", nil, .windows1252, .fallback, 0), ("\u{C3}\u{A4}\u{E9}b", nil, .windows1252, .fallback, 0),
    // A page that says its encoding late is believed unless its bytes say otherwise.
    (late + "K\u{E4}lte", nil, .koi8R, .lateMeta, 0), (late, nil, .koi8R, .lateMeta, 0),
    (late + "\u{C3}\u{A4}", nil, .utf8, .guessedUTF8, 0),
    (late, "big5", .big5, .transport, 0), ("<meta charset=big5>" + late, nil, .big5, .meta, 0),
  ]

  static let late = String(repeating: "<!-- quay -->", count: 100) + "<meta charset=koi8-r>"

  @Test(arguments: pages)
  func theSurestSourceCounts(
    _ page: String, _ transport: String?, _ encoding: TextEncoding, _ basis: EncodingSniffer.Basis, _ markWidth: Int
  ) {
    let verdict = EncodingSniffer().sniff(page.unicodeScalars.map { UInt8($0.value) }, transport: transport)
    #expect(verdict == .init(encoding: encoding, basis: basis, markWidth: markWidth))
  }

  /// Text of this kind may be cut anywhere, and any byte may be any other.
  @Test func damagedPagesAreNoTrouble() {
    let page = Array("<?xml encoding='koi8-r'?><!-- a --><meta http-equiv='content-type' content=\"x; charset='koi8-r'\"></p a=b>".utf8)
    for place in page.indices {
      _ = MetaPrescan.encoding(of: page[..<place])
      _ = MetaPrescan.encoding(of: page[place...])
      for byte in Array("<>='\"/ -!".utf8) + [0, 0xFF] {
        var changed = page
        changed[place] = byte
        _ = MetaPrescan.encoding(of: changed[...])
      }
    }
  }
}

/// The encoding tests of html5lib (MIT), which lie with the evaluation data in SYNOPTIC_DATA (default `../shared`).
struct ConformanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let page: [UInt8]
    let encoding: String
    var testDescription: String { name }
  }

  static let folder: URL = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = ProcessInfo.processInfo.environment["SYNOPTIC_DATA"].map { URL(fileURLWithPath: $0) }
    return (data ?? root.deletingLastPathComponent().appendingPathComponent("shared"))
      .appendingPathComponent("data/markup/html5lib/encoding")
  }()

  /// A test begins with `#data`, and its page ends before `#encoding`.
  static let cases: [Case] = {
    var found: [Case] = []
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for file in files.filter({ $0.hasSuffix(".dat") }).sorted() {
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(file)) else { continue }
      var page: [ArraySlice<UInt8>] = []
      var isAnswer = false
      for line in Array(data).split(separator: 0x0A, omittingEmptySubsequences: false) {
        if line.elementsEqual("#data".utf8) {
          page = []
        } else if line.elementsEqual("#encoding".utf8) {
          isAnswer = true
        } else if isAnswer {
          let encoding = String(decoding: line, as: UTF8.self)
          found.append(Case(name: "\(file) \(found.count)", page: Array(page.joined(separator: [0x0A])), encoding: encoding))
          isAnswer = false
        } else {
          page.append(line)
        }
      }
    }
    return found
  }()

  @Test(.enabled(if: !cases.isEmpty, "there are no html5lib tests in SYNOPTIC_DATA (default ../shared)"))
  func pagesAreReadAsHTML5LibSays() {
    #expect(Self.cases.count >= 82)
    for test in Self.cases {
      // The answers are for a reader whose fallback is windows-1252, whatever the page's bytes look like.
      let verdict = EncodingSniffer().sniff(test.page)
      let encoding = verdict.basis == .guessedUTF8 ? .windows1252 : verdict.encoding
      #expect(
        encoding.rawValue.lowercased() == test.encoding.lowercased(), "\(test.name): \(String(decoding: test.page, as: UTF8.self))")
    }
  }
}
