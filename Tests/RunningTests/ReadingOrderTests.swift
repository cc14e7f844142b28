import Foundation
import Running
import Testing
import Vocabulary

/// What comes of the inputs: values in the order given, an attempt for every place, findings for what failed.
struct ReadingOrderTests {
  static let reports = [
    "a.txt":
      "The ferry stays in port\n\nThe ferry to Harrow Quay stays in port until its rudder is mended, the harbour office said on Monday.\n",
    "b.txt": "Buses for the island\n\n“Nobody sails before Friday,” Captain Iver Lund said on Monday. Passengers were taken over by bus.\n",
    "sub/c.txt": "Anger on the quay\n\nTraders on the quay accused the harbour office of having known of the broken rudder since March.\n",
  ]

  private func names(_ places: [String]) -> [String] { places.map { ($0 as NSString).lastPathComponent } }

  @Test(arguments: [["a.txt", "b.txt", "sub/c.txt"], ["sub/c.txt", "a.txt", "b.txt"], ["b.txt", "sub", "a.txt"]])
  func valuesStandInTheOrderGiven(_ order: [String]) async throws {
    try await Scratch.with(Self.reports) { scratch in
      let outcome = await scratch.read(order)
      #expect(names(outcome.values.map { $0.report.source.place }) == names(order.map { $0 == "sub" ? "c.txt" : $0 }))
      #expect(outcome.coverage.map(\.state) == [.read, .read, .read])
      #expect(!outcome.someFailed && outcome.findings.isEmpty)
    }
  }

  @Test func aFileNamedTwiceIsReadOnce() async throws {
    try await Scratch.with(Self.reports) { scratch in
      let outcome = await scratch.read(["a.txt", "b.txt", "a.txt", ""])
      #expect(names(outcome.values.map { $0.report.source.place }) == ["a.txt", "b.txt", "c.txt"])
      let repeated = outcome.coverage.filter { $0.state == .duplicate }
      #expect(names(repeated.map(\.source)) == ["a.txt", "a.txt", "b.txt"])
      #expect(!outcome.someFailed)
    }
  }

  @Test(arguments: [
    ("missing.txt", "no such file", Attempt.State.failed), ("empty", "the folder is empty", .failed),
    ("none-*.txt", "no file matches", .failed),
    ("a.txt/below.txt", "not a directory", .failed), ("picture.txt", "PNG", .failed), ("feed.xml", "feed", .failed),
  ])
  func whatFailsIsAnAttemptAndTheRestIsDone(_ name: String, _ cause: String, _ state: Attempt.State) async throws {
    try await Scratch.with(Self.reports) { scratch in
      try FileManager.default.createDirectory(at: scratch.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
      try scratch.write(Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), to: "picture.txt")
      try scratch.write(Data("<?xml version=\"1.0\"?><rss><channel/></rss>".utf8), to: "feed.xml")
      let outcome = await scratch.read(["a.txt", name, "b.txt"])
      #expect(names(outcome.values.map { $0.report.source.place }) == ["a.txt", "b.txt"])
      let failed = outcome.coverage.filter { $0.state != .read }
      #expect(failed.map(\.state) == [state])
      #expect(failed.allSatisfy { $0.because.contains(cause) }, "\(failed)")
      #expect(outcome.someFailed)
      #expect(outcome.findings.contains { $0.severity == .error && $0.message.contains(cause) })
    }
  }

  @Test func whatTheUserGivesOfAFileGoesToItsReport() async throws {
    try await Scratch.with(Self.reports) { scratch in
      let reports = await scratch.read(["a.txt", "b.txt"], given: ["b.txt": Given(outlet: "Quay Post", date: "2031-05-05")]).values.map(
        \.report)
      #expect(reports.map(\.outlet.basis) == [.unknown, .given])
      #expect(reports[1].outlet.name == "Quay Post")
      #expect(reports[1].published?.value == "2031-05-05" && reports[1].published?.basis == .given)
    }
  }

  @Test func anAccountDoesNotDependOnTheOrder() async throws {
    try await Scratch.with(Self.reports) { scratch in
      let one = try await scratch.account(["a.txt", "b.txt", "sub"])
      let other = try await scratch.account(["sub", "b.txt", "a.txt"])
      #expect(one.reports == other.reports && one.claims == other.claims && one.account == other.account && one.coverage == other.coverage)
      #expect(one.reports.count == 3)
    }
  }
}
