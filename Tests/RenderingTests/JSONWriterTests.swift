import Testing
import Vocabulary

@testable import Rendering

/// What is written without the encoder is what the encoder writes.
struct JSONWriterTests {
  private let writer = JSONWriter(payloads: nil, isPretty: false)

  @Test(arguments: [
    "", "pier", "\"quoted\" \\ back", "a\tb\nc\rd", "caf\u{E9} \u{1F6A2} / \u{2028}", "\u{FEFF}x\u{7F}",
    String(String.UnicodeScalarView((0..<0x100).map { Unicode.Scalar($0)! })),
  ])
  func stringsAreEscapedAsTheEncoderDoes(_ text: String) throws {
    #expect(try writer.json(text) == "\"\(JSONWriter.escaped(text))\"")
  }

  @Test(arguments: [
    Block(kind: .paragraph, 0..<12), Block(kind: .boilerplate, reason: .relatedStories, 120..<121),
    Block(kind: .metadata, reason: .byline, 7..<1_000_000),
  ])
  func blocksAreWrittenAsTheEncoderDoes(_ block: Block) throws {
    #expect(try writer.json(block) == JSONWriter.json(block))
  }
}
