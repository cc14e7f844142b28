import Testing

@testable import Encodings

struct DecodingTests {
  static func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = hexadecimal.filter { $0 != " " }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  static func text(_ decoded: DecodedText) -> String? { String(validating: decoded.bytes, as: UTF8.self) }

  /// Invented; the bytes come from Python's codecs.
  static let texts: [(TextEncoding, text: String, bytes: String)] = [
    (.utf8, "Zürich – “naïve” café 😀", "5ac3bc7269636820e2809320e2809c6e61c3af7665e2809d20636166c3a920f09f9880"),
    (.ibm866, "Мост закрыт ─ вода", "8caee1e220a7a0aae0ebe220c420a2aea4a0"),
    (.iso88592, "Żółta łódź płynie", "aff3b3746120b3f364bc2070b3796e6965"),
    (.iso88593, "Ċirku ħġejjeġ", "c569726b7520b1f5656a6a65f5"),
    (.iso88594, "Sniegs šķiež ūdeni", "536e6965677320b9f36965be20fe64656e69"),
    (.iso88595, "Река вышла из берегов №7", "c0d5dad020d2ebe8dbd020d8d720d1d5e0d5d3ded220f037"),
    (.iso88596, "\u{627}\u{644}\u{62C}\u{633}\u{631} \u{645}\u{63A}\u{644}\u{642}", "c7e4ccd3d120e5dae4e2"),
    (.iso88597, "Το λιμάνι έκλεισε", "d4ef20ebe9ecdcede920ddeaebe5e9f3e5"),
    (.iso88598, "\u{5D4}\u{5E0}\u{5DE}\u{5DC} \u{5E1}\u{5D2}\u{5D5}\u{5E8}", "e4f0eeec20f1e2e5f8"),
    (.iso88598I, "\u{5D4}\u{5E0}\u{5DE}\u{5DC} \u{5E1}\u{5D2}\u{5D5}\u{5E8}", "e4f0eeec20f1e2e5f8"),
    (.iso885910, "Áđđá ŧiŋŋa", "c1b9b9e120bb69bfbf61"),
    (.iso885913, "Šaltas žiemos rytas", "d0616c74617320fe69656d6f73207279746173"),
    (.iso885914, "Tá an caladh dúnta, Ŵyn ŷd", "54e120616e2063616c6164682064fa6e74612c20d0796e20fe64"),
    (.iso885915, "Le quai coûte 5 €, œuvre", "4c65207175616920636ffb7465203520a42c20bd75767265"),
    (.iso885916, "Țara și apa „rece”", "de61726120ba692061706120a572656365b5"),
    (.koi8R, "Причал закрыт с утра", "f0d2c9dec1cc20dac1cbd2d9d420d320d5d4d2c1"),
    (.koi8U, "Міст її ґанок ўсё", "eda6d3d420a7a720adc1cecfcb20aed3a3"),
    (.macintosh, "Le quai est fermé… ﬁn", "4c65207175616920657374206665726d8ec920de6e"),
    (.windows874, "ท่าเรือปิด “วันนี้”", "b7e8d2e0c3d7cdbbd4b42093c7d1b9b9d5e994"),
    (.windows1250, "Příliš studená řeka „voda“", "50f8ed6c699a2073747564656ee120f8656b612084766f646193"),
    (.windows1251, "Ђаци и „река“ №5", "80e0f6e820e82084f0e5eae09320b935"),
    (.windows1252, "“Quay shut” – 5 € naïve", "9351756179207368757494209620352080206e61ef7665"),
    (.windows1253, "Η γέφυρα έκλεισε …", "c720e3ddf6f5f1e120ddeaebe5e9f3e52085"),
    (.windows1254, "İskele kapalı, ağır yağış", "dd736b656c65206b6170616cfd2c2061f0fd72207961f0fdfe"),
    (.windows1255, "\u{5D4}\u{5D2}\u{5E9}\u{5E8} \u{5E1}\u{5D2}\u{5D5}\u{5E8} ₪5", "e4e2f9f820f1e2e5f820a435"),
    (
      .windows1256, "\u{627}\u{644}\u{645}\u{64A}\u{646}\u{627}\u{621} \u{645}\u{63A}\u{644}\u{642} ‘\u{67E}’",
      "c7e1e3ede4c7c120e3dbe1de20918192"
    ),
    (.windows1257, "Ūdens līmenis „augsts“", "db64656e73206cee6d656e6973208461756773747393"),
    (.windows1258, "Câ\u{300}u ca\u{309}ng đóng", "43e2cc75206361d26e6720f0f36e67"),
    (.xMacCyrillic, "Причал закрыт „с утра“", "8ff0e8f7e0eb20e7e0eaf0fbf220d7f120f3f2f0e0d2"),
    (.gbk, "码头今天关闭，水位上升", "c2ebcdb7bdf1ccecb9d8b1d5a3accbaecebbc9cfc9fd"),
    (.gb18030, "码头关闭 😀 ħ", "c2ebcdb7b9d8b1d5209439fc362081308f34"),
    (.big5, "碼頭今天關閉，水位上升", "bd58c059a4b5a4d1c3f6b3aca141a4f4a6eca457a4c9"),
    (.eucJP, "桟橋は閉鎖、ﾐｽﾞ", "bbb7b6b6a4cfcac4babfa1a28ed08ebd8ede"),
    (.iso2022JP, "桟橋 is 閉鎖", "1b24423b3736361b2842206973201b24424a443a3f1b2842"),
    (.shiftJIS, "桟橋は閉鎖、ﾐｽﾞ 髙", "8e568bb482cd95c28dbd8141d0bdde20eee0"),
    (.eucKR, "부두가 닫혔다 똠방", "baceb5ceb0a120b4ddc7fbb4d9208c63b9e6"),
    (.utf16BE, "Der Kai ist dicht 😀", "0044006500720020004b0061006900200069007300740020006400690063006800740020d83dde00"),
    (.utf16LE, "Der Kai ist dicht 😀", "44006500720020004b0061006900200069007300740020006400690063006800740020003dd800de"),
    (.xUserDefined, "a\u{F780}\u{F7FF}", "6180ff"),
  ]

