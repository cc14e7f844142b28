import Testing

@testable import Encodings

/// Every text of one or two bytes and 20,000 longer ones in every encoding, against another implementation of the standard.
///
/// The sums were taken once from `TextDecoder` of Chromium 156, a new one for each text, with its four Big5 letters of two code points
/// (0x8862, 0x8864, 0x88A3, 0x88A5), which it gives wrongly, corrected. The longer texts of EUC-JP and ISO-2022-JP come from the standard's
/// state machines written down word by word in Python instead: Chromium stays in JIS X 0212 after a broken character of it (110 texts of
/// 20,000), and loses a byte after a broken escape sequence (4). Not compared: *replacement*, which `TextDecoder` refuses.
struct OtherDecoderTests {
  /// FNV-1a of 32 bits over the decoded texts, each followed by 0xFF.
  struct Sum {
    var value: UInt32 = 2_166_136_261

    mutating func add(_ text: DecodedText) {
      for byte in text.bytes { value = (value ^ UInt32(byte)) &* 16_777_619 }
      value = (value ^ 0xFF) &* 16_777_619
    }
  }

  /// The same inputs as on the other side: a linear congruence, of which the highest eight bits count.
  struct Inputs {
    static let beginnings: [[UInt8]] = [
      [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42], [0x1B, 0x28, 0x4A], [0x1B, 0x28, 0x49], [0x1B, 0x24, 0x40], [0x1B], [0x8F, 0xB0],
      [0x81, 0x30, 0x81], [0x84, 0x31], [0x90, 0x30, 0x81, 0x30], [0xE3, 0x30, 0x82], [0xF0, 0x90], [0xD8], [0xDC], [0xED], [0x8E],
      [0x80], [0xA0], [0xFF], [0x0E], [0x88], [0xF4, 0x8F], [0xE0, 0xA0], [0x30, 0x21],
    ]
    var state: UInt32 = 1

    mutating func number() -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 24)
    }

    mutating func next() -> [UInt8] {
      var bytes: [UInt8] = []
      for _ in 0..<(number() % 13) {
        let kind = number() & 3
        let drawn = number()
        switch kind {
        case 0: bytes.append(UInt8(drawn))
        case 1: bytes.append(UInt8(drawn | 0x80))
        case 2: bytes.append(UInt8(0x20 + drawn % 0x5F))
        default: bytes += Self.beginnings[drawn % 24]
        }
      }
      return bytes
    }
  }

  static let sums: [(TextEncoding, short: UInt32, long: UInt32)] = [
    (.utf8, 0xbcbf6085, 0xed6a662f),
    (.ibm866, 0x77ed4fee, 0x639528d7),
    (.iso88592, 0x9a6e3548, 0xc922dc48),
    (.iso88593, 0x9abfc285, 0xae6b5c62),
    (.iso88594, 0xc2498aad, 0xc8f57b10),
    (.iso88595, 0x211e9d9b, 0x991aa0fd),
    (.iso88596, 0xde994b72, 0xf754a262),
    (.iso88597, 0x4cf2c141, 0x791ff2a8),
    (.iso88598, 0x3300c7db, 0xf68bef76),
    (.iso88598I, 0x3300c7db, 0xf68bef76),
    (.iso885910, 0xf5b458f5, 0x09f21100),
    (.iso885913, 0x57de62c3, 0x876bbf35),
    (.iso885914, 0xc799a0a9, 0xa71d94ce),
    (.iso885915, 0xf3c279c0, 0xb4f21b4f),
    (.iso885916, 0x23bc3bf2, 0xb63acdfc),
    (.koi8R, 0x931f6fb7, 0x2d0ba03f),
    (.koi8U, 0x3400bc93, 0xf1dcb97a),
    (.macintosh, 0x61f9c84f, 0x72360b51),
    (.windows874, 0x51eceaf3, 0x71d2f417),
    (.windows1250, 0x96550745, 0x04113cc9),
    (.windows1251, 0xdd648283, 0xd0a3532f),
    (.windows1252, 0xa7fd3e7a, 0xed92b873),
    (.windows1253, 0x7d53d520, 0x62824e90),
    (.windows1254, 0xfd3eb40c, 0xe1ba5393),
    (.windows1255, 0x2f9127f7, 0xfe56e36c),
    (.windows1256, 0x43266113, 0xe81c0a04),
    (.windows1257, 0x5e64caa2, 0x0ea9abbf),
    (.windows1258, 0xfa5210e3, 0x46466d66),
    (.xMacCyrillic, 0xdcb91419, 0x10b6739d),
    (.gbk, 0xc4b850a9, 0x902bb92f),
    (.gb18030, 0xc4b850a9, 0x902bb92f),
    (.big5, 0xca74d104, 0x49988899),
    (.eucJP, 0x9713fc77, 0x6680f279),
    (.iso2022JP, 0x1037e824, 0xe4679c3e),
    (.shiftJIS, 0x944a99f7, 0x4b77cd05),
    (.eucKR, 0xb65aade8, 0x573355d3),
    (.utf16BE, 0xf0a1a3c5, 0x5b848a3c),
    (.utf16LE, 0x09f5bd05, 0x6a7dcf0b),
    (.xUserDefined, 0x99196e85, 0x6f0586a6),
  ]

  @Test(arguments: sums)
  func decodesAsTheOtherDoes(_ encoding: TextEncoding, _ short: UInt32, _ long: UInt32) {
    var sum = Sum()
    for first in UInt8.min...UInt8.max { sum.add(encoding.decode([first])) }
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max { sum.add(encoding.decode([first, second])) }
    }
    #expect(sum.value == short, "\(encoding.rawValue): texts of one or two bytes")
    sum = Sum()
    var inputs = Inputs()
    for _ in 0..<20_000 { sum.add(encoding.decode(inputs.next())) }
    #expect(sum.value == long, "\(encoding.rawValue): longer texts")
  }

  @Test func everyEncodingIsCompared() {
    #expect(Set(Self.sums.map(\.0)).union([.replacement]).count == TextEncoding.allCases.count)
  }
}
