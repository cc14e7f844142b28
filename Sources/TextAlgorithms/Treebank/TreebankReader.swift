/// Reads the lines of a file of annotated sentences, one after the other.
struct TreebankReader {
  private let file: [UInt8]
  private(set) var bank = Treebank()
  private var line = 0
  private var isBIO: Bool?
  private var comments: [String] = []
  private var beginsBlock = true
  /// The first word of the sentence that is being read.
  private var first = 0
  /// Heads of its words as written, with their lines.
  private var heads: [(number: Int, line: Int)] = []
  /// The last word number of the open multi-word token, and what is left of its form.
  private var openUntil = 0
  private var openForm: [UInt8] = []
  /// Whether a space is due before the next token.
  private var owesSpace = false
  /// In BIO what is left of the `# text` comment.
  private var text: ArraySlice<UInt8>?

  init(_ file: [UInt8]) { self.file = file }

  mutating func read() throws(Treebank.Fault) {
    var start = 0
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    while start < file.count {
      line += 1
      let end = file[start...].firstIndex(of: 0x0A) ?? file.count
      var row = file[start..<end]
      if row.last == 0x0D { row = row.dropLast() }
      if row.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        try close()
      } else if row.first == 0x23, isComment(row) {
        take(comment: row)
      } else {
        try take(row: row)
      }
      start = end + 1
    }
    try close()
    if !bank.sentences.isEmpty { closeBlock() }
    guard !bank.words.isEmpty else { throw Treebank.Fault(line: max(line, 1), what: "the file holds no sentence") }
  }

  /// In BIO a word may be `#`; a comment goes on with a space.
  private func isComment(_ row: ArraySlice<UInt8>) -> Bool {
    !row.contains(0x09) || row.dropFirst().first == 0x20
  }

  private mutating func take(comment row: ArraySlice<UInt8>) {
    let comment = String(decoding: row, as: UTF8.self)
    comments.append(comment)
    if comment.hasPrefix("# newdoc") || comment.hasPrefix("# newpar") { beginsBlock = true }
    let key = "# text = "
    if comment.hasPrefix(key) { text = row.dropFirst(key.utf8.count) }
  }

  private mutating func take(row: ArraySlice<UInt8>) throws(Treebank.Fault) {
    let tabbed = row.contains(0x09)
    let cells = row.split(omittingEmptySubsequences: !tabbed) { tabbed ? $0 == 0x09 : $0 == 0x20 }
    if isBIO == nil {
      isBIO = cells.count < 10
      if isBIO == true, cells.count < 2 {
        throw fault("a word has its columns parted by tabs: ten in CoNLL-U, at least a form and a tag in BIO")
      }
    }
    if isBIO == true { try take(bio: cells) } else { try take(conllu: cells) }
  }

  // MARK: - CoNLL-U

  private mutating func take(conllu cells: [ArraySlice<UInt8>]) throws(Treebank.Fault) {
    guard cells.count == 10 else { throw fault("a word has ten columns, this line has \(cells.count)") }
    if cells[0].contains(0x2E) { return }  // an empty node, which is no part of the text
    guard !cells[1].isEmpty else { throw fault("the form is empty") }
    let joins = cells[9].split(separator: 0x7C).contains { $0.elementsEqual("SpaceAfter=No".utf8) }
    let due = bank.words.count - first + 1
    if let dash = cells[0].firstIndex(of: 0x2D) {
      guard let from = number(cells[0][..<dash]), let to = number(cells[0][(dash + 1)...]), from == due, to > from, openForm.isEmpty else {
        throw fault("\"\(string(cells[0]))\" is no range that begins with the next word, \(due)")
      }
      openUntil = to
      openForm = Array(cells[1])
      beginToken()
      owesSpace = !joins
      return
    }
    guard number(cells[0]) == due else { throw fault("\"\(string(cells[0]))\" stands where word \(due) is due") }
    let isInside = due <= openUntil
    var word = Treebank.Word(range: 0..<0)
    if isInside {
      word.continues = bank.words.count > first && continuesOpen
      // The words of a token are pieces of its form; where they are not, the text has what is written in the words.
      openForm.removeFirst(min(openForm.count, cells[1].count))
      if due == openUntil { openForm = [] }
      continuesOpen = due < openUntil
    } else {
      beginToken()
      owesSpace = !joins
      continuesOpen = false
    }
    let start = bank.bytes.count
    bank.bytes += cells[1]
    word.range = start..<bank.bytes.count
    word.lemma = string(cells[2])
    word.tag = string(cells[3])
    word.pennTag = string(cells[4])
    word.features = cells[5].elementsEqual([0x5F]) ? "" : string(cells[5])
    word.relation = string(cells[7])
    word.misc = cells[9].elementsEqual([0x5F]) ? "" : string(cells[9])
    guard let head = cells[6].elementsEqual([0x5F]) ? 0 : number(cells[6]) else {
      throw fault("the head \"\(string(cells[6]))\" is no number")
    }
    heads.append((head, line))
    bank.words.append(word)
  }

  /// The word before belongs to the same multi-word token.
  private var continuesOpen = false

  // MARK: - BIO

  private mutating func take(bio cells: [ArraySlice<UInt8>]) throws(Treebank.Fault) {
    guard cells.count >= 2 else { throw fault("a word has a form and a tag, this line has one column") }
    let form = cells.count > 2 && number(cells[0]) != nil ? cells[1] : cells[0]
    guard !form.isEmpty else { throw fault("the form is empty") }
    guard let tag = cells.dropFirst().last(where: Self.isTag) else { throw fault("no column is a tag such as O, B-PER or I-LOC") }
    beginToken()
    if var rest = text {
      let gap = rest.prefix { $0 == 0x20 || $0 == 0x09 }
      rest = rest.dropFirst(gap.count)
      if rest.starts(with: form) {
        // The text says where no space is.
        if gap.isEmpty, bank.words.count > first, bank.bytes.last == 0x20 { bank.bytes.removeLast() }
        text = rest.dropFirst(form.count)
      } else {
        text = nil
      }
    }
    let start = bank.bytes.count
    bank.bytes += form
    bank.words.append(Treebank.Word(range: start..<bank.bytes.count, name: string(tag)))
    heads.append((0, line))
    owesSpace = true
  }

  private static func isTag(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let letter = cell.first else { return false }
    if cell.count == 1 { return letter == 0x4F }
    return cell.count > 2 && cell[cell.startIndex + 1] == 0x2D && "BIESLU".utf8.contains(letter)
  }

  // MARK: - Text and sentences

  private mutating func beginToken() {
    if bank.words.count == first, beginsBlock {
      if !bank.sentences.isEmpty {
        closeBlock()
        if bank.bytes.last == 0x20 { bank.bytes.removeLast() }
        bank.bytes += [0x0A, 0x0A]
      }
      beginsBlock = false
    } else if owesSpace {
      bank.bytes.append(0x20)
    }
    owesSpace = false
  }

  private mutating func closeBlock() {
    bank.blocks.append((bank.blocks.last?.upperBound ?? 0)..<bank.sentences.count)
  }

  private mutating func close() throws(Treebank.Fault) {
    defer {
      heads = []
      first = bank.words.count
      openUntil = 0
      openForm = []
      continuesOpen = false
      text = nil
    }
    guard bank.words.count > first else { return }
    let count = bank.words.count - first
    guard openUntil <= count else { throw fault("the sentence ends inside the token that goes on to word \(openUntil)") }
    for (k, head) in heads.enumerated() {
      guard head.number <= count else {
        throw Treebank.Fault(line: head.line, what: "the head \(head.number) is none of the sentence's \(count) words")
      }
      bank.words[first + k].head = head.number == 0 ? nil : first + head.number - 1
    }
    bank.sentences.append(Treebank.Sentence(words: first..<bank.words.count, comments: comments))
    comments = []
    // A sentence's last token owes a space unless it says otherwise; BIO has no blocks but those of its comments.
  }

  private func number(_ cell: ArraySlice<UInt8>) -> Int? {
    guard !cell.isEmpty, cell.count <= 7 else { return nil }
    var value = 0
    for byte in cell {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private func string(_ cell: ArraySlice<UInt8>) -> String { String(decoding: cell, as: UTF8.self) }

  private func fault(_ what: String) -> Treebank.Fault { Treebank.Fault(line: line, what: what) }
}
