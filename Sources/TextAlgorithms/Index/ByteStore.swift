/// Bytes outside memory that grow at their end and are read anywhere, such as a file.
///
/// Algorithms whose records outgrow memory are given one; they open nothing themselves.
package protocol ByteStore: AnyObject {
  var count: Int { get }
  func append(_ bytes: UnsafeRawBufferPointer) throws
  /// Fills the buffer from an offset on; throws where there are not as many bytes.
  func read(at offset: Int, into bytes: UnsafeMutableRawBufferPointer) throws
}

/// Where stores are made and dropped, each under a name.
package protocol ByteShelf: AnyObject {
  /// An empty store.
  func make(_ name: String) throws -> any ByteStore
  /// The store is not needed any more; it may still be read by who holds it.
  func drop(_ name: String)
}

/// What lies outside memory is not what was put there.
package struct StoreDamage: Error, Sendable {
  package var what: String

  package init(_ what: String) { self.what = what }
}

/// A shelf in memory, for small corpora and tests.
package final class MemoryShelf: ByteShelf {
  package final class Store: ByteStore {
    package var bytes: [UInt8]

    package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    package var count: Int { bytes.count }

    package func append(_ more: UnsafeRawBufferPointer) { bytes += more }

    package func read(at offset: Int, into out: UnsafeMutableRawBufferPointer) throws {
      guard offset >= 0, out.count <= bytes.count - offset else { throw StoreDamage("it ends too early") }
      bytes[offset..<(offset + out.count)].withUnsafeBytes { out.copyMemory(from: $0) }
    }
  }

  package private(set) var stores: [String: Store] = [:]

  package init() {}

  package func make(_ name: String) -> any ByteStore {
    let store = Store()
    stores[name] = store
    return store
  }

  package func drop(_ name: String) { stores[name] = nil }
}

/// A sum over memory that a changed or lost byte changes; eight bytes at a time, some GB a second. No secret.
package struct MemorySum: Sendable, Hashable {
  package private(set) var value: UInt64

  package init(_ value: UInt64 = 0x9E37_79B9_7F4A_7C15) { self.value = value }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var h = value ^ UInt64(bytes.count)
    var i = 0
    while i + 8 <= bytes.count {
      h = (h ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))) &* 0x9FB2_1C65_1E98_DF25
      h ^= h >> 32
      i += 8
    }
    while i < bytes.count {
      h = (h ^ UInt64(bytes[i])) &* 0x9FB2_1C65_1E98_DF25
      h ^= h >> 29
      i += 1
    }
    value = h
  }

  package static func of<Element: BitwiseCopyable>(_ elements: [Element]) -> UInt64 {
    var sum = MemorySum()
    elements.withUnsafeBytes { sum.add($0) }
    return sum.value
  }
}
