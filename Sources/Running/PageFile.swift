import Reading

/// A report's file: its bytes as they lie there, and what they are unpacked.
///
/// Refuses more than 1 MB of plain text and more than 16 MB of a page, unpacked, whatever size the packed file has.
struct PageFile {
  /// Bytes that a page of markup may have; of 1,300 real pages the largest has 3 MB.
  static let pageLimit = 16 << 20

  /// As it lies there.
  let file: [UInt8]
  /// The same, or what a gzip file holds.
  let bytes: [UInt8]
  let isPacked: Bool

  /// - Parameter input: what standard input held, where it has been read already.
  init(_ path: String, input: [UInt8]? = nil) throws(Trouble) {
    if path == "-", let input {
      file = input
    } else {
      file = try FileReader.bytes(of: path) { head in
        Gzip.isGzip(head) || Reader.isMarkup(head) ? Self.pageLimit : FileReader.limit
      }
    }
    isPacked = Gzip.isGzip(file)
    guard isPacked else {
      bytes = file
      return
    }
    switch Gzip.unpacked(file, limit: Self.pageLimit) {
    case .bytes(let unpacked):
      guard unpacked.count <= FileReader.limit || Reader.isMarkup(unpacked) else {
        throw Self.tooLarge(path, unpacked.count, FileReader.limit)
      }
      bytes = unpacked
    case .tooLarge: throw Self.tooLarge(path, Self.pageLimit + 1, Self.pageLimit)
    case .broken(let intact):
      throw Trouble(
        cannot: "unpack", path, because: "the gzip data end or are damaged after \(intact) bytes of text", wayOut: "fetch the file again")
    }
  }

  private static func tooLarge(_ path: String, _ count: Int, _ limit: Int) -> Trouble {
    Trouble(
      cannot: "unpack", path,
      because:
        "it holds \(count > limit && limit == pageLimit ? "more than \(limit >> 20)" : "\(count >> 20)") MB and one report may have \(limit >> 20) MB",
      wayOut: "split it into one file a report")
  }
}
