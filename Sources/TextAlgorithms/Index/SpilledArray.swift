/// An array that keeps its last elements in memory and the others in a store: memory does not grow with it.
///
/// Elements are stored as they lie in memory. A range is read with one access to the store.
package struct SpilledArray<Element: BitwiseCopyable> {
  private let store: any ByteStore
  private var tail: [Element] = []
  private var stored: Int
  private let room: Int

  /// - Parameters:
  ///   - store: may hold elements already; bytes beyond a whole number of them are an error of the caller.
  ///   - room: elements kept in memory before they go to the store.
  package init(_ store: any ByteStore, room: Int) {
    self.store = store
    self.room = max(1, room)
    stored = store.count / MemoryLayout<Element>.stride
  }

  package var count: Int { stored + tail.count }

  package mutating func append(contentsOf elements: some Collection<Element>) throws {
    tail += elements
    if tail.count >= room { try flush() }
  }

  package mutating func append(_ element: Element) throws {
    tail.append(element)
    if tail.count >= room { try flush() }
  }

  /// Puts everything into the store.
  package mutating func flush() throws {
    guard !tail.isEmpty else { return }
    try tail.withUnsafeBytes { try store.append($0) }
    stored += tail.count
    tail.removeAll(keepingCapacity: true)
  }

  /// Replaces `out` by the elements of a range.
  package func read(_ range: Range<Int>, into out: inout [Element]) throws {
    out.removeAll(keepingCapacity: true)
    guard range.lowerBound >= 0, range.upperBound <= count else { throw StoreDamage("it ends too early") }
    let outside = range.clamped(to: 0..<stored)
    if !outside.isEmpty {
      out = try [Element](unsafeUninitializedCapacity: range.count) { buffer, filled in
        let bytes = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<(outside.count * Self.stride)])
        try store.read(at: outside.lowerBound * Self.stride, into: bytes)
        filled = outside.count
      }
    }
    if range.upperBound > stored { out += tail[max(0, range.lowerBound - stored)..<(range.upperBound - stored)] }
  }

  package func element(_ index: Int) throws -> Element {
    if index >= stored, index < count { return tail[index - stored] }
    var out: [Element] = []
    try read(index..<(index + 1), into: &out)
    guard let element = out.first else { throw StoreDamage("it ends too early") }
    return element
  }

  /// All elements in order, some thousand at a time.
  package func forEach(_ body: (Element) throws -> Void) throws {
    var chunk: [Element] = []
    var start = 0
    while start < count {
      try read(start..<min(count, start + 16_384), into: &chunk)
      for element in chunk { try body(element) }
      start += chunk.count
    }
  }

  private static var stride: Int { MemoryLayout<Element>.stride }
}
