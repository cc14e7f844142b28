import English
import Foundation
import HTML
import Reading
import Running
import Sourcing
import Testing
import Vocabulary

/// The law of spans: the slice of each block, cleaned by patterns, is its text.
struct SpanLaws {
  static let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["SYNOPTIC_DATA"] ?? "../shared")
    .appendingPathComponent("data/extraction")

  /// All real pages where SYNOPTIC_ALL is set, minutes in a debug build; else every twelfth.
  static let step = ProcessInfo.processInfo.environment["SYNOPTIC_ALL"] == nil ? 12 : 1

  @Test(arguments: [
    "<p>Rain fell on the <b>har</b>bour<script>var a = '<p>'</script>wall.</p>", "<p>Pier<template><div>x</div></template>Mill",
    "<p>One <svg><title>Arrow</title></svg>two <a title='x > y'>three</a> &amp; four", "<p>4 < 5 and <i>6</i> > 5 <- <b>x</b>",
    "<p>P\u{FEFF}ier <script><!-- a</script>Mill <!-- b --> Quay</p>", "<table>lost<tr><td>cell</table>after <iframe>none</iframe>all",
    "<p>a<textarea><b>c</b></textarea>d</div>e<noscript>f</noscript>g<br>h",
  ])
  func ofInventedPages(_ body: String) {
    let (count, faults) = faults(of: Array("<!doctype html><title>x</title><body>\(body)".utf8), "page")
    #expect(count > 0)
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test(arguments: ["scrapinghub", "segments"]) func ofRealPages(_ set: String) throws {
    let folder = Self.folder.appendingPathComponent("\(set)/html")
    guard let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) else {
      return print("skipped: no evaluation data in \(folder.path)")
    }
    var count = 0, faults: [String] = []
    for file in files.sorted(by: { $0.path < $1.path }).enumerated().filter({ $0.offset % Self.step == 0 }).map(\.element) {
      var bytes = Array(try Data(contentsOf: file))
      if Gzip.isGzip(bytes), case .bytes(let unpacked) = Gzip.unpacked(bytes, limit: 1 << 24) { bytes = unpacked }
      let found = self.faults(of: bytes, file.lastPathComponent)
      count += found.count
      faults += found.faults
    }
    #expect(count > 0)
    #expect(faults.isEmpty, "\(faults.count) of \(count): \(faults.prefix(5))")
  }

  private static let reader = Reader(language: .english) { _ in "0" }

  private func faults(of bytes: [UInt8], _ name: String) -> (count: Int, faults: [String]) {
    let source = Source(path: name, sha256: "0", bytes: bytes.count, media: "text/html", charset: "utf-8")
    let read = Self.reader.read(Page(source: source, bytes: bytes))
    guard read.payload.isMarkup else { return (0, []) }
    var at = 0, faults: [String] = []
    for block in read.report.blocks {
      guard read.payload.isValid(block.start, block.end), block.start >= at else {
        faults.append("\(name) \(block.start)")
        continue
      }
      at = block.end
      let slice = Self.cleaned(Array(read.payload.bytes[block.start..<block.end])), text = read.payload.clean(block.range)
      if slice != text { faults.append("\(name) \(block.start): \(text.prefix(60)) | \(slice.prefix(60))") }
    }
    return (read.report.blocks.count, faults)
  }

  // MARK: - Cleaning by patterns

  /// Comments dropped, then scripts and their like for a space, then block tags for a space and the other tags for nothing, then references
  /// resolved and white space folded.
  static func cleaned(_ slice: [UInt8]) -> String {
    var bytes = slice
    bytes = replaced(bytes) { bytes, i in
      guard bytes[i...].starts(with: "<!--".utf8), let end = index(of: "-->", bytes, i + 4) else { return nil }
      return (end + 3, [])
    }
    bytes = replaced(bytes) { bytes, i in
      let name = name(bytes, i + 1)
      guard ["script", "style", "noscript", "template"].contains(name) else { return nil }
      var at = i
      while let end = index(of: "</", bytes, at) {
        at = end + 2
        guard self.name(bytes, at) == name else { continue }
        at += name.utf8.count
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        if at < bytes.count, bytes[at] == 0x3E { return (at + 1, [0x20]) }
      }
      return nil
    }
    bytes = replaced(bytes) { bytes, i in
      guard let end = bytes[i...].firstIndex(of: 0x3E) else { return nil }
      let name = name(bytes, bytes[i + 1] == 0x2F ? i + 2 : i + 1)
      return (end + 1, spaced.contains(name) ? [0x20] : [])
    }
    let document = HTMLParser().parse(fragment: bytes.flatMap { $0 == 0x3C ? Array("&lt;".utf8) : [$0] }, in: "div")
    return Payload(bytes: Array(document.text(of: Document.root).utf8)).clean(0..<document.text(of: Document.root).utf8.count)
  }

  private static let spaced = Set(
    """
    p div br hr li ul ol h1 h2 h3 h4 h5 h6 tr td th table section article header footer figure figcaption blockquote pre dl dt dd aside nav \
    main
    """.split(separator: " ").map(String.init))

  /// - Parameter pattern: for a place with `<` where its match ends and what stands for it.
  private static func replaced(_ bytes: [UInt8], _ pattern: ([UInt8], Int) -> (Int, [UInt8])?) -> [UInt8] {
    var out: [UInt8] = [], i = 0
    while i < bytes.count {
      if bytes[i] == 0x3C, i + 1 < bytes.count, let (end, text) = pattern(bytes, i) {
        out += text
        i = end
      } else {
        out.append(bytes[i])
        i += 1
      }
    }
    return out
  }

  private static func name(_ bytes: [UInt8], _ start: Int) -> String {
    String(decoding: bytes[min(start, bytes.count)...].prefix { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }, as: UTF8.self)
      .lowercased()
  }

  private static func index(of text: String, _ bytes: [UInt8], _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return (start..<bytes.count).first { bytes[$0] == text.utf8.first && bytes[$0...].starts(with: text.utf8) }
  }
}
