import ExampleEvent
import Foundation
import Sourcing
import Testing
import Vocabulary

@testable import Rendering

@Suite("The page as a whole")
struct AccountPageTests {
  /// Each report has a strip; a mark leads to a row of the page, and is some pixels wide however long the story is.
  @Test func everyReportHasAStrip() throws {
    let page = BridgeEvent().page
    let start = try #require(page.range(of: "id=\"strips\"")),
      end = try #require(page.range(of: "</section>", range: start.upperBound..<page.endIndex))
    let strips = page[start.upperBound..<end.lowerBound]
    #expect(strips.components(separatedBy: "<svg class=\"strip\"").count - 1 == BridgeEvent().account.reports.count)
    #expect(strips.contains("<rect class=\"di\"") && strips.contains("<rect class=\"qu\""))
    for link in strips.components(separatedBy: "<a href=\"#").dropFirst() {
      let id = link.prefix { $0 != "\"" }
      #expect(page.contains("id=\"\(id)\""), "\(id)")
    }
  }

  let event = BridgeEvent()

  /// Values of an attribute, in the order of the page.
  static func values(_ attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func everyLinkLeadsToAnIdOfThePage() {
    let page = event.page
    let ids = Self.values("id", in: page)
    let links = Self.values("href", in: page)
    #expect(Set(ids).count == ids.count, "an id stands twice")
    #expect(links.filter { $0.hasPrefix("#") }.count > 50)
    for link in links where link != "data:," {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link) leads nowhere")
    }
  }

