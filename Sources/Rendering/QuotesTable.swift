import Foundation
import Presenting
import Vocabulary

/// Who said what: the utterances of an account by speaker, as a table for people, as JSON and as comma-separated values.
///
/// Named speakers come first, those with most utterances before the others; then anonymous sources, by the words that describe them; then
/// what nobody is known to have said. Utterances of a speaker stand in the order of the reports and of their text.
package struct QuotesTable: Sendable {
  /// One speaker with everything that the reports say he said.
  struct Speaker: Sendable, Encodable {
    enum Kind: String, Sendable, Encodable { case named, anonymous, unknown }

    /// Absent where no actor is known.
    var actor: Identifier?
    /// Of an anonymous source the words that describe it.
    var name: String
    var kind: Kind
    var utterances: [Utterance]
  }

  /// A report, so that the spans of the listing can be looked up.
  private struct Place: Encodable {
    var id: Identifier
    var place: String
  }

  private struct Listing: Encodable {
    var reports: [Place]
    var speakers: [Speaker]
  }

  static let unknown = "unknown speaker"

  let speakers: [Speaker]
  /// Names of the named speakers, whatever the filter says.
  private let names: [String]
  private let filter: String?
  private let index: PageIndex

  /// - Parameter speaker: part of a name, or of the words that describe an anonymous source; case and accents do not matter.
  package init(_ account: Account, payloads: [Identifier: Payload], speaker: String? = nil) {
    let index = PageIndex(account, payloads: payloads)
    let all = Self.grouped(index)
    self.index = index
    filter = speaker
    names = all.filter { $0.kind == .named }.map(\.name)
    guard let speaker else {
      speakers = all
      return
    }
    let wanted = Self.folded(speaker)
    let variants = Dictionary(account.actors.map { ($0.id, $0.variants.map(\.text)) }, uniquingKeysWith: { a, _ in a })
    speakers = all.filter { found in
      let names = [found.name] + (found.actor.flatMap { variants[$0] } ?? [])
      return found.kind != .unknown && (wanted.isEmpty || names.contains { Self.folded($0).contains(wanted) })
    }
  }

  /// The listing `{"reports": [{id, place}], "speakers": [{actor, name, kind, utterances}]}`, utterances as in an account; no line end.
  package func json(_ writer: JSONWriter) throws -> String {
    let reports = index.account.reports.map { Place(id: $0.id, place: $0.source.place) }
    return try writer.json(Listing(reports: reports, speakers: speakers), reasons: ReasonWording(index.account).text)
  }

  /// One row for each part of each version, by speaker.
  package func csv() -> String {
    let head = [
      "speaker", "speaker_kind", "actor", "utterance", "sameness", "version", "fullest", "kind", "changes", "cue", "cue_class", "addressee",
      "via", "source", "because", "part", "path", "start", "end", "text",
    ]
    let wording = index.wording
    var rows: [[String]] = []
    for speaker in speakers {
      for utterance in speaker.utterances {
        for (v, version) in utterance.versions.enumerated() {
          let fields = [
            speaker.kind == .unknown ? "" : speaker.name, speaker.kind.rawValue, speaker.actor?.value ?? "", utterance.id.value,
            utterance.sameness.rawValue, "\(v + 1)", v == utterance.fullest ? "yes" : "no", version.kind.rawValue,
            version.changes.map(\.kind.rawValue).joined(separator: " "), version.cue.map(index.words) ?? "", version.cueClass.rawValue,
            index.actorName(version.addressee) ?? "", version.via.compactMap(index.actorName).joined(separator: "; "),
            version.source.map(index.words) ?? "", wording.words(version.because),
          ]
          for (p, part) in version.parts.enumerated() { rows.append(fields + ["\(p + 1)"] + CSVTables.passage(part, index)) }
        }
      }
    }
    return CSVTables.csv(head, rows)
  }

  // MARK: - Grouping

  private static func grouped(_ index: PageIndex) -> [Speaker] {
    var named: [Identifier: Speaker] = [:]
    var anonymous: [String: Speaker] = [:]
    var unknown = Speaker(actor: nil, name: Self.unknown, kind: .unknown, utterances: [])
    for utterance in inOrder(index) {
      if let actor = utterance.speaker {
        let name = index.actorName(actor) ?? actor.value
        named[actor, default: Speaker(actor: actor, name: name, kind: .named, utterances: [])].utterances.append(utterance)
      } else if let text = description(utterance, index) {
        anonymous[folded(text), default: Speaker(actor: nil, name: text, kind: .anonymous, utterances: [])].utterances.append(utterance)
      } else {
        unknown.utterances.append(utterance)
      }
    }
    let people = named.values.sorted {
      ($1.utterances.count, $0.name, $0.actor?.value ?? "") < ($0.utterances.count, $1.name, $1.actor?.value ?? "")
    }
    let sources = anonymous.sorted { ($1.value.utterances.count, $0.key) < ($0.value.utterances.count, $1.key) }.map(\.value)
    return people + sources + (unknown.utterances.isEmpty ? [] : [unknown])
  }

  /// Utterances that have a fullest version, by the report and place where it begins.
  private static func inOrder(_ index: PageIndex) -> [Utterance] {
    func place(_ utterance: Utterance) -> (Int, Int, String) {
      let span = utterance.versions[utterance.fullest].parts.first
      return (span.flatMap { index.number($0.report) } ?? .max, span?.start ?? 0, utterance.id.value)
    }
    return index.account.utterances.filter { $0.versions.indices.contains($0.fullest) }.sorted { place($0) < place($1) }
  }

  /// The words that describe an anonymous source, those of the fullest version first; nil where no version has one.
  private static func description(_ utterance: Utterance, _ index: PageIndex) -> String? {
    let versions = [utterance.versions[utterance.fullest]] + utterance.versions
    guard let version = versions.first(where: { $0.anonymous && $0.source != nil }) ?? versions.first(where: \.anonymous) else {
      return nil
    }
    return version.source.map(index.words) ?? "unnamed source"
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }
}

