import Foundation
import Markup
import Testing
import Vocabulary

@testable import Reading

/// The law of spans on real pages, where the evaluation data lies: the slice of each block, cleaned by other means than ours, is its text.
struct SpanLawTests {
  static let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["SYNOPTIC_DATA"] ?? "../shared")
    .appendingPathComponent("data/extraction/segments/html")

  /// All pages where SYNOPTIC_ALL is set, minutes in a debug build; else every sixth.
  static let step = ProcessInfo.processInfo.environment["SYNOPTIC_ALL"] == nil ? 6 : 1

  /// Blocks of a thousand that may differ: the cleaner below knows neither `iframe` nor tags that a page breaks off.
  static let tolerance = 1

  @Test func cleanedSlicesAreTheTextOfTheirBlocks() throws {
    guard let files = try? FileManager.default.contentsOfDirectory(at: Self.folder, includingPropertiesForKeys: nil) else {
      return print("skipped: no evaluation data in \(Self.folder.path)")
    }
    var count = 0, differing: [String] = []
    for file in files.sorted(by: { $0.path < $1.path }).enumerated().filter({ $0.offset % Self.step == 0 }).map(\.element) {
      let read = read(bytes: Array(try Data(contentsOf: file)))
      var at = 0
      for block in read.report.blocks where read.payload.isMarkup {
        #expect(read.payload.isValid(block.start, block.end) && block.start >= at, "\(file.lastPathComponent) \(block.start)")
        at = block.end
        count += 1
        let slice = Self.cleaned(Array(read.payload.bytes[block.start..<block.end]))
        let text = Self.folded(read.payload.clean(block.range))
        if slice != text { differing.append("\(file.lastPathComponent) \(block.start): \(text.prefix(60)) | \(slice.prefix(60))") }
      }
    }
    #expect(count > 0)
    #expect(differing.count * 1000 <= count * Self.tolerance, "\(differing.count) of \(count): \(differing.prefix(5))")
  }

  /// Tags dropped, block tags as white space, references resolved by the parser's text of a fragment.
  static func cleaned(_ slice: [UInt8]) -> String {
    var out: [UInt8] = [], i = 0
    while i < slice.count {
      guard slice[i] == 0x3C, i + 1 < slice.count, slice[i + 1] == 0x2F || slice[i + 1] == 0x21 || slice[i + 1] | 0x20 >= 0x61 else {
        out.append(slice[i])
        i += 1
        continue
      }
      var name: [UInt8] = [], k = i + 1
      if slice[k...].starts(with: "!--".utf8) {
        while k < slice.count, !slice[k...].starts(with: "-->".utf8) { k += 1 }
        i = k + 3
        continue
      }
      if slice[k] == 0x2F { k += 1 }
      while k < slice.count, slice[k] | 0x20 >= 0x61, slice[k] | 0x20 <= 0x7A || slice[k] &- 0x30 < 10 {
        name.append(slice[k] | 0x20)
        k += 1
      }
      var quote: UInt8 = 0
      while k < slice.count, slice[k] != 0x3E || quote != 0 {
        if quote == 0, slice[k] == 0x22 || slice[k] == 0x27, slice[k - 1] == 0x3D {
          quote = slice[k]
        } else if slice[k] == quote {
          quote = 0
        }
        k += 1
      }
      i = k + 1
      let tag = String(decoding: name, as: UTF8.self)
      if ["script", "style", "noscript", "template", "iframe"].contains(tag) {
        let end = Array("</\(tag)".utf8)
        while i < slice.count, !slice[i...].prefix(end.count).map({ $0 | ($0 &- 0x41 < 26 ? 0x20 : 0) }).elementsEqual(end) { i += 1 }
      } else if tag == "br" {
        out.append(0x20)
      }
    }
    let document = HTMLParser().parse(fragment: out.flatMap { $0 == 0x3C ? Array("&lt;".utf8) : [$0] }, in: "div")
    return folded(document.text(of: Document.root))
  }

  /// White space and characters of no width left out: where lines break is the browser's affair.
  static func folded(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.value != 0xFEFF }))
  }
}
