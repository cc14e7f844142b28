import HTML

/// Reads the blocks of a page's text; one pass over its bytes.
struct SeenBlockReader {
  let tree: PageTree
  let rendered: RenderedText
  /// Bytes of text in each link.
  private var linked: [UInt32: Int] = [:]

  init(tree: PageTree, rendered: RenderedText) {
    self.tree = tree
    self.rendered = rendered
    for run in rendered.runs {
      let link = tree[run.node].link
      if link != 0 { linked[link, default: 0] += run.text.count }
    }
  }

  func blocks() -> [SeenBlock] {
    var out: [SeenBlock] = []
    out.reserveCapacity(rendered.blocks.count)
    rendered.bytes.withUnsafeBufferPointer { bytes in
      for block in rendered.blocks {
        if let seen = read(block, bytes) { out.append(seen) }
      }
    }
    return out
  }

  private func read(_ block: RenderedText.Block, _ bytes: UnsafeBufferPointer<UInt8>) -> SeenBlock? {
    let text = Self.trimmed(block.text, bytes)
    guard !text.isEmpty else { return nil }
    var seen = SeenBlock(text: text, node: block.node)
    var hasFirst = false
    var last: UInt8 = 0
    var first: UInt32 = 0, final: UInt32 = 0
    for index in block.runs {
      let run = rendered.run(index)
      let place = tree[run.node]
      var i = max(run.text.lowerBound, text.lowerBound)
      let stop = min(run.text.upperBound, text.upperBound)
      guard i < stop else { continue }
      if !hasFirst {
        hasFirst = true
        first = run.node
        seen.heading = place.heading
        seen.kind = place.kind
        seen.startsLower = bytes[i] &- 0x61 < 26
      }
      final = run.node
      let before = seen.length
      while i < stop {
        let byte = bytes[i]
        i += 1
        if byte <= 0x20 {
          last = byte
          continue
        }
        seen.length += 1
        if byte &- 0x61 < 26 || byte &- 0x41 < 26 {
          if last <= 0x20 { seen.words += 1 }
        } else if byte >= 0x80 {
          if byte >= 0xC0 {
            if last <= 0x20 { seen.words += 1 }
            multibyte(bytes, i - 1, stop, &seen)
          }
        } else {
          mark(byte, bytes, i, stop, &seen)
          if byte &- 0x30 < 10, last <= 0x20 { seen.words += 1 }
        }
        last = byte
      }
      if place.link != 0, linked[place.link, default: 0] <= PageCalibration.standard.greatestLink {
        seen.linkLength += seen.length - before
      }
      if place.isInBold { seen.boldLength += seen.length - before }
    }
    seen.host = tree.common(first, final)
    finish(&seen, bytes)
    return seen.length == 0 ? nil : seen
  }

  /// A range without the white space at its ends.
  private static func trimmed(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound, end = range.upperBound
    while start < end {
      let width = white(bytes, start, end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      if white(bytes, end - 1, end) == 1 {
        end -= 1
      } else if end - start >= 2, white(bytes, end - 2, end) == 2 {
        end -= 2
      } else if end - start >= 3, white(bytes, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return min(start, end)..<end
  }

  @inline(__always)
  private func mark(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ stop: Int, _ seen: inout SeenBlock) {
    switch byte {
    case 0x2E, 0x21, 0x3F: if i >= stop || bytes[i] <= 0x22 || bytes[i] == 0x29 || bytes[i] >= 0x80 { seen.sentences += 1 }
    case 0x2C, 0x3B: seen.commas += 1
    case 0x30...0x39: seen.digits += 1
    case 0x7C: seen.separators += 1
    default: break
    }
  }

  private func multibyte(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ stop: Int, _ seen: inout SeenBlock) {
    guard i + 1 < stop else { return }
    let next = bytes[i + 1], third = i + 2 < stop ? bytes[i + 2] : 0
    switch (bytes[i], next, third) {
    case (0xC2, 0xB7, _), (0xC2, 0xBB, _), (0xE2, 0x80, 0xBA), (0xE2, 0x80, 0xA2): seen.separators += 1
    case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4), (0xD8, 0x9F, _),
      (0xDB, 0x94, _):
      seen.sentences += 1
    case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81), (0xD8, 0x8C, _): seen.commas += 1
    default: break
    }
  }

  private func finish(_ seen: inout SeenBlock, _ bytes: UnsafeBufferPointer<UInt8>) {
    var end = seen.text.upperBound
    let start = seen.text.lowerBound
    while end > start {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte <= 0x20 {
        end -= 1
      } else if byte == 0xBB || byte == 0xAB, end - start >= 2, bytes[end - 2] == 0xC2 {
        end -= 2
      } else if end - start >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80, byte >= 0x98 && byte <= 0x9F || byte == 0xBA {
        end -= 3
      } else {
        break
      }
    }
    guard end > start else { return }
    let last = bytes[end - 1]
    seen.endsWithColon = last == 0x3A
    seen.endsSentence = last == 0x2E || last == 0x21 || last == 0x3F
    if end - start >= 3 {
      switch (bytes[end - 3], bytes[end - 2], last) {
      case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4): seen.endsSentence = true
      default: break
      }
      if bytes[end - 2] == 0xDB && last == 0x94 || bytes[end - 2] == 0xD8 && last == 0x9F { seen.endsSentence = true }
    }
  }

  /// Bytes of the white space at `i`, as `Payload` counts it.
  @inline(__always)
  private static func white(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Int {
    let b = bytes[i]
    if b == 0x20 || (b >= 0x09 && b <= 0x0D) || (b >= 0x1C && b <= 0x1F) { return 1 }
    if b < 0xC2 || b > 0xEF || i + 1 >= end { return 0 }
    let next = bytes[i + 1]
    if b == 0xC2 { return next == 0xA0 || next == 0x85 ? 2 : 0 }
    guard i + 2 < end else { return 0 }
    let last = bytes[i + 2]
    switch (b, next) {
    case (0xE1, 0x9A): return last == 0x80 ? 3 : 0
    case (0xE2, 0x80): return (last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    case (0xE2, 0x81): return last == 0x9F ? 3 : 0
    case (0xE3, 0x80): return last == 0x80 ? 3 : 0
    case (0xEF, 0xBB): return last == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
