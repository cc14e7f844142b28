import TextAlgorithms

/// Reads the brackets of GUM's `Entity=` in MISC: `(3-person-…` opens, `3)` closes, `(4-place-…)` does both; brackets may nest.
enum EntityMarks {
  struct Mention: Hashable {
    /// `person`, `organization`, `place`, `event`, …
    var kind: String
    var words: Range<Int>
    /// The chain of coreference that it belongs to.
    var id = ""
  }

  /// The mentions of a sentence in the order in which they end; what has no end in it is left out.
  static func mentions(_ misc: [String]) -> [Mention] {
    var open: [(id: Substring, kind: String, start: Int)] = []
    var out: [Mention] = []
    for (word, cell) in misc.enumerated() {
      let key = "Entity="
      for part in cell.split(separator: "|") where part.hasPrefix(key) {
        var rest = part.dropFirst(key.count)
        while let first = rest.first {
          let opens = first == "("
          if opens { rest = rest.dropFirst() }
          let text = rest.prefix { $0 != "(" && $0 != ")" }
          rest = rest.dropFirst(text.count)
          let closes = rest.first == ")"
          if closes { rest = rest.dropFirst() }
          // A mention in pieces is `3[1/2]`.
          let id = text.prefix { $0 != "-" && $0 != "[" }
          let fields = text.split(separator: "-", omittingEmptySubsequences: false)
          if opens, fields.count > 1 {
            if closes {
              out.append(Mention(kind: String(fields[1]), words: word..<word + 1, id: String(id)))
            } else {
              open.append((id, String(fields[1]), word))
            }
          } else if !opens, closes, let last = open.lastIndex(where: { $0.id == id }) {
            let mention = open.remove(at: last)
            out.append(Mention(kind: mention.kind, words: mention.start..<word + 1, id: String(mention.id)))
          } else if text.isEmpty, !closes {
            break
          }
        }
      }
    }
    return out
  }
}
