import Testing
import TextAlgorithms

/// Tokens as syntactic words after UD English: `|` parts words, `+` the words of one token.
struct WordTests {
  static func words(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let tokenizer = Tokenizer()
    var out = ""
    for word in tokenizer.words(in: bytes, of: tokenizer.tokens(in: bytes, range: 0..<bytes.count)[...]) {
      if !out.isEmpty { out += word.continues ? "+" : "|" }
      out += String(decoding: bytes[word.range], as: UTF8.self)
    }
    return out
  }

  @Test(arguments: [
    ("The dyke cannot hold.", "The|dyke|can+not|hold|."),
    ("They don't, won’t and didn't.", "They|do+n't|,|wo+n’t|and|did+n't|."),
    ("Ida's boat and the ferrymen's strike", "Ida+'s|boat|and|the|ferrymen+'s|strike"),
    ("the boats' nets", "the|boats+'|nets"),
    ("He calls it 'the boats' here", "He|calls|it|'|the|boats|'|here"),
    ("I'm gonna stay, she'd said", "I+'m|gon+na|stay|,|she+'d|said"),
    ("im late and dont care", "i+m|late|and|do+nt|care"),
    ("at 8:30pm or 17:05", "at|8:30|pm|or|17:05"),
    ("8pm, 65k, 3rd, 1990s", "8|pm|,|65|k|,|3rd|,|1990s"),
    ("in the 1840's", "in|the|1840+'s"),
    ("on 16/11/2004 and 9/11", "on|16/11/2004|and|9/11"),
    ("call 555-0142 or 1-800-555-0142 now", "call|555-0142|or|1-800-555-0142|now"),
    ("1990-1995 and 3-4", "1990|-|1995|and|3|-|4"),
    ("Stop!!! Why?! Well...", "Stop|!!!|Why|?!|Well|..."),
    ("nice :-) or ;) *** end", "nice|:-)|or|;)|***|end"),
    ("a non-stop anti-Kestrian e-mail", "a|non-stop|anti-Kestrian|e-mail"),
    ("a long-range self-made plan", "a|long|-|range|self|-|made|plan"),
    ("an F-16 and two M-14", "an|F|-|16|and|two|M|-|14"),
    ("B&W with P&L", "B&W|with|P&L"),
    ("see orlcombe.com and memo_2.doc.", "see|orlcombe.com|and|memo_2.doc|."),
    ("w/o him and/or her", "w/o|him|and|/|or|her"),
    ("rock 'n roll of '72", "rock|'n|roll|of|'72"),
    ("the Ka'ana road", "the|Ka'ana|road"),
    ("İM cânnot", "İM|cânnot"),
    ("write to ida@holm.example, please", "write|to|ida@holm.example|,|please"),
    ("$4.5 or 50%", "$|4.5|or|50|%"),
    ("<<memo.xls>>", "<<|memo.xls|>>"),
  ])
  func parted(_ text: String, _ expected: String) {
    #expect(Self.words(text) == expected)
  }

  /// Nothing is lost or doubled, whatever joins and parts.
  @Test(arguments: [
    "", " ", "'", "''''", "a'", "'s", "x'y'z's", "8:", ":8:30:", "1/2/3/4/5", "--==--", "a.b.c.doc", "é’s ’’ ‘72", "1-2-3-4-5-6",
  ])
  func covered(_ text: String) {
    let bytes = Array(text.utf8)
    let tokenizer = Tokenizer()
    let tokens = tokenizer.tokens(in: bytes, range: 0..<bytes.count)
    let words = tokenizer.words(in: bytes, of: tokens[...])
    var end = 0
    for word in words {
      #expect(word.range.lowerBound >= end && !word.range.isEmpty)
      #expect(!word.continues || word.range.lowerBound == end)
      end = word.range.upperBound
    }
    #expect(words.flatMap { bytes[$0.range] } == tokens.flatMap { bytes[$0.range] })
  }
}
