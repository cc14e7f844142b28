/// Takes the members of a JSON object one by one, in the order of their keys.
package protocol MemberWriter {
  mutating func member(_ key: some CodingKey, _ value: some Encodable) throws
  mutating func list<Element: Encodable>(_ key: some CodingKey, _ elements: [Element]) throws
}

/// Writes members into the container of an encoder, so that `Encodable` and a writer that streams share one list of members.
struct ContainerWriter<Key: CodingKey>: MemberWriter {
  var container: KeyedEncodingContainer<Key>

  init(_ encoder: any Encoder, _ keys: Key.Type) { container = encoder.container(keyedBy: keys) }

  mutating func member(_ key: some CodingKey, _ value: some Encodable) throws { try container.encode(value, forKey: own(key)) }

  mutating func list<Element: Encodable>(_ key: some CodingKey, _ elements: [Element]) throws {
    try container.encode(elements, forKey: own(key))
  }

  private func own(_ key: some CodingKey) -> Key {
    guard let key = key as? Key else { preconditionFailure("\(key.stringValue) is a key of another object") }
    return key
  }
}
