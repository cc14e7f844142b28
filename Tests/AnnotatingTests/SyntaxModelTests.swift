import English
import TextAlgorithms
import Testing
import Vocabulary

@testable import Annotating

struct TreeDecoderTests {
  /// All projective trees with one root over some words, as heads.
  private static func trees(_ n: Int) -> [[Int]] {
    var out: [[Int]] = []
    func extend(_ heads: [Int]) {
      guard heads.count < n else {
        if isTree(heads) { out.append(heads) }
        return
      }
      for head in 0...n where head != heads.count + 1 { extend(heads + [head]) }
    }
    extend([])
    return out
  }

  private static func isTree(_ heads: [Int]) -> Bool {
    guard heads.filter({ $0 == 0 }).count == 1 else { return false }
    for word in 1...heads.count {
      var at = word
      for _ in heads where at != 0 { at = heads[at - 1] }
      guard at == 0 else { return false }
    }
    // No circle is left, so going up ends.
    for word in 1...heads.count {
      // Every word between a word and its head hangs below that head.
      let head = heads[word - 1]
      guard head > 0 else { continue }
      for between in min(word, head)...max(word, head) {
        var up = between
        while up != 0 && up != head { up = heads[up - 1] }
        guard up == head else { return false }
      }
    }
    return true
  }

  @Test(arguments: 1...5)
  func theBestOfAllProjectiveTreesIsFound(_ n: Int) {
    var state: UInt64 = UInt64(n)
    let trees = Self.trees(n)
    var decoder = TreeDecoder()
    for _ in 0..<20 {
      let scores = (0..<n * (n + 1)).map { _ -> Float in
        state = state &* 6_364_136_223_846_793_005 &+ 1
        return Float(state >> 48) / 1000
      }
      func score(_ heads: [Int]) -> Float { heads.indices.reduce(0) { $0 + scores[$1 * (n + 1) + heads[$1]] } }
      var heads: [Int] = []
      decoder.heads(scores, words: n, into: &heads)
      #expect(trees.contains(heads))
      #expect(abs(score(heads) - trees.map(score).max()!) < 1e-3)
    }
  }
}

struct NameDecoderTests {
  @Test func anInsideNeverBeginsAName() {
    // Inside of a person is the best of the first word alone, and of an organisation that of the second.
    let scores: [Float] = [0, 1, 5, 0, 0, 0, 0, /**/ 0, 0, 2, 0, 3, 0, 0, /**/ 4, 0, 0, 0, 0, 0, 0]
    var names = [UInt8](repeating: 9, count: 3)
    var decoder = NameDecoder()
    decoder.decode(scores, words: 3, stride: 7) { names[$0] = $1 }
    #expect(names.map { NameTag(rawValue: $0)!.name } == ["B-PER", "I-PER", "O"])
  }
}

