import Testing

@testable import TextAlgorithms

struct CopyIndexTests {
  private func add(_ words: [UInt32], to index: inout CopyIndex) throws -> [CopyIndex.Overlap] {
    try index.add(words, CopyIndex.fingerprints(of: words))
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
    var index = try CopyIndex(MemoryShelf())
    #expect(try add(Edit.range(0, 100), to: &index).isEmpty)
    #expect(try add(Edit.range(5000, 5100), to: &index).isEmpty)
    let found = try #require(try add(edit.words, to: &index).first, "\(edit.label)")
    #expect(
      [found.other, found.matched, found.matchedOfOther, found.longestRun, found.wordsOfOther]
        == [0, edit.matched, edit.matched, edit.run, 100], "\(edit.label)")
    for stretch in found.stretches where stretch.isVerbatim {
      #expect(Array(edit.words[stretch.here]) == Array(Edit.range(0, 100)[stretch.there]), "\(edit.label)")
    }
    #expect(Set(found.stretches.flatMap { Array($0.here) }).count == edit.words.count, "\(edit.label)")
  }

  /// What two texts share is the same whichever comes first: an edited, a repeated, a short text.
  @Test(arguments: Edit.all)
  func theOrderOfTwoTextsChangesNothing(_ edit: Edit) throws {
    let text = Edit.range(0, 100)
    for (a, b) in [(text, edit.words), (text + text[20..<60], edit.words), (Array(text[..<12]), edit.words)] {
      var forth = try CopyIndex(MemoryShelf())
      var back = try CopyIndex(MemoryShelf())
      _ = try add(a, to: &forth)
      _ = try add(b, to: &back)
      let one = try add(b, to: &forth).first, other = try add(a, to: &back).first
      #expect(one.map { [$0.matched, $0.matchedOfOther, $0.longestRun] } == other.map { [$0.matchedOfOther, $0.matched, $0.longestRun] })
      #expect(one?.stretches == other?.stretches.map { .init(here: $0.there, there: $0.here, isVerbatim: $0.isVerbatim) }, "\(edit.label)")
    }
  }

  @Test func emptyAndShortTextsShareNothing() throws {
    var index = try CopyIndex(MemoryShelf())
    for words: [UInt32] in [[], [], [1], [1], [1, 2, 3, 4], [1, 2, 3, 4]] { #expect(try add(words, to: &index).isEmpty) }
    #expect(try add([9, 9, 9, 9, 9, 9], to: &index).isEmpty)
    #expect(try add([9, 9, 9, 9, 9, 9], to: &index).first?.matched == 6)
  }

  /// A paragraph that all print makes no pair beyond the first ones; a text that all print does.
  @Test func stockIsBoundedAndLargeClustersHold() throws {
    let stock = (0..<30).map { UInt32($0) }
    var index = try CopyIndex(MemoryShelf())
    for number in 0..<200 {
      let own = (0..<400).map { UInt32(1000 + number * 400 + $0) }
      let found = try add(own + stock, to: &index)
      if number > 70 { #expect(found.isEmpty) }
    }
    var copies = try CopyIndex(MemoryShelf())
    let text = (0..<400).map { UInt32($0) }
    _ = try add(text, to: &copies)
    for _ in 0..<200 {
      let found = try add(text, to: &copies)
      #expect((1...64).contains(found.count) && found[0].matched == 400)
    }
  }

  /// Texts that share runs with earlier ones, in any number of segments.
  private static func texts(_ count: Int) -> [[UInt32]] {
    var random = Seeded(state: 11)
    var out: [[UInt32]] = []
    for number in 0..<count {
      var words = (0..<120).map { _ in UInt32(random.next() % 5000) }
      if number > 3, number % 3 == 0 {
        let other = out[Int(random.next() % UInt64(number))]
        words.replaceSubrange(20..<80, with: other[30..<90])
      }
      if number % 5 == 0 { words += (0..<30).map { UInt32(9000 + $0) } }
      out.append(words)
    }
    return out
  }

  private struct Seeded {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }

  @Test func whatLiesOutsideMemoryIsFoundAsInside() throws {
    let texts = Self.texts(400)
    var inside = try CopyIndex(MemoryShelf())
    let shelf = MemoryShelf()
    var outside = try CopyIndex(shelf, room: 64)
    for (number, text) in texts.enumerated() {
      #expect(try add(text, to: &inside) == add(text, to: &outside), "text \(number)")
    }
    #expect(try inside.mark().segmentNames.isEmpty)
    #expect(try (3...12).contains(outside.mark().segmentNames.count), "merged as it grows")
    for name in outside.takeReplaced() { shelf.drop(name) }
    #expect(try Set(shelf.stores.keys) == Set(["words", "texts"] + outside.mark().segmentNames))
  }

  @Test(arguments: [1, 7, 40, 41, 99, 200])
  func goesOnFromAMark(_ stop: Int) throws {
    let texts = Self.texts(220)
    var whole = try CopyIndex(MemoryShelf(), room: 500)
    let shelf = MemoryShelf()
    var first = try CopyIndex(shelf, room: 500)
    for text in texts.prefix(stop) { #expect(try add(text, to: &first) == add(text, to: &whole)) }
    let mark = try first.mark()
    var next = try CopyIndex(shelf, room: 500, from: mark) { try #require(shelf.stores[$0]) }
    for text in texts.dropFirst(stop) { #expect(try add(text, to: &next) == add(text, to: &whole)) }
    #expect(try next.mark() == whole.mark())
  }

  @Test func changedBytesAreNoticed() throws {
    let texts = Self.texts(60)
    let shelf = MemoryShelf()
    var index = try CopyIndex(shelf, room: 300)
    for text in texts { _ = try add(text, to: &index) }
    let mark = try index.mark()
    for (name, store) in shelf.stores.sorted(by: { $0.key < $1.key })
    where ["words", "texts"].contains(name) || mark.segmentNames.contains(name) {
      for step in 0..<9 {
        let bytes = store.bytes
        store.bytes[min(bytes.count - 1, bytes.count * step / 8)] ^= 0x10
        #expect(throws: StoreDamage.self, "\(name), \(step) eighths") {
          var next = try CopyIndex(shelf, room: 300, from: mark) { try #require(shelf.stores[$0]) }
          for number in texts.indices {
            _ = try next.keys(of: number)
            _ = try next.add(texts[number], CopyIndex.fingerprints(of: texts[number]))
          }
        }
        store.bytes = bytes
      }
    }
  }
}

struct PrintTableTests {
  @Test func sortsByFingerprintThenOrder() {
    let places = [5, 0xFFFF_FFFF, 5, 0, 0x8000_0000, 5].enumerated().map { PrintPlace(print: UInt32($1), text: UInt32($0), position: 0) }
    #expect(PrintTable.order(places) == [3, 0, 2, 5, 4, 1])
    #expect(PrintTable.order([]) == [])
  }

  @Test func aFilterForgetsNothingAndDoubtsLittle() {
    var filter = PrintFilter(count: 4000)
    let inside = (0..<4000).map { UInt32(truncatingIfNeeded: $0 &* 2_654_435_761) }
    for print in inside { filter.insert(print) }
    var found: [Int] = []
    filter.mayHold(inside, into: &found)
    #expect(found == Array(0..<4000))
    found = []
    filter.mayHold((0..<4000).map { UInt32(truncatingIfNeeded: ($0 + 1_000_000) &* 2_654_435_761) }, into: &found)
    #expect(found.count < 80)
  }
}

struct SpilledArrayTests {
  @Test(arguments: [1, 3, 100])
  func readsAcrossMemoryAndStore(_ room: Int) throws {
    let shelf = MemoryShelf()
    var array = SpilledArray<UInt16>(shelf.make("a"), room: room)
    for start in stride(from: 0, to: 20, by: 4) { try array.append(contentsOf: (start..<(start + 4)).map(UInt16.init)) }
    #expect(array.count == 20)
    for low in 0...20 {
      for high in low...20 {
        var out: [UInt16] = [9]
        try array.read(low..<high, into: &out)
        #expect(out == (low..<high).map(UInt16.init))
      }
    }
    #expect(try (0..<20).map { try array.element($0) } == (0..<20).map(UInt16.init))
    var sum = 0
    try array.forEach { sum += Int($0) }
    #expect(sum == 190)
    #expect(throws: StoreDamage.self) { try array.element(20) }
    try array.flush()
    #expect(SpilledArray<UInt16>(shelf.stores["a"]!, room: room).count == 20)
  }
}
