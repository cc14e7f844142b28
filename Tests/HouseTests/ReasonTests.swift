import Foundation
import Presenting
import Testing
import TextAlgorithms
import Vocabulary

/// No prose as data: reasons, block reasons and finding codes are closed enumerations, the same in code and schema; their words are made
/// in `Presenting` and read by nothing.
struct ReasonTests {
  static let labels = [FilledAccount.first: "The Quay", FilledAccount.second: "The Ebb"]

  @Test func everyKindHasASample() {
    #expect(Set(ReasonSamples.pair.map(\.kind)) == Set(PairReason.Kind.allCases))
    #expect(Set(ReasonSamples.lineage.map(\.kind)) == Set(LineageReason.Kind.allCases))
    #expect(Set(ReasonSamples.actor.map(\.kind)) == Set(ActorReason.Kind.allCases))
    #expect(Set(ReasonSamples.version.map(\.kind)) == Set(VersionReason.Kind.allCases))
  }

  /// Each in words of its own, without an identifier.
  @Test func everyReasonIsWorded() {
    var other = FilledAccount.dossier.actors[0]
    (other.id, other.name) = (FilledAccount.other, "Leena Tamm")
    let words = ReasonSamples.all.map(ReasonWording(labels: Self.labels, actors: FilledAccount.dossier.actors + [other]).words)
    #expect(Set(words).count == words.count)
    for text in words {
      #expect(text.count > 3 && !text.contains("1111111111111111") && !text.contains("aaaaaaaa"), "\(text)")
      #expect(!text.contains("unknown") && !text.contains("another report"), "\(text)")
    }
    let blocks = BlockReason.allCases.map(\.words)
    #expect(Set(blocks).count == blocks.count && blocks.allSatisfy { !$0.isEmpty && !$0.contains("-") })
  }

  @Test(arguments: [
    (Reason.pair(.sharedWords(shareOfA: 0.41, shareOfB: 0.38)), "41 % and 38 % of the words outside quotation marks agree"),
    (
      .pair(
        .direction(
          certainty: .likely, from: FilledAccount.first, to: FilledAccount.second,
          grounds: [DirectionGround(.contained, report: FilledAccount.second)])),
      "probably copied from The Quay: The Quay contains nearly all of The Ebb"
    ),
    (
      .lineage(
        .dependence(
          report: FilledAccount.second, on: FilledAccount.first, agency: "NPA", statesNoCredit: true,
          because: .longestStretch(words: 9))),
      "The Ebb states no credit and is shown dependent on The Quay, which carries NPA: "
        + "longest stretch in the same words outside quotation marks: 9 words"
    ),
    (.lineage(.credits(reports: [FilledAccount.first, FilledAccount.second], agency: "NPA")), "The Quay and The Ebb credit NPA"),
    (.actor(.surname(printed: "Tamm", full: "Leena Tamm")), "same surname: \"Tamm\" and \"Leena Tamm\""),
    (.actor(.distinct(from: Identifier("0"), ground: .oneWord)), "kept apart from an unknown actor: the names differ in one word"),
    (.version(.borrowed(.speaker, from: FilledAccount.first)), "speaker taken over from The Quay's version"),
    (.version(.borrowed(.extent, from: Identifier("0"))), "extent taken over from another report's version"),
  ])
  func wordingIsPlain(_ reason: Reason, _ words: String) {
    #expect(ReasonWording(labels: Self.labels, actors: []).words(reason) == words)
  }

