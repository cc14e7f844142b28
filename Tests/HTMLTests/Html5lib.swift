import Foundation
import Testing

@testable import HTML

/// The conformance tests of html5lib, where the evaluation data is at hand.
enum Html5lib {
  static let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["SYNOPTIC_DATA"] ?? "../shared")
    .appendingPathComponent("data/markup/html5lib")

  static var isAtHand: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func files(_ under: String, _ ending: String) -> [URL] {
    let all =
      (try? FileManager.default.contentsOfDirectory(at: folder.appendingPathComponent(under), includingPropertiesForKeys: nil)) ?? []
    return all.filter { $0.pathExtension == ending }.sorted { $0.path < $1.path }
  }

  /// One test of tree construction.
  struct TreeTest {
    var data = ""
    var fragment: String?
    var isScripting: Bool?
    var expected = ""
  }

  static func treeTests(_ file: URL) throws -> [TreeTest] {
    var tests: [TreeTest] = []
    var section = ""
    for line in String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) {
      switch line {
      case "#data":
        tests.append(TreeTest())
        section = "data"
      case "#errors", "#new-errors": section = "errors"
      case "#document-fragment": section = "fragment"
      case "#script-on": tests[tests.count - 1].isScripting = true
      case "#script-off": tests[tests.count - 1].isScripting = false
      case "#document": section = "document"
      default:
        let last = tests.count - 1
        guard last >= 0 else { continue }
        switch section {
        case "data": tests[last].data += line + "\n"
        case "fragment": tests[last].fragment = String(line)
        case "document": tests[last].expected += line + "\n"
        default: break
        }
      }
    }
    for index in tests.indices {
      if tests[index].data.hasSuffix("\n") { tests[index].data.removeLast() }
      while tests[index].expected.hasSuffix("\n\n") { tests[index].expected.removeLast() }
    }
    return tests
  }

  static func parse(_ test: TreeTest, isScripting: Bool) -> Document {
    let parser = HTMLParser(isScripting: isScripting)
    guard let fragment = test.fragment else { return parser.parse(Array(test.data.utf8)) }
    let words = fragment.split(separator: " ").map(String.init)
    if words.count == 2 {
      return parser.parse(fragment: Array(test.data.utf8), in: words[1], namespace: words[0] == "svg" ? .svg : .mathML)
    }
    return parser.parse(fragment: Array(test.data.utf8), in: fragment)
  }
}

extension Document {
  /// The tree as html5lib prints it.
  func printed(isFragment: Bool = false) -> String {
    var out = ""
    for child in children(of: isFragment ? nodes[Int(Document.root)].firstChild : Document.root) { print(child, 0, &out) }
    return out
  }

  private func print(_ node: UInt32, _ depth: Int, _ out: inout String) {
    let indent = "| " + String(repeating: "  ", count: depth)
    let it = self[node]
    switch it.kind {
    case .document: break
    case .templateContent: out += indent + "content\n"
    case .doctype:
      let type = doctype ?? Doctype()
      let identifiers =
        (type.publicIdentifier ?? "").isEmpty && (type.systemIdentifier ?? "").isEmpty
        ? "" : " \"\(type.publicIdentifier ?? "")\" \"\(type.systemIdentifier ?? "")\""
      out += indent + "<!DOCTYPE \(type.name)\(identifiers)>\n"
    case .text: out += indent + "\"\(text(of: node))\"\n"
    case .comment: out += indent + "<!-- \(text(of: node)) -->\n"
    case .element:
      let prefix = it.namespace == .html ? "" : it.namespace == .svg ? "svg " : "math "
      out += indent + "<\(prefix)\(spelling(of: node))>\n"
      let foreign = [
        "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title", "xlink:type", "xml:lang", "xml:space",
        "xmlns:xlink",
      ]
      let lines = attributes(of: node).map { attribute in
        var name = names.spelling(attribute.nameNumber)
        if it.namespace != .html, foreign.contains(name) { name = name.replacingOccurrences(of: ":", with: " ") }
        return (name, String(decoding: value(attribute), as: UTF8.self))
      }
      for line in lines.sorted(by: { Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16)) }) {
        out += indent + "  \(line.0)=\"\(line.1)\"\n"
      }
    }
    for child in children(of: node) { print(child, depth + 1, &out) }
  }
}
