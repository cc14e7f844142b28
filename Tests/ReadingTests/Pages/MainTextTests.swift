import Testing
import Vocabulary

@testable import Reading

private let council = Prose.council, mayor = Prose.mayor, ferries = Prose.ferries, fishers = Prose.fishers
private let menu = "<ul><li><a href=/>Home</a></li><li><a href=/i>Islands</a></li><li><a href=/t>Trade and harbours</a></li></ul>"
private let title = "<h1>Eastern pier shut</h1>"
private let three = Prose.story(council, mayor, ferries)
private let four = Prose.story(council, mayor, ferries, fishers)

private let plain: [WebPage] = [
  webPage("article, nav, footer", "<nav>\(menu)</nav><article>\(title)\(three)</article><footer><p>\(Prose.house)</p></footer>"),
  webPage("divs without a name", "<div>\(menu)</div><div><div>\(title)\(three)</div></div><div>Imprint</div>"),
  webPage("line breaks for paragraphs", "<div>\(menu)</div><div>⟦\(council)⟧<br><br>⟦\(mayor)⟧<br><br>⟦\(ferries)⟧</div>"),
  webPage("a layout of tables", "<table><tr><td>\(menu)</td><td>\(title)\(three)</td></tr><tr><td>Imprint</td></tr></table>"),
  webPage("paragraphs in leaf divs", "<main><div>⟦\(council)⟧</div><div>⟦\(mayor)⟧</div><div>⟦\(ferries)⟧</div></main>"),
  webPage("unclosed paragraphs", "<div>\(title)<p>⟦\(council)⟧<p>⟦\(mayor)⟧<p>⟦\(ferries)⟧</div><div><a href=/>Home</a></div>"),
  webPage(
    "comments longer than the story",
    "<article>\(title)\(three)</article><section class=comments>\(String(repeating: Prose.plain(Prose.reader), count: 6))</section>"),
  webPage(
    "comments under a heading only",
    "<div>\(title)\(four)<h3>3 comments</h3>\(Prose.plain(Prose.reader, "Finally! It was a shame to look at it, every single morning."))</div>"
  ),
  webPage(
    "a sidebar with prose",
    "<div class=wrap><div class=col>\(title)\(three)</div><div class=sidebar>\(Prose.plain(Prose.other, Prose.house))</div></div>"),
  webPage(
    "a notice on cookies", "<div><p>This website uses cookies, so that it works as you want it to.</p></div><div>\(title)\(three)</div>"),
  webPage(
    "a newsletter in the story",
    "<div>\(title)\(Prose.story(council, mayor))<div class=newsletter-box><p>Our letter, every morning, brings the islands to you.</p></div>"
      + "\(Prose.story(ferries))</div>"),
  webPage(
    "advertisements between paragraphs", "<div>\(title)\(Prose.story(council))<p>Advertisement</p>\(Prose.story(mayor, ferries))</div>"),
  webPage(
    "pictures with captions",
    "<div>\(title)\(Prose.story(council))<figure><img src=p><figcaption>⟦caption|The pier in March.⟧</figcaption></figure>"
      + "\(Prose.story(mayor, ferries))</div>"),
  webPage("cross-heads", "<div>\(title)\(Prose.story(council))<h2>⟦heading|Nine pillars⟧</h2>\(Prose.story(mayor, ferries))</div>"),
  webPage(
    "cross-heads in bold", "<div>\(title)\(Prose.story(council))<p><b>⟦heading|Nine pillars⟧</b></p>\(Prose.story(mayor, ferries))</div>"),
  webPage(
    "a list of the story",
    "<div>\(title)\(Prose.story(council))<ul><li>⟦list|Nine pillars⟧</li><li>⟦list|Two ladders⟧</li></ul>\(Prose.story(mayor, ferries))</div>"
  ),
  webPage(
    "a table of figures",
    "<div>\(title)\(Prose.story(council))<table><tr><td>⟦table|Pillars⟧</td><td>⟦table|9⟧</td></tr></table>\(Prose.story(mayor, ferries))</div>"
  ),
  webPage(
    "a quotation set apart",
    "<div>\(title)\(Prose.story(council))<blockquote><p>⟦quote|We cannot ask the ferries to wait for another winter.⟧</p></blockquote>"
      + "\(Prose.story(mayor, ferries))</div>"),
  webPage(
    "more stories at the end",
    "<div>\(title)\(three)<h3>More stories</h3><ul><li><a href=1>Bakery wins a prize</a></li><li><a href=2>Ferry late again</a></li></ul></div>"
  ),
  webPage(
    "who wrote it",
    "<div>\(title)\(four)\(Prose.story(Prose.other))<p>Oda Lind is a reporter for the Echo. She has written about harbours since she was twenty.</p></div>"
  ),
  webPage("byline and date", "<div>\(title)<p class=byline>By Oda Lind</p><p class=date>3 May 2031</p>\(three)</div>"),
  webPage("a share bar", "<div>\(title)<div class=share-bar><span>Share</span><span>Tweet</span></div>\(three)</div>"),
  webPage(
    "German, with a pointer to another story",
    "<div><h1>Mole gesperrt</h1><p>⟦Der Rat von Veldoria hat am Dienstag beschlossen, die Mole zu sperren, nachdem Taucher Risse fanden.⟧</p>"
      + "<p>Lesen Sie auch: <a href=b>Bäckerei gewinnt Preis</a></p>"
      + "<p>⟦Die Bürgermeisterin sagte, die Arbeiten kosteten vier Millionen Kronen, von denen die Stadt das meiste leihen müsse.⟧</p></div>"
  ),
]

