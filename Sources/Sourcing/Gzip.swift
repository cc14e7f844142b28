import CSystemZlib

/// Unpacks gzip (RFC 1952) with the system's zlib, up to a limit.
package enum Gzip {
  package enum Outcome: Equatable {
    case bytes([UInt8])
    /// More than the limit comes out of it.
    case tooLarge
    /// What follows the first `intact` bytes cannot be unpacked.
    case broken(intact: Int)
  }

  package static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

  /// Unpacks all members one after the other; what follows the last and is none is passed over, as `gzip` does.
  package static func unpacked(_ bytes: [UInt8], limit: Int) -> Outcome {
    var out: [UInt8] = []
    // The last four bytes give the length of the last member, modulo 2^32: most often all of it. No more is believed than zlib can pack.
    if bytes.count >= 18 {
      let stated = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      out.reserveCapacity(min(stated, limit, bytes.count * 1032))
    }
    var start = 0
    while start < bytes.count, isGzip(bytes[start...]) {
      switch member(bytes, start, &out, limit) {
      case .ended(let end): start = end
      case .tooLarge: return .tooLarge
      case .broken: return .broken(intact: out.count)
      }
    }
    return .bytes(out)
  }

  private enum Member { case ended(Int), tooLarge, broken }

  private static func member(_ bytes: [UInt8], _ start: Int, _ out: inout [UInt8], _ limit: Int) -> Member {
    var stream = z_stream()
    // 16 beside the largest window asks for the gzip wrapper.
    guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return .broken }
    defer { inflateEnd(&stream) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    return bytes.withUnsafeBufferPointer { input in
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress! + start)
      stream.avail_in = UInt32(clamping: bytes.count - start)
      while true {
        let (status, made) = chunk.withUnsafeMutableBufferPointer { chunk -> (Int32, Int) in
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, chunk.count - Int(stream.avail_out))
        }
        chunk.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<made])) }
        if out.count > limit { return .tooLarge }
        if status == Z_STREAM_END { return .ended(bytes.count - Int(stream.avail_in)) }
        if status != Z_OK || made == 0 && stream.avail_in == 0 { return .broken }
      }
    }
  }
}
