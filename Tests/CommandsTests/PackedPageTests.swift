import Foundation
import Testing

@testable import Running
import Sourcing

/// Pages packed with gzip.
struct PackedPageTests {
  static let page =
    "<!doctype html><div><h1>Pier</h1>"
    + String(repeating: "<p>The council of Veldoria voted to close the pier, after divers had found cracks in it.</p>", count: 3) + "</div>"

  /// A gzip file of stored blocks.
  static func packed(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    func little(_ value: UInt32, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) } }
    var crc = UInt32.max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    out += [1] + little(UInt32(bytes.count), 2) + little(~UInt32(bytes.count), 2) + bytes
    return out + little(~crc, 4) + little(UInt32(bytes.count), 4)
  }

  @Test func isReadAsItsPage() throws {
    try Program.scratch { program in
      let file = Self.packed(Self.page)
      try program.write(Data(file), to: "page.html.gz")
      let ended = try program.run(["read", "page.html.gz"])
      #expect(ended.code == 0, "\(ended.error)")
      let line = try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) as? [String: Any]
      let report = line?["report"] as? [String: Any]
      let source = report?["source"] as? [String: Any], payload = report?["payload"] as? [String: Any]
      #expect(source?["bytes"] as? Int == file.count)
      #expect(source?["sha256"] as? String == Digest.sha256(file))
      #expect(source?["media"] as? String == "text/html")
      #expect(payload?["bytes"] as? Int == Self.page.utf8.count)
      #expect(payload?["sha256"] as? String == Digest.sha256(Array(Self.page.utf8)))
      #expect((line?["text"] as? String)?.hasPrefix("The council of Veldoria") == true)
    }
  }

  @Test(arguments: [1, 20, 60]) func aDamagedFileIsTold(_ lost: Int) throws {
    try Program.scratch { program in
      try program.write(Data(Self.packed(Self.page).dropLast(lost)), to: "page.html.gz")
      let ended = try program.run(["read", "page.html.gz"])
      #expect(ended.code == 2)
      #expect(ended.error.contains("cannot unpack \"page.html.gz\": the gzip data end or are damaged after"))
    }
  }

  @Test func moreThanTheLimitIsNotUnpacked() {
    #expect(Gzip.unpacked(Self.packed("abcdef"), limit: 5) == .tooLarge)
    #expect(Gzip.unpacked(Self.packed("abcdef"), limit: 6) == .bytes(Array("abcdef".utf8)))
    #expect(Gzip.unpacked(Self.packed("abc") + Self.packed("def"), limit: 6) == .bytes(Array("abcdef".utf8)))
    #expect(Gzip.unpacked(Self.packed("abc") + [0, 0, 0], limit: 6) == .bytes(Array("abc".utf8)))
    #expect(Gzip.unpacked([0x1F, 0x8B, 8], limit: 6) == .broken(intact: 0))
  }

  @Test func plainTextKeepsItsLimit() throws {
    try Program.scratch { program in
      try program.write(Data(String(repeating: "<p>A pier.</p>\n", count: 100_000).utf8), to: "page.html")
      try program.write(Data(String(repeating: "A pier was shut.\n", count: 100_000).utf8), to: "page.txt")
      #expect(try program.run(["read", "page.html"]).code == 0)
      let ended = try program.run(["read", "page.txt"])
      #expect(ended.error.contains("it has 1700000 bytes and one report may have 1048576 bytes"))
    }
  }
}
