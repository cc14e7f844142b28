import English
import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// A report from marked text, with the spans that the marks give.
///
/// `⟦…⟧` is content, `⟪…⟫` a cue, `⟨…⟩` a source or name. A line is a paragraph; `# ` makes it a heading, `= ` the title, `> ` a block quotation. Numbers of a mark are
/// compared only where the text has it at all, but content always: a text without `⟦…⟧` says that nothing is reported.
struct MarkedText {
  enum Mark: String, CaseIterable { case content = "⟦⟧", cue = "⟪⟫", source = "⟨⟩" }

  let plain: String
  let read: ReadReport
  let spans: [Mark: [Range<Int>]]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var spans: [Mark: [Range<Int>]] = [:]
    var open: [Mark: Int] = [:]
    var blocks: [Block] = []
    for line in marked.split(separator: "\n") {
      let kind: Block.Kind = line.hasPrefix("# ") ? .heading : line.hasPrefix("= ") ? .title : line.hasPrefix("> ") ? .quote : .paragraph
      let start = bytes.count
      for character in kind == .paragraph ? line[...] : line.dropFirst(2) {
        if let mark = Mark.allCases.first(where: { $0.rawValue.first == character }) {
          open[mark] = bytes.count
        } else if let mark = Mark.allCases.first(where: { $0.rawValue.last == character }) {
          spans[mark, default: []].append((open[mark] ?? bytes.count)..<bytes.count)
        } else {
          bytes += Array(String(character).utf8)
        }
      }
      blocks.append(Block(kind: kind, start..<bytes.count))
      bytes += [0x0A, 0x0A]
    }
    let report = Report(
      id: Identifier("0123456789abcdef"),
      source: Source(path: "invented.txt", sha256: "", bytes: bytes.count, media: "text/plain", charset: "utf-8"),
      payload: PayloadPin(sha256: "", bytes: bytes.count), outlet: .unknown, credits: [], title: nil, bylines: [], language: "en",
      published: nil, modified: nil, firstSeen: nil, blocks: blocks, body: ByteRange(0..<bytes.count),
      shares: Shares(own: 1, copied: 0, quoted: 0))
    read = ReadReport(report: report, payload: Payload(bytes: bytes), findings: [])
    plain = String(decoding: bytes, as: UTF8.self)
    self.spans = spans
  }

  /// - Parameter hasTrees: without them rules tell by words alone.
  func annotations(hasTrees: Bool = true) -> Annotations {
    Annotator(language: .english, analyser: hasTrees ? ShippedTrees.analyser : nil).annotate(read).annotations
  }

  /// The text with marks around some spans: what a failure prints.
  func marked(_ spans: [Mark: [Range<Int>]]) -> String {
    var out: [UInt8] = []
    let bytes = Array(plain.utf8)
    for i in 0...bytes.count {
      for mark in Mark.allCases.reversed() {
        for span in spans[mark] ?? [] where span.upperBound == i { out += Array(String(mark.rawValue.last!).utf8) }
      }
      for mark in Mark.allCases {
        for span in spans[mark] ?? [] where span.lowerBound == i { out += Array(String(mark.rawValue.first!).utf8) }
      }
      if i < bytes.count { out.append(bytes[i]) }
    }
    return String(decoding: out, as: UTF8.self).split(separator: "\n").joined(separator: " / ")
  }
}

/// One row of a table of quotations.
struct QuotationCase: Sendable, CustomTestStringConvertible {
  var text: String
  var kinds: [Version.Kind]
  /// Names of the speakers in the order of the versions; `-` nobody, `*` anonymous. Empty: not compared.
  var speakers: [String]

  init(_ text: String, _ kinds: Version.Kind..., by speakers: String...) {
    self.text = text
    self.kinds = kinds
    self.speakers = speakers
  }

  var testDescription: String { text }

  func check(_ location: SourceLocation = #_sourceLocation) {
    let marked = MarkedText(text)
    let annotations = marked.annotations()
    let versions = annotations.quotations
    var found: [MarkedText.Mark: [Range<Int>]] = [.content: versions.flatMap(\.parts).map(\.range)]
    for (mark, spans) in [(MarkedText.Mark.cue, versions.compactMap(\.cue)), (.source, versions.compactMap(\.source))]
    where marked.spans[mark] != nil {
      found[mark] = spans.map(\.range)
    }
    func same(_ mark: MarkedText.Mark) -> Bool {
      Set(found[mark] ?? []).sorted { $0.lowerBound < $1.lowerBound } == (marked.spans[mark] ?? []).sorted { $0.lowerBound < $1.lowerBound }
    }
    if !MarkedText.Mark.allCases.allSatisfy(same) {
      Issue.record("wanted \(marked.marked(marked.spans))\n  found \(marked.marked(found))", sourceLocation: location)
    }
    if !kinds.isEmpty, versions.map(\.kind) != kinds {
      Issue.record("wanted \(kinds.map(\.rawValue)), found \(versions.map(\.kind.rawValue)): \(marked.plain)", sourceLocation: location)
    }
    let names = Dictionary(uniqueKeysWithValues: annotations.actors.map { ($0.id, $0.name) })
    let who = versions.map { $0.speaker.flatMap { names[$0] } ?? ($0.anonymous ? "*" : "-") }
    if !speakers.isEmpty, who != speakers {
      Issue.record("wanted speakers \(speakers), found \(who): \(marked.plain)", sourceLocation: location)
    }
  }
}
