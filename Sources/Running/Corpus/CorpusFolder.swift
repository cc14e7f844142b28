import Foundation
import Grouping
import Sourcing
import TextAlgorithms
import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that keeps what is known of a corpus, so that a pass over it can stop anywhere and go on later.
///
/// Lists only grow at their ends, segments are only made and deleted, and the file `state` says how much of everything counts. It is
/// replaced at once (written beside, then moved) after all else is on the disk: whatever interrupts the program, the last `state` is
/// whole, and what was written after it is cut off. One program at a time (a lock that ends with it).
final class CorpusFolder: ByteShelf {
  /// What the file `state` says.
  struct State: Codable {
    static let format = "synoptic.lineage-state"
    static let version = 2

    var format = Self.format
    var version = Self.version
    /// Share from which pairs are told; pairs that were told are not judged again.
    var coverage: Double
    var mark: CorpusLineage.Mark
    /// Bytes of the ledger, and the sum of them.
    var ledger: Int
    var ledgerSum: UInt64

    /// Whether its numbers can be those of a run. Nothing is opened, cut off or deleted before this is known.
    var isSound: Bool { mark.isSound && (0...1).contains(coverage) && (0..<1 << 40).contains(ledger) }
  }

  let path: String
  /// What an earlier run left; nil in a new folder.
  private(set) var state: State?
  private var stores: [String: FileStore] = [:]
  private var dropped: [String] = []
  private let lock: Int32

  init(_ path: String) throws(Trouble) {
    self.path = path
    guard mkdir(PathSpelling.c(path), 0o755) == 0 || errno == EEXIST else { throw FileStore.failure("write", path) }
    let names = InputPaths.names(in: path) ?? []
    if let strange = names.first(where: { !Self.isOurs($0) }) {
      throw Trouble(
        cannot: "use", path, because: "it is no folder of lineage's: it holds \"\(strange)\"", wayOut: "name an empty folder, or a new one")
    }
    lock = open(PathSpelling.c("\(path)/lock"), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
    guard lock >= 0 else { throw FileStore.failure("write", path) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      close(lock)
      throw Trouble(cannot: "use", path, because: "another run is using it", wayOut: "wait until it ends, or name another folder")
    }
    state = try read(among: names)
  }

  deinit { close(lock) }

  private static let lists = ["words", "texts", "names", "reports", "pairs", "links", "ledger"]

  private static func isOurs(_ name: String) -> Bool {
    if lists.contains(name) || name == "lock" || name == "state" || name == "state.new" { return true }
    return name.hasPrefix("segment-") && name.dropFirst(8).allSatisfy(\.isNumber)
  }

  /// Deletes what no state counts; nil where there is nothing yet.
  private func read(among names: [String]) throws(Trouble) -> State? {
    guard names.contains("state") else {
      // A run that ended before its first state has written nothing that counts; longer lists have lost their state.
      for name in names where name != "lock" && name != "state.new" {
        if let stamp = FileReader.stamp(of: "\(path)/\(name)"), stamp.bytes > 0 { throw damaged("the file \"state\" is missing") }
      }
      return nil
    }
    let bytes = try FileReader.bytes(of: "\(path)/state", limit: 1 << 24)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[2].isEmpty, String(decoding: lines[1], as: UTF8.self) == Digest.sha256(Array(lines[0])) else {
      throw damaged("the file \"state\" is not whole")
    }
    struct Head: Decodable { var format: String, version: Int }
    guard let head = try? JSONDecoder().decode(Head.self, from: Data(lines[0])), head.format == State.format else {
      throw damaged("the file \"state\" is none of lineage's")
    }
    guard head.version == State.version else {
      throw Trouble(
        cannot: "use", path, because: "version \(head.version) of its form is not the one of this program, \(State.version)",
        wayOut: "name another folder, or use the program that made it")
    }
    guard let state = try? JSONDecoder().decode(State.self, from: Data(lines[0])), state.isSound else {
      throw damaged("the file \"state\" counts what cannot be")
    }
    let kept = Set(state.mark.index.segmentNames)
    for name in names where name.hasPrefix("segment-") && !kept.contains(name) { unlink(PathSpelling.c("\(path)/\(name)")) }
    return state
  }

  func damaged(_ cause: String) -> Trouble {
    Trouble(
      cannot: "go on with", path, because: cause,
      wayOut: "delete the folder and run the command again; it holds nothing but what the reports say")
  }

  /// The store of an earlier run, as long as its state says.
  func store(_ name: String) throws -> any ByteStore {
    guard let state else { throw damaged("it is empty") }
    let bytes = name == "ledger" ? state.ledger : state.mark.stores.first { $0.name == name }?.bytes
    let place = "\(path)/\(name)"
    guard let stamp = FileReader.stamp(of: place) else { throw damaged("the file \"\(name)\" is missing") }
    guard stamp.bytes >= bytes ?? 0 else { throw damaged("the file \"\(name)\" has \(stamp.bytes) bytes and should have \(bytes ?? 0)") }
    let store = try FileStore(place, kept: bytes ?? stamp.bytes)
    stores[name] = store
    return store
  }

  func make(_ name: String) throws -> any ByteStore {
    let store = try FileStore("\(path)/\(name)", kept: nil)
    stores[name] = store
    return store
  }

  func drop(_ name: String) {
    stores[name] = nil
    dropped.append(name)
  }

  /// Makes what was done so far count.
  func keep(_ state: State) throws {
    for name in stores.keys.sorted() { try stores[name]?.settle() }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = Array(try encoder.encode(state))
    let draft = "\(path)/state.new"
    let file = try FileStore(draft, kept: nil)
    try (json + [0x0A] + Array(Digest.sha256(json).utf8) + [0x0A]).withUnsafeBytes { try file.append($0) }
    try file.settle()
    guard rename(PathSpelling.c(draft), PathSpelling.c("\(path)/state")) == 0 else { throw FileStore.failure("write", path) }
    for name in dropped { unlink(PathSpelling.c("\(path)/\(name)")) }
    dropped = []
    self.state = state
  }
}
