import English
import Testing
import Vocabulary

@testable import Reading

/// A page of invented text, read; its digest is a stand-in.
func read(_ text: String, given: Given = Given()) -> ReadReport { read(bytes: Array(text.utf8), given: given) }

func read(bytes: [UInt8], given: Given = Given()) -> ReadReport {
  let source = Source(path: "page.txt", sha256: "of-the-file", bytes: bytes.count, media: "", charset: "")
  return invented.read(Page(source: source, bytes: bytes, given: given))
}

/// One line a block: `kind(reason): words`, long words cut after 40 characters.
func table(_ read: ReadReport) -> String {
  read.report.blocks.map { block in
    let words = read.payload.clean(block.range)
    let reason = block.reason.map { "(\($0.rawValue))" } ?? ""
    return "\(block.kind.rawValue)\(reason): \(words.count > 40 ? String(words.prefix(40)) + "…" : words)"
  }.joined(separator: "\n")
}

func words(_ span: Span?, _ read: ReadReport) -> String? { span.map { read.payload.clean($0.range) } }

/// Four paragraphs of an invented story.
let story = """
  The harbour council of Veldoria voted on Tuesday to close the eastern pier after divers found cracks in nine of its pillars.
  Mayor Ilse Brandt told reporters that repairs would begin in spring and cost about four million crowns, most of it borrowed.
  "We cannot ask the ferries to wait for another winter," she said after the meeting, which lasted six hours.
  Fishermen had asked for a temporary landing on the southern bank, but engineers called the ground there too soft.
  """

struct InventedPage: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var expected: String
  var testDescription: String { name }
}

