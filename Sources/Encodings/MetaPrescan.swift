/// *Prescan a byte stream to determine its encoding* (HTML Standard § 13.2.3.2), step by step as it stands there.
///
/// Reads no markup as a parser would: a `meta` in a script counts, one in a comment does not. Bytes that run out within a tag end the
/// search, and then only an XML declaration is looked at. Cost: one pass over the bytes; the attributes of one tag are compared with
/// each other.
struct MetaPrescan {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  private struct Attribute {
    var name: [UInt8] = []
    var value: [UInt8] = []
  }

  /// The bytes ran out.
  private struct Ended: Error {}

  static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    if bytes.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return .utf16LE }
    if bytes.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return .utf16BE }
    var scan = MetaPrescan(bytes: bytes, position: bytes.startIndex)
    return (try? scan.scan()) ?? XMLDeclaration.encoding(of: bytes)
  }

  /// A page cannot be in UTF-16 where its declaration could be read as ASCII.
  static func corrected(_ encoding: TextEncoding) -> TextEncoding { encoding == .utf16LE || encoding == .utf16BE ? .utf8 : encoding }

  private func byte(at i: Int) throws(Ended) -> UInt8 {
    guard i < bytes.endIndex else { throw Ended() }
    return bytes[i]
  }

  /// Whether the text, in small letters, begins at the position.
  private func points(at text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      guard bytes.endIndex - position >= text.count else { return false }
      return text.indices.allSatisfy { TextEncoding.lowercased(bytes[position + $0]) == text[$0] }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private mutating func scan() throws(Ended) -> TextEncoding {
    while true {
      guard try byte(at: position) == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      let next = try byte(at: position + 1)
      if points(at: "<!--") {
        try skipComment()
      } else if try beginsMeta() {
        position += 5
        if let encoding = try readMeta() { return encoding }
      } else if isLetter(next == UInt8(ascii: "/") ? try byte(at: position + 2) : next) {
        try skipTag()
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "/") || next == UInt8(ascii: "?") {
        while try byte(at: position) != UInt8(ascii: ">") { position += 1 }
      }
      position += 1
    }
  }

  private func beginsMeta() throws(Ended) -> Bool {
    guard points(at: "<meta") else { return false }
    let end = try byte(at: position + 5)
    return TextEncoding.isSpace(end) || end == UInt8(ascii: "/")
  }

  /// Goes to the first ">" after two dashes, which may be those of the "<!--".
  private mutating func skipComment() throws(Ended) {
    position += 4
    let dash = UInt8(ascii: "-")
    while try byte(at: position) != UInt8(ascii: ">") || bytes[position - 1] != dash || bytes[position - 2] != dash { position += 1 }
  }

  private mutating func skipTag() throws(Ended) {
    while case let next = try byte(at: position), !TextEncoding.isSpace(next), next != UInt8(ascii: ">") { position += 1 }
    while try readAttribute() != nil {}
  }

  private mutating func readMeta() throws(Ended) -> TextEncoding? {
    var names: Set<[UInt8]> = []
    var gotPragma = false
    var needsPragma: Bool?
    var hasCharset = false
    var charset: TextEncoding?
    while let attribute = try readAttribute() {
      guard names.insert(attribute.name).inserted else { continue }
      switch String(decoding: attribute.name, as: UTF8.self) {
      case "http-equiv": gotPragma = gotPragma || attribute.value == Array("content-type".utf8)
      case "content":
        if !hasCharset, let encoding = Self.encoding(inContent: attribute.value) {
          (charset, hasCharset, needsPragma) = (encoding, true, true)
        }
      case "charset": (charset, hasCharset, needsPragma) = (TextEncoding(label: attribute.value), true, false)
      default: break
      }
    }
    guard let needsPragma, !needsPragma || gotPragma, let charset else { return nil }
    return charset == .xUserDefined ? .windows1252 : Self.corrected(charset)
  }

  /// *Get an attribute*; letters become small in name and value.
  private mutating func readAttribute() throws(Ended) -> Attribute? {
    while case let next = try byte(at: position), TextEncoding.isSpace(next) || next == UInt8(ascii: "/") { position += 1 }
    if bytes[position] == UInt8(ascii: ">") { return nil }
    var attribute = Attribute()
    while true {
      let next = try byte(at: position)
      if next == UInt8(ascii: "="), !attribute.name.isEmpty { break }
      if next == UInt8(ascii: "/") || next == UInt8(ascii: ">") { return attribute }
      if TextEncoding.isSpace(next) {
        try skipSpace()
        if bytes[position] != UInt8(ascii: "=") { return attribute }
        break
      }
      attribute.name.append(TextEncoding.lowercased(next))
      position += 1
    }
    position += 1
    try skipSpace()
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      while case let next = try byte(at: position), next != quote {
        attribute.value.append(TextEncoding.lowercased(next))
        position += 1
      }
      position += 1
      return attribute
    }
    while case let next = try byte(at: position), next != UInt8(ascii: ">"), !TextEncoding.isSpace(next) {
      attribute.value.append(TextEncoding.lowercased(next))
      position += 1
    }
    return attribute
  }

  /// Leaves the position at a byte that is there and is no space.
  private mutating func skipSpace() throws(Ended) {
    while TextEncoding.isSpace(try byte(at: position)) { position += 1 }
  }

  /// *Extract a character encoding from a meta element* (§ 2.5.4), for a value in small letters.
  static func encoding(inContent value: [UInt8]) -> TextEncoding? {
    let word = Array("charset".utf8)
    var i = 0
    while i + word.count <= value.count {
      guard value[i..<i + word.count].elementsEqual(word) else {
        i += 1
        continue
      }
      i += word.count
      while i < value.count, TextEncoding.isSpace(value[i]) { i += 1 }
      guard i < value.count, value[i] == UInt8(ascii: "=") else { continue }
      i += 1
      while i < value.count, TextEncoding.isSpace(value[i]) { i += 1 }
      guard i < value.count else { return nil }
      let quote = value[i]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        guard let end = value[(i + 1)...].firstIndex(of: quote) else { return nil }
        return TextEncoding(label: value[i + 1..<end])
      }
      return TextEncoding(label: value[i...].prefix { !TextEncoding.isSpace($0) && $0 != UInt8(ascii: ";") })
    }
    return nil
  }
}

/// *Get an XML encoding* (HTML Standard § 13.2.3.2).
enum XMLDeclaration {
  static func encoding(of bytes: ArraySlice<UInt8>) -> TextEncoding? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let declaration = bytes[..<end]
    let word = Array("encoding".utf8)
    guard var i = declaration.indices.first(where: { declaration[$0...].starts(with: word) }) else { return nil }
    i += word.count
    func skipSpace() { while i < end, declaration[i] <= 0x20 { i += 1 } }
    skipSpace()
    guard i < end, declaration[i] == UInt8(ascii: "=") else { return nil }
    i += 1
    skipSpace()
    guard i < end, case let quote = declaration[i], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let label = declaration[(i + 1)...].prefix { $0 != quote }
    guard label.endIndex < end, !label.contains(where: { $0 <= 0x20 }) else { return nil }
    return TextEncoding(label: label).map(MetaPrescan.corrected)
  }
}
