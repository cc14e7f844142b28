/// The spelling of a path as a `String`, from which its bytes come back.
///
/// A path is bytes. Valid UTF-8 is spelled as it is. Each byte that is no part of it is one scalar of its own, U+10FE00 plus the byte; where
/// a name holds such scalars, their bytes are spelled so too, so no two paths have one spelling. Paths are spelled where they come in
/// (arguments, folders, patterns) and turned back where they go out (`bytes(of:)` at each open, stat and rename).
///
/// Swift takes composed and decomposed letters for equal, file systems do not: compare paths by their UTF-8 (`Locator` does).
package enum PathSpelling {
  private static let base: UInt32 = 0x10FE00
  private static let scalars: ClosedRange<UInt32> = 0x10FE80...0x10FEFF

  package static func spelled(_ bytes: some Sequence<UInt8>) -> String {
    var out = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    let bytes = Array(bytes)
    var rest = bytes.makeIterator()
    var at = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .emptyInput: return String(out)
      case .valid(let code):
        let scalar = Unicode.UTF8.decode(code)
        if scalars.contains(scalar.value) {
          out.append(contentsOf: bytes[at..<(at + code.count)].map(escaped))
        } else {
          out.append(scalar)
        }
        at += code.count
      case .error(let length):
        out.append(contentsOf: bytes[at..<(at + length)].map(escaped))
        at += length
      }
    }
  }

  /// The bytes that a path was spelled from.
  package static func bytes(of path: String) -> [UInt8] {
    guard holdsBytes(path) else { return Array(path.utf8) }
    return path.unicodeScalars.flatMap { scalar in
      scalars.contains(scalar.value) ? [UInt8(truncatingIfNeeded: scalar.value - base)] : Array(String(scalar).utf8)
    }
  }

  /// The path for a function of C. A path that holds a NUL names nothing: it becomes empty, which no file is called.
  package static func c(_ path: String) -> [CChar] {
    let bytes = bytes(of: path)
    return bytes.contains(0) ? [0] : bytes.map { CChar(bitPattern: $0) } + [0]
  }

  /// The text with those bytes as people see them: `\xFF`.
  package static func shown(_ text: String) -> String {
    guard holdsBytes(text) else { return text }
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalars.contains(scalar.value) {
        let byte = Int(scalar.value - base)
        out.append(contentsOf: ["\\", "x", digits[byte >> 4], digits[byte & 15]])
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  private static func escaped(_ byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(base + UInt32(byte))! }

  private static func holdsBytes(_ text: String) -> Bool {
    text.utf8.contains(0xF4) && text.unicodeScalars.contains { scalars.contains($0.value) }
  }
}
