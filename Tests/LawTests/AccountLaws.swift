import TextAlgorithms
import Foundation
import Reading
import Presenting
import Rendering
import Running
import Testing
import Vocabulary

/// What holds of every account, whatever the reports.
struct AccountLaws {
  @Test(arguments: Sample.all)
  func spansLieOnCharactersAndSlicesEqualTheirText(_ sample: Sample) async throws {
    let made = try await sample.made
    let spans = try made.spans
    #expect(spans.count > 10)
    for (place, span) in spans {
      let payload = try #require(made.payloads[span.report], "\(place) points at no report")
      let isValid = payload.isValid(span.start, span.end)
      #expect(isValid, "\(place): [\(span.start):\(span.end)] cuts a character or lies outside \(payload.bytes.count) bytes")
      if isValid { #expect(span.text == payload.clean(span.range), "\(place)") }
    }
  }

  @Test(arguments: Sample.all)
  func theOrderOfThePagesChangesNothing(_ sample: Sample) async throws {
    let expected = try await sample.made.json()
    var numbers = SplitMix64(7)
    let orders = [Array(sample.pages.reversed())] + (0..<3).map { _ in sample.pages.shuffled(using: &numbers) }
    for pages in orders {
      let got = try await Accounts.make(pages).json()
      #expect(got == expected, "\(pages.map(\.name)): \(firstDifference(got, expected))")
    }
  }

  /// Where the reports lie, and how their paths are spelt, changes nothing but the paths.
  @Test(arguments: Sample.all)
  func theSpellingOfThePathsChangesNothing(_ sample: Sample) async throws {
    let expected = try await sample.made.json()
    let spellings: [@Sendable (Int) -> String] = [
      { _ in "./" }, { _ in "/srv/reports/" }, { _ in "../" }, { $0 % 2 == 0 ? "./" : "/srv/reports/" },
      { "\(9 - $0)/" },
    ]
    for spelling in spellings {
      let pages = sample.pages.enumerated().map { NamedText(name: spelling($0) + $1.name, text: $1.text) }
      var got = try await Accounts.make(pages).json()
      for (page, plain) in zip(pages, sample.pages) {
        got = got.replacingOccurrences(of: "\"\(page.name)\"", with: "\"\(plain.name)\"")
      }
      #expect(got == expected, "\(pages.map(\.name)): \(firstDifference(got, expected))")
    }
  }

  @Test(arguments: Sample.all)
  func stagesOneByOneGiveTheSameAccount(_ sample: Sample) async throws {
    let pipeline = Accounts.pipeline(sample.pages)
    let read = await pipeline.read(sample.pages.map(\.name)).values
    let payloads = Dictionary(uniqueKeysWithValues: read.map { ($0.report.id, $0.payload) })
    let writer = JSONWriter(payloads: payloads, isPretty: false)
    let again = try read.map { try ReadReport(report: coded($0.report, writer), payload: $0.payload, findings: coded($0.findings, writer)) }
    let annotated = try await pipeline.withTexts(try await pipeline.annotate(again).map { (try coded($0.annotations, writer), $0.payload) })
    let compared = pipeline.account(try pipeline.compare(annotated), coverage: Accounts.attempts(read), findings: [])
    var dossier = try coded(compared, writer).dossier
    dossier.payloads = payloads
    dossier = try await pipeline.withTexts(dossier)
    let piped = Made(account: pipeline.narrate(dossier, coverage: Accounts.attempts(read)), payloads: payloads)
    let got = try piped.json(), expected = try await sample.made.json()
    #expect(got == expected, "\(firstDifference(got, expected))")
  }

  @Test(arguments: Sample.all)
  func decodingAndEncodingIsIdentity(_ sample: Sample) async throws {
    let made = try await sample.made
    for withText in [true, false] {
      let once = try made.json(withText: withText)
      let account = try JSONDecoder().decode(Account.self, from: Data(once.utf8))
      let twice = try JSONWriter(payloads: nil).json(account)
      #expect(twice == once, "\(firstDifference(twice, once))")
    }
  }

  @Test(arguments: Sample.all)
  func identifiersAreUnique(_ sample: Sample) async throws {
    let entries = try await AccountIndex(sample.made.account).entries
    let repeated = Dictionary(grouping: entries, by: \.id).values.filter { $0.count > 1 }
    #expect(repeated.isEmpty, "\(repeated.map { "\($0[0].id): \($0.map { "\($0.kind) \($0.title)" })" })")
  }

  @Test(arguments: Sample.all)
  func everythingNamedExists(_ sample: Sample) async throws {
    let account = try await sample.made.account
    let known = Set(AccountIndex(account).entries.map(\.id))
    var named: [Identifier] = account.event.actors + account.event.places
    named += account.pairs.flatMap { [$0.a, $0.b] } + account.lineages.flatMap(\.reports)
    named += account.utterances.flatMap { u in
      [u.speaker, u.addressee].compactMap { $0 } + u.versions.flatMap { $0.via + [$0.speaker].compactMap { $0 } }
    }
    named += account.claims.flatMap { [$0.attributedTo, $0.utterance].compactMap { $0 } + $0.support.basis }
    named += account.figures.flatMap { [$0.saidBy, $0.conversionOf].compactMap { $0 } }
    named += account.differences.flatMap { $0.claims + $0.utterances + $0.silent }
    named += (account.account ?? []).flatMap(\.claims) + (account.checks ?? []).flatMap(\.about)
    named += account.pairs.flatMap { $0.because.flatMap(\.named) } + account.lineages.flatMap { $0.because.flatMap(\.named) }
    named += account.actors.flatMap { $0.because.flatMap(\.named) }
    named += account.utterances.flatMap { $0.versions.flatMap { $0.because.flatMap(\.named) } }
    #expect(named.filter { !known.contains($0) } == [])
  }

  /// Through the JSON of the contract and back.
  private func coded<Value: Codable>(_ value: Value, _ writer: JSONWriter) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(try writer.json(value).utf8))
  }
}

/// The first line in which two texts differ, for a message.
func firstDifference(_ got: String, _ expected: String) -> String {
  let a = got.split(separator: "\n", omittingEmptySubsequences: false),
    b = expected.split(separator: "\n", omittingEmptySubsequences: false)
  for (index, (x, y)) in zip(a, b).enumerated() where x != y {
    return "line \(index + 1): got \(x), expected \(y), after \(a[max(0, index - 3)..<index].joined(separator: " "))"
  }
  return a.count == b.count ? "none" : "\(a.count) lines instead of \(b.count)"
}
