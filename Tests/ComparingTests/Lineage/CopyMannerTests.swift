import English
import Testing
import Vocabulary

@testable import Comparing

/// A pair's reasons say how its words were copied.
struct CopyMannerTests {
  struct Copied: CustomTestStringConvertible, Sendable {
    var name: String
    var base: [String]
    var copy: [String]
    var manner: Passage.Kind
    var share: Double?
    var testDescription: String { "\(name): \(manner)" }
  }

  private static let kiln = [
    "The brick kiln at Sarnow was fired again on Monday after a pause of eleven years, its new owner said.",
    "Two masons and a retired burner had rebuilt the vault from the old plans kept in the parish archive.",
    "The first load of nine thousand roof tiles will cover the granary beside the station.",
  ]
  private static let ferry = [
    "The chain ferry between Lohme and the island broke loose in a squall and drifted on to a sandbank.",
    "Thirty passengers waded ashore with their shoes in their hands while the crew dropped an anchor.",
    "A tug from the dredging company pulled the boat free at high water without damage to its hull.",
  ]
  private static let orchard = [
    "Late frost has destroyed most of the apricot blossom in the orchards above the Tessin lock.",
    "Growers burned straw in iron barrels through three nights but could not keep the cold off the lower slopes.",
    "The cooperative expects a tenth of an ordinary crop and will ask the province for a bridging loan.",
  ]

  static let all = [
    Copied(name: "kiln", base: kiln, copy: kiln, manner: .verbatim, share: 1),
    Copied(name: "ferry", base: ferry, copy: ["The pier was closed yesterday."] + ferry.prefix(2), manner: .verbatim),
    Copied(name: "orchard", base: orchard, copy: Array(orchard.dropFirst()), manner: .verbatim),
    Copied(
      name: "kiln", base: kiln,
      copy: [
        "The brick kiln at Sarnow was lit again on Monday following eleven idle years, its new owner said.",
        "Two masons and a former burner have rebuilt the vault from some old plans found in the parish archive.",
        "The first batch of nine thousand roof tiles will go on the granary beside the station.",
      ], manner: .edited),
    Copied(
      name: "ferry", base: ferry,
      copy: [
        "The chain ferry between Lohme and the island tore loose in a storm and drifted on to a sandbank.",
        "Some thirty passengers waded to land with their shoes in their hands while the crew let go an anchor.",
        "A tug from the dredging company dragged the boat free at high tide without damage to its hull.",
      ], manner: .edited),
    Copied(
      name: "orchard", base: orchard,
      copy: [
        "Late frost has ruined most of the apricot blossom in the orchards over the Tessin lock.",
        "Farmers burned straw in iron barrels through three nights but failed to keep the cold off the lower slopes.",
        "The cooperative foresees a tenth of an ordinary crop and wants to ask the province for a loan.",
      ], manner: .edited),
    Copied(
      name: "kiln", base: kiln,
      copy: [
        "On Monday, its new owner said, Sarnow's brick kiln had been fired for the first time in eleven years.",
        "A retired burner and two masons rebuilt the old vault; the parish archive had kept the plans.",
        "Nine thousand tiles, the first load, will roof the granary that stands beside the station.",
      ], manner: .rewritten),
    Copied(
      name: "ferry", base: ferry,
      copy: [
        "In a squall the chain ferry to the island broke from its mooring at Lohme; a sandbank stopped its drift.",
        "While its crew dropped anchor, thirty passengers carried their shoes and waded ashore.",
        "At high water the dredging company's tug pulled it free, the hull without damage.",
      ], manner: .rewritten),
    Copied(
      name: "orchard", base: orchard,
      copy: [
        "Above the Tessin lock most of this year's apricot blossom has been destroyed by late frost.",
        "Through three nights growers burned barrels of straw; on the lower slopes the cold came in nevertheless.",
        "An ordinary crop is ten times what the cooperative expects; the province will be asked for a bridging loan.",
      ], manner: .rewritten),
  ]

  @Test(arguments: all)
  func theMannerIsTold(_ case: Copied) throws {
    let reports = [LineageFixture.report("a", `case`.base), LineageFixture.report("b", `case`.copy)]
    let pair = try #require(LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(reports).pairs.first)
    #expect(manners(pair) == [`case`.manner], "\(pair.because)")
    if let share = `case`.share {
      #expect(pair.because.contains(.manner(`case`.manner, share: share, stretch: PassageCalibration.standard.mannerStretch)))
    }
  }

  private func manners(_ pair: Pair) -> [Passage.Kind] {
    pair.because.compactMap { if case .manner(let kind, _, _) = $0 { kind } else { nil } }
  }

  /// Words inside marks are everybody's.
  @Test func quotationsDoNotCount() throws {
    let speech = "“We fired it with beech and with patience, and nobody here had ever seen such a colour in the smoke,” she said."
    let rewritten = try #require(Self.all.first { $0.manner == .rewritten })
    let reports = [
      LineageFixture.report("a", rewritten.base + [speech, speech]), LineageFixture.report("b", rewritten.copy + [speech, speech]),
    ]
    let pair = try #require(LineageBuilder(language: .english, vectors: LineageFixture.vectors).build(reports).pairs.first)
    #expect(manners(pair) == [.rewritten], "\(pair.because)")
  }
}
