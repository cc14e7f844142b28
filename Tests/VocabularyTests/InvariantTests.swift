import Foundation
import Testing
import Vocabulary

/// What is deliberately absent from the vocabulary.
struct InvariantTests {
  @Test func evidenceHasNoEmptyState() {
    #expect(Evidence([]) == nil)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Evidence.self, from: Data("[]".utf8)) }
    let span = Span(report: Identifier("0123456789abcdef"), 3..<9)
    #expect(Evidence([span])?.spans == [span])
  }

  @Test func aLineWithoutEvidenceCannotBeRead() {
    let line =
      #"{"text": "x", "parts": [{"literal": "x"}], "evidence": [], "role": "told", "standing": "unproven", "claims": [], "partly": []}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Line.self, from: Data(line.utf8)) }
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("2024-2-29", false), ("2024-02-29T10:00", false), ("2024-13-01", false), ("today", false),
  ])
  func daysAreWholeDates(_ text: String, _ isDay: Bool) { #expect(Moment.isDay(text) == isDay) }
}
