import Vocabulary

/// Analysed texts as names in BIO columns: a word and its tag a line, parted by a tab, and an empty line behind each sentence.
package enum BIOText {
  package static func text(_ texts: [AnalysedText]) -> String {
    var out: [UInt8] = []
    for text in texts {
      for sentence in text.syntax.sentences {
        for word in text.syntax.words[sentence] {
          out += text.bytes[word.range]
          out.append(0x09)
          out += Array(word.name.name.utf8)
          out.append(0x0A)
        }
        out.append(0x0A)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
