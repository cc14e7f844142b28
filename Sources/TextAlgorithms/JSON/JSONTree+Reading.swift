extension JSONTree {
  package subscript(node: Int) -> Node { nodes[node] }

  /// The values in an object or array in order; none for other kinds.
  package func children(of node: Int) -> [Int] {
    var out: [Int] = []
    var child = nodes[node].firstChild
    while child >= 0 {
      out.append(child)
      child = nodes[child].next
    }
    return out
  }

  /// The value of a key, the last where it stands there more than once, as browsers read it.
  package func member(_ key: String, of node: Int) -> Int? {
    guard nodes[node].kind == .object else { return nil }
    let wanted = Array(key.utf8)
    var found: Int?
    var child = nodes[node].firstChild
    while child >= 0 {
      if let range = nodes[child].key, isEqual(range, wanted) { found = child }
      child = nodes[child].next
    }
    return found
  }

  private func isEqual(_ range: Range<Int>, _ wanted: [UInt8]) -> Bool {
    if bytes[range].contains(0x5C) { return decoded(range) == wanted }
    return bytes[range].elementsEqual(wanted)
  }

  /// The decoded key of a member; empty for the values of an array.
  package func key(of node: Int) -> String { nodes[node].key.map { String(decoding: decoded($0), as: UTF8.self) } ?? "" }

  /// The decoded string; a number or word as it stands; nil for objects, arrays and `null`.
  package func string(_ node: Int) -> String? {
    switch nodes[node].kind {
    case .object, .array: return nil
    case .string: return String(decoding: decoded(nodes[node].range), as: UTF8.self)
    case .number, .word:
      let word = String(decoding: bytes[nodes[node].range], as: UTF8.self)
      return word == "null" ? nil : word
    }
  }

  /// A string's bytes with its escapes resolved; a lone surrogate is U+FFFD, an unknown escape the character itself.
  private func decoded(_ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var i = range.lowerBound
    while i < range.upperBound {
      guard bytes[i] == 0x5C, i + 1 < range.upperBound else {
        out.append(bytes[i])
        i += 1
        continue
      }
      i += 2
      switch bytes[i - 1] {
      case 0x62: out.append(0x08)
      case 0x66: out.append(0x0C)
      case 0x6E: out.append(0x0A)
      case 0x72: out.append(0x0D)
      case 0x74: out.append(0x09)
      case 0x75:
        guard var unit = hexadecimal(i, range.upperBound) else {
          out.append(0x75)
          continue
        }
        i += 4
        if unit & 0xFC00 == 0xD800, i + 1 < range.upperBound, bytes[i] == 0x5C, bytes[i + 1] == 0x75,
          let low = hexadecimal(i + 2, range.upperBound), low & 0xFC00 == 0xDC00
        {
          unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
          i += 6
        }
        out += Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
      case let other: out.append(other)
      }
    }
    return out
  }

  private func hexadecimal(_ at: Int, _ end: Int) -> UInt32? {
    guard at + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[at..<(at + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }
}
