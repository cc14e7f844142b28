import TextAlgorithms
import Vocabulary

/// Of what kind the names are that capitals alone speak for: what the network says of them, all mentions of a report taken together.
///
/// Of what the network calls no name more often than one, several words are a person or of no kind, and a single word stays what it was.
/// Without trees nothing changes.
struct NameKinds {
  let text: Text
  private var votes: [String: Votes] = [:]

  /// `in Tervyn` says more for a place than one word of the network's does.
  private static let votesOfPlace = 2

  /// Words of a name's mentions by what they are said to be.
  private struct Votes {
    var outside = 0
    var named = 0
    var ofKind: [Actor.Kind: Int] = [:]
    /// Beside a verb of speech: no place that only the network calls one.
    var speaks = false

    /// The kind of a name of one word or of several; nil where nothing speaks against what it was.
    func kind(isSingle: Bool) -> Actor.Kind? {
      guard named + outside > 0 else { return nil }
      // One order for equal counts: the same kind on every run.
      let kinds: [Actor.Kind] = speaks ? [.person, .organisation] : [.person, .organisation, .place]
      let best = kinds.max { ofKind[$0, default: 0] < ofKind[$1, default: 0] }!
      if named >= outside { return best }
      return isSingle ? nil : best == .person ? .person : .other
    }
  }

  init(text: Text, names: [FoundName]) {
    self.text = text
    for name in names where !name.isSure {
      var votes = votes[key(name), default: Votes()]
      for token in name.tokens where text.tokens[token].isWord {
        guard let tag = text.trees.name(token), let likely = text.trees.likelyName(token) else { continue }
        if tag == .outside { votes.outside += 1 } else { votes.named += 1 }
        votes.ofKind[likely == .beginsPerson ? .person : likely == .beginsPlace ? .place : .organisation, default: 0] += 1
        if name.kind == .place { votes.ofKind[.place, default: 0] += Self.votesOfPlace }
      }
      votes.speaks =
        votes.speaks || text.isOne(of: text.language.cues.saying, name.whole.lowerBound - 1)
        || text.isOne(of: text.language.cues.saying, name.tokens.upperBound)
      self.votes[key(name)] = votes
    }
  }

  private func key(_ name: FoundName) -> String { Folding.folded(text.text(text.byteRange(name.tokens))) }

  /// The name with the kind that the network gives it; as it is where something surer than capitals speaks.
  func settled(_ name: FoundName) -> FoundName {
    guard !name.isSure, let kind = votes[key(name)]?.kind(isSingle: name.tokens.count == 1), kind != name.kind else { return name }
    var out = name
    out.kind = kind
    if kind != .person { out.gender = nil }
    return out
  }
}
