import Foundation
import Testing
import TextAlgorithms
import Vocabulary

/// Inputs on which a loop over all pairs takes minutes: each is done in seconds, and nothing is lost of it.
@Suite(.serialized)
struct GrowthLaws {
  private func account(_ reports: [String]) async throws -> Account {
    try await Accounts.make(reports.enumerated().map { NamedText(name: "\($0).txt", text: $1) }).account
  }

  @Test(.timeLimit(.minutes(1)))
  func equalQuotationsAreOneUtterance() async throws {
    let count = 3_000
    let account = try await account(["The dam\n\n" + String(repeating: "“The dam is old,” said Ida Holm, the minister. ", count: count)])
    #expect(account.utterances.map(\.versions.count) == [count])
  }

  @Test(.timeLimit(.minutes(1)))
  func quotationsThatDifferInANumberEnd() async throws {
    let remarks = (0..<1_500).map { "“The dam near mile \($0) is old and will not hold,” said Ida Holm." }
    let account = try await account(["The dam\n\n" + remarks.joined(separator: " ")])
    #expect(account.utterances.reduce(0) { $0 + $1.versions.count } == remarks.count)
  }

  /// Long quotations of the same few words, each of which could be any other's: what one of them is compared with has an end, and a finding
  /// says so.
  @Test(.timeLimit(.minutes(1)))
  func quotationsOfOneVocabularyHaveABound() async throws {
    let words = ["dam", "old", "wall", "crane", "harbour", "bridge", "broken", "narrow", "cargo", "tunnel", "shelter", "southern"]
    var numbers = SplitMix64(7)
    let remarks = (0..<1_100).map { _ in
      "“The \((0..<30).map { _ in numbers.pick(words) }.joined(separator: " ")),” said Ida Holm."
    }
    let account = try await account(["The dam\n\n" + remarks.joined(separator: " ")])
    #expect(account.utterances.reduce(0) { $0 + $1.versions.count } == remarks.count)
    #expect(account.findings.contains { $0.code == .notAllCompared })
  }

  /// A name is compared with so many of its surname; a finding says that there are more.
  @Test(.timeLimit(.minutes(1)))
  func namesakesHaveABound() async throws {
    let syllables = ["ba", "de", "fi", "go", "lu", "ma", "ne", "ri", "so", "tu"]
    let given = (0..<100).map { "\(syllables[$0 / 10].capitalized)\(syllables[$0 % 10])\(syllables[($0 / 10 + $0) % 10])n" }
    let few = try await account(["The harbour\n\n" + given.prefix(20).map { "\($0) Varn came to the harbour." }.joined(separator: " ")])
    #expect(!few.findings.contains { $0.code == .notAllCompared })
    let many = try await account(["The harbour\n\n" + given.map { "\($0) Varn came to the harbour." }.joined(separator: " ")])
    #expect(many.findings.contains { $0.code == .notAllCompared })
    #expect(many.actors.filter { $0.kind == .person }.count > 80)
  }

  @Test(.timeLimit(.minutes(1)))
  func manyPersonsStayApart() async throws {
    let given = ["Ida", "Emil", "Nell", "Jonas", "Mara", "Otto", "Lena", "Viktor", "Petra", "Anton"]
    var persons: [String] = []
    for first in ["Bran", "Holt", "Mar", "Sten", "Vik"] {
      for second in ["dal", "berg", "feld", "mont", "rup", "wick"] {
        for third in ["a", "e", "is", "ov", "sen", "ski", "er", "in", "u", "os"] {
          for name in given[(persons.count / 5 % 2 * 5)...].prefix(5) { persons.append("\(name) \(first)\(second)\(third)") }
        }
      }
    }
    let text: String = persons.map { "\($0) came to the harbour." }.joined(separator: " ")
    let account = try await account(["The harbour\n\n" + text, "The port\n\n" + text])
    #expect(account.actors.filter { $0.kind == .person }.count > persons.count / 2)
  }
}