private let traps: [WebPage] = [
  webPage("a wrapper named after its sidebar", "<div class='page has-sidebar'><div>\(title)\(three)</div></div>"),
  webPage("a subject called comment", "<div class='hentry category-comment tag-related'>\(title)\(three)</div>"),
  webPage("a hidden label", "<div class='field field--label-hidden'>\(title)\(three)</div>"),
  webPage(
    "hidden on small screens",
    "<div>\(title)\(Prose.story(council))<div class=hidden-xs>\(Prose.story(mayor))</div>\(Prose.story(ferries))</div>"),
  webPage("everything in one form", "<form>\(menu)\(title)\(three)</form>"),
  webPage("everything hidden until a script runs", "<div style='visibility: hidden'>\(title)\(three)</div>"),
  webPage("a link that is never closed", "<div>\(title)<a name=top href=#top>\(four)</div>"),
  webPage(
    "a sentence that is a link",
    "<div>\(title)\(Prose.story(council))<p><a href=v>⟦The vote was the third on the pier within five years.⟧</a></p>\(Prose.story(mayor, ferries))</div>"
  ),
  webPage(
    "cookies that are baked",
    "<div>\(title)\(Prose.story(council, "The bakery that uses the pier sells cookies there; it will use a cart on the southern bank until the spring.", mayor))</div>"
  ),
  webPage(
    "Anzeige erstatten",
    "<div><h1>Mole gesperrt</h1>\(Prose.story("Anzeige erstattete die Stadt am Mittwoch gegen den Betreiber der Mole, der die Risse seit Jahren gekannt habe.", "Der Rat von Veldoria hatte am Dienstag beschlossen, die Mole zu sperren, nachdem Taucher Risse gefunden hatten."))</div>"
  ),
  webPage(
    "a short story above a long imprint",
    "<div class=entry-content>\(title)\(Prose.story(council))</div><div>\(Prose.plain(Prose.house))</div>"
  ),
  webPage(
    "the lead is called teaser",
    "<div>\(title)<p class=teaser>⟦\(council)⟧</p>\(Prose.story(mayor, ferries))</div>"),
  webPage(
    "a list of other stories without a name",
    "<div>\(title)\(three)</div><div>"
      + (1...4).map { "<div class=x><h4><a href=\($0)>Bakery number \($0) wins a prize</a></h4><p>\(Prose.other)</p></div>" }.joined()
      + "</div>"),
  webPage(
    "a copy of the story that nobody sees", "<div>\(title)\(three)</div><div style='display:none'>\(Prose.plain(council, mayor))</div>"),
  webPage("a sentence told twice", "<div>\(title)\(three)<div class=box><div>\(Prose.plain(council))</div></div></div>"),
  webPage("one short sentence", "<p>⟦The ferry sank.⟧</p>"),
  webPage("markup escaped twice", "<div>\(title)&lt;img height=\"1\" width=\"1\" src=\"p\"&gt;\(three)</div>"),
]

