import Testing
import Vocabulary

@testable import Annotating

/// Marked text, figures in the order of the marks as `interval unit hedge [counted]`; every other word is no figure.
struct FigureExample: Sendable, CustomTestStringConvertible {
  var text: String
  var figures: [String]
  var testDescription: String { text }

  init(_ text: String, _ figures: String...) {
    self.text = text
    self.figures = figures
  }

  func check() {
    let marked = Marked(text)
    let found = FigureFinder().figures(in: marked.text)
    #expect(found.flatMap(\.mentions).map { marked.words($0.range) } == marked.spans.map { marked.words($0) })
    #expect(found.map(Self.shown) == figures)
  }

  private static func shown(_ figure: Figure) -> String {
    func end(_ value: Double?) -> String { value.map { $0 == $0.rounded() ? String(Int($0)) : String($0) } ?? "" }
    let value = figure.value.low == figure.value.high ? end(figure.value.low) : end(figure.value.low) + ".." + end(figure.value.high)
    let hedge = figure.hedge == .exactly ? "" : " " + figure.hedge.rawValue
    return value + " " + figure.unit + hedge + (figure.counted.isEmpty ? "" : " [" + figure.counted + "]")
  }
}
