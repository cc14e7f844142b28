/// The file of MEANTIME: `document TAB sentence TAB word TAB form TAB marks`, a mention of a kind as `(cross_intra_ORG3…` to `…ORG3…)`.
struct Meantime {
  struct Sentence {
    var forms: [String] = []
    var mentions: [EntityMarks.Mention] = []
  }

  /// What is wrong with a line, counted from 1.
  struct Fault: Error, CustomStringConvertible {
    var line: Int
    var what: String
    var description: String { "line \(line): \(what)" }
  }

  /// Sentences that have mentions: the headline and the five behind it; further ones nobody annotated.
  static let annotated = 0...5

  /// The annotated sentences of more than two words, in the order of the file.
  var sentences: [Sentence] = []
  /// Words that the file has more often small than with a capital inside a sentence.
  private(set) var lowercase: Set<String> = []

  init(_ text: String) throws(Fault) {
    var key: [Substring] = []
    var marks: [Substring] = []
    var forms: [String] = []
    var surplus: [String: Int] = [:]
    func sentence() -> Sentence? {
      guard key.count == 2, let number = Int(key[1]), Self.annotated.contains(number), forms.count > 2 else { return nil }
      return Sentence(forms: forms, mentions: Self.mentions(marks))
    }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 5 else { throw Fault(line: number + 1, what: "a word has five columns, this line has \(cells.count)") }
      if key != Array(cells[0..<2]) {
        if let done = sentence() { sentences.append(done) }
        key = Array(cells[0..<2])
        marks = []
        forms = []
      }
      forms.append(String(cells[3]))
      marks.append(cells[4])
      if cells[3].first?.isLowercase == true { surplus[String(cells[3]), default: 0] += 1 }
      if cells[3].first?.isUppercase == true, forms.count > 1 { surplus[cells[3].lowercased(), default: 0] -= 1 }
    }
    lowercase = Set(surplus.filter { $0.value > 0 }.keys)
    if let done = sentence() { sentences.append(done) }
  }

  /// The mentions of persons, organisations and places, in the order in which they end.
  private static func mentions(_ marks: [Substring]) -> [EntityMarks.Mention] {
    var open: [Substring: [Int]] = [:]
    var out: [EntityMarks.Mention] = []
    for (word, cell) in marks.enumerated() {
      for part in cell.split(separator: "|") {
        var mark = part.drop { $0 == " " }
        let opens = mark.first == "("
        if opens { mark = mark.dropFirst() }
        let closes = mark.last == ")"
        if closes { mark = mark.dropLast() }
        let id = mark.drop { !$0.isUppercase }
        guard ["PER", "ORG", "LOC"].contains(id.prefix(3)) else { continue }
        if opens { open[id, default: []].append(word) }
        if closes, let start = open[id]?.popLast() { out.append(EntityMarks.Mention(kind: String(id.prefix(3)), words: start..<word + 1)) }
      }
    }
    return out
  }
}
