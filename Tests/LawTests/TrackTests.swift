import Testing
import Vocabulary

/// A quantity that reports of several days give.
struct TrackTests {
  private func made(_ sentences: [(day: Int, sentence: String)]) async throws -> Made {
    try await Accounts.make(
      sentences.enumerated().map { index, one in
        NamedText(name: "\(index).txt", text: "Lock gates cracked\n\n\(one.day) March 2031\n\n\(one.sentence)\n")
      })
  }

  /// Three values in the order of their days, though the last report still prints the first.
  @Test func valuesAreInTheOrderOfTime() async throws {
    let made = try await made([
      (5, "Divers found 19 cracks in the eastern gate of the lock."), (3, "Divers found 14 cracks in the eastern gate of the lock."),
      (8, "Divers have found 24 cracks in the eastern gate of the lock."), (9, "Divers found 14 cracks in the eastern gate of the lock."),
    ])
    let track = try #require(made.account.tracks.first)
    #expect(made.account.tracks.count == 1 && track.unit == "count" && track.counted.contains("cracks"))
    let figure = Dictionary(made.account.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(track.values.map { figure[$0.figure]?.value.low } == [14, 19, 24])
    #expect(track.values.map { $0.asOf?.value } == ["2031-03-03", "2031-03-05", "2031-03-08"])
    #expect(track.values.map(\.supersededBy) == [track.values[1].figure, track.values[2].figure, nil])
    #expect(track.values[0].reports.count == 2)
  }

  /// Two values of one day are a conflict; of two places, two quantities; a value and the same rounded, one value.
  @Test(arguments: [
    [(3, "Divers found 19 cracks in the eastern gate of the lock."), (3, "Divers found 14 cracks in the eastern gate of the lock.")],
    [(3, "The storm felled 160 trees on the island of Torv."), (5, "The storm felled 240 trees on the island of Senn.")],
    [(3, "The new ferry cost the county 12 million euros."), (5, "The new ferry cost the county 11,961,300 euros.")],
    [(3, "Divers found 19 cracks in the eastern gate of the lock."), (5, "Divers found 19 cracks in the eastern gate of the lock.")],
  ])
  func whatDoesNotMoveIsNoTrack(_ sentences: [(Int, String)]) async throws {
    #expect(try await made(sentences.map { (day: $0.0, sentence: $0.1) }).account.tracks.isEmpty)
  }
}
