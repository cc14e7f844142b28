import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// Names in running text, what joins them into actors, and where sentences end. All names and sentences are invented.
@Suite struct NameTests {
  /// `⟨…⟩` are the names; every name's kind, in order.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var kinds: [Actor.Kind]
    var actors: Int?

    init(_ text: String, _ kinds: Actor.Kind..., actors: Int? = nil) {
      self.text = text
      self.kinds = kinds
      self.actors = actors
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Row("On Monday ⟨Ida Holm⟩ left.", .person), Row("On Monday Mayor ⟨Ida Holm⟩ left.", .person),
    Row("On Monday former Ukrainian minister ⟨Ida Holm⟩ left.", .person), Row("Then ⟨Maria van der Holm⟩ left.", .person),
    Row("Then ⟨Omar al-Sabri⟩ left.", .person), Row("Then ⟨Peter J. Holm⟩ left.", .person), Row("Then Dr. ⟨Holm⟩ left.", .person),
    Row("The ⟨Ministry of Harbours⟩ closed.", .organisation), Row("Then ⟨NATO⟩ met.", .organisation),
    Row("They met in ⟨Kyiv⟩ and in ⟨Oslo⟩.", .place, .place), Row("⟨Maria Holm⟩ left. Later ⟨Holm⟩ returned.", .person, .person, actors: 1),
    Row("⟨Maria Holmgren⟩ left. Later ⟨Holmgrem⟩ returned.", .person, .person, actors: 1),
    Row("⟨Maria Holm⟩ met ⟨Peter Holm⟩.", .person, .person, actors: 2),
    Row("⟨Maria Fox⟩ left. Then ⟨Fox⟩ said no.", .person, .person, actors: 1),
    Row("The weather on Monday in March was grey."), Row("Meanwhile rain fell."), Row("Several Ukrainian and Dutch ships left."),
    Row("Ships left. Nobody waved."),
  ])
  func names(_ row: Row) {
    let marked = MarkedText(row.text)
    let annotations = marked.annotations()
    let found = annotations.names.map(\.span.range)
    #expect(found == marked.spans[.source] ?? [], "wanted \(marked.marked(marked.spans)), found \(marked.marked([.source: found]))")
    #expect(annotations.names.map(\.kind) == row.kinds)
    if let actors = row.actors { #expect(annotations.actors.count == actors, "found \(annotations.actors.map(\.name))") }
  }

  /// `|` separates sentences; a space before it belongs to neither.
  @Test(arguments: [
    "Dr. Ida Holm left. |She went to St. Petersburg.", "It cost 3.5 million. |Nobody paid.", "“Never!” Ida Holm told them. |They left.",
    "“Why?” she asked. |Nobody knew.", "They waited … and waited. |Then rain came.", "The dam broke.|The town flooded.",
    "The U.S. fleet left. |Ships followed.", "“The dam broke.” |“We saw it.”", "He met J. R. Holm. |Then he left.",
  ])
  func sentences(_ text: String) {
    let parts = text.split(separator: "|")
    let marked = MarkedText(parts.joined())
    let bytes = Array(marked.plain.utf8)
    let found = marked.annotations().sentences.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(found == parts.map { $0.hasSuffix(" ") ? String($0.dropLast()) : String($0) })
  }

  @Test func emptyAndOddTextsDoNotTrap() {
    for text in [
      "“", "”", "''", "'''", "““““", "said", "“” said", "according to", ", said", "to to to", "who who", "Holm's", "’s ’s", "(", "“\n“\n“",
      "is confident that",
    ] {
      _ = MarkedText(text).annotations()
    }
  }
}
