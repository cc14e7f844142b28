import Sourcing
import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a whole file. A file is written beside its place and then moved there, so that nobody sees half of it; what is no file (a pipe,
/// a device, a descriptor such as `/dev/stdout`) is written to as it is.
package enum FileWriter {
  package static func write(_ bytes: [UInt8], to path: String) throws(Trouble) {
    let draft = try Draft(path)
    try draft.append(bytes)
    try draft.finish()
  }

  /// Refuses a place that cannot be written, before any work is done.
  ///
  /// - Parameter inputs: the files that are read, which a result must not replace; one that is a result itself may be.
  package static func check(_ path: String, reading inputs: [String]) throws(Trouble) {
    _ = try OutputPlace(path)
    guard let place = FileStatus.ofInput(path) else { return }
    for input in inputs where FileStatus.ofInput(input)?.identity == place.identity && !isResult(input) {
      let name = Locator(input) == Locator(path) ? "it" : "it is the same file as \"\(input)\", which"
      throw Trouble(cannot: "write", path, because: "\(name) is read too and would be lost", wayOut: "name another file")
    }
  }

  private static func isResult(_ path: String) -> Bool {
    do throws(Trouble) {
      _ = try FileSource().stored(path)
      return false
    } catch {
      return error.isOwnResult
    }
  }

  /// A result that is written piece by piece; a file is in its place when it is finished, and its draft is deleted when it is not.
  package final class Draft {
    private let place: OutputPlace
    private let name: String
    private let descriptor: Int32
    /// Of the draft in the list of those that a signal deletes.
    private var slot: Int?
    private var isOpen = true

    package init(_ path: String) throws(Trouble) {
      place = try OutputPlace(path)
      switch place.target {
      case .stream:
        name = ""
        descriptor = try place.openStream()
      case .file(let folder, _, let replaced):
        // Short, so that every name that a folder takes has a draft; not to be guessed, so that nobody puts a link in its place.
        name = ".synoptic-" + Self.letters(12)
        slot = DraftList.add(name, in: folder)
        descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, replaced == nil ? 0o666 : 0o600)
        guard descriptor >= 0 else {
          let trouble = place.failure()
          isOpen = false
          DraftList.remove(slot)
          throw trouble
        }
      }
    }

    deinit {
      guard isOpen else { return }
      close(descriptor)
      discard()
    }

    package func append(_ text: String) throws(Trouble) { try append(Array(text.utf8)) }

    package func append(_ bytes: [UInt8]) throws(Trouble) {
      guard Descriptor.write(bytes, to: descriptor) else { throw place.failure() }
    }

    /// Moves the file to its place, once the disk holds it.
    package func finish() throws(Trouble) {
      isOpen = false
      guard case .file(let folder, let final, let replaced) = place.target else {
        guard close(descriptor) == 0 else { throw place.failure() }
        return
      }
      if let replaced {
        _ = fchown(descriptor, replaced.owner, replaced.group)
        _ = fchmod(descriptor, replaced.mode)
      }
      let isStored = fsync(descriptor) == 0 || errno == EINVAL
      guard close(descriptor) == 0, isStored, renameat(folder, name, folder, PathSpelling.c(final)) == 0 else {
        let trouble = place.failure()
        discard()
        throw trouble
      }
      DraftList.remove(slot)
    }

    private func discard() {
      if case .file(let folder, _, _) = place.target { unlinkat(folder, name, 0) }
      DraftList.remove(slot)
    }

    private static func letters(_ count: Int) -> String {
      var random = SystemRandomNumberGenerator()
      return String((0..<count).map { _ in "abcdefghijklmnopqrstuvwxyz234567".randomElement(using: &random)! })
    }
  }
}
