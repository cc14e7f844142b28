/// A name in a sentence, as words of it.
struct MarkedName: Hashable {
  enum Kind: String {
    case person = "PER"
    case organisation = "ORG"
    case place = "LOC"
  }

  var kind: Kind
  var words: Range<Int>

  /// One BIO tag a word: the longest name first, then the leftmost, then the one that came first; what overlaps a name is left out.
  static func tags(_ names: [MarkedName], count: Int) -> [String] {
    var tags = [String](repeating: "O", count: count)
    let order = names.indices.sorted {
      (-names[$0].words.count, names[$0].words.lowerBound, $0) < (-names[$1].words.count, names[$1].words.lowerBound, $1)
    }
    for name in order.map({ names[$0] }) where !name.words.isEmpty && tags[name.words].allSatisfy({ $0 == "O" }) {
      for word in name.words { tags[word] = (word == name.words.lowerBound ? "B-" : "I-") + name.kind.rawValue }
    }
    return tags
  }

  /// A sentence in BIO, with the empty line behind it.
  static func lines(_ forms: [String], _ names: [MarkedName]) -> String {
    zip(forms, tags(names, count: forms.count)).map { "\($0)\t\($1)\n" }.joined() + "\n"
  }
}
