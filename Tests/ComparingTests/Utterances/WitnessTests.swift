import English
import Testing
import Vocabulary

@testable import Comparing

/// Versions in invented reports, from words.
private struct Stage {
  var texts: [Identifier: Text] = [:]
  var words: [String: String] = [:]

  init(_ words: [String: String]) {
    self.words = words
    for (name, text) in words {
      var report = LineageFixture.report(name, [text]).report
      report.id = Identifier(name)
      texts[report.id] = LineageFixture.text(of: report, Array(text.utf8))
    }
  }

  func span(_ report: String, _ words: String) -> Span {
    let hay = Array(self.words[report]!.utf8), needle = Array(words.utf8)
    let start = hay.indices.first { hay[$0...].starts(with: needle) }!
    return Span(report: Identifier(report), start..<start + needle.count)
  }

  func version(_ report: String, _ words: String, _ kind: Version.Kind = .direct, _ change: (inout Version) -> Void = { _ in }) -> Version {
    var version = Version(kind: kind, parts: [span(report, words)])
    change(&version)
    return version
  }

  func lent(_ versions: [Version], beside: [Version] = []) -> [Version] {
    var out = versions
    Witness(texts: texts, taken: (versions + beside).flatMap(\.parts)).lend(&out)
    return out
  }
}

/// What versions of one utterance lend each other, and what they do not.
@Suite struct WitnessTests {
  private static let holm = Identifier("actor-holm"), lund = Identifier("actor-lund")
  /// The report that lends.
  private static let a = Identifier("a")
  private static let words = "The old dam will not outlive another winter"

  private let stage = Stage([
    "a": "\(words) of ice, and nobody paid for it, Holm told Lund.", "b": "A source said: \(words) of ice, and nobody paid for it.",
    "c": "\(words)", "d": "Holm thinks that the dam is too old for the winter.",
  ])

  private func lender() -> Version {
    stage.version("a", Self.words) {
      $0.speaker = Self.holm
      $0.addressee = Self.lund
      $0.cueClass = .accuse
    }
  }

  @Test func quotationsOfTheSameWordsLendEverything() {
    for kind in [Version.Kind.direct, .mixed, .heading] {
      let lent = stage.lent([lender(), stage.version("c", Self.words, kind)])[1]
      #expect(lent.speaker == Self.holm && lent.addressee == Self.lund && lent.cueClass == .accuse)
      #expect(lent.because == [.borrowed(.speaker, from: Self.a), .borrowed(.addressee, from: Self.a), .borrowed(.cueClass, from: Self.a)])
    }
  }

  @Test func anAnonymousSourceIsNamedByTheSameWordsOnly() {
    let quoted = stage.lent([lender(), stage.version("b", Self.words) { $0.anonymous = true }])[1]
    #expect(quoted.speaker == Self.holm && quoted.anonymous && quoted.because.first == .borrowed(.speaker, from: Self.a))
    let told = stage.lent([lender(), stage.version("d", "the dam is too old for the winter", .indirect) { $0.anonymous = true }])[1]
    #expect(told.speaker == nil && told.because.isEmpty)
  }

  @Test func aParaphraseBorrowsTheSpeakerAlone() {
    let lent = stage.lent([lender(), stage.version("d", "the dam is too old for the winter", .indirect)])[1]
    #expect(lent.speaker == Self.holm && lent.addressee == nil && lent.cueClass == .other)
    #expect(lent.because == [.borrowed(.speaker, from: Self.a)])
  }

  @Test func whatAVersionHasItKeeps() {
    let own = stage.version("c", Self.words) {
      $0.speaker = Self.holm
      $0.addressee = Self.holm
      $0.cueClass = .pledge
    }
    #expect(stage.lent([lender(), own])[1] == own)
    #expect(stage.lent([lender()]) == [lender()])
    #expect(stage.lent([]).isEmpty)
  }

