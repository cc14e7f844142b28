/// A page as a tree over its bytes: every element, text run and comment with its range. What `HTMLParser` makes.
///
/// Flat arrays; a node is a number, 0 is the document itself. The bytes are not changed and not copied into nodes: names and text are
/// decoded when asked for. A text node consists of pieces, since misnested markup joins text from places that do not touch.
package struct Document: Sendable {
  package struct Node: Sendable {
    package enum Kind: UInt8, Sendable { case document, doctype, element, text, comment, templateContent }
    package enum Namespace: UInt8, Sendable { case html, svg, mathML }

    package internal(set) var kind: Kind
    package internal(set) var namespace: Namespace = .html
    package internal(set) var name: Name = .unknown
    /// The number of the name in `names`.
    package internal(set) var nameNumber: UInt32 = 0
    /// Other nodes; 0 where there is none.
    package internal(set) var parent: UInt32 = 0
    package internal(set) var firstChild: UInt32 = 0
    package internal(set) var next: UInt32 = 0
    /// The child before this one; for a first child the last one; 0 while it has no parent.
    var around: UInt32 = 0
    /// Bytes of the page from the start tag to the end of the end tag, where there are such; an implied element starts where it was
    /// implied and ends where what closed it starts.
    package internal(set) var start: UInt32
    package internal(set) var end: UInt32
    /// Elements: their attributes in `attributes`, first and count. Texts: first and last of their `pieces`, or
    /// `onePiece` where their range is a plain one. Comments: the data's range.
    var first: UInt32 = 0
    var second: UInt32 = 0

    init(_ kind: Kind, _ start: Int, _ end: Int) {
      self.kind = kind
      self.start = UInt32(start)
      self.end = UInt32(end)
    }

    package var range: Range<Int> { Int(start)..<Int(max(start, end)) }
  }

  package struct Attribute: Sendable {
    package internal(set) var name: Name
    package internal(set) var nameNumber: UInt32
    /// The value's bytes in the page, quotation marks left out.
    package internal(set) var start: UInt32
    package internal(set) var end: UInt32
  }

  /// A stretch of the page that is text.
  package struct Piece: Sendable {
    package enum Kind: UInt8, Sendable {
      /// Its bytes are the text, but that CR and CR LF are read as LF.
      case plain
      /// One character reference.
      case reference
      /// Bytes that the standard reads as U+FFFD.
      case replaced
    }

    package internal(set) var kind: Kind
    package internal(set) var start: UInt32
    package internal(set) var end: UInt32
    /// The next piece of the same text, 0 where there is none.
    var next: UInt32 = 0
  }

  /// What a document type says; of the first one only.
  package struct Doctype: Sendable, Equatable {
    package var name = ""
    package var publicIdentifier: String?
    package var systemIdentifier: String?
  }

  /// Where a page went beyond what a reader of pages can use, and the tree differs from the standard's.
  package struct Excess: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Elements nested deeper than `HTMLParser.greatestDepth` became siblings.
    package static let depth = Excess(rawValue: 1)
    /// Formatting elements were not opened again.
    package static let formatting = Excess(rawValue: 2)
    /// Attributes of further `html` and `body` tags were not added.
    package static let attributes = Excess(rawValue: 4)
  }

  package let bytes: [UInt8]
  package internal(set) var nodes: [Node] = []
  package internal(set) var attributes: [Attribute] = []
  package internal(set) var pieces: [Piece] = []
  package internal(set) var names = NameTable()
  package internal(set) var doctype: Doctype?
  package internal(set) var isQuirky = false
  package internal(set) var excess: Excess = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  package static let root: UInt32 = 0
  static let onePiece = UInt32.max

  package subscript(node: UInt32) -> Node {
    @inline(__always) get { nodes[Int(node)] }
  }
}
