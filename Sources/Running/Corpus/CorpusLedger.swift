import Foundation
import Sourcing
import TextAlgorithms

/// What a pass over a corpus has read: files, how far each JSONL file, and what could not be read of it.
///
/// A file's number is its place in the list. Entries are lines of JSON that are only added to; kept in a store where there is one.
struct CorpusLedger {
  struct Entry: Codable, Sendable {
    var path: String?
    /// Of a file read whole: its size, its time of change and the sum of its bytes.
    var bytes: Int?
    var changed: Int?
    var sum: UInt64?
    /// Of a JSONL file: its number, the byte up to which it is read, the lines before it and the sum of the bytes just before it.
    var file: Int?
    var offset: Int?
    var lines: Int?
    /// What was said of a line that is no report.
    var failed: String?
  }

  /// How far a JSONL file is read.
  struct Progress: Sendable {
    var offset = 0
    var lines = 0
    var sum: UInt64 = 0
  }

  /// Bytes before the end of what is read that are looked at again before going on.
  private static let looked = 4096

  private let store: (any ByteStore)?
  private(set) var paths: [String] = []
  private(set) var failures: [String] = []
  private var numbers: [Locator: Int] = [:]
  private var whole: [Int: (bytes: Int, changed: Int, sum: UInt64)] = [:]
  private var progress: [Int: Progress] = [:]
  private var draft: [UInt8] = []
  private var sum = MemorySum()

  /// - Parameter store: what an earlier run kept.
  init(_ store: (any ByteStore)?) throws {
    self.store = store
    guard let store, store.count > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: store.count)
    try bytes.withUnsafeMutableBytes { try store.read(at: 0, into: $0) }
    // Summed as it was written: line by line.
    var start = 0
    let decoder = JSONDecoder()
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = Array(bytes[start...end])
      line.withUnsafeBytes { sum.add($0) }
      guard let entry = try? decoder.decode(Entry.self, from: Data(line)), take(entry) else { throw StoreDamage("its ledger has changed") }
      start = end + 1
    }
    guard start == bytes.count else { throw StoreDamage("its ledger has changed") }
  }

  /// Puts everything into the store.
  mutating func mark() throws -> (bytes: Int, sum: UInt64) {
    try draft.withUnsafeBytes { try store?.append($0) }
    draft = []
    return (store?.count ?? 0, sum.value)
  }

  var sumOfAll: UInt64 { sum.value }

  /// The number of a file that is read whole; nil where it was not read yet.
  func number(of path: String) -> Int? { numbers[Locator(path)] }

  /// Whether a file that was read whole is still the same; a new time of change alone is no change.
  func isUnchanged(_ number: Int, _ path: String) -> Bool {
    guard let known = whole[number], let stamp = FileReader.stamp(of: path), stamp.bytes == known.bytes else { return false }
    if stamp.changed == known.changed { return true }
    guard let bytes = try? FileReader.bytes(of: path) else { return false }
    return MemorySum.of(bytes) == known.sum
  }

  mutating func add(_ path: String, bytes: Int, changed: Int, sum: UInt64) throws {
    try write(Entry(path: path, bytes: bytes, changed: changed, sum: sum))
  }

  /// How far a JSONL file is read; the file gets its number.
  ///
  /// - Throws: `Trouble` where what was read of it has changed since.
  mutating func resume(_ path: String) throws -> (number: Int, progress: Progress) {
    guard let number = numbers[Locator(path)] else {
      try write(Entry(path: path))
      return (paths.count - 1, Progress())
    }
    let known = progress[number] ?? Progress()
    guard try Self.sum(path, before: known.offset) == known.sum || known.offset == 0 else {
      throw Trouble(
        cannot: "go on with", path, because: "what was read of it before has changed", wayOut: "restore it, or begin a new state folder")
    }
    guard known.offset > 0, try FileReader.bytes(of: path, in: (known.offset - 1)..<known.offset) != [0x0A] else {
      return (number, known)
    }
    // The last line had no end; where the file has grown, the end comes first.
    let next = try FileReader.bytes(of: path, in: known.offset..<(known.offset + 1))
    guard next.isEmpty || next == [0x0A] else {
      throw Trouble(
        cannot: "go on with", path, because: "its last line that was read is longer now", wayOut: "restore it, or begin a new state folder")
    }
    return (number, Progress(offset: known.offset + next.count, lines: known.lines, sum: known.sum))
  }

  mutating func advance(_ number: Int, offset: Int, lines: Int) throws {
    try write(Entry(sum: try Self.sum(paths[number], before: offset), file: number, offset: offset, lines: lines))
  }

  mutating func fail(_ message: String) throws { try write(Entry(failed: message)) }

  private static func sum(_ path: String, before offset: Int) throws -> UInt64 {
    MemorySum.of(try FileReader.bytes(of: path, in: max(0, offset - looked)..<offset))
  }

  private mutating func write(_ entry: Entry) throws {
    _ = take(entry)
    guard store != nil else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let line = Array(try encoder.encode(entry)) + [0x0A]
    line.withUnsafeBytes { sum.add($0) }
    draft += line
  }

  private mutating func take(_ entry: Entry) -> Bool {
    if let path = entry.path {
      numbers[Locator(path)] = paths.count
      if let bytes = entry.bytes { whole[paths.count] = (bytes, entry.changed ?? 0, entry.sum ?? 0) }
      paths.append(path)
    } else if let number = entry.file, let offset = entry.offset, let lines = entry.lines {
      guard paths.indices.contains(number), (0..<1 << 60).contains(offset), (0..<1 << 60).contains(lines) else { return false }
      progress[number] = Progress(offset: offset, lines: lines, sum: entry.sum ?? 0)
    } else if let failed = entry.failed {
      failures.append(failed)
    } else {
      return false
    }
    return true
  }
}