// MARK: - The table for people

extension QuotesTable {
  /// Columns of the speaker's cell.
  static let cell = 18

  /// The table, two columns wide, and the reports that its letters stand for; ends with a line end.
  package func text(width: Int = 80) -> String {
    let reports = index.account.reports
    let count = speakers.reduce(0) { $0 + $1.utterances.count }
    let known = speakers.count { $0.kind != .unknown }
    var out = Paragraph(width: width).lines(
      "\(PageWords.count(count, "utterance")) of \(PageWords.count(known, "speaker")) in \(PageWords.count(reports.count, "report"))")
    let room = max(1, width - Self.cell - 2)
    let rule = String(repeating: "-", count: Self.cell) + "  " + String(repeating: "-", count: room)
    guard !speakers.isEmpty else { return (out + ["", missing(width)]).joined(separator: "\n") + "\n" }
    out += ["", row("Speaker", "What was said"), rule]
    for speaker in speakers {
      let left = label(speaker), right = speaker.utterances.map { lines($0, room) }.joined(separator: [""]).map { $0 }
      for i in 0..<max(left.count, right.count) {
        out.append(row(i < left.count ? left[i] : "", i < right.count ? right[i] : ""))
      }
      out.append(rule)
    }
    out += ["", "Reports"]
    for (n, report) in reports.enumerated() {
      out += Paragraph(width: width, first: "  \(TextAccount.letters(n))  ").lines(report.source.place)
    }
    return out.joined(separator: "\n") + "\n"
  }

  private func missing(_ width: Int) -> String {
    guard let filter, !names.isEmpty else { return "No quotation was found." }
    let text = "No speaker's name holds \"\(filter)\". The speakers are \(names.joined(separator: ", "))."
    return Paragraph(width: width).lines(text).joined(separator: "\n")
  }

  private func row(_ left: String, _ right: String) -> String {
    guard !right.isEmpty else { return left }
    return left + String(repeating: " ", count: max(0, Self.cell - Paragraph.columns(left)) + 2) + right
  }

  private func label(_ speaker: Speaker) -> [String] {
    let lines = Paragraph(width: Self.cell).lines(speaker.name)
    return speaker.kind == .anonymous ? lines + ["(anonymous)"] : lines
  }

  /// One utterance: its words, how they are told, what the other versions changed.
  private func lines(_ utterance: Utterance, _ room: Int) -> [String] {
    let version = utterance.versions[utterance.fullest]
    let words = version.parts.map(index.words).joined(separator: " … ")
    let isQuoted = version.kind == .direct || version.kind == .heading
    var facts = [version.kind.rawValue, version.cue.map { "\(index.words($0)) (\(version.cueClass.rawValue))" } ?? "no cue"]
    if let name = index.actorName(version.addressee ?? utterance.addressee) { facts.append("to \(name)") }
    let via = version.via.compactMap(index.actorName)
    if !via.isEmpty { facts.append("via \(via.joined(separator: ", "))") }
    facts.append("in " + letters(utterance.versions).joined(separator: " "))
    let changes = changes(utterance)
    return Paragraph(width: room).lines(isQuoted ? "“\(words)”" : words)
      + Paragraph(width: room, first: "  ").lines(facts.joined(separator: " · "))
      + (changes.isEmpty ? [] : Paragraph(width: room, first: "  ").lines(changes.joined(separator: " · ")))
  }

  /// Letters of the reports that print an utterance, in the order of the reports.
  private func letters(_ versions: [Version]) -> [String] {
    Set(versions.compactMap { $0.parts.first.flatMap { index.number($0.report) } }).sorted().map(TextAccount.letters)
  }

  /// `B cut, reworded` for every report whose versions changed something.
  private func changes(_ utterance: Utterance) -> [String] {
    var kinds: [Int: Set<Version.Change.Kind>] = [:]
    for version in utterance.versions where !version.changes.isEmpty {
      guard let report = version.parts.first.flatMap({ index.number($0.report) }) else { continue }
      kinds[report, default: []].formUnion(version.changes.map(\.kind))
    }
    return kinds.sorted { $0.key < $1.key }.map { report, kinds in
      let words = kinds.sorted { PageWords.gravity($0) > PageWords.gravity($1) }.map(PageWords.change)
      return "\(TextAccount.letters(report)) \(words.joined(separator: ", "))"
    }
  }
}
