import Foundation
import Running
import Testing
import TextAlgorithms
import Vocabulary

/// A report gives the same account whether it is a text file or a page of markup: the same words, found at the page's bytes.
struct MarkupLaws {
  /// The blocks of a report as a page: some letters as references, some words in inline elements, comments between. What each block is
  /// and what the report says about itself stay as the text's reader found them: the law is about bytes, not about boilerplate.
  static func marked(_ plain: ReadReport) -> ReadReport {
    let inner = plain.report.blocks.enumerated().map { index, block in
      var words = String(decoding: plain.payload.bytes[block.range], as: UTF8.self)
      words = words.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      if index % 2 == 0 { words = words.replacingOccurrences(of: "’", with: "&rsquo;").replacingOccurrences(of: "“", with: "&#8220;") }
      if index % 3 == 0 { words = words.replacingOccurrences(of: " the ", with: " <em>the</em><!-- a > b --> ") }
      return "<p class=a>\(words)</p>"
    }
    let page =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>x</title></head><body>\(inner.joined(separator: "\n"))</body></html>"
    var read = Accounts.read(Array(page.utf8), name: plain.report.source.place.replacingOccurrences(of: ".txt", with: ".html"))
    let id = read.report.id
    let ranges = read.report.blocks.map(\.range)
    guard ranges.count == plain.report.blocks.count else { return read }
    func moved(_ spans: [Span]) -> [Span] {
      spans.compactMap { span in
        plain.report.blocks.firstIndex { $0.range.overlaps(span.range) }.map { Span(report: id, ranges[$0]) }
      }
    }
    read.report.blocks = zip(plain.report.blocks, ranges).map { Block(kind: $0.kind, reason: $0.reason, $1) }
    read.report.title = plain.report.title.flatMap { moved([$0]).first }
    read.report.bylines = moved(plain.report.bylines)
    read.report.credits = plain.report.credits.map { Credit(agency: $0.agency, basis: $0.basis, evidence: moved($0.evidence)) }
    read.report.outlet = plain.report.outlet
    read.report.outlet.evidence = moved(plain.report.outlet.evidence)
    read.report.published = plain.report.published
    read.report.published?.evidence = moved(plain.report.published?.evidence ?? [])
    read.report.modified = nil
    read.report.language = plain.report.language
    let story = read.report.blocks.filter(\.kind.isStory)
    read.report.body = ByteRange((story.first?.start ?? 0)..<(story.last?.end ?? 0))
    return read
  }

  @Test(arguments: Sample.all)
  func samePassages(_ sample: Sample) async throws {
    let read = sample.pages.filter { $0.name.hasSuffix(".txt") }.map(Accounts.read)
    let plain = try await Accounts.make(read), marked = try await Accounts.make(read.map(Self.marked))
    func told(_ made: Made) -> [String] {
      made.account.utterances.flatMap { utterance in
        utterance.versions.map { version in
          let name = made.name(version.parts[0].report).replacingOccurrences(of: ".html", with: ".txt")
          return name + " " + version.kind.rawValue + " " + version.parts.map(made.words).joined(separator: " … ")
        }
      }.sorted()
    }
    #expect(!told(plain).isEmpty)
    #expect(told(marked) == told(plain))
    func figures(_ made: Made) -> [String] { made.account.figures.flatMap { $0.mentions.map(made.words) }.sorted() }
    #expect(figures(marked) == figures(plain))
    func claims(_ made: Made) -> [String] {
      made.account.claims.map { $0.spans.map(made.words).sorted().joined(separator: " | ") }.sorted()
    }
    #expect(claims(marked) == claims(plain))
    #expect(marked.account.pairs.count == plain.account.pairs.count)
    let faults = SpanCheck(marked.payloads).faults(in: try JSONValue(Array(try marked.json().utf8)), as: .account)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
    // A slice cleaned by itself, without the tree, says the same.
    for (place, span) in try marked.spans {
      let page = marked.payloads[span.report]!.bytes
      #expect(Self.stripped(String(decoding: page[span.range], as: UTF8.self)) == span.text, "\(place)")
    }
  }

  /// The contract's cleaning, by the letter.
  static func stripped(_ slice: String) -> String {
    var text = slice
    for (pattern, with) in [
      ("(?s)<!--.*?-->", ""), ("(?is)<(script|style|noscript|template)\\b.*?</\\1\\s*>", " "),
      ("(?i)</?(p|div|br|hr|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|nav|main)\\b[^>]*>", " "), ("<[^>]*>", ""),
    ] { text = text.replacingOccurrences(of: pattern, with: with, options: .regularExpression) }
    for (reference, letter) in [("&rsquo;", "’"), ("&#8220;", "“"), ("&lt;", "<"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: reference, with: letter)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
