import Sourcing
import TextAlgorithms

/// The order in which the files of a corpus are read: one that their bytes give, not the order or the spelling of their paths.
///
/// Where more reports share a text than an index lists, it matters which come first; so it is always the same ones.
enum CorpusOrder {
  /// Bytes of the beginning and of the end of a file that are looked at; files of one size that agree in both are ordered by path.
  private static let looked = 1 << 16

  private struct Key: Sendable {
    var size: Int
    var sum: UInt64
    var place: Int
  }

  /// What is no file first; then the files from the smallest to the largest, standard input last.
  static func ordered(_ found: [InputPaths.Found], _ pipeline: Pipeline) async -> [InputPaths.Found] {
    let files = found.indices.filter { path(found[$0]) != nil }
    guard files.count > 1 else { return found }
    let keys = await pipeline.map(files) { index -> Key in
      guard let file = path(found[index]), file != "-", let size = FileReader.stamp(of: file)?.bytes else {
        return Key(size: Int.max, sum: 0, place: index)
      }
      return Key(size: size, sum: sum(file, size), place: index)
    }
    let sorted = keys.sorted { ($0.size, $0.sum, path(found[$0.place]) ?? "") < ($1.size, $1.sum, path(found[$1.place]) ?? "") }
    return found.filter { path($0) == nil } + sorted.map { found[$0.place] }
  }

  private static func path(_ found: InputPaths.Found) -> String? {
    if case .file(let path) = found { path } else { nil }
  }

  /// A file without a size may be a pipe, which is read only once.
  private static func sum(_ path: String, _ size: Int) -> UInt64 {
    let places = size <= 2 * looked ? [0..<size] : [0..<looked, (size - looked)..<size]
    return MemorySum.of(places.filter { !$0.isEmpty }.map { MemorySum.of((try? FileReader.bytes(of: path, in: $0)) ?? []) })
  }
}
