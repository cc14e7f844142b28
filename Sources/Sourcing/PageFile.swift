import Reading

/// One report's raw bytes: as they are stored, and unpacked.
///
/// Rejects more than 1 MB of plain text, more than 16 MB of a page, unpacked, whatever size the packed file has, and results of this
/// program.
package struct PageFile: Sendable {
  /// Bytes that a page of markup may have; of 1,300 real pages the largest has 3 MB.
  static let pageLimit = 16 << 20
  /// Bytes up to which a result of this program is recognised.
  private static let resultLimit = 64 << 20

  /// As stored.
  package let file: [UInt8]
  /// The same, or what a gzip file or a line of a JSONL file holds.
  package let bytes: [UInt8]
  package let isPacked: Bool
  /// The identifier that a line of a JSONL file gives its report.
  package let name: String?

  /// - Parameter path: what messages call it.
  package init(_ file: [UInt8], of path: String) throws(Trouble) {
    self.file = file
    name = nil
    isPacked = Gzip.isGzip(file)
    bytes = isPacked ? try Self.unpacked(file, of: path) : file
    if let refusal = OwnResult.refusal(of: bytes, path) { throw refusal }
    let limit = Reader.isMarkup(bytes) ? Self.pageLimit : FileReader.limit
    guard bytes.count <= limit else { throw FileReader.tooLarge(path, bytes.count, limit, isPacked: isPacked) }
  }

  /// - Parameter line: a line of a JSONL file.
  package init(line: LineReader.Line, of path: String) throws(Trouble) {
    switch line {
    case .bytes(let bytes): try self.init(line: bytes, of: path)
    case .tooLong(let count): throw FileReader.tooLarge(path, count, LineReader.longest)
    }
  }

  /// - Parameter line: a line of a JSONL file, without its end.
  package init(line: [UInt8], of path: String) throws(Trouble) {
    guard let report = JSONLine(line) else {
      throw Trouble(
        cannot: "read", path, because: "the line is no JSON object with a text",
        wayOut: "write each report as {\"id\": …, \"text\": …} on a line of its own")
    }
    guard report.text.count <= FileReader.limit else { throw FileReader.tooLarge(path, report.text.count, FileReader.limit) }
    file = line
    bytes = report.text
    isPacked = true
    name = report.id
  }

  /// Bytes that a file may have, depending on the first 64 KiB of it.
  static func limit(_ head: [UInt8]) -> Int {
    if OwnResult.mayFollow(head) { return resultLimit }
    return Gzip.isGzip(head) || Reader.isMarkup(head) ? pageLimit : FileReader.limit
  }

  private static func unpacked(_ file: [UInt8], of path: String) throws(Trouble) -> [UInt8] {
    switch Gzip.unpacked(file, limit: pageLimit) {
    case .bytes(let unpacked): return unpacked
    case .tooLarge: throw FileReader.tooLarge(path, nil, pageLimit, isPacked: true)
    case .broken(let intact):
      throw Trouble(
        cannot: "unpack", path, because: "the gzip data end or are damaged after \(intact) bytes of text", wayOut: "fetch the file again")
    }
  }
}
