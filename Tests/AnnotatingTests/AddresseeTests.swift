import English
import Testing
import Vocabulary

@testable import Annotating

/// A short quotation after *told* and an addressee with a possessive, before an adverbial: direct, with its addressee stepped over.
@Test(arguments: [
  ("Council chief Ada Holm told Selde’s Mayor Ivo Brandt “your bridge is safe for us” on Monday.", "your bridge is safe for us"),
  ("Holm told the union's leader Mira Zell \"we are ready for you\" after the march.", "we are ready for you"),
  ("Brandt told Veldoria’s pilots “we will wait for the tide” in the harbour.", "we will wait for the tide"),
])
func quotationsAfterAnAddresseeWithAPossessive(sentence: String, content: String) {
  let versions = versions(of: sentence)
  #expect(versions.map(\.kind) == [.direct])
  #expect(versions.first?.parts.map { words($0, of: sentence) } == [content])
}

private func versions(of text: String) -> [Version] {
  let bytes = Array(text.utf8)
  let source = Source(path: "a.txt", sha256: "", bytes: bytes.count, media: "text/plain", charset: "utf-8")
  let report = Report(
    id: Identifier("a"), source: source, payload: PayloadPin(sha256: "", bytes: bytes.count), outlet: .unknown, credits: [], title: nil,
    bylines: [],
    language: "en", published: nil, modified: nil, firstSeen: nil, blocks: [Block(kind: .paragraph, 0..<bytes.count)],
    body: ByteRange(0..<bytes.count), shares: Shares(own: 0, copied: 0, quoted: 0))
  return Annotator(language: .english, analyser: ShippedTrees.analyser).annotate(
    ReadReport(report: report, payload: Payload(bytes: bytes), findings: [])
  )
  .annotations.quotations
}

private func words(_ span: Span, of text: String) -> String { Payload(bytes: Array(text.utf8)).clean(span.range) }
