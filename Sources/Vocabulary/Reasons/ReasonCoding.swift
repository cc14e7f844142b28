/// Any reason that results state.
package enum Reason: Sendable, Hashable {
  case pair(PairReason)
  case lineage(LineageReason)
  case actor(ActorReason)
  case version(VersionReason)
}

/// The wording that an encoder writes as a reason's `text`.
///
/// It stands in the encoder's `userInfo` beside `PayloadShelf`; without it reasons are encoded without `text`.
package struct ReasonText: Sendable {
  package static let key = CodingUserInfoKey(rawValue: "synoptic.reasons")!
  package let words: @Sendable (Reason) -> String

  package init(_ words: @escaping @Sendable (Reason) -> String) { self.words = words }
}

/// The fields of reasons in JSON. `text` is written and never read.
enum ReasonField: String, CodingKey {
  case kind, text
  case actor, actors, agencies, agenciesOfA, agenciesOfB, agency, because, by, certainty, construction, from, full, ground, grounds,
    isDecided
  case lent, manner, on, printed, quotations, quotationsOfA, quotationsOfB, reason, report, reports, sentences, share, shareOfA, shareOfB
  case source, statesNoCredit, stretch, to, words
}

/// Writes one reason: `kind` and `text` first, then the fields that are put.
struct ReasonEncoding {
  private var container: KeyedEncodingContainer<ReasonField>

  init(_ kind: String, _ reason: Reason, to encoder: any Encoder) throws {
    container = encoder.container(keyedBy: ReasonField.self)
    try container.encode(kind, forKey: .kind)
    let wording = encoder.userInfo[ReasonText.key] as? ReasonText
    try container.encodeIfPresent(wording?.words(reason), forKey: .text)
  }

  mutating func put(_ field: ReasonField, _ value: some Encodable) throws { try container.encode(value, forKey: field) }

  mutating func put(_ field: ReasonField, ifPresent value: (some Encodable)?) throws { try container.encodeIfPresent(value, forKey: field) }
}

/// Reads the fields of one reason.
struct ReasonDecoding {
  private let container: KeyedDecodingContainer<ReasonField>

  init(_ decoder: any Decoder) throws { container = try decoder.container(keyedBy: ReasonField.self) }

  func value<Value: Decodable>(_ field: ReasonField) throws -> Value { try container.decode(Value.self, forKey: field) }

  func optional<Value: Decodable>(_ field: ReasonField) throws -> Value? { try container.decodeIfPresent(Value.self, forKey: field) }
}
