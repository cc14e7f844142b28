import Presenting
import Vocabulary

/// Who said what: the utterances of an account by speaker, as a table for people, as JSON and as comma-separated values.
package struct QuotesTable: Sendable {
  private let listing: SpeakerListing

  /// - Parameter speaker: part of a name, or of the words that describe an anonymous source; case and accents do not matter.
  package init(_ account: Account, payloads: [Identifier: Payload], speaker: String? = nil) {
    listing = SpeakerListing(account, payloads: payloads, speaker: speaker)
  }

  /// The listing as `SpeakerListing` encodes it; no line end.
  package func json(_ writer: JSONWriter) throws -> String { try writer.json(listing, reasons: ReasonWording(listing.index.account).text) }

  /// One row for each part of each version, by speaker.
  package func csv(_ csv: CSVText = CSVText()) -> String { csv.text(PlainTable.quotes(listing)) }

  /// The table, two columns wide, and the reports that its letters stand for; ends with a line end.
  package func text(width: Int = 80) -> String { QuotesText(QuotesOutline(listing), width: width).text() }
}
