import English
import Testing
import TextAlgorithms
import Vocabulary

@testable import Comparing

/// Words of spans and figures, read from a text.
@Suite struct SpanWordsTests {
  private let source = "The council voted to pay 12 injured miners, and twice it refused. Holm called it “late” and “far too small”."

  private var text: Text { LineageFixture.report("a", [source]).text }

  private func span(_ words: String) -> Range<Int> {
    let hay = Array(source.utf8), needle = Array(words.utf8)
    let start = hay.indices.first { hay[$0...].starts(with: needle) }!
    return start..<(start + needle.count)
  }

  @Test func wordsOfParts() {
    let words = SpanWords(text, [span("The council voted"), span("refused. Holm called")])
    #expect(words.words.count == 6 && words.ranges.count == 6)
    #expect(words.stems.count == 5)
    #expect(words.ranges[3] == span("refused"))
    #expect(SpanWords(nil, [0..<9]).words.isEmpty)
  }

  /// *pay* stands in groups of the thesaurus, each stem keeps its own.
  @Test func sensesOfStems() {
    let words = SpanWords(text, [span("council voted to pay")])
    for (index, key) in ["council", "voted", "pay"].enumerated() {
      #expect(words.senses(of: index).starts(with: Language.english.thesaurus.groups(of: Folding.key(key))))
    }
    #expect(words.senseSet == Set(words.stems.indices.flatMap { Array(words.senses(of: $0)) }))
  }

  @Test(arguments: [("called it “late” and “far too small", 3), ("“far too small", 2), ("voted to pay", nil)])
  func kernels(_ words: String, _ stems: Int?) {
    let text = text
    let part = Span(report: text.report, span(words))
    #expect(QuotedKernel(Version(kind: .mixed, parts: [part]), text).words?.stems.count == stems)
    #expect(QuotedKernel(Version(kind: .direct, parts: [part]), text).words == nil)
  }

  private func figure(_ mention: String, _ counted: String) -> Figure {
    Figure(
      id: Identifier(counted), value: .init(low: 2, high: 2), unit: "count", counted: counted, hedge: .exactly,
      mentions: [Span(report: text.report, span(mention))])
  }

  @Test func countedWordsAreReadFromTheText() {
    let texts = [text.report: text]
    let miners = CountedWords.stems(of: figure("12 injured miners", "injured miners"), in: texts)
    #expect(miners == SpanWords(text, [span("injured miners")]).stemSet)
    #expect(CountedWords.stems(of: figure("12", "injured miners"), in: texts) == miners)
    #expect(CountedWords.stems(of: figure("12", ""), in: texts).isEmpty)
    // What is counted and not printed is equal to itself alone.
    let times = CountedWords.stems(of: figure("twice", "times"), in: texts)
    #expect(times.count == 1 && times.isDisjoint(with: miners))
    #expect(times == CountedWords.stems(of: figure("12", "times"), in: [:]))
  }

  /// Words inside marks are no evidence of copying; a term in single marks is.
  @Test(arguments: [
    ("Holm called it “far too small” today.", 3), ("Holm called it ‘late’ today.", 0), ("‘We will not pay it,’ they said", 5),
    ("“First line.|Second line,” he said.|Then rain.", 4),
  ])
  func masks(_ paragraphs: String, _ masked: Int) {
    let report = LineageFixture.report("a", paragraphs.split(separator: "|").map(String.init))
    let story = StoryLayout(language: .english, vectors: nil).lay([report]).stories[0]
    #expect(story.words.count(where: \.isMasked) == masked)
  }

  /// Direct speech that has no marks is masked too.
  @Test func speechWithoutMarksIsMasked() {
    var report = LineageFixture.report("a", ["HOLM: We are late again."])
    report.annotations.quotations = [Version(kind: .direct, parts: [Span(report: report.id, 6..<23)])]
    #expect(
      StoryLayout(language: .english, vectors: nil).lay([report]).stories[0].words.map(\.isMasked) == [false, true, true, true, true])
  }
}
