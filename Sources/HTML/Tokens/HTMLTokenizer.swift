/// Cuts a page into tags, text, comments and document types: the tokenization stage of the HTML standard (section 13.2.5) over UTF-8 bytes.
///
/// A token is described by the fields below after `next()`; nothing is copied but attributes into one array that is used again. Text comes
/// as ranges of the page: runs without references, single references, and NULs. Values of attributes stay undecoded ranges. Parse errors
/// are not told. Linear in the bytes.
struct HTMLTokenizer {
  enum Kind: UInt8 {
    /// Text as it stands, but for CR.
    case characters
    /// One character reference.
    case reference
    /// A NUL where the tree builder decides what it becomes.
    case null
    /// A NUL that is U+FFFD.
    case replaced
    case startTag, endTag, comment, doctype, end
  }

  /// What the text after a start tag is.
  enum Content: UInt8 { case data, rcdata, rawtext, script, plaintext, cdata }

  let page: UnsafeBufferPointer<UInt8>
  var names: NameTable
  /// The first byte that is not read yet.
  var at = 0
  var content = Content.data
  /// Whether `<![CDATA[` opens a section: the adjusted current node is not HTML.
  var allowsCDATA = false

  /// The token: its bytes; for tags the name and attributes; for comments the data's bytes; for document types what they say.
  var start = 0
  private(set) var end = 0
  private(set) var name = Name.unknown
  private(set) var nameNumber: UInt32 = 0
  private(set) var isSelfClosing = false
  private(set) var attributes: [Document.Attribute] = []
  private(set) var data = 0..<0
  var doctype = Document.Doctype()
  var isQuirky = false

  /// The only end tag that ends rcdata, rawtext and scripts.
  var endName: [UInt8] = []
  var script = ScriptState()
  /// For each name number the number of the tag that last had such an attribute; used from the sixteenth attribute on.
  private var seen: [UInt32] = []
  private var tags: UInt32 = 0

  init(_ page: UnsafeBufferPointer<UInt8>, names: NameTable = NameTable()) {
    self.page = page
    self.names = names
  }

  /// Says what the text that follows is, and which end tag ends it.
  mutating func enter(_ content: Content, until name: String = "") {
    self.content = content
    endName = Array(name.utf8)
    script = ScriptState()
  }

  mutating func next() -> Kind {
    while true {
      let kind: Kind?
      switch content {
      case .data: kind = nextOfData()
      case .rcdata, .rawtext: kind = nextOfRawText()
      case .script: kind = nextOfScript()
      case .plaintext: kind = nextOfPlainText()
      case .cdata: kind = nextOfCDATA()
      }
      if let kind { return kind }
    }
  }

  @inline(__always)
  mutating func text(_ from: Int, _ to: Int, _ kind: Kind = .characters) -> Kind {
    start = from
    end = to
    at = to
    return kind
  }

  /// Nil where bytes were read that make no token.
  private mutating func nextOfData() -> Kind? {
    let count = page.count
    let from = at
    var i = at
    while i < count {
      let byte = page[i]
      if byte > 0x3C {
        i += 1
        continue
      }
      if byte == 0x3C {
        switch markup(at: i) {
        case .text: i += 1
        case .nothing(let after):
          // "</>" is no token; the text before it is one.
          if i > from { return text(from, i) }
          at = after
          return nil
        case .token:
          if i > from { return text(from, i) }
          return token(at: i)
        }
      } else if byte == 0x26 {
        let match = CharacterReferences.standard.match(page, at: i, end: count, inAttribute: false)
        if match.length == 0 {
          i += 1
        } else if i > from {
          return text(from, i)
        } else {
          return text(i, i + match.length, .reference)
        }
      } else if byte == 0 {
        return i > from ? text(from, i) : text(i, i + 1, .null)
      } else {
        i += 1
      }
    }
    return count > from ? text(from, count) : text(count, count, .end)
  }

  private enum Opening {
    case text, token
    case nothing(Int)
  }

  /// What a `<` opens.
  @inline(__always)
  private func markup(at i: Int) -> Opening {
    guard i + 1 < page.count else { return .text }
    let byte = page[i + 1]
    if Self.isLetter(byte) || byte == 0x21 || byte == 0x3F { return .token }
    guard byte == 0x2F, i + 2 < page.count else { return .text }
    return page[i + 2] == 0x3E ? .nothing(i + 3) : .token
  }

  private mutating func token(at i: Int) -> Kind? {
    start = i
    let byte = page[i + 1]
    if Self.isLetter(byte) { return tag(i + 1) ? .startTag : nothingMore() }
    if byte == 0x2F, Self.isLetter(page[i + 2]) { return tag(i + 2) ? .endTag : nothingMore() }
    if byte == 0x21 {
      if isNext("--", i + 2) { return comment(i + 4) }
      if isNext("doctype", i + 2) { return doctype(i + 9) }
      if allowsCDATA, isExactly("[CDATA[", i + 2) {
        at = i + 9
        content = .cdata
        return nil
      }
      return bogusComment(i + 2)
    }
    return bogusComment(byte == 0x3F ? i + 1 : i + 2)
  }

