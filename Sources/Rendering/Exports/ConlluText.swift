import Vocabulary

/// Analysed texts as CoNLL-U: every word with lemma, tags, features, head and relation.
///
/// `# newdoc` and `# newpar` stand where a text and a block begin; a token of several words has a line of its own. A gap that is one space
/// is not told, none is `SpaceAfter=No`, any other `SpacesAfter=` with `\s`, `\t`, `\r`, `\n`, `\p` and `\\`, so that nothing of the text is
/// missing. Comments that came with given tokens are printed as they were.
package struct ConlluText {
  private let text: AnalysedText
  private var out: [UInt8] = []

  package init(_ text: AnalysedText) { self.text = text }

  package static func text(_ texts: [AnalysedText]) -> String {
    var out: [UInt8] = []
    for text in texts {
      var writer = ConlluText(text)
      writer.write()
      out += writer.out
    }
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func write() {
    let words = text.syntax.words
    out.reserveCapacity(words.count * 48)
    for (number, block) in text.blocks.enumerated() {
      for s in block {
        let sentence = text.syntax.sentences[s]
        if s < text.comments.count, !text.comments[s].isEmpty {
          for comment in text.comments[s] { add(comment + "\n") }
        } else if s >= text.comments.count {
          if number == 0, s == block.lowerBound { add("# newdoc id = \(Self.line(text.name))\n") }
          if s == block.lowerBound { add("# newpar\n") }
          add("# sent_id = \(Self.line(text.name))-\(s + 1)\n# text = ")
          addText(sentence)
          add("\n")
        }
        for i in sentence {
          if !words[i].continues, i + 1 < sentence.upperBound, words[i + 1].continues {
            addToken(i, sentence, isLastOfBlock: s + 1 == block.upperBound)
          }
          addWord(i, sentence, isLastOfBlock: s + 1 == block.upperBound)
        }
        out.append(0x0A)
      }
    }
  }

  /// A name of a file may hold a line end.
  private static func line(_ name: String) -> String { String(name.map { $0.isNewline ? " " : $0 }) }

  private mutating func addText(_ sentence: Range<Int>) {
    for i in sentence {
      out += text.bytes[text.syntax.words[i].range]
      if i + 1 < sentence.upperBound, !gap(after: i).isEmpty { out.append(0x20) }
    }
  }

  private mutating func addToken(_ first: Int, _ sentence: Range<Int>, isLastOfBlock: Bool) {
    let words = text.syntax.words
    var last = first + 1
    while last + 1 < sentence.upperBound, words[last + 1].continues { last += 1 }
    add("\(first - sentence.lowerBound + 1)-\(last - sentence.lowerBound + 1)\t")
    out += text.bytes[words[first].range.lowerBound..<words[last].range.upperBound]
    add("\t_\t_\t_\t_\t_\t_\t_\t")
    addSpacing(after: last, isLast: isLastOfBlock && last + 1 == sentence.upperBound)
  }

  private mutating func addWord(_ i: Int, _ sentence: Range<Int>, isLastOfBlock: Bool) {
    let word = text.syntax.words[i]
    add("\(i - sentence.lowerBound + 1)\t")
    out += text.bytes[word.range]
    let head = word.head.map { "\($0 - sentence.lowerBound + 1)" } ?? "0"
    let lemma = word.lemma.isEmpty ? "_" : word.lemma
    let features = word.features.isEmpty ? "_" : word.features
    add("\t\(lemma)\t\(word.tag.name)\t\(word.pennTag.name)\t\(features)\t\(head)\t\(word.relation.name)\t_\t")
    let isInside = word.continues || (i + 1 < sentence.upperBound && text.syntax.words[i + 1].continues)
    if isInside { add("_\n") } else { addSpacing(after: i, isLast: isLastOfBlock && i + 1 == sentence.upperBound) }
  }

  private mutating func addSpacing(after i: Int, isLast: Bool) {
    let gap = gap(after: i)
    if gap.elementsEqual([0x20]) || (isLast && gap.allSatisfy { $0 <= 0x20 }) {
      add("_\n")
    } else if gap.isEmpty {
      add("SpaceAfter=No\n")
    } else {
      add("SpacesAfter=")
      for byte in gap {
        switch byte {
        case 0x20: add("\\s")
        case 0x09: add("\\t")
        case 0x0A: add("\\n")
        case 0x0D: add("\\r")
        case 0x7C: add("\\p")
        case 0x5C: add("\\\\")
        default: out.append(byte)
        }
      }
      add("\n")
    }
  }

  /// The bytes between a word and the next one; none behind the last.
  private func gap(after i: Int) -> ArraySlice<UInt8> {
    let end = text.syntax.words[i].range.upperBound
    guard i + 1 < text.syntax.words.count else { return text.bytes[end...] }
    let next = text.syntax.words[i + 1].range.lowerBound
    return next > end ? text.bytes[end..<next] : []
  }

  private mutating func add(_ string: String) { out += Array(string.utf8) }
}
