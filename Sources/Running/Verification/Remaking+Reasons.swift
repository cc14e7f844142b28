import TextAlgorithms
import Vocabulary

/// The words of reasons, made again from their other fields.
extension Remaking {
  mutating func checkReasons(_ json: JSONValue, _ wording: ReasonText) {
    for (index, pair) in account.pairs.enumerated() {
      compare(pair.because.map { .pair($0) }, json["pairs"]?.array?[index], "pairs[\(index)]", wording)
    }
    for (index, lineage) in account.lineages.enumerated() {
      let value = json["lineages"]?.array?[index]
      compare(lineage.because.map { .lineage($0) }, value, "lineages[\(index)]", wording)
      for (number, reason) in lineage.because.enumerated() {
        guard case .dependence(_, _, _, _, let because?) = reason else { continue }
        compare(.pair(because), value?["because"]?.array?[number]["because"], "lineages[\(index)].because[\(number)].because", wording)
      }
    }
    for (index, actor) in account.actors.enumerated() {
      compare(actor.because.map { .actor($0) }, json["actors"]?.array?[index], "actors[\(index)]", wording)
    }
    for (index, utterance) in account.utterances.enumerated() {
      let versions = json["utterances"]?.array?[index]["versions"]?.array
      for (number, version) in utterance.versions.enumerated() {
        compare(version.because.map { .version($0) }, versions?[number], "utterances[\(index)].versions[\(number)]", wording)
      }
    }
  }

  private mutating func compare(_ reasons: [Reason], _ value: JSONValue?, _ place: String, _ wording: ReasonText) {
    let written = value?["because"]?.array ?? []
    for (index, reason) in reasons.enumerated() where index < written.count {
      compare(reason, written[index], "\(place).because[\(index)]", wording)
    }
  }

  private mutating func compare(_ reason: Reason, _ value: JSONValue?, _ place: @autoclosure () -> String, _ wording: ReasonText) {
    let words = wording.words(reason)
    guard let text = value?["text"]?.string, !SpanCheck.isSame(words, text) else { return }
    fail(place(), "its fields read \"\(words)\", its text is another")
  }
}