  @Test func oneReportLendsItselfTheSpeakerAlone() {
    let lent = stage.lent([lender(), stage.version("a", "nobody paid for it")])[1]
    #expect(lent.speaker == Self.holm && lent.addressee == nil)
  }

  @Test func extent() {
    let long = stage.version("a", Self.words + " of ice, and nobody paid for it")
    let behind = stage.lent([long, stage.version("b", Self.words)])[1]
    #expect(behind.parts == [stage.span("b", Self.words + " of ice, and nobody paid for it")])
    #expect(behind.because == [.borrowed(.extent, from: Self.a)])
    let before = stage.lent([long, stage.version("b", "another winter of ice, and nobody paid for it")])[1]
    #expect(before.parts == [stage.span("b", Self.words + " of ice, and nobody paid for it")])
  }

  @Test func extentStopsAtOtherWords() {
    let long = stage.version("a", Self.words + " of ice, and nobody paid for it")
    // The report goes on with nothing.
    #expect(stage.lent([long, stage.version("c", Self.words)])[1].parts == [stage.span("c", Self.words)])
    // Another version stands there.
    let beside = stage.version("b", "nobody paid for it")
    #expect(stage.lent([long, stage.version("b", Self.words)], beside: [beside])[1].parts == [stage.span("b", Self.words)])
    // The quotation has ended; what follows is the reporter's.
    let marked = Stage(["a": "\(Self.words) of ice and snow", "b": "“\(Self.words)” of ice and snow"])
    let lent = marked.lent([marked.version("a", Self.words + " of ice and snow"), marked.version("b", Self.words)])[1]
    #expect(lent.parts == [marked.span("b", Self.words)] && lent.because.isEmpty)
    // Two words may follow by chance.
    let few = Stage(["a": "\(Self.words) of ice", "b": "\(Self.words) of ice"])
    #expect(few.lent([few.version("a", Self.words + " of ice"), few.version("b", Self.words)])[1].because.isEmpty)
  }
}

/// Whose words stand in whose.
@Suite struct NestedSourcesTests {
  private static let text = "Holm said the council had warned that the miller feared the dam would break"

  private func utterances(_ rows: [(words: String, speaker: String?)]) -> [Utterance] {
    let stage = Stage(["a": Self.text])
    var out = rows.map { row in
      let version = stage.version("a", row.words, .indirect) { $0.speaker = row.speaker.map { Identifier($0) } }
      return Utterance(id: Identifier(row.words), sameness: .same, speaker: version.speaker, versions: [version], fullest: 0)
    }
    NestedSources.fill(&out)
    return out
  }

  private func via(_ rows: [(words: String, speaker: String?)]) -> [[String]] {
    utterances(rows).map { $0.versions[0].via.map(\.value) }
  }

  private let outer = "the council had warned that the miller feared the dam would break"
  private let middle = "the miller feared the dam would break"
  private let inner = "the dam would break"

  @Test func outermostFirst() {
    #expect(via([(inner, "miller"), (outer, "holm"), (middle, "council")]) == [["holm", "council"], [], ["holm"]])
  }

  @Test func unknownAndSameSpeakersAreLeftOut() {
    #expect(via([(outer, nil), (middle, "council")]) == [[], []])
    #expect(via([(outer, "holm"), (middle, "holm")]) == [[], []])
    #expect(via([(outer, "holm"), (middle, nil)]) == [[], ["holm"]])
  }

  @Test func neighboursAndOverlapsAreNotNested() {
    #expect(via([("Holm said", "x"), (outer, "holm")]) == [[], []])
    #expect(via([("the council had warned that the miller", "x"), (middle, "council")]) == [[], []])
    #expect(via([(outer, "holm"), (outer, "council")]) == [[], []])
    #expect(via([]).isEmpty)
  }

  @Test func itIsTold() {
    let inside = utterances([(outer, "holm"), (middle, "council")])[1].versions[0]
    #expect(inside.because == [.nested])
  }
}
