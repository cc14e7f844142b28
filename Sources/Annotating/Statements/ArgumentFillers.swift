import TextAlgorithms
import Vocabulary

/// Who, how much and when the words of an argument name: looked up among what was found in the report.
struct ArgumentFillers {
  private let text: Text
  /// Names and what stands for actors, in the order of their first bytes.
  private let actors: [Placed<Identifier>]
  private let figures: [Placed<Identifier>]
  private let moments: [Placed<Span>]

  private struct Placed<Value> {
    var range: Range<Int>
    var value: Value
  }

  init(text: Text, annotations: Annotations) {
    self.text = text
    func placed<Value>(_ spans: [(Span, Value)]) -> [Placed<Value>] {
      spans.map { Placed(range: text.payload.inText($0.0.range), value: $0.1) }
        .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }
    let named = annotations.names.compactMap { name in name.actor.map { (name.span, $0) } }
    actors = placed(named + annotations.actors.flatMap { actor in actor.references.map { ($0, actor.id) } })
    figures = placed(annotations.figures.flatMap { figure in figure.mentions.map { ($0, figure.id) } })
    moments = placed(annotations.moments.map { ($0.span, $0.span) })
  }

  /// - Parameters:
  ///   - range: bytes of the argument's words.
  ///   - head: bytes of the word that the others hang on.
  func filled(_ role: RoleLabel, _ range: Range<Int>, head: Range<Int>) -> Statement.Argument {
    Statement.Argument(
      role: role, span: text.span(bytes: range), actor: Self.holding(head, actors),
      figure: Self.inside(range, figures), moment: Self.inside(range, moments))
  }

  /// The one that holds some bytes; they lie in order and seldom nest.
  private static func holding<Value>(_ range: Range<Int>, _ all: [Placed<Value>]) -> Value? {
    var at = all.sortedIndex { $0.range.lowerBound > range.lowerBound }
    var steps = 0
    while at > 0, steps < StatementCalibration.standard.nested {
      at -= 1
      steps += 1
      if all[at].range.lowerBound <= range.lowerBound, all[at].range.upperBound >= range.upperBound { return all[at].value }
    }
    return nil
  }

  private static func inside<Value>(_ range: Range<Int>, _ all: [Placed<Value>]) -> Value? {
    let at = all.sortedIndex { $0.range.lowerBound >= range.lowerBound }
    return at < all.count && all[at].range.upperBound <= range.upperBound ? all[at].value : nil
  }
}

extension Array {
  /// The first element that holds, or the count; all that do not come before it. Cost: logarithmic.
  func sortedIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0, high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
