import Rendering
import Testing
import Vocabulary

/// The account as text: its sections in order, its letters, its width.
struct TextAccountTests {
  static let text = "Pier shut. “It stays shut,” Lund said."

  /// An account of some reports that all read `text`; the first two lines rest on all of them.
  private func account(reports count: Int, place: (Int) -> String = { "outlet-\($0).txt" }, title: String = "Pier shut") -> (
    Account, [Identifier: Payload]
  ) {
    let payload = Payload(bytes: Array(Self.text.utf8))
    let reports = (0..<count).map { index in
      Report(
        id: Identifier(String(index)), source: Source(path: place(index), sha256: "", bytes: 1, media: "", charset: ""),
        payload: PayloadPin(sha256: "", bytes: payload.bytes.count), outlet: Outlet(name: "Outlet \(index)", basis: .given), credits: [],
        title: nil,
        bylines: [], language: "en", published: nil, modified: nil, firstSeen: nil, blocks: [], body: ByteRange(0..<payload.bytes.count),
        shares: Shares(own: .nan, copied: 0.5, quoted: 0.25))
    }
    let payloads = Dictionary(uniqueKeysWithValues: reports.map { ($0.id, payload) })
    var dossier = Dossier(
      event: Event(id: Identifier("e"), title: title, moment: nil, places: [], actors: [], evidence: []), reports: reports,
      payloads: payloads)
    let support = Claim.Support(outlets: count, originsAtLeast: 1, originsAtMost: count, basis: [])
    let tellings = reports.map { $0.span(0..<10) }
    if !tellings.isEmpty {
      dossier.claims = [
        Claim(
          id: Identifier("c1c1c1c1c1"), text: "Pier shut.", attributedTo: nil, utterance: nil, tellings: tellings.map { .init($0) },
          modality: .asserted,
          support: support),
        Claim(
          id: Identifier("c2c2c2c2c2"), text: "It stays shut", attributedTo: nil, utterance: Identifier("u"),
          tellings: tellings.map { .init($0) },
          modality: .claimed, support: support),
      ]
    }
    var account = Account(made: .init(by: "test"), dossier: dossier)
    let lines = dossier.claims.map { claim in
      Line(
        text: claim.text, parts: [.literal(claim.text)], evidence: Evidence(tellings[0], tellings),
        role: claim.utterance == nil ? .lead : .said,
        standing: .unproven, claims: [claim.id])
    }
    account.narrative = Narrative(account: lines, timeline: [], checks: [])
    return (account, payloads)
  }

  private func text(reports count: Int, place: (Int) -> String = { "outlet-\($0).txt" }, title: String = "Pier shut") -> String {
    let (account, payloads) = account(reports: count, place: place, title: title)
    return TextAccount(account, payloads: payloads).text()
  }

  @Test func sectionsInTheOrderOfAnEditorsQuestions() {
    let lines = text(reports: 2).split(separator: "\n", omittingEmptySubsequences: false)
    let titles = lines.filter { !$0.isEmpty && $0 == $0.uppercased() && $0.contains(where: \.isLetter) }
    #expect(titles == ["WHAT HAPPENED", "WHO SAYS WHAT", "WHAT RESTS ON ONE LINEAGE", "WHERE VERSIONS DIFFER", "REPORTS"])
    #expect(lines.first == "Pier shut")
    #expect(lines.contains("2 reports of 2 outlets · 0 pairs shown dependent · 0 shown independent"))
    #expect(lines.contains("  1. Pier shut. [A B]"))
    #expect(lines.contains("     2 outlets, their independence not shown · c1c1c1c1"))
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA")])
  func lettersAfterZ(_ count: Int, _ last: String) {
    let lines = text(reports: count).split(separator: "\n")
    #expect(lines.contains("  \(last)  outlet-\(count - 1).txt"))
  }

  @Test func citationsAreInTheOrderOfTheLetters() {
    #expect(text(reports: 28).contains("[A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA"))
  }

  @Test(arguments: [0, 1, 3, 60])
  func noLineIsWiderThanTheTerminal(_ count: Int) {
    let wide = String(repeating: "港湾当局は港を閉鎖した", count: 9)
    let text = text(
      reports: count, place: { "a/" + String(repeating: "very-long-name-", count: 9) + "\($0).txt" },
      title: "The pier \(wide) \u{1B}[31m shut")
    for line in text.split(separator: "\n") { #expect(TerminalText.columns(line) <= 80, "\(line)") }
    #expect(!text.contains("\u{1B}"))
    #expect(text.hasSuffix("\n"))
  }

  @Test func nothingToTell() {
    let text = text(reports: 0)
    #expect(text.contains("No sentence of the reports tells an event by itself."))
    #expect(text.contains("0 reports of 0 outlets"))
    #expect(text.contains("No report could be read."))
  }
}
