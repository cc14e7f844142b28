import Reading
import Vocabulary

extension PageSource {
  /// Reaches a report's payload again and checks both hashes, without reading the report anew.
  package func payload(of report: Report) throws(Trouble) -> Payload {
    guard let path = report.source.path else {
      throw Trouble(
        cannot: "reach", report.source.place, because: "the report has no path",
        wayOut: "fetch the page again and make the account from files")
    }
    guard path != "-" else {
      throw Trouble(cannot: "reach", "-", because: "pasted text is not kept", wayOut: "save it to a file and make the account from that")
    }
    let page = page(try stored(path), of: path)
    guard page.source.sha256 == report.source.sha256 else {
      throw Trouble(
        cannot: "use", path,
        because:
          "its SHA-256 is \(page.source.sha256.prefix(12))… and the account says \(report.source.sha256.prefix(12))…; the file has changed",
        wayOut: "restore the file or make the account again")
    }
    let payload = Reader.payload(of: page)
    let isUnchanged = !page.isUnpacked && payload.bytes == page.bytes
    let sha256 = isUnchanged ? page.source.sha256 : Digest.sha256(payload.bytes)
    guard PayloadPin(sha256: sha256, bytes: payload.bytes.count) == report.payload else {
      throw Trouble(
        cannot: "use", path, because: "its decoded bytes differ from those of the account",
        wayOut: "make the account again with this version of the program")
    }
    return payload
  }
}
