/// The raw bytes of one input and where they came from: what `Reader` reads.
package struct Page: Sendable {
  package var source: Source
  /// The bytes after decompression, before character decoding.
  package var bytes: [UInt8]
  package var given: Given
  /// Whether the bytes are not the file's own but came out of it.
  package var isUnpacked: Bool
  /// How many pages of the same event with the same payload come before this one. It distinguishes their reports, whose identifiers come
  /// from the payload alone.
  package var ordinal: Int

  package init(source: Source, bytes: [UInt8], given: Given = Given(), isUnpacked: Bool = false, ordinal: Int = 0) {
    self.source = source
    self.bytes = bytes
    self.given = given
    self.isUnpacked = isUnpacked
    self.ordinal = ordinal
  }
}

/// Facts about a report that the user states: they win over what the text says, with basis *given*.
package struct Given: Sendable, Hashable {
  package var outlet: String?
  /// An ISO 8601 date.
  package var date: String?

  package init(outlet: String? = nil, date: String? = nil) {
    self.outlet = outlet
    self.date = date
  }
}

/// How to reach a report's bytes again, and what they were.
package struct Source: Hashable, Sendable, Codable {
  package var path: String?
  package var url: String?
  package var member: [String]?
  /// SHA-256 of the raw file, hexadecimal.
  package var sha256: String
  /// Bytes of the raw file.
  package var bytes: Int
  package var media: String
  package var charset: String

  package init(path: String?, url: String? = nil, member: [String]? = nil, sha256: String, bytes: Int, media: String, charset: String) {
    self.path = path
    self.url = url
    self.member = member
    self.sha256 = sha256
    self.bytes = bytes
    self.media = media
    self.charset = charset
  }

  /// The address as given, members after it. Shown, and never part of an identifier.
  package var place: String { ([path ?? url ?? "-"] + (member ?? [])).joined(separator: "#") }
}

/// The pin of the bytes that spans count in.
package struct PayloadPin: Hashable, Sendable, Codable {
  package var sha256: String
  package var bytes: Int

  package init(sha256: String, bytes: Int) {
    self.sha256 = sha256
    self.bytes = bytes
  }
}
