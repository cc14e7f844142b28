import Foundation
import Vocabulary

/// Writes one JSON object member by member, in the form that `JSONWriter.json` gives the whole of it.
///
/// Holds the text of one element of a list at a time. The caller gives the members in the order of their keys.
package struct JSONObjectWriter: MemberWriter {
  package typealias Sink = ([UInt8]) throws -> Void

  private let encoder: JSONEncoder
  private let isPretty: Bool
  private let sink: Sink
  /// Objects around this one.
  private let depth: Int
  private var isEmpty = true
  private var lastKey = ""

  init(_ writer: JSONWriter, reasons: ReasonText? = nil, to sink: @escaping Sink) throws {
    try self.init(writer.encoder(reasons: reasons), isPretty: writer.isPretty, depth: 0, to: sink)
  }

  private init(_ encoder: JSONEncoder, isPretty: Bool, depth: Int, to sink: @escaping Sink) throws {
    self.encoder = encoder
    self.isPretty = isPretty
    self.depth = depth
    self.sink = sink
    try put("{")
  }

  /// Ends the object, without a line end.
  package mutating func end() throws {
    if isPretty { try put(isEmpty ? "\n\n" + indent(0) : "\n" + indent(0)) }
    try put("}")
  }

  package mutating func member(_ key: some CodingKey, _ value: some Encodable) throws {
    try begin(key)
    try put(value, at: 1)
  }

  package mutating func list<Element: Encodable>(_ key: some CodingKey, _ elements: [Element]) throws {
    try begin(key)
    try put("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { try put(",") }
      if isPretty { try put("\n" + indent(2)) }
      try put(element, at: 2)
    }
    if isPretty { try put(elements.isEmpty ? "\n\n" + indent(1) : "\n" + indent(1)) }
    try put("]")
  }

  /// An object whose members are written one by one.
  package mutating func object(_ key: some CodingKey, _ body: (inout JSONObjectWriter) throws -> Void) throws {
    try begin(key)
    var inner = try JSONObjectWriter(encoder, isPretty: isPretty, depth: depth + 1, to: sink)
    try body(&inner)
    try inner.end()
  }

  /// A string that is given piece by piece.
  package mutating func text(_ key: some CodingKey, _ body: ((String) throws -> Void) throws -> Void) throws {
    try begin(key)
    try put("\"")
    try body { try put(JSONWriter.escaped($0)) }
    try put("\"")
  }

  private mutating func begin(_ key: some CodingKey) throws {
    precondition(isEmpty || lastKey < key.stringValue, "\(key.stringValue) comes before \(lastKey)")
    lastKey = key.stringValue
    if !isEmpty { try put(",") }
    isEmpty = false
    if isPretty { try put("\n" + indent(1)) }
    try put("\"\(lastKey)\"" + (isPretty ? " : " : ":"))
  }

  /// Writes a value; its lines are moved to the right by the objects and lists around it.
  private func put(_ value: some Encodable, at level: Int) throws {
    if !isPretty, let block = value as? Block { return try put(JSONWriter.json(block)) }
    let json = [UInt8](try encoder.encode(value))
    guard isPretty else { return try sink(json) }
    let margin = Array(indent(level).utf8)
    var out: [UInt8] = []
    out.reserveCapacity(json.count * 5 / 4)
    for (index, byte) in json.enumerated() {
      out.append(byte)
      // Line ends inside strings are escaped; an empty list has an empty line, which gets no margin.
      if byte == 0x0A, json[index + 1] != 0x0A { out += margin }
    }
    try sink(out)
  }

  private func put(_ text: String) throws { try sink(Array(text.utf8)) }

  private func indent(_ level: Int) -> String { String(repeating: "  ", count: depth + level) }
}
