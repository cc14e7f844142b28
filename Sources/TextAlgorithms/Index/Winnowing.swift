/// Fingerprints of a sequence of keys: hashes of k-grams, thinned so that every shared run of `gram + window - 1` keys shares one.
///
/// Robust winnowing: of each window the least hash is kept, of equal ones the rightmost, and a kept one is not kept twice.
/// Source: Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003, section 4. Cost: one pass with a rolling polynomial hash.
package struct Winnowing: Sendable {
  package struct Fingerprint: Sendable, Hashable {
    package var hash: UInt64
    /// Index of the first key of the k-gram.
    package var position: Int
  }

  /// Keys in a k-gram, at least 1.
  package let gram: Int
  /// K-grams in a window, at least 1; 1 keeps every k-gram.
  package let window: Int

  package init(gram: Int, window: Int) {
    self.gram = max(1, gram)
    self.window = max(1, window)
  }

  /// In order of position; empty where there are fewer keys than a k-gram has.
  package func fingerprints(of keys: [UInt64]) -> [Fingerprint] {
    guard keys.count >= gram else { return [] }
    let hashes = gramHashes(keys)
    var out: [Fingerprint] = []
    guard hashes.count > window else {
      if let least = rightmostLeast(hashes, 0..<hashes.count) { out.append(Fingerprint(hash: hashes[least], position: least)) }
      return out
    }
    var least = -1
    for end in window...hashes.count {
      let start = end - window
      if least < start {
        least = rightmostLeast(hashes, start..<end) ?? start
        out.append(Fingerprint(hash: hashes[least], position: least))
      } else if hashes[end - 1] <= hashes[least] {
        least = end - 1
        out.append(Fingerprint(hash: hashes[least], position: least))
      }
    }
    return out
  }

  private func gramHashes(_ keys: [UInt64]) -> [UInt64] {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var power: UInt64 = 1
    for _ in 1..<max(gram, 2) where gram > 1 { power = power &* base }
    var out: [UInt64] = []
    out.reserveCapacity(keys.count - gram + 1)
    var rolling: UInt64 = 0
    for i in 0..<keys.count {
      if i >= gram { rolling = rolling &- keys[i - gram] &* power }
      rolling = rolling &* base &+ keys[i]
      if i >= gram - 1 { out.append(Self.mixed(rolling)) }
    }
    return out
  }

  /// The polynomial's low bits depend on few keys; without mixing the least hash would favour them.
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var h = value
    h ^= h >> 32
    h = h &* 0xd6e8_feb8_6659_fd93
    h ^= h >> 32
    return h
  }

  private func rightmostLeast(_ hashes: [UInt64], _ range: Range<Int>) -> Int? {
    guard var best = range.first else { return nil }
    for i in range where hashes[i] <= hashes[best] { best = i }
    return best
  }
}
