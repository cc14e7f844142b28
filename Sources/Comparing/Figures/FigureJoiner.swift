import TextAlgorithms
import Vocabulary

/// Joins mentions of one figure across reports: the same interval and unit, counting the same things.
///
/// *People* are any persons where the number is too exact for chance: `31,400 people`, `31,400 passengers`.
/// A figure inside reported content is said by its speaker.
struct FigureJoiner {
  let texts: [Identifier: Text]

  private struct Amount: Hashable {
    var value: Figure.Interval
    var unit: String
  }

  func join(_ reports: [AnnotatedReport], _ utterances: [Utterance]) -> [Figure] {
    var out: [Figure] = []
    var words: [Set<UInt64>] = []
    var ofAmount: [Amount: [Int]] = [:]
    var renamed: [Identifier: Identifier] = [:]
    let parts = SpokenParts(utterances)
    for report in reports {
      let earlier = out.count
      for var figure in report.annotations.figures {
        figure.saidBy = figure.mentions.first.flatMap(parts.speaker)
        let stems = CountedWords.stems(of: figure, in: texts)
        let match = ofAmount[Amount(value: figure.value, unit: figure.unit)]?.first { index in
          // Mentions come report by report.
          out[index].mentions.last?.report != report.id
            && (figure.unit != "count" || !words[index].isDisjoint(with: stems) || isSamePersons(out[index], figure))
            && (out[index].unit == "count" || words[index].isEmpty == stems.isEmpty || !words[index].isDisjoint(with: stems))
        }
        if let match {
          renamed[figure.id] = out[match].id
          out[match].mentions += figure.mentions
          if out[match].saidBy != figure.saidBy { out[match].saidBy = nil }
        } else {
          out.append(figure)
          words.append(stems)
        }
      }
      // Figures of one report are not joined with each other.
      for index in earlier..<out.count { ofAmount[Amount(value: out[index].value, unit: out[index].unit), default: []].append(index) }
    }
    for index in out.indices {
      out[index].mentions.sort()
      out[index].conversionOf = out[index].conversionOf.map { renamed[$0] ?? $0 }
    }
    return out.sorted { $0.mentions[0] < $1.mentions[0] }
  }

  /// Whether one figure counts people, the other people of some kind, and the number is too exact for chance.
  private func isSamePersons(_ a: Figure, _ b: Figure) -> Bool {
    guard let value = a.value.low, value == a.value.high, let number = Int(exactly: value),
      let figures = texts.values.first?.language.figures,
      String(number).reversed().drop(while: { $0 == "0" }).count >= FigureJoiningCalibration.standard.exactDigits
    else { return false }
    let last = [a, b].map { Folding.key(String($0.counted.split(separator: " ").last ?? "")) }
    return last.allSatisfy(figures.countedPersons.contains) && last.contains { figures.anyPersons.contains($0) }
  }
}

/// Who speaks at a place: the parts of all versions, by report.
private struct SpokenParts {
  /// In the order of utterances, then of versions.
  private var parts: [Identifier: [(part: Span, speaker: Identifier?)]] = [:]

  init(_ utterances: [Utterance]) {
    for version in utterances.lazy.flatMap(\.versions) {
      for part in version.parts { parts[part.report, default: []].append((part, version.speaker)) }
    }
  }

  /// The speaker of the first version that holds the span. Cost: the parts of its report.
  func speaker(of span: Span) -> Identifier? { parts[span.report]?.first { $0.part.contains(span) }?.speaker }
}
