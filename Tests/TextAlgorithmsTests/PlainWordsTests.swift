import Testing

@testable import TextAlgorithms

struct PlainWordsTests {
  private func keys(_ text: String) -> [UInt32] {
    var out: [UInt32] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { PlainWords().append($0, 0..<bytes.count, to: &out) }
    return out
  }

  @Test(arguments: [
    ("The ferry, late again.", "the ferry late again"),
    ("He said: \"We wait here.\" Then left.", "he said then left"),
    ("He said: “We wait here.” Then left.", "he said then left"),
    ("Elle dit «on attend» et part", "elle dit et part"),
    ("“Open for ever\n\nA new paragraph", "a new paragraph"),
    ("A six-foot 6\" plank lay there", "a six foot 6 plank lay there"),
    ("The mayor's dog", "the mayors dog"), ("The mayor’s dog", "the mayors dog"),
    ("ÉCOLE Ärger", "école ärger"), ("東京 Ω", "東京 Ω"), ("", ""), ("\"", ""), ("… — !", ""),
  ])
  func readsWordsOutsideMarks(_ text: String, _ plain: String) {
    #expect(keys(text) == keys(plain))
    #expect(keys(text).count == plain.split(separator: " ").count)
  }

  @Test func bytesThatAreNoTextDoNotTrap() {
    for width in 1...4 {
      for byte in UInt8.min...UInt8.max {
        var out: [UInt32] = []
        let bytes = [UInt8](repeating: byte, count: width)
        bytes.withUnsafeBufferPointer { PlainWords().append($0, -3..<99, to: &out) }
        #expect(out.count <= width)
      }
    }
  }
}

struct CopyIndexTests {
  private func add(_ words: [UInt32], to index: inout CopyIndex) -> [CopyIndex.Overlap] {
    index.add(words, CopyIndex.fingerprints(of: words))
  }

  struct Edit: Sendable {
    var label: String
    /// Words of the edited text: 1000… are those of the first text.
    var words: [UInt32]
    var matched: Int
    var run: Int

    static func range(_ low: UInt32, _ high: UInt32) -> [UInt32] { Array((1000 + low)..<(1000 + high)) }

    static let all: [Edit] = [
      Edit(label: "whole", words: range(0, 100), matched: 100, run: 100),
      Edit(label: "first half", words: range(0, 50), matched: 50, run: 50),
      Edit(label: "halves turned", words: range(50, 100) + range(0, 50), matched: 100, run: 50),
      Edit(label: "one word changed", words: range(0, 40) + [7] + range(41, 100), matched: 99, run: 59),
      Edit(label: "two words put in", words: range(0, 40) + [7, 8] + range(40, 100), matched: 100, run: 60),
      Edit(label: "one word left out", words: range(0, 40) + range(41, 100), matched: 99, run: 59),
    ]
  }

  @Test(arguments: Edit.all)
  func measuresWhatIsShared(_ edit: Edit) throws {
    var index = CopyIndex()
    #expect(add(Edit.range(0, 100), to: &index).isEmpty)
    #expect(add(Edit.range(5000, 5100), to: &index).isEmpty)
    let found = try #require(add(edit.words, to: &index).first, "\(edit.label)")
    #expect(
      found == CopyIndex.Overlap(other: 0, matched: edit.matched, matchedOfOther: edit.matched, longestRun: edit.run), "\(edit.label)")
  }

  @Test func emptyAndShortTextsShareNothing() {
    var index = CopyIndex()
    for words: [UInt32] in [[], [], [1], [1], [1, 2, 3, 4], [1, 2, 3, 4]] { #expect(add(words, to: &index).isEmpty) }
    #expect(add([9, 9, 9, 9, 9, 9], to: &index).isEmpty)
    #expect(add([9, 9, 9, 9, 9, 9], to: &index).first?.matched == 6)
  }

  /// A paragraph that all print makes no pair beyond the first ones; a text that all print does.
  @Test func stockIsBoundedAndLargeClustersHold() {
    let stock = (0..<30).map { UInt32($0) }
    var index = CopyIndex()
    for number in 0..<200 {
      let own = (0..<400).map { UInt32(1000 + number * 400 + $0) }
      let found = add(own + stock, to: &index)
      if number > 70 { #expect(found.isEmpty) }
    }
    var copies = CopyIndex()
    let text = (0..<400).map { UInt32($0) }
    _ = add(text, to: &copies)
    for _ in 0..<200 {
      let found = add(text, to: &copies)
      #expect((1...64).contains(found.count) && found[0].matched == 400)
    }
  }
}
