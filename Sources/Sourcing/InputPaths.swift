import Foundation

/// Turns what the user named — files, folders, globs, `-` — into a list of files.
package enum InputPaths {
  /// A file to read, or why there is none.
  package enum Found: Sendable {
    case file(String)
    case trouble(Trouble)
  }

  /// In the order given; a folder's files in the order of their names, its folders too, hidden files left out.
  package static func expand(_ paths: [String]) -> [Found] { paths.flatMap { expand($0, within: []) } }

  /// - Parameter outer: the folders on the way here, by their real paths: a link that leads back to one of them would never end.
  private static func expand(_ path: String, within outer: Set<String>) -> [Found] {
    if path == "-" { return [.file(path)] }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      return isFolder.boolValue ? folder(path, within: outer) : [.file(path)]
    }
    if path.contains(where: { "*?[".contains($0) }) {
      let matches = glob(path)
      if matches.isEmpty {
        return [
          .trouble(Trouble(cannot: "find", path, because: "no file matches the pattern", wayOut: "quote the pattern or name the files"))
        ]
      }
      return matches.flatMap { expand($0, within: outer) }
    }
    return [.file(path)]  // reading it says why it is not there
  }

  private static func folder(_ path: String, within outer: Set<String>) -> [Found] {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard !outer.contains(place) else {
      return [
        .trouble(
          Trouble(cannot: "read", path, because: "it is a link to a folder that it lies in", wayOut: "delete the link or name the files"))
      ]
    }
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { !$0.hasPrefix(".") }.sorted()
      if names.isEmpty {
        return [.trouble(Trouble(cannot: "read", path, because: "the folder is empty", wayOut: "name a folder that holds reports"))]
      }
      let base = path.hasSuffix("/") ? String(path.dropLast()) : path
      return names.flatMap { expand(base + "/" + $0, within: outer.union([place])) }
    } catch {
      return [.trouble(Trouble(cannot: "read", path, because: "the folder cannot be listed", wayOut: "ask for permission to read it"))]
    }
  }

  private static func glob(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard Foundation.glob(pattern, GLOB_MARK, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }
}
