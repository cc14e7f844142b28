import TextAlgorithms
import Vocabulary

/// Who said what: the utterances of an account by speaker.
///
/// Named speakers come first, those with most utterances before the others; then anonymous sources, by the words that describe them; then
/// what nobody is known to have said. Utterances of a speaker stand in the order of the reports and of their text. Encoded it is
/// `{"reports": [{id, place}], "speakers": [{actor, name, kind, utterances}]}`, utterances as in an account.
package struct SpeakerListing: Sendable, Encodable {
  /// One speaker with everything that the reports say he said.
  package struct Speaker: Sendable, Encodable {
    package enum Kind: String, Sendable, Encodable { case named, anonymous, unknown }

    /// Absent where no actor is known.
    package var actor: Identifier?
    /// Of an anonymous source the words that describe it.
    package var name: String
    package var kind: Kind
    package var utterances: [Utterance]
  }

  /// A report, so that the spans of the listing can be looked up.
  package struct Place: Sendable, Encodable {
    package var id: Identifier
    package var place: String
  }

  private enum CodingKeys: CodingKey { case reports, speakers }

  package static let unknown = "unknown speaker"

  package let reports: [Place]
  package let speakers: [Speaker]
  /// Names of the named speakers, whatever the filter says.
  package let names: [String]
  package let filter: String?
  package let index: AccountLookup

  /// - Parameter speaker: part of a name, or of the words that describe an anonymous source; case and accents do not matter.
  package init(_ account: Account, payloads: [Identifier: Payload], speaker: String? = nil) {
    let index = AccountLookup(account, payloads: payloads)
    let all = Self.grouped(index)
    self.index = index
    reports = account.reports.map { Place(id: $0.id, place: $0.source.place) }
    filter = speaker
    names = all.filter { $0.kind == .named }.map(\.name)
    guard let speaker else {
      speakers = all
      return
    }
    let wanted = folded(speaker)
    let variants = Dictionary(account.actors.map { ($0.id, $0.variants.map(\.text)) }, uniquingKeysWith: { a, _ in a })
    speakers = all.filter { found in
      let names = [found.name] + (found.actor.flatMap { variants[$0] } ?? [])
      return found.kind != .unknown && (wanted.isEmpty || names.contains { folded($0).contains(wanted) })
    }
  }

  // MARK: - Grouping

  private static func grouped(_ index: AccountLookup) -> [Speaker] {
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
  private static func inOrder(_ index: AccountLookup) -> [Utterance] {
    func place(_ utterance: Utterance) -> (Int, Int, String) {
      let span = utterance.versions[utterance.fullest].parts.first
      return (span.flatMap { index.number($0.report) } ?? .max, span?.start ?? 0, utterance.id.value)
    }
    return index.account.utterances.filter { $0.versions.indices.contains($0.fullest) }.sorted { place($0) < place($1) }
  }

  /// The words that describe an anonymous source, those of the fullest version first; nil where no version has one.
  private static func description(_ utterance: Utterance, _ index: AccountLookup) -> String? {
    let versions = [utterance.versions[utterance.fullest]] + utterance.versions
    guard let version = versions.first(where: { $0.anonymous && $0.source != nil }) ?? versions.first(where: \.anonymous) else {
      return nil
    }
    return version.source.map(index.words) ?? "unnamed source"
  }
}

/// The text without case and accents: Latin letters as `Folding` does it, combining marks left out.
private func folded(_ text: String) -> String {
  let plain = text.lowercased().unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
  return Folding.folded(String(String.UnicodeScalarView(plain)))
}
