import English
import Testing
import Vocabulary

@testable import Comparing

struct LineageBuilderTests {
  private static let copy = [
    "The salt works at Pellaz will close its northern pans in March, a spokesman for the owners said on Friday.",
    "Some forty workers have been offered places at a sister plant on the other side of the lagoon.",
    "Demand for coarse salt fell sharply after a rival began to ship it by rail from the highlands.",
    "The mayor called a meeting in the fish hall, where residents heaped reproaches on the absent directors.",
  ]
  private static let rewritten = [
    "Northern pans of the Pellaz salt works close in March, the owners' spokesman said.",
    "About forty workers were offered places at a sister plant across the lagoon.",
    "Demand for coarse salt had fallen sharply since a rival began shipping it by rail from the highlands.",
    "At a meeting called by the mayor in the fish hall, residents heaped reproaches on absent directors.",
  ]
  private static let own = [
    "Anyone who buys fish in Pellaz these days hears of little else than the end of an old trade.",
    "Our reporter found the gates locked and a dog asleep in the weighbridge hut.",
    "Grandchildren of the first rakers have moved inland, taking jobs in bottling and in schools.",
  ]
  private static let speech = "“We shall rake these pans until the sea itself forgets the way to our door,” said the foreman."

  private func relation(_ a: AnnotatedReport, _ b: AnnotatedReport) -> Pair.Relation? {
    LineageBuilder(language: .english, vectors: LineageFixture.vectors).build([a, b]).pairs.first?.relation
  }

  @Test func editedAndRewrittenCopyIsShown() {
    let base = LineageFixture.report("base", Self.copy)
    #expect(relation(base, LineageFixture.report("same", Self.copy)) == .shownDependent)
    #expect(relation(base, LineageFixture.report("cut", Array(Self.copy.prefix(2)))) == .shownDependent)
    #expect(relation(base, LineageFixture.report("rewritten", Self.rewritten)) == .shownDependent)
    #expect(relation(base, LineageFixture.report("own", Self.own)) == nil)
  }

  @Test func quotationsAreMasked() {
    let long = Array(repeating: Self.speech, count: 4)
    #expect(relation(LineageFixture.report("a", Self.copy + long), LineageFixture.report("b", Self.own + long)) == nil)
  }

  @Test(arguments: [
    ("told Reuters", Optional(Pair.Relation.shownDependent)), ("said in a written statement", nil),
    ("told a news conference", nil),
    ("told the crowd", nil),
  ])
  func aCreditedQuotationTies(cue: String, expected: Pair.Relation?) {
    let words = "“We shall rake these pans until the sea itself forgets the way to our door,” the foreman "
    let a = LineageFixture.report("a", Self.own + [words + cue + "."])
    let b = LineageFixture.report("b", Array(Self.copy.prefix(2)) + [words + "said."])
    #expect(relation(a, b) == expected)
  }

  /// A phrase of page feet inside a paragraph ends nothing: what is boilerplate is labelled where the report is read.
  @Test func aParagraphWithAPhraseOfPageFeetIsStory() {
    let long = Self.own + Self.own + Self.own + ["Whoever wants the plans can click here, the council said."]
    let a = LineageFixture.report("a", long + Array(Self.copy.prefix(2)))
    #expect(relation(a, LineageFixture.report("b", Self.copy)) == .shownDependent)
  }

  @Test func boilerplateNeverCounts() {
    let foot = Self.copy.map { (Block.Kind.boilerplate, $0) }
    let a = LineageFixture.report("a", [(.paragraph, Self.own[0])] + foot)
    let b = LineageFixture.report("b", [(.paragraph, Self.own[2])] + foot)
    let result = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build([a, b])
    #expect(result.pairs.isEmpty && result.passages.isEmpty && result.lineages.isEmpty)
  }

  @Test(arguments: ["vehicular manslaughter", "arson", "smuggling"])
  func aListOfChargesIsNoCopy(first: String) {
    let charges =
      "was charged with \(first), criminally negligent handling of cargo, leaving the quay without leave and steering while drunk"
    let a = LineageFixture.report("a", ["The skipper \(charges), police said.", Self.own[0]])
    let b = LineageFixture.report("b", ["Captain Brask \(charges).", Self.own[1], Self.own[2]])
    #expect(relation(a, b) == nil)
  }

  @Test func onePassageWithAllWitnesses() {
    let result = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(
      (0..<4).map { LineageFixture.report("r\($0)", Self.copy) })
    #expect(result.passages.count == 4)
    #expect(result.passages.allSatisfy { $0.witnesses.count == 4 && $0.kind == .verbatim && $0.overlap == 1 })
    #expect(result.passages.map(\.witnesses) == result.passages.map(\.witnesses).sorted { $0.lexicographicallyPrecedes($1) })
    #expect(result.pairs.count == 6)
  }

