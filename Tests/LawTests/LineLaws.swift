import Foundation
import Testing
import Vocabulary

/// What a line of an account may say: nothing that its evidence does not carry.
struct LineLaws {
  @Test(arguments: Sample.all)
  func everyQuotedStringNumberAndNameStandsInTheEvidence(_ sample: Sample) async throws {
    let made = try await sample.made
    #expect(made.account.account?.isEmpty == false)
    for line in made.account.account ?? [] {
      let passages = line.evidence.spans.map(made.words)
      for quoted in Self.quoted(line.text) { #expect(passages.contains { $0.contains(quoted) }, "“\(quoted)” in \(line.text)") }
      let numbers = Set(passages.flatMap(Self.numbers))
      for number in Self.numbers(line.text) { #expect(numbers.contains(number), "\(number) in \(line.text)") }
      for part in line.parts { check(part, line.evidence.spans, made) }
    }
    for entry in made.account.timeline ?? [] {
      for part in entry.parts { check(part, entry.evidence.spans, made) }
    }
  }

  @Test(arguments: Sample.all)
  func theTextOfALineIsItsParts(_ sample: Sample) async throws {
    let made = try await sample.made
    let names = Dictionary(uniqueKeysWithValues: made.account.actors.map { ($0.id, $0.name) })
    for line in made.account.account ?? [] {
      let text = line.parts.map { $0.words(passage: made.words, name: { names[$0] }) ?? "?" }.joined()
      #expect(text == line.text)
    }
  }

  /// Nothing between quotation marks of ours but one passage of a direct quotation, whole.
  @Test(arguments: Sample.all)
  func noParaphraseStandsInQuotationMarks(_ sample: Sample) async throws {
    let made = try await sample.made
    let direct = made.account.utterances.flatMap(\.versions).filter { $0.kind == .direct || $0.kind == .mixed }.flatMap(\.parts)
    for line in made.account.account ?? [] {
      for (before, part) in zip(line.parts, line.parts.dropFirst()) {
        guard case .literal(let words) = before, words.hasSuffix("“"), case .quote(let span) = part else { continue }
        #expect(direct.contains { $0.contains(span) }, "\(made.words(span)) is no direct quotation")
      }
    }
  }

  private func check(_ part: LinePart, _ evidence: [Span], _ made: Made) {
    switch part {
    case .literal(let words): #expect(Self.numbers(words).isEmpty, "a number of our own: \(words)")
    case .quote(let span), .capitalised(let span):
      #expect(evidence.contains { $0.contains(span) }, "\(made.words(span)) is quoted from outside the evidence")
    case .actor(let id, let mention), .standIn(let id, let mention, _):
      guard let actor = made.account.actors.first(where: { $0.id == id }) else {
        Issue.record("no actor \(id)")
        return
      }
      #expect((actor.mentions + actor.references).contains { $0.overlaps(mention) }, "\(actor.name) is not named at \(made.words(mention))")
      let stands =
        evidence.contains { made.words($0).contains(actor.name) }
        || (actor.mentions + actor.references).contains { place in evidence.contains { $0.overlaps(place) } }
      #expect(stands, "\(actor.name) stands in no evidence: \(made.describe(evidence))")
    }
  }

  /// What stands between “ and ”.
  static func quoted(_ text: String) -> [String] {
    text.split(separator: "“", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      piece.firstIndex(of: "”").map { String(piece[..<$0]) }
    }
  }

  /// Runs of digits, with the separators inside them.
  static func numbers(_ text: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber || $0 == "." || $0 == ",") }.map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: ".,"))
    }
    .filter { !$0.isEmpty }
  }
}