let pages: [InventedPage] = [
  InventedPage(
    name: "no headline: the text begins with a paragraph",
    text: story,
    expected: """
      paragraph: The harbour council of Veldoria voted on…
      paragraph: Mayor Ilse Brandt told reporters that re…
      paragraph: "We cannot ask the ferries to wait for a…
      paragraph: Fishermen had asked for a temporary land…
      """),
  InventedPage(
    name: "address, headline, standfirst, byline, date",
    text: """
      https://news.example/2031/pier
      Veldoria closes its eastern pier
      Cracks found in nine pillars
      By Tomas Lindqvist
      Wednesday, 5 March 2031
      \(story)
      """,
    expected: """
      metadata(address): https://news.example/2031/pier
      title: Veldoria closes its eastern pier
      standfirst: Cracks found in nine pillars
      metadata(byline): By Tomas Lindqvist
      metadata(date): Wednesday, 5 March 2031
      paragraph: The harbour council of Veldoria voted on…
      paragraph: Mayor Ilse Brandt told reporters that re…
      paragraph: "We cannot ask the ferries to wait for a…
      paragraph: Fishermen had asked for a temporary land…
      """),
  InventedPage(
    name: "app menu, repeated headline, age, picture",
    text: """
      Open in App
        • World
        • Money
        • Harbour Life
        • TASS

          Veldoria closes its eastern pier
          Veldoria closes its eastern pier

          3 hours ago

          https://img.example.net/pier.jpg

          \(story.replacingNewlines)

          Show more
          Comments / 12
      """,
    expected: """
      boilerplate(navigation): Open in App
      boilerplate(navigation): • World
      boilerplate(navigation): • Money
      boilerplate(navigation): • Harbour Life
      boilerplate(navigation): • TASS
      title: Veldoria closes its eastern pier
      boilerplate(repeated-title): Veldoria closes its eastern pier
      metadata(age): 3 hours ago
      metadata(image): https://img.example.net/pier.jpg
      paragraph: The harbour council of Veldoria voted on…
      boilerplate(navigation): Show more
      boilerplate(comments): Comments / 12
      """),
  InventedPage(
    name: "crossheads: words, a quotation, a question",
    text: """
      \(story)
      Borrowed money
      \(story)
      ‘Too soft to build on’
      \(story)
      Who will pay the ferrymen?
      \(story)
      """,
    expected: [
      paragraphs, "heading: Borrowed money", paragraphs, "heading: ‘Too soft to build on’", paragraphs,
      "heading: Who will pay the ferrymen?", paragraphs,
    ]
    .joined(separator: "\n")),
  InventedPage(
    name: "rail at the end with clock times: nothing of it is story",
    text: """
      \(story)
      Read next
      08:15
      The council of Veldoria said half a year later that the pier had been opened again to all ferries and fishing boats.
      21:40
      Pier again
      Mayor Ilse Brandt resigned on Friday after a report on the cost of the pier, sources told Reuters late that night.
      Leave a reply
      Your email address will not be published.
      """,
    expected: """
      \(paragraphs)
      boilerplate(related-stories): Read next
      boilerplate(related-stories): 08:15
      boilerplate(related-stories): The council of Veldoria said half a year…
      boilerplate(related-stories): 21:40
      boilerplate(related-stories): Pier again
      boilerplate(related-stories): Mayor Ilse Brandt resigned on Friday aft…
      boilerplate(comments): Leave a reply
      boilerplate(comments): Your email address will not be published…
      """),
  InventedPage(
    name: "rail of teasers without times",
    text: """
      \(story)
      You may also like
      Two ferries collided in fog off the coast of Veldoria on Sunday and eleven people were treated for shock.
      A lighthouse keeper retired after fifty years and gave his lamp to the museum of the harbour.
      """,
    expected: """
      \(paragraphs)
      boilerplate(related-stories): You may also like
      boilerplate(related-stories): Two ferries collided in fog off the coas…
      boilerplate(related-stories): A lighthouse keeper retired after fifty …
      """),
  InventedPage(
    name: "a correction at the end, with what stands behind it",
    text: """
      \(story)
      Correction: 4 March 2031
      An earlier version of this story said that the divers had found cracks in eleven pillars.
      The ferrymen of Veldoria will elect a new chairman on Sunday, two years after the last one retired.
      """,
    expected: """
      \(paragraphs)
      boilerplate(correction): Correction: 4 March 2031
      boilerplate(correction): An earlier version of this story said th…
      boilerplate(related-stories): The ferrymen of Veldoria will elect a ne…
      """),
  InventedPage(
    name: "a correction in the middle, and a sentence about one: the story goes on",
    text: """
      \(story)
      Correction: The divers found cracks in nine pillars and not in eleven.
      \(story)
      The council published a correction of its budget on Friday.
      """,
    expected: """
      \(paragraphs)
      boilerplate(correction): Correction: The divers found cracks in n…
      \(paragraphs)
      paragraph: The council published a correction of it…
      """),
  InventedPage(
    name: "a row of facts, a quotation without a full stop, and what a script left",
    text: """
      \(story)
      THE PIER IN FIGURES Built in 1931 Length 412 metres Nine of 40 pillars cracked Cost of repair about 4m crowns Landings a year 11,000 Owner harbour council of Veldoria
      \(story)
      "We have waited for this pier to be mended since I was a boy and my father before me waited for the same thing all his life long" — Piet Maas
      \(story)
      '); //--> Veldoria Wire
      """,
    expected: """
      \(paragraphs)
      boilerplate(box): THE PIER IN FIGURES Built in 1931 Length…
      \(paragraphs)
      paragraph: "We have waited for this pier to be mend…
      \(paragraphs)
      boilerplate(technical): '); //--> Veldoria Wire
      """),
  InventedPage(
    name: "rail in the middle: the story goes on",
    text: """
      \(story)
      Related
      Ferries collide in fog
      Keeper gives lamp to museum
      \(story)
      \(story)
      Read more: What the divers saw below the pier
      \(story)
      """,
    expected: """
      \(paragraphs)
      boilerplate(related-stories): Related
      boilerplate(related-stories): Ferries collide in fog
      boilerplate(related-stories): Keeper gives lamp to museum
      \(paragraphs)
      \(paragraphs)
      boilerplate(related-stories): Read more: What the divers saw below the…
      \(paragraphs)
      """),
  InventedPage(
    name: "a link with its outlet and headline in one line opens nothing",
    text: """
      \(story)
      More from Harbour Post: Divers of the eastern pier
      \(story)
      More stories from The Northern Ledger: A winter without ferries
      "I counted nine pillars and stopped," the diver said.
      More from our coast desk: Fog
      Nobody was hurt when the first pillar gave way on Thursday.
      """,
    expected: """
      \(paragraphs)
      boilerplate(related-stories): More from Harbour Post: Divers of the ea…
      \(paragraphs)
      boilerplate(related-stories): More stories from The Northern Ledger: A…
      paragraph: "I counted nine pillars and stopped," th…
      boilerplate(related-stories): More from our coast desk: Fog
      paragraph: Nobody was hurt when the first pillar ga…
      """),
  InventedPage(
    name: "a heading of other stories without a headline of its own still opens them",
    text: """
      \(story)
      More from The Harbour Post:
      Two ferries collided in fog off the coast of Veldoria on Sunday and eleven people were treated for shock.
      """,
    expected: """
      \(paragraphs)
      boilerplate(related-stories): More from The Harbour Post:
      boilerplate(related-stories): Two ferries collided in fog off the coas…
      """),
  InventedPage(
    name: "a button for comments above the story opens nothing",
    text: "Pier of Veldoria shut\n0 Comments\n\(story)",
    expected: "title: Pier of Veldoria shut\nboilerplate(comments): 0 Comments\n\(paragraphs)"),
  InventedPage(
    name: "comment form with a no-break space line before it",
    text: "\(story)\n\n\u{A0}\n\n0 Comments\n\nLeave a comment\n\nRequired fields are marked *",
    expected: """
      \(paragraphs)
      boilerplate(comments): 0 Comments
      boilerplate(comments): Leave a comment
      boilerplate(comments): Required fields are marked *
      """),
  InventedPage(
    name: "labels at the end, newsletter, sharing, advertisement, copyright",
    text: """
      Pier of Veldoria shut
      Share this article
      \(story)
      Advertisement
      \(story)
      Sign up for our harbour letter
      Harbours
      Ferries and fog
      © 2031 The Veldoria Courier. All rights reserved.
      """,
    expected: """
      title: Pier of Veldoria shut
      boilerplate(share): Share this article
      \(paragraphs)
      boilerplate(advertisement): Advertisement
      \(paragraphs)
      boilerplate(newsletter): Sign up for our harbour letter
      boilerplate(navigation): Harbours
      boilerplate(navigation): Ferries and fog
      boilerplate(copyright): © 2031 The Veldoria Courier. All rights …
      """),
  InventedPage(
    name: "list, quoted lines, caption, separator",
    text: """
      \(story)
      - one crane
      - two barges
      > Ground too soft, said the engineers.
      Photo caption: Divers wait beside the eastern pier before they go down.
      * * *
      \(story)
      """,
    expected: """
      \(paragraphs)
      list: - one crane
      list: - two barges
      quote: > Ground too soft, said the engineers.
      caption: Photo caption: Divers wait beside the ea…
      boilerplate(separator): * * *
      \(paragraphs)
      """),
  InventedPage(
    name: "headline and standfirst that end with full stops, above a dateline",
    text: """
      Council shuts the old pier.

      Ferries must land in the south, says mayor.

      VELDORIA — \(story)
      """,
    expected: """
      title: Council shuts the old pier.
      standfirst: Ferries must land in the south, says may…
      metadata(dateline): VELDORIA —
      \(paragraphs)
      """),
  InventedPage(
    name: "hard-wrapped lines are joined",
    text: """
      Veldoria closes pier

      The harbour council of Veldoria voted on Tuesday to close
      the eastern pier after divers found cracks in nine of its
      pillars. Mayor Ilse Brandt told reporters that repairs
      would begin in spring.

      Fishermen had asked for a temporary landing on the other
      bank, but engineers called the ground there too soft and
      the council agreed with them.
      """,
    expected: """
      title: Veldoria closes pier
      paragraph: The harbour council of Veldoria voted on…
      paragraph: Fishermen had asked for a temporary land…
      """),
]