  @Test(arguments: texts)
  func textsAreDecoded(_ encoding: TextEncoding, _ text: String, _ bytes: String) {
    let decoded = encoding.decode(Self.bytes(bytes))
    #expect(Self.text(decoded) == text, "\(encoding.rawValue)")
    #expect(decoded.replacements == 0)
    #expect(decoded.isUnchanged == (encoding == .utf8))
  }

  @Test func everyEncodingHasAText() {
    #expect(Set(Self.texts.map(\.0)).union([.replacement]).count == TextEncoding.allCases.count)
  }

  /// What is cut off costs one U+FFFD, two where an escape sequence is cut off within a character; nothing before it changes.
  @Test(arguments: texts)
  func textsMayEndAnywhere(_ encoding: TextEncoding, _ text: String, _ bytes: String) throws {
    let all = Self.bytes(bytes)
    for length in 0..<all.count {
      let decoded = encoding.decode(Array(all.prefix(length)))
      #expect(decoded.replacements <= (encoding == .iso2022JP ? 2 : 1))
      let read = try #require(Self.text(decoded)).unicodeScalars.prefix { $0 != "\u{FFFD}" }
      #expect(text.unicodeScalars.starts(with: read), "\(encoding.rawValue), \(length) bytes")
    }
  }

  static let broken: [(TextEncoding, bytes: String, text: String, replacements: Int)] = [
    // A broken pair leaves ASCII alone and takes a high byte along.
    (.shiftJIS, "81 20 41", "\u{FFFD} A", 1), (.shiftJIS, "81 FF 41", "\u{FFFD}A", 1), (.shiftJIS, "41 81", "A\u{FFFD}", 1),
    (.shiftJIS, "A0 FD 80", "\u{FFFD}\u{FFFD}\u{80}", 2), (.shiftJIS, "F0 40 F9 FC", "\u{E000}\u{E757}", 0),
    (.shiftJIS, "5C 7E", "\\~", 0), (.eucKR, "FE 3C 62 3E", "\u{FFFD}<b>", 1), (.eucKR, "C9 A1", "\u{FFFD}", 1),
    (.big5, "88 62 88 64 88 A3 88 A5", "\u{CA}\u{304}\u{CA}\u{30C}\u{EA}\u{304}\u{EA}\u{30C}", 0),
    (.big5, "80 81 22", "\u{FFFD}\u{FFFD}\"", 2),
    (.eucJP, "8F A2 41", "\u{FFFD}A", 1), (.eucJP, "8F A2 B7 8F A2", "～\u{FFFD}", 1), (.eucJP, "8E E0 8E 41", "\u{FFFD}\u{FFFD}A", 2),
    (.gbk, "80 81 30 84 36", "€¥", 0), (.gb18030, "81 30 81 41", "\u{FFFD}0\u{4E04}", 1),
    (.gb18030, "81 30 81", "\u{FFFD}", 1), (.gb18030, "81 30", "\u{FFFD}", 1), (.gb18030, "81 7F FF", "\u{FFFD}\u{7F}\u{FFFD}", 2),
    (.gb18030, "81 35 F4 37 A8 BC", "\u{E7C7}\u{1E3F}", 0), (.gb18030, "84 31 A4 39 84 31 A5 30", "\u{FFFF}\u{FFFD}", 1),
    (.gb18030, "90 30 81 30 E3 32 9A 35 E3 32 9A 36", "\u{10000}\u{10FFFF}\u{FFFD}", 1), (.gb18030, "A6 D9 FE 59", "\u{FE10}\u{9FB4}", 0),
    (.iso2022JP, "1B 28 4A 5C 7E 1B 28 42 5C", "¥‾\\", 0), (.iso2022JP, "1B 28 49 31 60", "ｱ\u{FFFD}", 1),
    (.iso2022JP, "1B 24 42 1B 28 42 41", "\u{FFFD}A", 1), (.iso2022JP, "1B 24 41", "\u{FFFD}$A", 1), (.iso2022JP, "1B", "\u{FFFD}", 1),
    (.iso2022JP, "1B 24 42 30 1B 28 42 41", "\u{FFFD}A", 1), (.iso2022JP, "0E 0F E9", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    (.iso2022JP, "1B 24 42 0A 30 21", "\u{FFFD}亜", 1), (.replacement, "41 42", "\u{FFFD}", 1), (.replacement, "", "", 0),
    (.utf8, "C0 AF", "\u{FFFD}\u{FFFD}", 2), (.utf8, "E2 82 41", "\u{FFFD}A", 1), (.utf8, "ED A0 80", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    (.utf8, "F0 9F 98", "\u{FFFD}", 1), (.utf8, "F4 90 80 80", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),
    (.utf8, "EF BB BF 41", "\u{FEFF}A", 0),
    (.utf8, "C3 A4 FF C3 B6 80", "ä\u{FFFD}ö\u{FFFD}", 2), (.utf16LE, "FF FE 41 00", "\u{FEFF}A", 0), (.utf16LE, "41", "\u{FFFD}", 1),
    (.utf16LE, "00 D8 41 00", "\u{FFFD}A", 1), (.utf16LE, "00 D8 41", "\u{FFFD}", 1), (.utf16LE, "00 DC 41 00", "\u{FFFD}A", 1),
    (.utf16BE, "D8 00", "\u{FFFD}", 1), (.utf16BE, "D8 00 D8 00 DC 00", "\u{FFFD}\u{10000}", 1),
    (.windows1252, "81 80", "\u{81}€", 0), (.windows1253, "AA D2 FF 81", "\u{FFFD}\u{FFFD}\u{FFFD}\u{81}", 3),
    (.windows874, "DB A1", "\u{FFFD}ก", 1), (.windows1255, "CA D9", "\u{5BA}\u{FFFD}", 1), (.koi8U, "AE BE", "ўЎ", 0),
  ]

  @Test(arguments: broken)
  func whatMeansNothingIsReplaced(_ encoding: TextEncoding, _ bytes: String, _ text: String, _ replacements: Int) {
    let decoded = encoding.decode(Self.bytes(bytes))
    #expect(Self.text(decoded).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), "\(encoding.rawValue) \(bytes)")
    #expect(decoded.replacements == replacements, "\(encoding.rawValue) \(bytes)")
  }

  @Test(arguments: TextEncoding.allCases)
  func asciiPassesUnchanged(_ encoding: TextEncoding) {
    let ascii = Array((0..<40).map { _ in "<p>No ferry today.</p>\r\n" }.joined().utf8)
    let decoded = encoding.decode(ascii)
    #expect(decoded.isUnchanged == encoding.isASCIICompatible)
    if encoding.isASCIICompatible || encoding == .iso2022JP { #expect(decoded.bytes == ascii && decoded.replacements == 0) }
    #expect(encoding.decode([]).isUnchanged)
  }

  /// Long ASCII, then one character of each width, then ASCII: where the copying of eight bytes at a time begins and ends.
  @Test func copyingMeetsWhatIsNotASCII() {
    for before in 0..<20 {
      for after in 0..<20 {
        let head = [UInt8](repeating: 0x61, count: before)
        let tail = [UInt8](repeating: 0x62, count: after)
        let expected = head + Array("é".utf8) + tail
        #expect(TextEncoding.windows1252.decode(head + [0xE9] + tail).bytes == expected)
        #expect(TextEncoding.eucJP.decode(head + [0x8F, 0xAB, 0xB1] + tail).bytes == expected)
        #expect(TextEncoding.utf8.decode(expected).isUnchanged)
        #expect(TextEncoding.utf8.decode(head + [0xE9] + tail).bytes == head + Array("\u{FFFD}".utf8) + tail)
      }
    }
  }

  /// 100,000 drawn inputs, the encodings in turn: never a crash, always UTF-8, never more than three bytes for one.
  @Test func anythingCanBeDecoded() {
    var inputs = OtherDecoderTests.Inputs(state: 20_310_505)
    let sniffer = EncodingSniffer()
    for round in 0..<100_000 {
      let input = inputs.next()
      let encoding = TextEncoding.allCases[round % TextEncoding.allCases.count]
      for decoded in [encoding.decode(input), sniffer.sniff(input).encoding.decode(input)] {
        #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
        #expect(decoded.bytes.count <= 3 * input.count)
        #expect(!decoded.isUnchanged || decoded.bytes == input)
      }
    }
  }

  @Test func indexesHaveTheirLengths() {
    #expect(CodePointIndex.big5.count == 126 * 157)
    #expect(CodePointIndex.gb18030.count == 126 * 190)
    #expect(CodePointIndex.eucKR.count == 126 * 190)
    #expect(CodePointIndex.jis0208.count == 60 * 188)
    #expect(CodePointIndex.jis0212.count == 94 * 94)
    #expect(CodePointIndex.big5[-1] == 0 && CodePointIndex.big5[.max] == 0)
  }
}
