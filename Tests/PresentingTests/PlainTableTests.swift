import ExampleEvent
import Testing

@testable import Presenting

/// Columns and rows of the tables, before they are written.
struct PlainTableTests {
  let index = BridgeEvent.withSources.index

  @Test func everyRowIsAsLongAsTheColumns() {
    let listing = SpeakerListing(index.account, payloads: index.payloads)
    let tables: [PlainTable] = [
      .quotations(index), .quotes(listing), .figures(index), .pairs(index), .passages(index), .differences(index),
    ]
    for table in tables {
      #expect(!table.rows.isEmpty && table.columns.suffix(4) == ["path", "start", "end", "text"])
      for row in table.rows { #expect(row.count == table.columns.count, "\(row)") }
    }
    #expect(PlainTable.rows(index.account.passages[0]).allSatisfy { $0.count == PlainTable.corpusPassageColumns.count })
  }

  @Test func aThingWithoutPassagesHasOneRow() {
    var event = BridgeEvent()
    event.account.dossier.figures[0].mentions = []
    #expect(PlainTable.figures(event.index).rows.map { $0.suffix(4) }.first == ["", "", "", ""])
  }
}
