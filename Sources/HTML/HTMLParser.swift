/// Parses HTML as browsers do: the standard's tokenization and tree construction (WHATWG, section 13.2) over UTF-8 bytes.
///
///     let page = HTMLParser().parse(bytes)
///     for node in page.descendants(of: Document.root) where page[node].name == .p { print(page[node].range, page.text(of: node)) }
///
/// Never fails: any bytes make a document. Scripts are not run. Differences from the standard, each told in `Document.excess`: elements
/// deeper than `greatestDepth` become siblings; formatting elements are opened again at most `bytes/64 + 4096` times. Linear time; memory
/// beside the bytes: 40 bytes a node, 16 an attribute, 16 a further piece of a text.
package struct HTMLParser: Sendable {
  /// As deep as browsers go (Chromium 512); the html5lib tests and 770 real pages stay below 100.
  package static let greatestDepth = 512
  /// The most bytes of a page: positions have 32 bits, and `RenderedText` needs one of them.
  package static let greatestSize = Int(Int32.max)

  /// Whether `noscript` is read as with scripts, its content as text, or without, its content as elements.
  private let isScripting: Bool

  package init(isScripting: Bool = false) { self.isScripting = isScripting }

  /// - Precondition: at most `greatestSize` bytes.
  package func parse(_ bytes: [UInt8]) -> Document {
    precondition(bytes.count <= Self.greatestSize, "a page of \(bytes.count) bytes")
    return bytes.withUnsafeBufferPointer { page in
      var builder = TreeBuilder(page, Document(bytes), isScripting: isScripting)
      // A byte order mark is no text.
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { builder.tokenizer.at = 3 }
      return builder.build()
    }
  }

  /// Parses bytes as the content of an element of this name (section 13.4); its children are children of the tree's `html`.
  package func parse(fragment bytes: [UInt8], in name: String, namespace: Document.Node.Namespace = .html) -> Document {
    precondition(bytes.count <= Self.greatestSize, "a fragment of \(bytes.count) bytes")
    return bytes.withUnsafeBufferPointer { page in
      var builder = TreeBuilder(page, Document(bytes), isScripting: isScripting)
      builder.start(in: name, namespace)
      return builder.build()
    }
  }
}
