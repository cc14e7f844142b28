import HTML
import Testing
import Vocabulary

@testable import Reading

/// When a page was published: every place that says so, and what must not be taken for it.
struct PageDatesTests {
  static let article = #"{"@type":"NewsArticle","headline":"Ferry stuck on sandbank off Ostermole""#

  /// A page, the value expected (nil: none) and the first basis.
  static let sources: [(InventedHTML, String, PageFacts.Basis)] = [
    (
      .init("JSON-LD", head: InventedHTML.linked(article + #","datePublished":"2023-03-09T07:15:00+01:00"}"#)), "2023-03-09T07:15:00+01:00",
      .linkedData
    ),
    (
      .init(
        "JSON-LD in a graph",
        head: InventedHTML.linked(#"{"@graph":[{"@type":"WebSite","name":"x"},"# + article + #","datePublished":"2023-03-09"}]}"#)),
      "2023-03-09", .linkedData
    ),
    (
      .init(
        "JSON-LD in an array, with main entity",
        head: InventedHTML.linked(#"[{"@type":"WebPage","mainEntity":"# + article + #","datePublished":"2023-03-09T10:00Z"}}]"#)),
      "2023-03-09T10:00:00Z", .linkedData
    ),
    (
      .init(
        "JSON-LD, type in a list and raw line feed",
        head: InventedHTML.linked(
          "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"description\":\"a\nb\",\"datePublished\":\"2023-03-09\",}")),
      "2023-03-09", .linkedData
    ),
    (
      .init("JSON-LD in CDATA", head: InventedHTML.linked("//<![CDATA[\n" + article + ",\"datePublished\":\"20230309\"}\n//]]>")),
      "2023-03-09", .linkedData
    ),
    (
      .init(
        "JSON-LD of the web page",
        head: InventedHTML.linked(#"{"@type":"WebPage","datePublished":"2023-03-09","name":"Ferry stuck on sandbank off Ostermole"}"#)),
      "2023-03-09", .linkedData
    ),
    (.init("Open Graph", head: #"<meta property="article:published_time" content="2023-03-09T07:15:00Z">"#), "2023-03-09T07:15:00Z", .meta),
    (.init("parsely", head: #"<meta name="parsely-pub-date" content="2023-03-09T07:15:00Z">"#), "2023-03-09T07:15:00Z", .meta),
    (.init("sailthru", head: #"<meta name="sailthru.date" content="2023-03-09 07:15:00">"#), "2023-03-09T07:15:00", .meta),
    (.init("Dublin Core", head: #"<meta name="DC.date.issued" content="2023-03-09">"#), "2023-03-09", .meta),
    (.init("date", head: #"<meta name="date" content="Thu, 09 Mar 2023 07:15:00 GMT">"#), "2023-03-09T07:15:00Z", .meta),
    (.init("item property in the head", head: #"<meta itemprop="datePublished" content="2023-03-09">"#), "2023-03-09", .meta),
    (
      .init("microdata", below: #"<span itemprop="datePublished" content="2023-03-09T07:15">on Thursday</span>"#), "2023-03-09T07:15:00",
      .microdata
    ),
    (.init("RDFa", below: #"<span property="schema:datePublished" content="2023-03-09">on Thursday</span>"#), "2023-03-09", .rdfa),
    (.init("RDFa of Dublin Core", below: #"<span property="dc:date" content="2023-03-09">on Thursday</span>"#), "2023-03-09", .rdfa),
    (
      .init("time element", below: #"<time datetime="2023-03-09T07:15:00+01:00">4 hours ago</time>"#), "2023-03-09T07:15:00+01:00",
      .timeElement
    ),
    (.init("time element above", above: #"<time datetime="2023-03-09" pubdate>Thursday</time>"#), "2023-03-09", .timeElement),
    (.init("a line below", below: "<p>March 9, 2023 7:15 am"), "2023-03-09", .visible),
    (.init("a line with names", below: "<p>By Ada Quill | Ostermole | 9 March 2023"), "2023-03-09", .visible),
    (.init("a line above", above: "<div>Shipping, 9th March 2023</div>"), "2023-03-09", .visible),
    (.init("a German line", below: "<div>Von Ada Quill, 9. März 2023, 07:15 Uhr</div>"), "2023-03-09", .visible),
    (.init("a German line of digits", below: "<div>Stand: 10.03.2023 | Veröffentlicht: 09.03.2023</div>"), "2023-03-09", .visible),
    (.init("a short year", above: "<div>Schifffahrt, 9.3.23</div>"), "2023-03-09", .visible),
    (.init("a French line", below: "<div>Publié le 9 mars 2023, mis à jour le 12 mars 2023</div>"), "2023-03-09", .visible),
    (
      .init("a dateline", below: "<p>Ostermole, 09.03.2023 – " + InventedHTML.words(40, "nobody was hurt when it ran aground") + "</p>"),
      "2023-03-09", .visible
    ),
    (.init("signed below the story", end: "<p>Ostermole, 9 March 2023</p>"), "2023-03-09", .visible),
    (.init("first published, below the story", end: "<p>First published on March 9, 2023 / 7:15 AM</p>"), "2023-03-09", .visible),
    (.init("the address", head: #"<link rel=canonical href="https://herald.example/2023/03/09/ferry">"#), "2023-03-09", .address),
    (.init("the address with the month's name", at: "https://herald.example/news/2023/mar/09/ferry"), "2023-03-09", .address),
    (.init("the month of the address", at: "https://herald.example/2023/03/ferry"), "2023-03", .address),
  ]

  @Test(arguments: sources)
  func isRead(_ page: InventedHTML, _ value: String, _ basis: PageFacts.Basis) {
    let published = page.facts.published
    #expect(published?.value == value)
    #expect(published?.bases.first == basis)
    #expect(published?.precision == (value.count == 7 ? .month : value.count == 10 ? .day : .time))
    let bytes = Array(page.text.utf8)
    for range in published?.evidence ?? [] { #expect(!range.isEmpty && range.upperBound <= bytes.count) }
    #expect((published?.evidence.isEmpty == true) == (page.address != nil))
  }

  static let teaser = "<time datetime=\"2021-01-02\">2 January 2021</time>"
  static let traps: [InventedHTML] = [
    .init("the clock of the header", above: "", end: "<footer>Thursday, 9 March 2023</footer>"),
    .init("an age", below: "<p>2 days ago"), .init("a placeholder", head: #"<meta name="date" content="0001-01-01T00:00:00Z">"#),
    .init("the epoch", head: #"<meta property="article:published_time" content="1970-01-01T00:00:00Z">"#),
    .init("a teaser of another story", end: "<aside><h3>More</h3>\(teaser)</aside>"),
    .init("a list of related stories", end: "<div class=\"related-posts\">\(teaser)<p>2 January 2021</div>"),
    .init("a comment", end: "<div id=\"comments\"><p>Bo wrote</p>\(teaser)<p>on 3 January 2021 at 10:00</div>"),
    .init(
      "a comment's item",
      end: #"<div itemscope itemtype="http://schema.org/Comment"><meta itemprop="datePublished" content="2021-01-02"></div>"#),
    .init(
      "reviews", end: #"<div itemscope itemtype="http://schema.org/Review"><meta itemprop="datePublished" content="2021-01-02"></div>"#),
    .init("a caption", below: "<figure><figcaption>The ferry on 2 January 2021</figcaption></figure>"),
    .init("a picture's credit", below: "<div>Photo: Bo Lund, 02.01.2021</div>"),
    .init("a running sentence", below: "<p>The line was founded on 2 January 2021 by two captains of the old harbour company.</p>"),
    .init(
      "a story that the JSON-LD lists",
      head: InventedHTML.linked(
        #"{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Rain","datePublished":"2021-01-02"}]}"#)),
    .init(
      "another story's JSON-LD",
      head: #"<link rel=canonical href="https://herald.example/ferry">"#
        + InventedHTML.linked(
          #"{"@type":"NewsArticle","url":"https://herald.example/rain","headline":"Rain floods cellars in Westermole","datePublished":"2021-01-02"}"#
        )),
    .init(
      "a video in the article",
      head: InventedHTML.linked(
        #"{"@type":"NewsArticle","video":{"@type":"VideoObject","uploadDate":"2021-01-02","datePublished":"2021-01-02"}}"#)),
    .init("a copyright line", end: "<p>© 2021 Herald, 2 January 2021</p>"),
    .init("an issue number in the address", at: "https://herald.example/2023/43/ferry"),
    .init(
      "another outlet's address",
      head:
        #"<meta property="og:url" content="https://portal.example/ferry"><link rel=canonical href="https://agency.test/2021/01/02/ferry">"#),
    .init("a number of four parts", below: "<p>Release 9.3.23.1</p>"), .init("a version", below: "<p>Chart v9.3.23</p>"),
    .init("two readings", below: "<p>03/09/2023</p>"),
    .init("an expiry", head: #"<meta http-equiv="expires" content="Sat, 02 Jan 2021 00:00:00 GMT">"#),
    .init("events", end: "<ul><li>3 May 2023<li>4 May 2023</ul>"),
  ]

  @Test(arguments: traps)
  func isNotTaken(_ page: InventedHTML) { #expect(page.facts.published == nil) }

  @Test func theClockOfTheHeaderIsNotTaken() {
    let text = InventedHTML("x").text.replacing("<header>", with: "<header><div class=\"date\">Friday, 10 March 2023</div>")
    #expect(InventedHTML.facts(text).published == nil)
  }

  /// Several places that do not agree.
  static let decisions: [(InventedHTML, String)] = [
    // The reader's day wins over Greenwich's.
    (
      .init(
        "visible day", head: #"<meta property="article:published_time" content="2023-03-10T03:30:00Z">"#, below: "<p>March 9, 2023 10:30 pm"
      ), "2023-03-09"
    ),
    (
      .init(
        "local time", head: #"<meta property="article:published_time" content="2023-03-10T03:30:00Z">"#,
        below: #"<time datetime="2023-03-09T22:30:00-05:00">Thursday</time>"#),
      "2023-03-09T22:30:00-05:00"
    ),
    (
      .init(
        "local address", head: #"<meta property="article:published_time" content="2023-03-10T03:30:00Z">"#,
        at: "https://herald.example/2023/03/09/ferry"), "2023-03-09"
    ),
    // What is seen is the last change.
    (
      .init(
        "changed", head: InventedHTML.linked(article + #","datePublished":"2023-03-09","dateModified":"2023-04-01"}"#),
        below: "<p>1 April 2023"), "2023-03-09"
    ),
    (
      .init(
        "published equals modified",
        head: InventedHTML.linked(article + #","datePublished":"2023-04-01T10:00:00Z","dateModified":"2023-04-01T10:00:00Z"}"#)
          + #"<meta itemprop="datePublished" content="2023-03-09">"#), "2023-03-09"
    ),
    // Two against one.
    (
      .init(
        "two places",
        head: InventedHTML.linked(article + #","datePublished":"2023-03-01"}"#)
          + #"<meta property="article:published_time" content="2023-03-09">"#, below: "<p>9 March 2023"), "2023-03-09"
    ),
    // The first of two articles that bears the headline.
    (
      .init(
        "two articles",
        head: InventedHTML.linked(
          #"[{"@type":"NewsArticle","headline":"Rain floods cellars in Westermole","datePublished":"2021-01-02"},"# + article
            + #","datePublished":"2023-03-09"}]"#)),
      "2023-03-09"
    ),
    (
      .init(
        "two articles by address",
        head: InventedHTML.linked(#"{"@type":"NewsArticle","mainEntityOfPage":"https://herald.example/rain","datePublished":"2021-01-02"}"#)
          + InventedHTML.linked(
            #"{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://www.herald.example/ferry/?utm_source=x"},"datePublished":"2023-03-09"}"#
          ),
        at: "http://herald.example/ferry"), "2023-03-09"
    ),
    (.init("updated first", below: "<p>Updated 12 March 2023 | Published 9 March 2023"), "2023-03-09"),
    (
      .init(
        "time elements",
        below: #"<time class="updated" datetime="2023-03-12">x</time><time class="entry-date" datetime="2023-03-09">y</time>"#),
      "2023-03-09"
    ),
    (
      .init(
        "a cue before a time element",
        below: #"<p>Last modified <time datetime="2023-03-12">x</time>, posted <time datetime="2023-03-09">y</time>"#), "2023-03-09"
    ),
    (.init("loose date of the last change", head: #"<meta name="date" content="2023-03-12">"#, below: "<p>9 March 2023"), "2023-03-09"),
  ]

  @Test(arguments: decisions)
  func isDecided(_ page: InventedHTML, _ value: String) { #expect(page.facts.published?.value == value) }

  @Test func disagreementIsToldAndAgreementIsNot() {
    let head = #"<meta property="article:published_time" content="2023-03-01">"#
    let odd = InventedHTML("odd", head: head, below: "<p>9 March 2023").facts
    #expect(odd.oddities.map(\.code.rawValue) == ["reading.date-disagreement"])
    #expect(odd.findings(of: Identifier("0"), at: "a.html").first?.message.contains("2023-03-09 (visible)") == true)
    #expect(InventedHTML("sound", head: head, below: "<p>1 March 2023").facts.oddities.isEmpty)
    #expect(InventedHTML("a day apart", head: head, below: "<p>28 February 2023").facts.oddities.isEmpty)
    #expect(InventedHTML("two readings", below: "<p>03/09/2023</p>").facts.oddities.map(\.code.rawValue) == ["reading.date-ambiguous"])
  }

  @Test func modifiedAndFirstSeenAreKeptApart() {
    let page = InventedHTML(
      "x", head: InventedHTML.linked(Self.article + #","datePublished":"2023-03-09T07:15:00Z","dateModified":"2023-03-10T08:00:00Z"}"#),
      at: "https://web.archive.org/web/20230401120000/https://herald.example/ferry")
    #expect(page.facts.published?.value == "2023-03-09T07:15:00Z")
    #expect(page.facts.modified?.value == "2023-03-10T08:00:00Z")
    #expect(page.facts.firstSeen?.value == "2023-04-01T12:00:00Z")
    #expect(page.facts.firstSeen?.moment(in: Identifier("0")).basis == .given)
    let same = InventedHTML("y", head: InventedHTML.linked(Self.article + #","datePublished":"2023-03-09","dateModified":"2023-03-09"}"#))
    #expect(same.facts.modified == nil)
  }

  @Test func evidenceCountsBytesOfThePage() {
    let page = InventedHTML(
      "x", head: #"<meta name="date" content="2023-03-09">"#, below: "<p>Thursday, 9&nbsp;M&#97;rch <b>2023</b>, noon")
    let published = page.facts.published
    #expect(published?.evidence.map { page.shown($0) } == ["Thursday, 9&nbsp;M&#97;rch <b>2023", "2023-03-09"])
    #expect(published?.bases == [.visible, .meta])
    #expect(published?.moment(in: Identifier("0")).basis == .stated)
  }
}
