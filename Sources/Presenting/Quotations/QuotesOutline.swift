import Vocabulary

/// Who said what as the cells of a table of two columns: the speaker, and what was said.
package struct QuotesOutline: Sendable {
  package struct Row: Sendable {
    package var speaker: String
    /// "(anonymous)" under the words that describe a source; nil for the others.
    package var remark: String?
    package var sayings: [Saying]
  }

  /// One utterance: its words, how they are reported, what the other versions changed.
  package struct Saying: Sendable {
    package var words: String
    package var facts: [String]
    /// `B cut, reworded` for every report whose versions changed something.
    package var changes: [String]
  }

  /// "3 utterances of 2 speakers in 4 reports".
  package let summary: String
  package let heads = (speaker: "Speaker", said: "What was said")
  package let rows: [Row]
  /// What stands there when there is no row.
  package let empty: String
  package let reportsTitle = "Reports"
  /// The letters and the place of each report.
  package let reports: [(letters: String, place: String)]

  package init(_ listing: SpeakerListing) {
    let utterances = listing.speakers.reduce(0) { $0 + $1.utterances.count }
    let known = listing.speakers.count { $0.kind != .unknown }
    summary =
      "\(NumberWords.count(utterances, "utterance")) of \(NumberWords.count(known, "speaker")) in "
      + NumberWords.count(listing.reports.count, "report")
    empty =
      if let filter = listing.filter, !listing.names.isEmpty {
        "No speaker's name holds \"\(filter)\". The speakers are \(listing.names.joined(separator: ", "))."
      } else {
        "No quotation was found."
      }
    rows = listing.speakers.map { speaker in
      Row(
        speaker: speaker.name, remark: speaker.kind == .anonymous ? "(anonymous)" : nil,
        sayings: speaker.utterances.map { Self.saying($0, listing.index) })
    }
    reports = listing.reports.enumerated().map { (ReportLetters.letters($0), $1.place) }
  }

  private static func saying(_ utterance: Utterance, _ index: AccountLookup) -> Saying {
    let version = utterance.versions[utterance.fullest]
    let words = version.parts.map(index.words).joined(separator: " … ")
    let isQuoted = version.kind == .direct || version.kind == .heading
    var facts = [version.kind.rawValue, version.cue.map { "\(index.words($0)) (\(version.cueClass.rawValue))" } ?? "no cue"]
    if let name = index.actorName(version.addressee ?? utterance.addressee) { facts.append("to \(name)") }
    let via = version.via.compactMap(index.actorName)
    if !via.isEmpty { facts.append("via \(via.joined(separator: ", "))") }
    facts.append("in " + letters(utterance.versions, index).joined(separator: " "))
    return Saying(words: isQuoted ? "“\(words)”" : words, facts: facts, changes: changes(utterance, index))
  }

  /// Letters of the reports that print an utterance, in the order of the reports.
  private static func letters(_ versions: [Version], _ index: AccountLookup) -> [String] {
    Set(versions.compactMap { $0.parts.first.flatMap { index.number($0.report) } }).sorted().map(ReportLetters.letters)
  }

  private static func changes(_ utterance: Utterance, _ index: AccountLookup) -> [String] {
    var kinds: [Int: Set<Version.Change.Kind>] = [:]
    for version in utterance.versions where !version.changes.isEmpty {
      guard let report = version.parts.first.flatMap({ index.number($0.report) }) else { continue }
      kinds[report, default: []].formUnion(version.changes.map(\.kind))
    }
    return kinds.sorted { $0.key < $1.key }.map { report, kinds in
      let words = kinds.sorted { KindWords.gravity($0) > KindWords.gravity($1) }.map(KindWords.change)
      return "\(ReportLetters.letters(report)) \(words.joined(separator: ", "))"
    }
  }
}
