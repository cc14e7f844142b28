import Testing
import Vocabulary

@testable import Reading

/// An invented web page; what is story in it stands in `⟦…⟧`, where the kind matters as `⟦heading|…⟧`.
struct WebPage: Sendable, CustomTestStringConvertible {
  var name: String
  var html: String

  init(_ name: String, _ html: String) {
    self.name = name
    self.html = html
  }

  var testDescription: String { name }

  /// The page without the marks.
  var source: String {
    var out = ""
    for part in html.split(separator: "⟦", omittingEmptySubsequences: false) {
      let head = part.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      let hasKind = head.count == 2 && Block.Kind(rawValue: String(head[0])) != nil
      out += hasKind ? String(head[1]) : String(part)
    }
    return out.replacing("⟧", with: "")
  }

  /// The marked blocks, in order, each with its kind where one is named.
  var expected: [String] {
    html.split(separator: "⟦").dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "⟧") else { return nil }
      return String(part[..<end]).replacing("<b>", with: "").replacing("</b>", with: "")
    }
  }

  /// The blocks that are story, written as the expected ones are.
  func found(_ read: ReadReport) -> [String] {
    let story = read.report.blocks.filter(\.kind.isStory)
    let named = expected.map { $0.split(separator: "|", maxSplits: 1).count == 2 }
    return story.enumerated().map { index, block in
      let words = read.payload.clean(block.range)
      return index < named.count && named[index] ? "\(block.kind.rawValue)|\(words)" : words
    }
  }
}

/// Invented paragraphs.
enum Prose {
  static let council = "The council of Veldoria voted on Tuesday to close the eastern pier, after divers had found cracks in nine pillars."
  static let mayor =
    "Mayor Ilse Brandt said repairs would begin in spring and cost four million crowns, most of which the town must borrow."
  static let ferries =
    "Ferries will land at the southern bank until then, although engineers had called the ground there too soft for trucks."
  static let fishers = "Fishermen who keep their boats at the pier were told to leave by Friday; eleven of them said that they would not."
  static let reader = "I have used this pier for thirty years, and nobody has ever asked people like me what we would rather have instead."
  static let other = "A bakery in Orlcombe has won a prize for its rye bread, which the jury praised for its crust and its long leavening."
  static let house =
    "The Veldoria Echo is a daily paper, founded by two printers, that reports on the islands, their harbours and their trade."

  /// Paragraphs that are story, marked.
  static func story(_ texts: String...) -> String { texts.map { "<p>⟦\($0)⟧</p>" }.joined(separator: "\n") }
  /// Paragraphs that are none.
  static func plain(_ texts: String...) -> String { texts.map { "<p>\($0)</p>" }.joined(separator: "\n") }
}

/// A whole page around a body.
func webPage(_ name: String, _ body: String) -> WebPage {
  WebPage(name, "<!DOCTYPE html><html><head><title>Pier shut</title></head><body>\(body)</body></html>")
}
