import English
import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// What stands between quotation marks: `⟦ ⟧` in the table; a line is a paragraph, `# ` a heading.
@Suite struct QuotationSegmentTests {
  private static let rows = [
    "He said \"⟦no more salt⟧\" and left.",
    "“⟦We rake,⟧” she said. “⟦We sleep.⟧”",
    "«⟦Le sel⟧» was the answer.",
    "„⟦Das Salz⟧“ war die Antwort.",
    "''⟦We rake,⟧'' she said.",
    "A \"⟦Ring of Salt⟧'' formula",
    "‘⟦we will not pay it,⟧’ they said",
    "The ‘⟦salt⟧’ tax isn’t new.",
    "Soldiers' pay rose.",
    "\"⟦They said ‘⟦never⟧’ to us,⟧\" he said.",
    // The printers' convention.
    "“⟦First line.⟧\n“⟦Second line,⟧” he said.",
    // A quotation cut into lines.
    "\"⟦First line.⟧\n⟦Second line,⟧\" he said.\nThen rain.",
    "“⟦First line.⟧\n⟦Second line.⟧\n⟦Third line.⟧”",
    // Nothing closes it: another one opens, a heading stands between, or its end is too far.
    "An open “⟦mark that never ends⟧\nAnother block.",
    "An open \"⟦mark that never ends⟧\nAnother \"⟦block⟧\" follows.",
    "An open “⟦mark that never ends⟧\n# A heading\nNobody said this.”",
    "“⟦One⟧\ntwo\nthree\nfour\nfive\nsix.”",
  ]

  @Test(arguments: rows)
  func segments(_ marked: String) {
    // Segments nest, so the brackets are read by a stack.
    var plain = ""
    var open: [String.Index] = []
    var wanted: [String] = []
    for character in marked {
      switch character {
      case "⟦": open.append(plain.endIndex)
      case "⟧": wanted.append(String(plain[open.removeLast()...]))
      default: plain.append(character)
      }
    }
    let text = TextReader(language: .english, analyser: nil).text(of: MarkedText(plain).read)
    let found = text.segments.map { text.cleanText($0.tokens) }
    #expect(found.sorted() == wanted.sorted())
  }

  @Test(arguments: [
    ("“First.\n“Second.”", [true, false], 0), ("\"First.\nSecond.\"", [true, false], 0), ("“First.\nSecond.", [false], 1),
    ("He left.\n“", [], 1),
  ])
  func whatGoesOnAndWhatIsNeverClosed(_ plain: String, _ continues: [Bool], _ unclosed: Int) {
    let text = TextReader(language: .english, analyser: nil).text(of: MarkedText(plain).read)
    #expect(text.segments.map(\.continues) == continues)
    #expect(text.unclosedMarks.count == unclosed)
    #expect(text.unclosedMarks.allSatisfy(text.isQuotationMark))
  }

  /// A speech that is cut into lines is one quotation.
  @Test func linesOfOneSpeechAreOneVersion() {
    let text = "“We had no boat,” Holm said. “The bridge was gone.\nWe waited all night.\nNobody came.”"
    let found = MarkedText(text).annotations()
    #expect(found.quotations.map(\.parts.count) == [4])
    #expect(found.findings.isEmpty)
  }
}
