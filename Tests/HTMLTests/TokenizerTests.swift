import Foundation
import Testing

@testable import HTML

/// Tokenization against html5lib. Parse errors are not compared: the tokenizer does not tell them.
struct TokenizerTests {
  @Test(.enabled(if: Html5lib.isAtHand, "html5lib's tests are not at hand: set SYNOPTIC_DATA"))
  func html5lib() throws {
    var passed = 0, failed: [String] = [], unpresentable = 0
    for file in Html5lib.files("tokenizer", "test") {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      for test in (object["tests"] as? [[String: Any]]) ?? [] {
        let isEscaped = test["doubleEscaped"] as? Bool == true
        guard var input = test["input"] as? String, var output = test["output"] as? [[Any]] else { continue }
        if isEscaped {
          guard let plain = Self.unescaped(input), let tokens = Self.unescaped(output) else {
            unpresentable += 1
            continue
          }
          (input, output) = (plain, tokens)
        }
        for state in test["initialStates"] as? [String] ?? ["Data state"] {
          let found = Self.tokens(Array(input.utf8), state, test["lastStartTag"] as? String ?? "")
          if NSArray(array: found).isEqual(to: NSArray(array: Self.joined(output)) as! [Any]) {
            passed += 1
          } else {
            failed.append("\(file.lastPathComponent) \(test["description"] ?? "") \(state)\n\(input)\nexpected \(output)\nfound \(found)")
          }
        }
      }
    }
    print("html5lib tokenizer: \(passed) of \(passed + failed.count); lone surrogates, which UTF-8 has not: \(unpresentable)")
    #expect(failed.isEmpty, "\(failed.count): \(failed.prefix(20).joined(separator: "\n\n"))")
  }

  /// Adjacent character tokens as one.
  static func joined(_ tokens: [[Any]]) -> [[Any]] {
    var out: [[Any]] = []
    for token in tokens {
      if token[0] as? String == "Character", let last = out.last, last[0] as? String == "Character" {
        out[out.count - 1] = ["Character", (last[1] as! String) + (token[1] as! String)]
      } else {
        out.append(token)
      }
    }
    return out
  }

  static func tokens(_ bytes: [UInt8], _ state: String, _ lastStartTag: String) -> [[Any]] {
    bytes.withUnsafeBufferPointer { page in
      var tokenizer = HTMLTokenizer(page)
      let document = Document(bytes)
      switch state {
      case "RCDATA state": tokenizer.enter(.rcdata, until: lastStartTag)
      case "RAWTEXT state": tokenizer.enter(.rawtext, until: lastStartTag)
      case "Script data state": tokenizer.enter(.script, until: lastStartTag)
      case "PLAINTEXT state": tokenizer.enter(.plaintext)
      case "CDATA section state": tokenizer.enter(.cdata)
      default: break
      }
      var out: [[Any]] = []
      func add(_ kind: Document.Piece.Kind) {
        var text: [UInt8] = []
        document.append(.init(kind: kind, start: UInt32(tokenizer.start), end: UInt32(tokenizer.end)), to: &text)
        out.append(["Character", String(decoding: text, as: UTF8.self)])
      }
      while true {
        let kind = tokenizer.next()
        switch kind {
        case .end: return joined(out)
        case .characters: add(.plain)
        case .null: out.append(["Character", "\0"])
        case .reference: add(.reference)
        case .replaced: add(.replaced)
        case .comment:
          var node = Document.Node(.comment, tokenizer.start, tokenizer.end)
          node.first = UInt32(tokenizer.data.lowerBound)
          node.second = UInt32(tokenizer.data.upperBound)
          var copy = document
          copy.nodes = [node]
          out.append(["Comment", copy.text(of: 0)])
        case .doctype:
          let type = tokenizer.doctype
          out.append([
            "DOCTYPE", type.name.isEmpty ? NSNull() : type.name as Any, type.publicIdentifier ?? NSNull() as Any,
            type.systemIdentifier ?? NSNull() as Any, !tokenizer.isQuirky,
          ])
        case .endTag: out.append(["EndTag", tokenizer.names.spelling(tokenizer.nameNumber)])
        case .startTag:
          var attributes: [String: String] = [:]
          for attribute in tokenizer.attributes {
            attributes[tokenizer.names.spelling(attribute.nameNumber)] = String(decoding: document.value(attribute), as: UTF8.self)
          }
          out.append(
            ["StartTag", tokenizer.names.spelling(tokenizer.nameNumber), attributes] + (tokenizer.isSelfClosing ? [true as Any] : []))
        }
      }
    }
  }

  /// Resolves `\uHHHH`; nil where a lone surrogate results.
  static func unescaped(_ text: String) -> String? {
    var units: [UInt16] = []
    let source = Array(text.utf16)
    var i = 0
    while i < source.count {
      if source[i] == 0x5C, i + 5 < source.count, source[i + 1] == 0x75,
        let unit = UInt16(String(decoding: source[(i + 2)..<(i + 6)], as: UTF16.self), radix: 16)
      {
        units.append(unit)
        i += 6
      } else {
        units.append(source[i])
        i += 1
      }
    }
    return String(validating: units, as: UTF16.self)
  }

  static func unescaped(_ tokens: [[Any]]) -> [[Any]]? {
    var out: [[Any]] = []
    for token in tokens {
      var parts: [Any] = []
      for part in token {
        if let text = part as? String {
          guard let plain = unescaped(text) else { return nil }
          parts.append(plain)
        } else if let attributes = part as? [String: String] {
          var plain: [String: String] = [:]
          for (name, value) in attributes {
            guard let name = unescaped(name), let value = unescaped(value) else { return nil }
            plain[name] = value
          }
          parts.append(plain)
        } else {
          parts.append(part)
        }
      }
      out.append(parts)
    }
    return out
  }
}
