import English
import HTML
import Testing

@testable import Reading

/// An invented page: what stands in the head, and in the body around a headline and two paragraphs.
struct InventedHTML: Sendable, CustomTestStringConvertible {
  static let headline = "Ferry stuck on sandbank off Ostermole"

  var name: String
  var head = ""
  var above = ""
  var below = ""
  var end = ""
  var address: String?

  init(_ name: String, head: String = "", above: String = "", below: String = "", end: String = "", at address: String? = nil) {
    (self.name, self.head, self.above, self.below, self.end, self.address) = (name, head, above, below, end, address)
  }

  var testDescription: String { name }

  var text: String {
    """
    <!doctype html><html><head><title>\(Self.headline) | Ostermole Herald</title>\(head)</head><body>
    <header><nav><ul><li>Home<li>Sport</ul></nav></header><main><article>\(above)<h1>\(Self.headline)</h1>\(below)
    <p>\(Self.words(45, "The ferry with ninety passengers ran aground in thick fog before dawn and waits for the tide"))</p>
    <p>\(Self.words(45, "Two tugs from the harbour are on their way and the coastguard says that nobody was hurt"))</p>
    </article></main>\(end)</body></html>
    """
  }

  /// A paragraph of so many words made of a sentence over and over.
  static func words(_ count: Int, _ sentence: String) -> String {
    let words = sentence.split(separator: " ")
    return (0..<count).map { String(words[$0 % words.count]) }.joined(separator: " ") + "."
  }

  var facts: PageFacts { Self.facts(text, address) }

  static func facts(_ text: String, _ address: String? = nil) -> PageFacts {
    let document = HTMLParser().parse(Array(text.utf8))
    return PageFactsReader(language: .english).facts(of: document, RenderedText(document), address: address)
  }

  static func linked(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

  /// The words of the page at a place.
  func shown(_ range: Range<Int>?) -> String { range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? "" }
}