  /// The end of the page inside a tag: the tag is dropped.
  mutating func nothingMore() -> Kind { text(page.count, page.count, .end) }

  // MARK: Comments

  private mutating func bogusComment(_ from: Int) -> Kind {
    var i = from
    while i < page.count, page[i] != 0x3E { i += 1 }
    data = from..<i
    return text(start, min(i + 1, page.count), .comment)
  }

  private mutating func comment(_ from: Int) -> Kind {
    let count = page.count
    var i = from
    if i < count, page[i] == 0x3E { return comment(from..<from, i + 1) }
    if i + 1 < count, page[i] == 0x2D, page[i + 1] == 0x3E { return comment(from..<from, i + 2) }
    while i < count {
      if page[i] == 0x2D, i + 1 < count, page[i + 1] == 0x2D {
        if i + 2 < count, page[i + 2] == 0x3E { return comment(from..<i, i + 3) }
        if i + 3 < count, page[i + 2] == 0x21, page[i + 3] == 0x3E { return comment(from..<i, i + 4) }
      }
      i += 1
    }
    for ending in ["--!", "--", "-"] as [StaticString] where count - ending.utf8CodeUnitCount >= from {
      if isExactly(ending, count - ending.utf8CodeUnitCount) { return comment(from..<(count - ending.utf8CodeUnitCount), count) }
    }
    return comment(from..<count, count)
  }

  private mutating func comment(_ data: Range<Int>, _ after: Int) -> Kind {
    self.data = data
    return text(start, after, .comment)
  }

  // MARK: Tags

  /// Reads a tag whose name starts at `from`; false where the page ends inside it.
  mutating func tag(_ from: Int) -> Bool {
    let count = page.count
    var i = from
    while i < count, !Self.endsName(page[i]) { i += 1 }
    nameNumber = names.number(page, from, i)
    name = NameTable.name(nameNumber)
    isSelfClosing = false
    attributes.removeAll(keepingCapacity: true)
    tags &+= 1
    while true {
      while i < count, Self.isSpace(page[i]) { i += 1 }
      guard i < count else { return false }
      if page[i] == 0x3E { break }
      if page[i] == 0x2F {
        i += 1
        if i < count, page[i] == 0x3E {
          isSelfClosing = true
          break
        }
        continue
      }
      guard let after = attribute(i) else { return false }
      i = after
    }
    end = i + 1
    at = end
    return true
  }

  /// Reads one attribute from its first byte; gives the byte after it, or nil where the page ends inside it.
  private mutating func attribute(_ from: Int) -> Int? {
    let count = page.count
    var i = from + 1
    while i < count, !Self.endsName(page[i]), page[i] != 0x3D { i += 1 }
    let nameEnd = i
    while i < count, Self.isSpace(page[i]) { i += 1 }
    guard i < count else { return nil }
    guard page[i] == 0x3D else {
      add(from, nameEnd, nameEnd..<nameEnd)
      return i
    }
    i += 1
    while i < count, Self.isSpace(page[i]) { i += 1 }
    guard i < count else { return nil }
    let mark = page[i]
    let first: Int
    if mark == 0x22 || mark == 0x27 {
      first = i + 1
      i = first
      while i < count, page[i] != mark { i += 1 }
      guard i < count else { return nil }
      add(from, nameEnd, first..<i)
      return i + 1
    }
    first = i
    while i < count, !Self.isSpace(page[i]), page[i] != 0x3E { i += 1 }
    guard i < count else { return nil }
    add(from, nameEnd, first..<i)
    return i
  }

  private mutating func add(_ from: Int, _ nameEnd: Int, _ value: Range<Int>) {
    let number = names.number(page, from, nameEnd)
    if attributes.count < 16 {
      for attribute in attributes where attribute.nameNumber == number { return }
    } else {
      if seen.count < names.count { seen += Array(repeating: 0, count: names.count * 2 - seen.count) }
      if attributes.count == 16 { for attribute in attributes { seen[Int(attribute.nameNumber)] = tags } }
      if seen[Int(number)] == tags { return }
      seen[Int(number)] = tags
    }
    attributes.append(
      .init(name: NameTable.name(number), nameNumber: number, start: UInt32(value.lowerBound), end: UInt32(value.upperBound)))
  }

  // MARK: Bytes

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte <= 0x0D && byte >= 0x09 && byte != 0x0B) }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool { byte <= 0x3E && (byte == 0x3E || byte == 0x2F || isSpace(byte)) }

  /// Whether the page goes on at `i` with these lower-case letters, in either case.
  func isNext(_ word: StaticString, _ i: Int) -> Bool {
    guard i + word.utf8CodeUnitCount <= page.count else { return false }
    for k in 0..<word.utf8CodeUnitCount {
      let byte = page[i + k]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != word.utf8Start[k] { return false }
    }
    return true
  }

  func isExactly(_ word: StaticString, _ i: Int) -> Bool {
    guard i + word.utf8CodeUnitCount <= page.count else { return false }
    for k in 0..<word.utf8CodeUnitCount where page[i + k] != word.utf8Start[k] { return false }
    return true
  }
}
