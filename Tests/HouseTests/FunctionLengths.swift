/// The functions of a Swift file with their lengths, by indentation: a declaration ends with the line that closes it at its own depth.
///
/// Counted from the line of `func` or `init` to the closing brace, both included. A declaration without a body has one line.
struct FunctionLengths {
  struct Function {
    let name: String
    /// Counted from 1.
    let start: Int
    let lines: Int
  }

  let functions: [Function]

  init(_ lines: [Substring]) {
    var found: [Function] = []
    for (index, line) in lines.enumerated() {
      guard let name = Self.declared(line) else { continue }
      let depth = line.prefix { $0 == " " }.count
      var end = index
      if !Self.closes(line) {
        for (offset, below) in lines[(index + 1)...].enumerated() {
          let indentation = below.prefix { $0 == " " }.count
          if below.isEmpty || indentation > depth { continue }
          // `) -> Int {` and `where …` continue the head.
          if indentation == depth,
            below.dropFirst(depth).hasPrefix(")") || below.dropFirst(depth).hasPrefix("{") || below.contains("where ")
          {
            continue
          }
          if indentation == depth, below.dropFirst(depth).hasPrefix("}") { end = index + 1 + offset }
          break
        }
      }
      found.append(Function(name: name, start: index + 1, lines: end - index + 1))
    }
    functions = found
  }

  private static let modifiers: Set<Substring> = [
    "package", "public", "internal", "private", "fileprivate", "static", "final", "override", "mutating", "nonmutating", "nonisolated",
    "convenience", "required", "class", "borrowing", "consuming",
  ]

  /// The name of the function that a line declares.
  private static func declared(_ line: Substring) -> String? {
    guard line.contains("func ") || line.contains("init") else { return nil }
    var text = line.drop { $0 == " " }
    // An attribute with its argument list, or the end of one: what is declared stands after its last parenthesis.
    if text.hasPrefix("@") || text.hasPrefix(")") || text.hasPrefix("]") {
      guard let keyword = text.range(of: "func ") ?? text.range(of: " init(") else { return nil }
      text = text[keyword.lowerBound...].drop { $0 == " " }
    }
    while true {
      let word = text.prefix { $0.isLetter }
      if word == "func" { return String(text.dropFirst(5).prefix { $0 != "(" && $0 != "<" && $0 != " " }) }
      if word == "init" { return ["(", "?", "<", "!"].contains(text.dropFirst(4).first) ? "init" : nil }
      guard modifiers.contains(word) else { return nil }
      text = text[word.endIndex...].drop { $0 != " " }.drop { $0 == " " }
    }
  }

  /// Whether the body opens and closes on the line of the head.
  private static func closes(_ line: Substring) -> Bool {
    line.contains("{") && line.last == "}" && line.filter { $0 == "{" }.count == line.filter { $0 == "}" }.count
  }
}