  @Test func creditsGiveOriginsAndAreInferred() throws {
    let a = LineageFixture.report("a", Self.copy, agency: "dpa")
    let b = LineageFixture.report("b", Self.rewritten)
    let c = LineageFixture.report("c", Self.own, agency: "AP")
    let mixed = LineageFixture.report("m", Array(Self.copy.prefix(3)) + Array(Self.own.prefix(2)), agency: nil)
    var merged = mixed
    merged.annotations.report.credits = ["dpa", "AP"].map { Credit(agency: $0, basis: .stated, evidence: [mixed.report.span(0..<5)]) }
    let result = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build([a, b, c, merged])
    let dpa = try #require(result.lineages.first { $0.origin.name == "dpa" })
    let ap = try #require(result.lineages.first { $0.origin.name == "AP" })
    #expect(Set(dpa.reports) == [a.id, b.id, merged.id])
    #expect(Set(ap.reports) == [c.id, merged.id])
    let credit = try #require(result.inferredCredits[b.id]?.first)
    #expect(credit.agency == "dpa" && credit.basis == .inferred)
    #expect(!credit.evidence.isEmpty && credit.evidence.allSatisfy { $0.report == b.id })
  }

  @Test func twoAgenciesAreShownIndependent() {
    let a = LineageFixture.report("a", Self.copy, agency: "dpa")
    let b = LineageFixture.report("b", Self.own, agency: "AP")
    #expect(relation(a, b) == .shownIndependent)
    #expect(relation(a, LineageFixture.report("c", Self.own)) == nil)
  }

  @Test func reportsOfOneOriginAreNeverIndependent() {
    let voices = [
      "“Put down that the soup needed salt and got none,” a cook said.", "“We counted the barrows twice and one was gone,” a clerk said.",
      "“My brother has the key and he is at sea,” a guard said.",
    ]
    let others = [
      "“The gulls were here before the owners and will stay,” a diver said.",
      "“Nobody paid for the third shift in all that time,” a raker said.",
      "“Ask the widow on the hill what the wind is worth,” a miller said.",
    ]
    let a = LineageFixture.report("a", Array(Self.copy.prefix(2)) + voices, agency: "dpa")
    let b = LineageFixture.report("b", Array(Self.own.prefix(2)) + others, agency: "dpa")
    #expect(relation(a, b) == nil)
    #expect(
      relation(
        LineageFixture.report("c", Array(Self.copy.prefix(2)) + voices), LineageFixture.report("d", Array(Self.own.prefix(2)) + others))
        == .shownIndependent)
  }

  @Test func absorbedBracketsAndCutsTellTheDirection() throws {
    let bracket = "“They may rake the pans (of coarse salt) as long as the gates stay open until the evening tide,” he said."
    let absorbed = "“They may rake the pans of coarse salt as long as the gates stay open until the evening tide,” he said."
    let base = LineageFixture.report("base", Self.copy + Self.own + [bracket])
    let copy = LineageFixture.report("copy", Self.copy + [absorbed])
    let pair = try #require(LineageBuilder(language: .english, vectors: LineageFixture.vectors).build([base, copy]).pairs.first)
    #expect(
      pair.because.contains { reason in
        guard case .direction(_, let from, let to, let grounds) = reason else { return false }
        return from == base.id && to == copy.id
          && grounds == [DirectionGround(.contained, report: copy.id), DirectionGround(.absorbsBrackets, report: copy.id)]
      }, "\(pair.because)")
  }

  @Test func sharesAreCounted() throws {
    let result = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build([
      LineageFixture.report("a", Self.copy + [Self.speech]), LineageFixture.report("b", Self.copy), LineageFixture.report("c", Self.own),
    ])
    let ids = [LineageFixture.report("b", []).id, LineageFixture.report("c", []).id]
    #expect(try #require(result.shares[ids[0]]).copied > 0.9)
    #expect(try #require(result.shares[ids[1]]).own == 1)
    #expect(result.shares.values.allSatisfy { $0.own + $0.copied + $0.quoted <= 1.000001 })
  }

  @Test func orderOfReportsDoesNotMatter() {
    let reports = GeneratedEvent(seed: 5).made.map(\.report)
    let one = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(reports)
    let two = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(reports.reversed())
    #expect(one.pairs == two.pairs && one.passages == two.passages && one.lineages == two.lineages && one.shares == two.shares)
  }

  @Test func emptyAndBrokenInput() {
    #expect(LineageBuilder(language: .english, vectors: LineageFixture.vectors).build([]).pairs.isEmpty)
    let empty = LineageFixture.report("e", [String]())
    var broken = LineageFixture.report("x", Self.copy)
    broken.annotations.sentences = [Span(report: broken.id, start: -4, end: 3), Span(report: broken.id, start: 90, end: 20)]
    broken.annotations.quotations = [Version(kind: .direct, parts: [Span(report: broken.id, start: 10, end: 1_000_000)])]
    _ = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build([
      empty, broken, LineageFixture.report("y", ["“", "”“”", "\"", "'' ' ''", "[", "(1"]),
    ])
  }

  @Test func witnessesLieInTheStory() {
    for seed in 0..<10 {
      let event = GeneratedEvent(seed: UInt64(seed))
      let result = LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(event.made.map(\.report))
      for witness in result.passages.flatMap(\.witnesses) {
        let report = event.made.first { $0.report.id == witness.report }?.report
        #expect(report?.payload.isValid(witness.start, witness.end) == true)
        #expect(report?.report.blocks.contains { !$0.kind.isStory && $0.start < witness.end && witness.start < $0.end } == false)
      }
    }
  }
}
