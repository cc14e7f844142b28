/// A JSON text as a flat tree over its bytes: every value and key with its range.
///
/// Reads JSON (RFC 8259) and what pages put in its place: raw control characters and unescaped quotation marks in strings, trailing and
/// missing commas, comments, comment marks of HTML and CDATA, bare or single-quoted words, several texts in a row, a text that breaks
/// off. What is none of this is passed over and makes `isDamaged` true. Never fails.
///
///     let tree = JSONTree(Array(#"{"a": ["x", 1]}"#.utf8))
///     tree.string(tree.children(of: tree.member("a", of: tree.roots[0])!)[0])   // "x"
///
/// One pass without recursion; the look-ahead after a quotation mark goes to the next character that is not white space. Cost: linear
/// in the bytes, 80 bytes of memory a value.
package struct JSONTree: Sendable {
  package enum Kind: UInt8, Sendable { case object, array, string, number, word }

  package struct Node: Sendable {
    package var kind: Kind
    /// The value's bytes; for a string without its quotation marks.
    package var range: Range<Int>
    /// The key's bytes, without quotation marks, where it is a member of an object.
    package var key: Range<Int>?
    /// The number of the first child and the next sibling; -1 where there is none.
    var firstChild = -1
    var next = -1
    var lastChild = -1
  }

  /// Deeper values end the reading. The JSON-LD of 391 real pages goes to depth 7.
  package static let greatestDepth = 128
  /// What follows is not read: bytes.
  package static let greatestSize = 1 << 23
  /// Values.
  package static let greatestCount = 1 << 18

  package let bytes: [UInt8]
  package private(set) var nodes: [Node] = []
  /// The values that stand in no other.
  package private(set) var roots: [Int] = []
  /// Whether something was passed over, guessed or cut off.
  package private(set) var isDamaged = false

  private var open: [Int] = []
  private var key: Range<Int>?
  private var i = 0
  private var end = 0

  /// - Parameter range: of the bytes; the whole where it is nil. Positions of nodes count from the start of `bytes`.
  package init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    i = range.lowerBound
    end = min(range.upperBound, range.lowerBound + Self.greatestSize)
    isDamaged = end < range.upperBound
    while i < end, nodes.count < Self.greatestCount, open.count <= Self.greatestDepth { step() }
    if i < end || !open.isEmpty { isDamaged = true }
    for container in open { nodes[container].range = nodes[container].range.lowerBound..<i }
    open = []
  }

  private mutating func step() {
    switch bytes[i] {
    case 0x2C:
      if key != nil { isDamaged = true }
      key = nil
      i += 1
    case 0x09, 0x0A, 0x0D, 0x20, 0x3A, 0x3B: i += 1
    case 0x7B, 0x5B:
      let node = add(bytes[i] == 0x7B ? .object : .array, i..<(i + 1))
      open.append(node)
      i += 1
    case 0x5D where stands("]]>", i): i += 3
    case 0x7D, 0x5D:
      close(bytes[i] == 0x7D ? .object : .array)
      i += 1
    case 0x22, 0x27: readString(bytes[i])
    case 0x2F where stands("//", i):
      while i < end, bytes[i] != 0x0A { i += 1 }
    case 0x2F where stands("/*", i):
      i += 2
      while i < end, !stands("*/", i) { i += 1 }
      i = min(i + 2, end)
    case 0x3C where stands("<![CDATA[", i): i += 9
    case 0x3C where stands("<!--", i): i += 4
    case 0x2D where stands("-->", i): i += 3
    case 0x30...0x39, 0x2D: readNumber()
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24: readWord()
    case 0xEF where stands("\u{FEFF}", i): i += 3
    default:
      isDamaged = true
      i += 1
    }
  }

  private func stands(_ text: StaticString, _ at: Int) -> Bool {
    guard at + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { buffer in
      for k in 0..<buffer.count where bytes[at + k] != buffer[k] { return false }
      return true
    }
  }

  private mutating func add(_ kind: Kind, _ range: Range<Int>) -> Int {
    let number = nodes.count
    let key = self.key
    self.key = nil
    nodes.append(Node(kind: kind, range: range, key: key))
    guard let parent = open.last else {
      roots.append(number)
      return number
    }
    if nodes[parent].kind == .object, key == nil { isDamaged = true }
    let last = nodes[parent].lastChild
    if last < 0 { nodes[parent].firstChild = number } else { nodes[last].next = number }
    nodes[parent].lastChild = number
    return number
  }

  /// Closes the innermost container of this kind and those in it; a mark that closes nothing is passed over.
  private mutating func close(_ kind: Kind) {
    key = nil
    guard open.contains(where: { nodes[$0].kind == kind }) else {
      isDamaged = true
      return
    }
    while let container = open.popLast() {
      nodes[container].range = nodes[container].range.lowerBound..<(i + 1)
      if nodes[container].kind == kind { return }
      isDamaged = true
    }
  }

  private mutating func readString(_ mark: UInt8) {
    if mark != 0x22 { isDamaged = true }
    let start = i + 1
    i = start
    while i < end {
      if bytes[i] == 0x5C {
        i = min(i + 2, end)
      } else if bytes[i] == mark, endsString(i + 1) {
        take(.string, start..<i, after: i + 1)
        return
      } else {
        i += 1
      }
    }
    isDamaged = true
    take(.string, start..<end, after: end)
  }

  /// Whether what follows a quotation mark is what follows a string; else the mark is one of the text's own.
  private mutating func endsString(_ at: Int) -> Bool {
    var k = at
    var hasLineFeed = false
    while k < end, bytes[k] == 0x20 || (bytes[k] >= 0x09 && bytes[k] <= 0x0D) {
      if bytes[k] == 0x0A || bytes[k] == 0x0D { hasLineFeed = true }
      k += 1
    }
    guard k < end else { return true }
    switch bytes[k] {
    case 0x2C, 0x3A, 0x7D, 0x5D, 0x3B: return true
    case 0x2F: return stands("//", k) || stands("/*", k)
    default: break
    }
    // A comma is missing between two lines, or the mark belongs to the words.
    isDamaged = true
    return hasLineFeed && bytes[k] == 0x22
  }

  private mutating func readNumber() {
    let start = i
    while i < end, Self.isNumeric(bytes[i]) { i += 1 }
    _ = add(.number, start..<i)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == 0x65
  }

  private mutating func readWord() {
    let start = i
    while i < end, bytes[i] | 0x20 >= 0x61 && bytes[i] | 0x20 <= 0x7A || bytes[i] == 0x5F || bytes[i] == 0x24 || Self.isNumeric(bytes[i]) {
      i += 1
    }
    if !["true", "false", "null"].contains(String(decoding: bytes[start..<i], as: UTF8.self)) { isDamaged = true }
    take(.word, start..<i, after: i)
  }

  /// A key where a colon follows in an object, else a value.
  private mutating func take(_ kind: Kind, _ range: Range<Int>, after: Int) {
    i = after
    var k = after
    while k < end, bytes[k] == 0x20 || (bytes[k] >= 0x09 && bytes[k] <= 0x0D) { k += 1 }
    if let parent = open.last, nodes[parent].kind == .object, key == nil, k < end, bytes[k] == 0x3A {
      key = range
      i = k + 1
    } else {
      _ = add(kind, range)
    }
  }
}