struct SyntaxModelTests {
  private static func tiny() -> [UInt8] {
    var shape = SyntaxShape()
    (shape.width, shape.hidden, shape.layers) = (16, 8, 2)
    (shape.tagHidden, shape.arcHidden, shape.relationHidden, shape.nameHidden) = (8, 8, 8, 8)
    shape.features = ["", "Number=Sing"]
    let keys = (["harbour", "pilot", "##s", "##a"].map { Folding.key($0) } + WordFeatures.kinds.map { WordFeatures.unknownKey($0) })
      .sorted()
    shape.rows = keys.count
    var state: UInt64 = 3
    func numbers(_ count: Int) -> [Float] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(Int(state >> 40) - (1 << 23)) / Float(1 << 23)
      }
    }
    return SyntaxModel.encode(
      shape: shape, keys: keys, rows: numbers(keys.count * 16), dense: numbers(shape.layout.count))
  }

  @Test func whatIsWrittenIsRead() throws {
    let bytes = Self.tiny()
    let model = try SyntaxModel(FixedBytes(bytes))
    #expect(model.shape.features == ["", "Number=Sing"])
    #expect(model.table.keys.count == 13)
    let table = model.table
    let features = WordFeatures(table: table, lists: WordLists(.english))
    let words = ["pilot", "pilots", "quay"].map { word in
      var rows: [Int32] = []
      features.rows(word: Array(word.utf8)[...], folded: Array(word.utf8), key: Folding.key(word), into: &rows)
      return rows
    }
    // A known form has its row and those of the nine kinds, here all unknown; another form those of its pieces, if it has any.
    let kinds = WordFeatures.kinds.map { table.row(WordFeatures.unknownKey($0))! }
    #expect(words[0] == [table.row(Folding.key("pilot"))!] + kinds)
    #expect(words[1] == ["pilot", "##s"].map { table.row(Folding.key($0))! } + kinds)
    #expect(words[2] == kinds)
  }

  @Test func everyDamageIsNamed() throws {
    let bytes = Self.tiny()
    func damage(_ bytes: [UInt8]) -> SyntaxModel.Damage? {
      do throws(SyntaxModel.Damage) {
        _ = try SyntaxModel(FixedBytes(bytes))
        return nil
      } catch { return error }
    }
    #expect(damage([]) == .noModel)
    #expect(damage(Array("SYNTREX\0".utf8) + bytes.dropFirst(8)) == .noModel)
    var other = bytes
    other[8] = 9
    #expect(damage(other) == .version(9))
    other = bytes
    other[12] = 13
    #expect(damage(other) == .shape)
    #expect(damage(bytes + [0]) == .size(found: bytes.count + 1, expected: bytes.count))
    // A bit turned anywhere after the head is found.
    for at in stride(from: 300, to: bytes.count, by: 997) {
      other = bytes
      other[at] ^= 4
      #expect(damage(other) == .sum)
    }
  }

  /// Whatever the weights say, a sentence is a tree, and words are answered one by one.
  @Test(arguments: [1, 2, 7, 299, 300, 301, 950])
  func everySentenceIsATree(_ count: Int) throws {
    let analyser = SyntaxAnalyser(try SyntaxModel(FixedBytes(Self.tiny())), language: .english)
    let text = (0..<count).map { ["pilot", "harbours", "7", "\u{1F6A2}", "Vey"][$0 * $0 % 5] }
    var bytes: [UInt8] = []
    let words = text.map { word in
      let start = bytes.count
      bytes += Array(word.utf8) + [0x20]
      return start..<bytes.count - 1
    }
    let found = analyser.analyse(bytes: bytes, words: words, sentences: [0..<count])
    #expect(found.map(\.range) == words)
    #expect(found.filter { $0.head == nil }.count == 1)
    #expect(found.filter { $0.relation == .root }.map(\.head) == [nil])
    for start in found.indices {
      var at: Int? = start
      for _ in 0...count where at != nil { at = found[at!].head }
      #expect(at == nil)
    }
    // The same words have the same answer beside another sentence.
    let twice = analyser.analyse(bytes: bytes, words: words + words, sentences: [0..<count, count..<2 * count])
    #expect(Array(twice[..<count]) == found)
  }

  /// Texts lend each other networks, one text at a time: answers are those of a network that knows nothing.
  @Test func whatANetworkKnowsChangesNoAnswer() async throws {
    let analyser = try #require(ShippedTrees.analyser)
    let texts = [
      "Ida Holm said the ferry was late .", "The ferry , Holm said , was late on Monday .", "Late on Monday Ida Holm left Oran .",
    ]
    @Sendable func analysed(_ text: String, _ analyser: SyntaxAnalyser) -> [SyntacticWord] {
      let bytes = Array(text.utf8)
      var words: [Range<Int>] = []
      for word in text.split(separator: " ") {
        let start = words.last.map { $0.upperBound + 1 } ?? 0
        words.append(start..<start + word.utf8.count)
      }
      return analyser.analyse(bytes: bytes, words: words, sentences: [words.indices])
    }
    let alone = texts.map { analysed($0, analyser) }
    await withTaskGroup(of: (Int, [SyntacticWord]).self) { group in
      for index in 0..<60 { group.addTask { (index % 3, analysed(texts[index % 3], analyser)) } }
      for await (index, found) in group { #expect(found == alone[index]) }
    }
  }
}
