/// The table of targets in ARCHITECTURE.md: `| target | may import (ours) | external | holds |`, `–` where a cell is empty.
struct TargetTable {
  struct Row {
    let name: String
    let ours: Set<String>
    let external: Set<String>
  }

  /// In the order of the document.
  let rows: [Row]

  init(_ document: String) {
    let lines = document.split(separator: "\n").drop { !$0.hasPrefix("| target |") }.dropFirst(2)
    rows = lines.prefix { $0.hasPrefix("|") }.compactMap { line in
      let cells = line.split(separator: "|").map { $0.split { " `,–".contains($0) }.map(String.init) }
      guard cells.count >= 4, let name = cells[0].first else { return nil }
      return Row(name: name, ours: Set(cells[1]), external: Set(cells[2]))
    }
  }

  func row(_ target: String) -> Row? { rows.first { $0.name == target } }
}

/// The targets of a manifest, read from its text: each begins on a line of four spaces and `.target(`, `.executableTarget(` or `.testTarget(`.
struct Manifest {
  struct Target {
    let name: String
    let isTest: Bool
    /// Targets and products that it names as dependencies.
    let dependencies: Set<String>
  }

  /// In the order of the manifest.
  let targets: [Target]

  init(_ text: String) {
    var chunks: [(kind: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    ."), let open = line.firstIndex(of: "(") {
        chunks.append((String(line[line.index(line.startIndex, offsetBy: 5)..<open]), ""))
      }
      if !chunks.isEmpty { chunks[chunks.count - 1].text += line + "\n" }
    }
    targets = chunks.filter { $0.kind.lowercased().hasSuffix("target") }.compactMap { kind, text in
      guard let name = Self.literals(text).first(where: { $0.label == "name" })?.text else { return nil }
      return Target(name: name, isTest: kind == "testTarget", dependencies: Self.dependencies(text))
    }
  }

  /// The string literals inside `dependencies: […]`, those of package names and of platforms left out.
  private static func dependencies(_ text: String) -> Set<String> {
    guard let start = text.range(of: "dependencies: [") else { return [] }
    var depth = 1
    let list = text[start.upperBound...].prefix { character in
      if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
      return depth > 0
    }
    return Set(literals(String(list)).filter { $0.label != "package" }.map(\.text))
  }

  /// The string literals of a text, with the label that stands before each.
  private static func literals(_ text: String) -> [(label: String, text: String)] {
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    return stride(from: 1, to: pieces.count, by: 2).map { index in
      let before = pieces[index - 1].reversed().drop { $0 == " " }
      let label = before.first == ":" ? String(before.dropFirst().prefix { $0.isLetter }.reversed()) : ""
      return (label, String(pieces[index]))
    }
  }
}