  @Test func everyPassageOfTheAccountIsAnchoredAndLeadsBack() {
    let page = event.page
    for line in event.account.account ?? [] {
      for span in line.evidence.spans { #expect(page.contains("id=\"\(event.index.anchor(span))\"")) }
    }
    #expect(page.contains("<a href=\"#line1\">"))
    #expect(page.contains("<a href=\"#figure1\">At least 12 ferries</a>"))
    #expect(page.contains("<a href=\"#moment1\">Tuesday</a>"))
  }

  @Test func wordsOfReportsAreEscaped() {
    let page = event.page
    #expect(page.contains("A &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; reader &amp; friend"))
    #expect(page.contains("<title>The bridge &amp; the &lt;crack&gt;</title>"))
    #expect(page.contains("no headline &lt;here&gt;"))
    #expect(page.components(separatedBy: "<script>").count == 2, "only the one line for print")
    #expect(!page.contains("http://example.org\">"))
  }

  /// The policy allows the script and the style that the page holds, by their hashes, and nothing else.
  @Test func thePolicyNamesWhatThePageHoldsAndNothingElse() throws {
    let page = event.page
    func contents(_ name: String) -> [String] {
      page.components(separatedBy: "<\(name)>").dropFirst().map { $0.components(separatedBy: "</\(name)>")[0] }
    }
    func source(_ text: String) -> String {
      let digits = Array(Digest.sha256(Array(text.utf8)))
      let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
      return "'sha256-\(Data(bytes).base64EncodedString())'"
    }
    let policy = try #require(page.components(separatedBy: "<meta http-equiv=\"Content-Security-Policy\" content=\"").dropFirst().first)
    var allowed: [String: [String]] = [:]
    for directive in policy.prefix(while: { $0 != "\"" }).components(separatedBy: "; ") {
      let words = directive.split(separator: " ").map(String.init)
      allowed[words[0]] = Array(words.dropFirst())
    }
    #expect(allowed.removeValue(forKey: "script-src") == contents("script").map(source) && contents("script").count == 1)
    #expect(allowed.removeValue(forKey: "style-src") == contents("style").map(source) && contents("style").count == 1)
    #expect(allowed == ["default-src": ["'none'"], "img-src": ["data:"], "base-uri": ["'none'"], "form-action": ["'none'"]])
    // It stands before everything that it concerns, and nothing on the page needs what it forbids.
    let head = try #require(page.range(of: "Content-Security-Policy")?.lowerBound)
    for tag in ["<style", "<script", "<link"] { #expect(try #require(page.range(of: tag)?.lowerBound) > head, "\(tag)") }
    let tags = page.components(separatedBy: "<").dropFirst().map { $0.prefix { $0 != ">" } }.filter { $0.first?.isLetter == true }
    for tag in tags {
      let names = tag.components(separatedBy: "=\"").dropLast().map { $0.split(separator: " ").last ?? "" }
      #expect(!names.contains { $0 == "style" || $0 == "src" || $0.hasPrefix("on") }, "\(tag)")
      #expect(!["script ", "style ", "iframe", "object", "embed", "base", "form", "img"].contains { tag.hasPrefix($0) }, "\(tag)")
    }
  }

  @Test(arguments: [("", ""), ("4d", "TQ=="), ("4d61", "TWE="), ("4d616e", "TWFu"), ("fbff00fe", "+/8A/g==")])
  func bytesInBase64(_ digits: String, _ expected: String) { #expect(PagePolicy.base64(digits) == expected) }

  @Test(arguments: [
    ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"), ("\u{0}\u{1B}\u{7F}\u{FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"), ("é\n\tü", "é\n\tü"),
    ("a\rb", "a\nb"), ("pay \u{202E}001\u{202C} \u{2067}x\u{2069}", "pay \u{FFFD}001\u{FFFD} \u{FFFD}x\u{FFFD}"),
  ])
  func escape(_ text: String, _ expected: String) {
    let html: HTML = "\(text)"
    #expect(html.source == expected)
  }

  /// Without the one line of script the page is whole: no element is made or shown by it.
  @Test func nothingNeedsTheScript() {
    let page = event.page
    for attribute in [" onclick", " onload", "hidden>", "<noscript", "javascript:", "<link rel=\"stylesheet", " src=", "@import", "url("] {
      #expect(!page.contains(attribute), "\(attribute)")
    }
    #expect(PageStyle.script.count < 200)
  }

  @Test func theSamePageComesOutTwice() {
    #expect(event.page == BridgeEvent().page)
    var shuffled: [Identifier: Payload] = [:]
    for id in event.ids.reversed() { shuffled[id] = event.payloads[id] }
    #expect(AccountPage(event.account, payloads: shuffled, sha256: Digest.sha256).html() == event.page)
  }

  @Test func withoutPayloadsNothingLinksIntoTexts() {
    let page = AccountPage(event.account, payloads: [:], sha256: Digest.sha256).html()
    let ids = Set(Self.values("id", in: page))
    for link in Self.values("href", in: page) where link.hasPrefix("#") { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    #expect(page.contains("The text is not at hand"))
  }

  @Test func impossibleSpansAreNoTraps() {
    var event = event
    let id = event.ids[0]
    for (low, high) in [(-5, 3), (3, 3), (9, 2), (0, Int.max), (Int.max - 1, Int.max)] {
      event.account.dossier.differences.append(
        Difference(
          id: Identifier("x\(low)\(high)"), kind: .figure, verdict: .conflict,
          sides: [
            .init(value: "v", evidence: [Span(report: id, start: low, end: high), Span(report: Identifier("nobody"), start: 0, end: 1)])
          ],
          weight: 1, explanation: "odd"))
    }
    event.account.dossier.reports[0].blocks.append(Block(kind: .paragraph, 5..<4000))
    event.account.dossier.utterances[0].fullest = 99
    event.account.dossier.figures[0].value = .init(low: .infinity, high: -.infinity)
    event.account.dossier.passages[0].from = 12
    #expect(event.page.contains("odd"))
  }

  @Test func reportsBearTheirLanguageAndBoilerplateIsFolded() {
    let page = event.page
    #expect(page.contains("<div class=\"text\" lang=\"de\" dir=\"auto\">"))
    #expect(page.contains("<details class=\"boilerplate\"><summary>boilerplate: related stories, 44 bytes</summary>"))
  }

  @Test func signsStandWithNames() {
    let page = event.page
    #expect(page.contains("<span class=\"l l0\"><span aria-hidden=\"true\">●</span> Meridia</span>"))
    var guess = event
    guess.account.dossier.lineages[0].origin.basis = .inferred
    #expect(guess.page.contains("<span class=\"l l0 g\"><span aria-hidden=\"true\">●</span> Meridia?</span>"))
  }

  @Test func headingsDescendWithoutGaps() {
    let levels = event.page.components(separatedBy: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    for (a, b) in zip(levels, levels.dropFirst()) { #expect(b <= a + 1, "h\(a) is followed by h\(b)") }
  }

  @Test func fourReportsStaySmall() { #expect(event.page.utf8.count < 60_000) }

  @Test func anEmptyAccountSaysSo() {
    let nothing = Event(id: Identifier("e"), title: "", moment: nil, places: [], actors: [], evidence: [])
    let page = AccountPage(
      Account(made: .init(by: "t"), dossier: Dossier(event: nothing, reports: [], payloads: [:])), payloads: [:], sha256: Digest.sha256
    )
    .html()
    for sentence in [
      "No quotation was found in two wordings.", "No two reports were found to contradict each other.",
      "Nothing was found that rests on one origin alone.", "No question is left open by these reports.",
      "No sentence could be carried by a passage.", "There are no reports.", "The reports state no figures.",
      "Nothing could be placed in time.",
      "No differences were found.", "An event without a title",
    ] { #expect(page.contains(sentence), "\(sentence)") }
  }
}
