import English
import Foundation
import Testing
import TextAlgorithms
import Vocabulary

@testable import Annotating

/// Texts that are long, repetitive or never closed take time in proportion to their length. Times are ratios of runs one after another.
@Suite(.serialized) struct GrowthTests {
  /// A story of about so many bytes.
  private static func story(_ unit: (Int) -> String, _ size: Int) -> String {
    var text = ""
    var index = 0
    while text.utf8.count < size {
      text += unit(index)
      index += 1
    }
    return text
  }

  /// A word of letters that differs for each number.
  private static func word(_ index: Int) -> String {
    let letters = Array("nrstlmaeiou")
    var rest = index &* 7919 % 1_771_561
    return String(
      (0..<6).map { _ in
        defer { rest /= letters.count }
        return letters[rest % letters.count]
      })
  }

  private static func seconds(_ text: String) -> Double {
    let read = MarkedText(text).read
    return (0..<3).map { _ in
      let started = clock()
      _ = Annotator(language: .english).annotate(read)
      return clock() - started
    }.min()!
  }

  /// Seconds that this thread has computed: others may run at the same time.
  private static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var unit: @Sendable (Int) -> String

    init(_ testDescription: String, _ unit: @escaping @Sendable (Int) -> String) {
      self.testDescription = testDescription
      self.unit = unit
    }
  }

  @Test(arguments: [
    Row("straight openers") { _ in "\"c " }, Row("straight closers") { _ in "c\" " }, Row("straight singles") { _ in "'c " },
    Row("possessives") { _ in "the allies' plan " }, Row("curly openers") { _ in "“c " },
    Row("single openers, double closers") { _ in "‘c” " },
    Row("low openers") { _ in "„c " }, Row("persons") { "N\(word($0)) M\(word($0 + 9)) said so. " },
    Row("surnames") { "Ida M\(word($0)) left. M\(word($0 + 1)) stayed. " }, Row("one surname") { "N\(word($0)) Varn said so. " },
    Row("titles") { "\(word($0)) President N\(word($0)) Varn left. The president said so. " },
    Row("labels") { "M\(word($0)) left.\n\(word($0).uppercased()): The gate is open.\n" },
    Row("no full stop") { "\(word($0)) said that the " },
  ])
  func timeGrowsWithTheLength(_ row: Row) {
    let half = Self.seconds(Self.story(row.unit, 40_000))
    let whole = Self.seconds(Self.story(row.unit, 160_000))
    // Four times the text: work in proportion takes 4 times, quadratic work 16 times as long.
    #expect(whole < 9 * max(half, 0.005), "\(half) s, then \(whole) s")
  }

  @Test func whatIsLongerThanANovelIsCutWithAFinding() {
    let text = MarkedText("The dam is old.\n\nIt broke on Monday.").read
    let cut = TextReader(language: .english, analyser: nil, limits: AnalysisCalibration(tokens: 6)).text(of: text)
    #expect(cut.isCut && cut.tokens.count == 6 && cut.sentences.count == 2)
    let whole = TextReader(language: .english, analyser: nil, limits: AnalysisCalibration(tokens: 10)).text(of: text)
    #expect(!whole.isCut && whole.tokens.count == 10)

    let long = MarkedText(String(repeating: "The dam is old.\n", count: AnalysisCalibration.standard.tokens / 5 + 1)).annotations()
    #expect(long.findings.map(\.code) == [.tooLong] && long.sentences.count == AnalysisCalibration.standard.tokens / 5)
    #expect(MarkedText("The dam is old.").annotations().findings.isEmpty)
  }

  @Test func treesOfWhatIsTooLongAreCutWithAFinding() throws {
    let read = MarkedText("The dam is old.\nIt broke on Monday.").read
    let analyser = try #require(ShippedTrees.analyser)
    let cut = TextAnalyser(analyser: analyser, limits: AnalysisCalibration(tokens: 6)).analyse(read)
    #expect(cut.syntax.words.count == 6 && cut.findings.map(\.code) == [.tooLong])
    #expect(String(decoding: cut.bytes, as: UTF8.self).hasSuffix("It"))
    #expect(TextAnalyser(analyser: analyser).analyse(read).findings.isEmpty)
  }

  /// The marks of a paragraph are the same whether they are counted ahead or one by one.
  @Test func marksAheadAreCountedAsTheyStand() {
    let read = MarkedText("\"a \"b c\" ''d'' e' 'f g\" \"").read
    let bytes = read.payload.text
    let tokens = Tokenizer().tokens(in: bytes, range: 0..<bytes.count)
    let range = 0..<tokens.count
    let reader = MarkReader(bytes: bytes, tokens: tokens, blocks: [range], isParagraph: [true])
    let ahead = MarksAhead(reader, range)
    for i in range {
      var closers = 0
      for j in range.dropFirst(i + 1) {
        let mark = QuotationMark(bytes, tokens[j])
        guard mark == .straightDouble || mark == .rightDouble || reader.doubled(at: j, in: range) == .straightDouble else { continue }
        closers += tokens[j].start == tokens[j - 1].end ? 1 : -1
      }
      #expect(ahead.closers(behind: i) == closers)
    }
  }

  @Test func theIndexOfSpellingsFindsWhatIsOneErrorAway() {
    var index = SpellingIndex.ofNames()
    let words = ["holmgren", "holmgrem", "holmgre", "hlomgren", "olmgren", "holm", "holms", "lund", "varnholmgren"].map { Array($0.utf8) }
    for (place, word) in words.enumerated() { index.insert(word, at: place) }
    for word in words where word.count >= NameCalibration.standard.lettersForError {
      let near = words.indices.filter { EditDistance.isWithin(1, word, words[$0]) }
      #expect(Set(near).isSubset(of: index.candidates(word)))
    }
    #expect(index.candidates(Array("lunt".utf8)).isEmpty)
    let long = Array(repeating: UInt8(ascii: "a"), count: 100_000)
    index.insert(long, at: 99)
    #expect(index.candidates(long) == [99])
  }

  @Test func numbersBeyondCountingAreNoFigures() {
    let powers = String(repeating: "million ", count: 100)
    #expect(MarkedText("They spent 5 \(powers)on it.").annotations().figures.isEmpty)
    #expect(MarkedText("It cost 9\(String(repeating: "9", count: 400)) euros.").annotations().figures.isEmpty)
    #expect(MarkedText("They spent 5 million million on it.").annotations().figures.map(\.value.low) == [5e12])
    #expect(MarkedText("They spent five \(powers)on it.").annotations().figures.allSatisfy { $0.value.low ?? 0 < 1e18 })
  }
}