let paragraphs = """
  paragraph: The harbour council of Veldoria voted on…
  paragraph: Mayor Ilse Brandt told reporters that re…
  paragraph: "We cannot ask the ferries to wait for a…
  paragraph: Fishermen had asked for a temporary land…
  """

extension String {
  var replacingNewlines: String { split(separator: "\n").joined(separator: " ") }
}

@Test(arguments: pages) func blocks(_ page: InventedPage) { #expect(table(read(page.text)) == page.expected) }

/// The three ways that a headline may end with a mark, and three openings that are no headlines.
@Test(arguments: [
  ("Veldoria Closes Its Eastern Pier After Divers Find Cracks.", true), ("Harbour council of Veldoria votes to close eastern pier.", true),
  ("Can Veldoria save its pier?", true), ("The council voted.", false), ("A pier in Veldoria was closed on Tuesday.", false),
  ("It rained in Veldoria and nobody came to the pier.", false),
]) func stoppedHeadlines(_ line: String, _ isTitle: Bool) {
  let read = read(line + "\n\n" + story.split(separator: "\n").joined(separator: "\n\n"))
  #expect((words(read.report.title, read) == line) == isTitle, "\(table(read))")
}

/// Reads invented pages.
let invented = Reader(language: .english, digest: { "of-\($0.count)-bytes" })
