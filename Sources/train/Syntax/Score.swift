import Vocabulary

/// How often answers are right, on given tokens.
struct Score {
  var words = 0
  var tags = 0
  var pennTags = 0
  var features = 0
  var heads = 0
  var labelled = 0
  var argmaxHeads = 0
  var gold = 0
  var found = 0
  var right = 0

  init(_ sentences: [TrainingSentence], _ answers: [NetworkPass.Answer]) {
    for (sentence, answer) in zip(sentences, answers) {
      if let tree = sentence.tree {
        words += sentence.count
        for i in 0..<sentence.count {
          if tree.tags[i] == answer.tags[i] { tags += 1 }
          if tree.pennTags[i] == answer.pennTags[i] { pennTags += 1 }
          if tree.features[i] == answer.features[i] { features += 1 }
          guard tree.heads[i] == answer.heads[i] else { continue }
          heads += 1
          if Relation(rawValue: tree.relations[i])!.universal == Relation(rawValue: answer.relations[i])!.universal { labelled += 1 }
        }
      }
      if let names = sentence.names, !names.contains(TrainingSentence.unknownName) {
        let a = Self.spans(names)
        let b = Self.spans(answer.names)
        gold += a.count
        found += b.count
        right += a.intersection(b).count
      }
    }
  }

  struct Name: Hashable {
    var kind: UInt8
    var range: Range<Int>
  }

  /// Names as BIO marks them; an inside that continues nothing begins one.
  static func spans(_ tags: [UInt8]) -> Set<Name> {
    var out: Set<Name> = []
    var start: Int?
    var kind: UInt8 = 0
    for i in 0...tags.count {
      let tag = i < tags.count ? tags[i] : 0
      let continues = start != nil && tag > 0 && tag % 2 == 0 && (tag + 1) / 2 == kind
      if let begun = start, !continues {
        out.insert(Name(kind: kind, range: begun..<i))
        start = nil
      }
      if tag > 0, !continues {
        start = i
        kind = (tag + 1) / 2
      }
    }
    return out
  }

  private func share(_ part: Int, _ whole: Int) -> String {
    let tenth = whole == 0 ? 0 : (part * 10000 + whole / 2) / whole
    return "\(tenth / 100).\(tenth % 100 < 10 ? "0" : "")\(tenth % 100)"
  }

  var line: String {
    var out: [String] = []
    if words > 0 {
      out.append(
        "UPOS \(share(tags, words)) XPOS \(share(pennTags, words)) feats \(share(features, words)) UAS \(share(heads, words)) LAS \(share(labelled, words))"
      )
    }
    if gold > 0 { out.append("names P \(share(right, found)) R \(share(right, gold)) F1 \(share(2 * right, gold + found))") }
    return out.joined(separator: "  ")
  }
}
