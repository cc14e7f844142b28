import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns what the user named — files, folders, globs, `-` — into a list of files.
///
/// A file that is reached under several names (another spelling, a link) is listed once, a folder walked once: links that fan out or lead
/// back end. Pipes and devices are taken where they are named, and passed over in folders.
package enum InputPaths {
  /// A file to read, or why there is none.
  package enum Found: Sendable {
    case file(String)
    /// A place that is not read, and need not be.
    case passed(Attempt)
    case trouble(Trouble)
  }

  /// In the order given; a folder's files in the order of the bytes of their names, its folders too, hidden files left out.
  package static func expand(_ paths: [String]) -> [Found] {
    var walk = Walk()
    for path in paths { walk.add(path, isNamed: true) }
    return walk.found
  }

  /// The files alone.
  package static func files(_ paths: [String]) -> [String] {
    expand(paths).compactMap { found in
      if case .file(let path) = found { path } else { nil }
    }
  }

  /// The names in a folder that are not hidden, in the order of their bytes; nil where it cannot be listed.
  package static func names(in path: String) -> [String]? {
    guard let folder = opendir(PathSpelling.c(path)) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { spelled($0) }
      }
      if !name.utf8.starts(with: ".".utf8) { names.append(name) }
    }
    return names.map { Locator($0) }.sorted().map(\.path)
  }

  private static func spelled(_ name: UnsafePointer<CChar>) -> String {
    PathSpelling.spelled(UnsafeRawBufferPointer(start: name, count: strlen(name)))
  }

  private struct Walk {
    var found: [Found] = []
    /// Files and folders on the list, each with the name that it was first reached under.
    private var known: [FileStatus.Identity: String] = [:]
    /// Names under which nothing is found.
    private var missing: Set<Locator> = []

    /// - Parameters:
    ///   - isNamed: whether the user named it; otherwise it stood in a folder or fits a pattern.
    ///   - outer: the folders on the way here.
    mutating func add(_ path: String, isNamed: Bool, within outer: [FileStatus.Identity] = []) {
      guard let status = FileStatus.ofInput(path) else {
        if isNamed, path.utf8.contains(where: { "*?[".utf8.contains($0) }) { return pattern(path) }
        // Reading it says why it is not there.
        if missing.insert(Locator(path)).inserted { found.append(.file(path)) } else { pass(path, .duplicate, "named more than once") }
        return
      }
      if status.kind == .folder, outer.contains(status.identity) {
        return fail("read", path, "it is a link to a folder that it lies in", "delete the link or name the files")
      }
      guard status.kind == .folder || status.kind == .file || isNamed else {
        return pass(path, .skipped, "it is no file; name it to read it")
      }
      if let first = known[status.identity] {
        let isSame = Locator(first) == Locator(path)
        let kind = status.kind == .folder ? "folder" : "file"
        return pass(path, .duplicate, isSame ? "named more than once" : "the same \(kind) as \"\(first)\"")
      }
      known[status.identity] = path
      if status.kind == .folder { folder(path, within: outer + [status.identity]) } else { found.append(.file(path)) }
    }

    private mutating func pattern(_ path: String) {
      var matches = glob_t()
      defer { globfree(&matches) }
      guard glob(PathSpelling.c(path), 0, nil, &matches) == 0, matches.gl_pathc > 0 else {
        return fail("find", path, "no file matches the pattern", "quote the pattern or name the files")
      }
      for index in 0..<Int(matches.gl_pathc) {
        if let match = matches.gl_pathv[index] { add(InputPaths.spelled(match), isNamed: false) }
      }
    }

    private mutating func folder(_ path: String, within outer: [FileStatus.Identity]) {
      guard let listed = InputPaths.names(in: path) else {
        return fail("read", path, "the folder cannot be listed", "ask for permission to read it")
      }
      if listed.isEmpty { return fail("read", path, "the folder is empty", "name a folder that holds reports") }
      let base = path.hasSuffix("/") ? String(path.dropLast()) : path
      for name in listed { add(base + "/" + name, isNamed: false, within: outer) }
    }

    private mutating func pass(_ path: String, _ state: Attempt.State, _ because: String) {
      found.append(.passed(Attempt(source: path, state: state, because: because)))
    }

    private mutating func fail(_ verb: String, _ path: String, _ cause: String, _ wayOut: String) {
      found.append(.trouble(Trouble(cannot: verb, path, because: cause, wayOut: wayOut)))
    }
  }
}