@Test(arguments: plain + traps) func theStoryOfAPage(_ page: WebPage) {
  let read = read(page.source)
  #expect(page.found(read) == page.expected, "\(table(read))")
  #expect(read.payload.isMarkup)
  #expect(read.report.source.media == "text/html")
}

@Test(arguments: plain + traps) func blocksOfAPageCoverItsText(_ page: WebPage) {
  let read = read(page.source)
  var at = 0
  for block in read.report.blocks {
    #expect(read.payload.isValid(block.start, block.end) && block.start >= at)
    at = block.end
  }
  let seen = read.report.blocks.map { read.payload.clean($0.range) }.joined(separator: " ")
  let all = read.payload.clean(0..<read.payload.bytes.count)
  #expect(seen.filter { !$0.isWhitespace } == all.filter { !$0.isWhitespace })
}

@Test func aPageSaysWhyABlockIsLeftOut() {
  let page = webPage(
    "",
    """
    <nav>\(menu)</nav><div>\(title)<p class=byline>By Oda Lind</p>\(three)<p>Sign up for our newsletter, and read it with your tea.</p>
    <div class=comments><p>\(Prose.reader)</p></div></div><footer><p>\(Prose.house)</p></footer>
    """)
  let read = read(page.source)
  #expect(
    read.report.blocks.filter { !$0.kind.isStory }.map { "\($0.kind.rawValue) \($0.reason?.rawValue ?? "")" } == [
      "boilerplate navigation", "boilerplate navigation", "boilerplate navigation", "title ", "metadata byline", "boilerplate newsletter",
      "boilerplate comments", "boilerplate boilerplate",
    ])
  #expect(words(read.report.title, read) == "Eastern pier shut")
  #expect(read.report.language == "en")
}

@Test func aPageOfMenusHasNoStory() {
  let read = read(webPage("", "<nav>\(menu)</nav><div>\(menu)</div>").source)
  #expect(read.findings.map(\.code.rawValue) == ["reading.no-story"])
}

@Test(arguments: ["<!doctype html>", "<html><body></body></html>", "<script>var a = 1</script>"]) func emptyWebPages(_ html: String) {
  #expect(read(html).findings.map(\.code.rawValue) == ["reading.empty"])
}

@Test(
  arguments: [
    (Prose.plain(council, mayor), nil),
    (Prose.plain(council) + "<div class=paywall><p>To continue reading, choose a subscription.</p></div>", "reading.stub"),
    (Prose.plain(council) + "<p>Already a subscriber? Log in here.</p>", "reading.stub"),
    (Prose.plain(council) + "<p><a href=r>Read more</a></p>", "reading.truncated"),
    (Prose.plain(council) + "<p>The mayor, who had come in a rowing boat, told the ...</p>", "reading.truncated"),
    (String(repeating: Prose.plain(council, mayor, ferries, fishers), count: 8) + "<p>Already a subscriber? Log in here.</p>", nil),
    (Prose.plain(council, "It was cold. It was late. And nobody knew what would become of the pier, or of them ..."), nil),
  ] as [(String, String?)]) func stubsAreTold(_ body: String, _ code: String?)
{
  #expect(read(webPage("", "<div>\(title)\(body)</div>").source).findings.map(\.code.rawValue) == (code.map { [$0] } ?? []))
}

/// A step that looked at every block for every block would not come back from these.
@Test(arguments: [
  "<div>", "<p>a", "<td>9", "<h3>More stories</h3>", "<li><a href=x>Bakery wins a prize</a>", "<p>Read next</p>",
  "<div class=comments><p>A. ",
  "<table><tr><td>1", "<a href=x>", "<p>\(Prose.council)</p>", "&amp;<br><br>",
]) func longPages(_ unit: String) {
  let read = read("<!doctype html><h1>Pier</h1>" + String(repeating: unit, count: 5_000))
  #expect(read.payload.isMarkup)
}