  /// `text` is written from the other fields where the encoder knows how, and never read.
  @Test func reasonsComeBackWithoutTheirText() throws {
    func check<Value: Codable & Equatable>(_ reasons: [Value]) throws {
      let encoder = JSONEncoder()
      let bare = try encoder.encode(reasons)
      #expect(!String(decoding: bare, as: UTF8.self).contains("\"text\""))
      encoder.userInfo[ReasonText.key] = ReasonText { _ in "something else" }
      let worded = try encoder.encode(reasons)
      #expect(String(decoding: worded, as: UTF8.self).ranges(of: "\"text\":\"something else\"").count >= reasons.count)
      for json in [bare, worded] { #expect(try JSONDecoder().decode([Value].self, from: json) == reasons) }
    }
    try check(ReasonSamples.pair)
    try check(ReasonSamples.lineage)
    try check(ReasonSamples.actor)
    try check(ReasonSamples.version)
  }

  @Test func unknownKindsAreRefused() {
    let json = Data(#"[{"kind": "hearsay", "text": "somebody said so"}]"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([PairReason].self, from: json) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([VersionReason].self, from: json) }
  }

  @Test func actorReasonsAreOrderedByKindThenFields() {
    let sorted = ReasonSamples.actor.sorted()
    #expect(sorted.map(\.kind) == ActorReason.Kind.allCases)
    #expect(ReasonSamples.actor.reversed().sorted() == sorted)
    #expect(ActorReason.surname(printed: "A", full: "B") < .surname(printed: "A", full: "C"))
  }

  /// A copy stands for its original on either side of a pair.
  @Test func aMovedReasonNamesTheOtherReports() {
    let copy = Identifier("0000000000000000")
    let shares = PairReason.sharedWords(shareOfA: 0.4, shareOfB: 0.3)
    #expect(shares.moved(to: { $0 }, isSwapped: true) == .sharedWords(shareOfA: 0.3, shareOfB: 0.4))
    #expect(shares.moved(to: { $0 }, isSwapped: false) == shares)
    let direction = PairReason.direction(
      certainty: .certain, from: FilledAccount.first, to: FilledAccount.second,
      grounds: [DirectionGround(.creditsOther, report: FilledAccount.second)])
    #expect(
      direction.moved(to: { $0 == FilledAccount.second ? copy : $0 }, isSwapped: true)
        == .direction(
          certainty: .certain, from: FilledAccount.first, to: copy, grounds: [DirectionGround(.creditsOther, report: copy)]))
  }

  // MARK: - Code and schema

  private static func kinds(_ name: String) throws -> [String] {
    let forms = try SchemaTests.schema()["$defs"]?[name]?["oneOf"]?.array ?? []
    return forms.compactMap { $0["properties"]?["kind"]?["const"]?.string }.sorted()
  }

  private static func words(_ value: JSONValue?) -> [String] { (value?["enum"]?.array ?? []).compactMap(\.string).sorted() }

  @Test func codeAndSchemaHaveTheSameEnumerations() throws {
    #expect(try Self.kinds("pairReason") == PairReason.Kind.allCases.map(\.rawValue).sorted())
    #expect(try Self.kinds("lineageReason") == LineageReason.Kind.allCases.map(\.rawValue).sorted())
    #expect(try Self.kinds("actorReason") == ActorReason.Kind.allCases.map(\.rawValue).sorted())
    #expect(try Self.kinds("versionReason") == VersionReason.Kind.allCases.map(\.rawValue).sorted())
    let definitions = try SchemaTests.schema()["$defs"]
    #expect(Self.words(definitions?["blockReason"]) == BlockReason.allCases.map(\.rawValue).sorted())
    #expect(Self.words(definitions?["findingCode"]) == Finding.Code.allCases.map(\.rawValue).sorted())
    let forms = definitions?["versionReason"]?["oneOf"]?.array ?? []
    func field(_ name: String) -> [String] { Self.words(forms.compactMap { $0["properties"]?[name] }.first) }
    #expect(field("construction") == Construction.allCases.map(\.rawValue).sorted())
    #expect(field("lent") == VersionReason.Borrowed.allCases.map(\.rawValue).sorted())
    let grounds = definitions?["pairReason"]?["oneOf"]?.array?.compactMap { $0["properties"]?["grounds"]?["items"] }.first
    #expect(Self.words(grounds?["properties"]?["kind"]) == DirectionGround.Kind.allCases.map(\.rawValue).sorted())
  }

  // MARK: - Nothing reads the words

  /// Words of reasons exist only where they are shown; that stages cannot import them is the drawing's test.
  private static let shown: Set = ["Presenting", "Rendering", "Commands", "Serving"]

  /// A reason, its wording or a code, and in the same term a method that takes text apart, or a comparison with text.
  private static let reading =
    #"(because|\.reason|[fF]inding\.code|\$0\.code|wording\.words\([^)]*\))[^&|,:]*"#
    + #"(\.(hasPrefix|hasSuffix|replacing\w*|split|components|range|firstRange|prefix|suffix|drop\w*)\b|\.contains\(\"|[!=]= \")"#

  static func parses(_ line: some StringProtocol) -> Bool {
    guard ["because", "reason", ".code", "wording"].contains(where: { line.contains($0) }) else { return false }
    guard let expression = try? Regex(reading) else { return true }
    return String(line).firstMatch(of: expression) != nil
  }

  @Test(arguments: Project.sources)
  func noSourceReadsTheWordsOfAReason(_ file: Project.File) {
    if !Self.shown.contains(file.target) {
      #expect(!file.text.contains("ReasonWording"), "\(file.path) words reasons: that is for Presenting and what shows it")
    }
    for line in file.lines where !line.drop(while: { $0 == " " }).hasPrefix("//") && Self.parses(line) {
      Issue.record("\(file.path) reads words of a reason or a code: \(line)")
    }
  }

  @Test func readsWhatLinesDo() {
    #expect(Self.parses(#"let known = actor.because.filter { $0.hasSuffix("= x") }"#))
    #expect(Self.parses(#"if finding.code == "reading.stub" {"#))
    #expect(Self.parses(#"labels[index].reason != "hidden" && label.reason == "paywall""#))
    #expect(!Self.parses(#"if label.reason == .paywall { return .stub }"#))
    #expect(!Self.parses(#"throw Trouble(cannot: "use", path, because: cause.prefix(1).lowercased(), wayOut: "")"#))
  }
}
