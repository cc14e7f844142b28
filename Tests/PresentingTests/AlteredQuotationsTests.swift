import Testing
import Vocabulary

@testable import Presenting

@Suite("Which words of a quotation are marked")
struct AlteredQuotationsTests {
  /// ⟦ ⟧ round words that differ, ⟨n⟩ where n words are missing.
  static func marked(_ wording: Wording) -> String {
    wording.runs.map { run in
      switch run {
      case .same(let text): text
      case .differing(let text): "⟦\(text)⟧"
      case .cut(let words, _): "⟨\(words)⟩"
      case .gap: "…"
      }
    }.joined(separator: " ")
  }

  static func account(_ quotes: [(String, Version.Kind)], changes: [Int: [Version.Change.Kind]] = [:], sameness: Utterance.Sameness = .same)
    -> AccountLookup
  {
    let ids = quotes.indices.map { Identifier("r\($0)") }
    let reports = ids.map { id in
      Report(
        id: id, source: Source(path: id.value, sha256: "", bytes: 0, media: "", charset: ""), payload: PayloadPin(sha256: "", bytes: 0),
        outlet: .unknown, credits: [], title: nil, bylines: [], language: "en", published: nil, modified: nil, firstSeen: nil, blocks: [],
        body: ByteRange(0..<0), shares: Shares(own: 0, copied: 0, quoted: 0))
    }
    var dossier = Dossier(
      event: Event(id: Identifier("e"), title: "", moment: nil, places: [], actors: [], evidence: []), reports: reports, payloads: [:])
    dossier.utterances = [
      Utterance(
        id: Identifier("u"), sameness: sameness, speaker: nil,
        versions: quotes.enumerated().map { n, quote in
          Version(
            kind: quote.1, parts: [Span(report: ids[n], 0..<quote.0.utf8.count)],
            changes: (changes[n] ?? []).map { Version.Change(kind: $0, from: nil, to: nil) })
        }, fullest: 0)
    ]
    let payloads = Dictionary(uniqueKeysWithValues: zip(ids, quotes.map { Payload(bytes: Array($0.0.utf8)) }))
    return AccountLookup(Account(made: .init(by: ""), dossier: dossier), payloads: payloads)
  }

  @Test(arguments: [
    (["the ship sails at noon", "the ship leaves at noon"], ["the ship ⟦sails⟧ at noon", "the ship ⟦leaves⟧ at noon"]),
    (["no one was on board, he swore", "no one was on board"], ["no one was on board, he swore", "no one was on board ⟨2⟩"]),
    (["we wait (for her) here", "we wait for her here"], ["we wait ⟦(for her)⟧ here", "we wait ⟦for her⟧ here"]),
    (["the pier is old", "the old pier is very old"], ["the pier is old", "the ⟦old⟧ pier is ⟦very⟧ old"]),
    (["tides do not lie", "salt prices rose again"], ["tides do not lie", "salt prices rose again"]),
    (
      ["we’ll fish, and fish", "we'll fish and fish!", "they'll fish and fish"],
      ["⟦we’ll⟧ fish, and fish", "⟦they'll⟧ fish and fish"]
    ),
  ])
  func onlyDifferingWordsAreMarked(_ quotes: [String], _ expected: [String]) {
    let index = Self.account(quotes.map { ($0, .direct) })
    let rows = AlteredQuotations(index).wordings(index.account.utterances[0], includeIndirect: false)
    #expect(rows.map(Self.marked) == expected)
  }

  @Test func aRowIsComparedWithTheOneItIsMostLike() {
    let index = Self.account([
      ("we shall go on asking our neighbours for sand, though it is hard", .direct), ("give us (the grey) sand by spring", .direct),
      ("give us the grey sand by spring", .direct),
    ])
    let rows = AlteredQuotations(index).wordings(index.account.utterances[0], includeIndirect: false)
    #expect(
      rows.map(Self.marked) == [
        "we shall go on asking our neighbours for sand, though it is hard", "give us ⟦(the grey)⟧ sand by spring",
        "give us ⟦the grey⟧ sand by spring",
      ])
  }

  @Test(arguments: [
    ([Version.Change.Kind.truncated, .numberChanged], "number changed, cut"), ([.insertionAbsorbed], "insertion absorbed"),
    ([.translated], "translated differently"), ([], "cut"),
  ])
  func labelsNameTheGravestFirst(_ kinds: [Version.Change.Kind], _ label: String) {
    let index = Self.account([("all boats stay in port today", .direct), ("all boats stay in port", .direct)], changes: [1: kinds])
    #expect(AlteredQuotations(index).all().first?.wordings.last?.label == label)
  }

  @Test func paraphrasesAndMessagesAlterNothing() {
    let paraphrase = Self.account([("all boats stay in port", .direct), ("the boats would stay", .indirect)])
    #expect(AlteredQuotations(paraphrase).all().isEmpty)
    let same = Self.account([("all boats stay in port", .direct), ("All boats stay in port.", .direct)])
    #expect(AlteredQuotations(same).all().isEmpty)
    let message = Self.account([("all boats stay in port", .direct), ("no boat leaves port", .direct)], sameness: .message)
    #expect(AlteredQuotations(message).all().isEmpty)
  }

  @Test func aParaphraseNeverStandsBetweenMarks() {
    let index = Self.account([("all boats stay", .direct), ("boats would stay", .indirect), ("“all” boats stay in", .direct)])
    let rows = AlteredQuotations(index).wordings(index.account.utterances[0], includeIndirect: true)
    #expect(rows.map(\.isQuoted) == [true, false, false])
    #expect(rows.map(\.label) == ["", "reworded", "paraphrased"] || rows.last?.label == "paraphrased")
  }
}
