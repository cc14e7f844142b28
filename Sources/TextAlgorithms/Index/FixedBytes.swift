/// Bytes that stay where they are and never change, such as a mapped file; shared by whoever holds this.
package final class FixedBytes: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// - Parameter release: called once with the bytes when nobody holds them any more.
  package init(_ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void) {
    self.bytes = bytes
    self.release = release
  }

  /// A copy in memory.
  package convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    copy.copyBytes(from: bytes)
    self.init(UnsafeRawBufferPointer(start: copy.baseAddress, count: bytes.count)) { $0.deallocate() }
  }

  deinit { release(bytes) }
}
