import ExampleEvent
import Rendering
import Testing
import Vocabulary

/// What was changed on the way from one report to the next, as the terminal and the page show it.
struct LineageTextTests {
  private var event: BridgeEvent {
    var event = BridgeEvent()
    let texts = ["The quay may open in June", "The quay will open in June"]
    for (id, text) in zip(event.ids, texts) { event.payloads[id] = Payload(bytes: Array(text.utf8)) }
    event.account.dossier.passages = [
      Passage(
        id: Identifier("p"), witnesses: zip(event.ids, texts).map { Span(report: $0, start: 0, end: $1.utf8.count) }, from: 0,
        direction: .likely, kind: .edited, overlap: 0.8)
    ]
    event.account.dossier.lineages[0].because = [.namedInText(agency: "Meridia")]
    return event
  }

  @Test func treeAndPageShowChangesAndReasons() {
    let text = LineageText(event.account, payloads: event.payloads).text()
    #expect(text.contains("● Meridia (stated)\n    because the text names Meridia, and no other agency, as a source\n"))
    #expect(text.contains("~ “may” → “will” [9:13]"))
    for line in text.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80) }
    let page = event.page
    #expect(page.contains("What was changed on the way"))
    #expect(page.contains("“may”</span> → <span class=\"w\">“will”</span></a>"))
    #expect(page.contains("Why they stand together") && page.contains("the text names Meridia, and no other agency, as a source"))
    #expect(
      TextAccount(event.account, payloads: event.payloads).text().contains(
        "      because the text names Meridia, and no other agency, as a source\n"))
  }
}
