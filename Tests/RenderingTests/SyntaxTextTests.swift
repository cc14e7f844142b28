import Rendering
import Testing
import Vocabulary

/// CoNLL-U, BIO and drawings of trees, by what is printed.
struct SyntaxTextTests {
  /// A word: its form (`+` before it: in the token of the word before; `^`: no space before), tag, relation and head, counted from 1.
  typealias Row = (form: String, tag: UniversalTag, relation: Relation, head: Int)

  static func text(_ rows: [Row], name: String = "mill.txt") -> AnalysedText {
    var bytes: [UInt8] = []
    var words: [SyntacticWord] = []
    for row in rows {
      let continues = row.form.hasPrefix("+"), isGlued = continues || row.form.hasPrefix("^")
      if !words.isEmpty, !isGlued { bytes.append(0x20) }
      let start = bytes.count
      bytes += Array(row.form.drop { $0 == "+" || $0 == "^" }.utf8)
      words.append(
        SyntacticWord(
          range: start..<bytes.count, lemma: String(row.form.drop { $0 == "+" || $0 == "^" }).lowercased(), tag: row.tag,
          head: row.head == 0 ? nil : row.head - 1, relation: row.relation, continues: continues))
    }
    return AnalysedText(
      name: name, bytes: bytes, syntax: Syntax(words: words, sentences: words.isEmpty ? [] : [0..<words.count]),
      blocks: words.isEmpty ? [] : [0..<1])
  }

  static let sold = text([
    ("Ida", .propn, .nsubj, 2), ("sold", .verb, .root, 0), ("the", .det, .det, 5), ("old", .adj, .amod, 5), ("mill", .noun, .obj, 2),
    ("^.", .punct, .punct, 2),
  ])

  @Test func arcs() {
    #expect(
      TreeText(Self.sold).drawing() == """
        1  Ida sold the old mill.

                  │
                  │┌─────────punct─────────┐
                  │├───────obj───────┐     │
                  ││    ┌────det────┐│     │
         ┌─nsubj─┐││    │    ┌─amod─┤│     │
         ▼       │▼│    ▼    ▼      │▼     ▼
        Ida      sold  the  old     mill  .
        PROPN    VERB  DET  ADJ     NOUN  PUNCT

        """)
  }

  /// A line that crosses another is drawn through its label's place.
  @Test func crossing() {
    let text = Self.text([
      ("A", .det, .det, 2), ("boat", .noun, .nsubj, 3), ("came", .verb, .root, 0), ("yesterday", .noun, .oblUnmarked, 3),
      ("that", .pron, .nsubj, 6), ("leaked", .verb, .aclRelcl, 2),
    ])
    #expect(
      TreeText(text).drawing() == """
        1  A boat came yesterday that leaked

                         │
                 ┌───────┼─────────acl:relcl─────────────────┐
         ┌─det─┐┌┼nsubj─┐│┌─obl:unmarked─┐          ┌─nsubj─┐│
         ▼     │▼│      │▼│              ▼          ▼       │▼
        A      boat     came            yesterday  that     leaked
        DET    NOUN     VERB            NOUN       PRON     VERB

        """)
  }

  @Test func outline() {
    let text = Self.text([
      ("The", .det, .det, 2), ("ferry", .noun, .nsubjPass, 6), ("can", .aux, .aux, 6), ("be", .aux, .auxPass, 6),
      ("quickly", .adv, .advmod, 6), ("mended", .verb, .root, 0), ("by", .adp, .case, 10), ("the", .det, .det, 10),
      ("harbour", .noun, .compound, 10), ("council", .noun, .oblAgent, 6), ("that", .pron, .obj, 13), ("nobody", .pron, .nsubj, 13),
      ("elected", .verb, .aclRelcl, 10), ("^.", .punct, .punct, 6),
    ])
    #expect(
      TreeText(text).drawing(sentence: 1) == """
        1  The ferry can be quickly mended by the harbour council that nobody elected.

        mended        VERB   root         6
        ├─ferry       NOUN   nsubj:pass   2
        │ └─The       DET    det          1
        ├─can         AUX    aux          3
        ├─be          AUX    aux:pass     4
        ├─quickly     ADV    advmod       5
        ├─council     NOUN   obl:agent   10
        │ ├─by        ADP    case         7
        │ ├─the       DET    det          8
        │ ├─harbour   NOUN   compound     9
        │ └─elected   VERB   acl:relcl   13
        │   ├─that    PRON   obj         11
        │   └─nobody  PRON   nsubj       12
        └─.           PUNCT  punct       14

        """)
    #expect(TreeText(text).drawing(sentence: 2) == "")
    #expect(TreeText(text).count == 1)
  }

  /// Chains, rings, long words, wide letters and escape sequences: no line is wider than 80 columns, and every word is there.
  @Test func wide() {
    let chain = Self.text((0..<60).map { ("w\($0)", .noun, $0 == 0 ? .root : .nmod, $0) })
    let ring = Self.text([("a", .x, .dep, 2), ("b", .x, .dep, 1)])
    let long = Self.text([(String(repeating: "long", count: 50), .x, .root, 0), ("港港港\u{1B}[2J", .x, .dep, 1)])
    for text in [chain, ring, long] {
      let lines = TreeText(text).drawing().split(separator: "\n")
      for line in lines { #expect(TerminalText.columns(line) <= 80 && !line.contains("\u{1B}"), "\(line)") }
      #expect(lines.count >= 3)
    }
    let drawing = TreeText(chain).drawing()
    for word in 0..<60 { #expect(drawing.contains("w\(word) ")) }
  }

  @Test func conllu() {
    let text = Self.text([
      ("Ida", .propn, .nsubj, 4), ("ca", .aux, .aux, 4), ("+n't", .part, .advmod, 4), ("swim", .verb, .root, 0), ("^.", .punct, .punct, 4),
    ])
    #expect(
      ConlluText.text([text]) == """
        # newdoc id = mill.txt
        # newpar
        # sent_id = mill.txt-1
        # text = Ida can't swim.
        1\tIda\tida\tPROPN\tFW\t_\t4\tnsubj\t_\t_
        2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
        2\tca\tca\tAUX\tFW\t_\t4\taux\t_\t_
        3\tn't\tn't\tPART\tFW\t_\t4\tadvmod\t_\t_
        4\tswim\tswim\tVERB\tFW\t_\t0\troot\t_\tSpaceAfter=No
        5\t.\t.\tPUNCT\tFW\t_\t4\tpunct\t_\t_


        """)
  }

  @Test func gapsAndComments() {
    let bytes = Array("So \n|a\u{200B}b".utf8)
    let words = [0..<2, 4..<5, 5..<6, 9..<10].map { SyntacticWord(range: $0, lemma: "x", head: $0.lowerBound == 0 ? nil : 0) }
    var text = AnalysedText(name: "a\nb", bytes: bytes, syntax: Syntax(words: words, sentences: [0..<4]), blocks: [0..<1])
    let printed = ConlluText.text([text])
    #expect(printed.contains("# newdoc id = a b\n") && printed.contains("# text = So |a b\n"))
    #expect(
      printed.contains("\tSpacesAfter=\\s\\n\n") && printed.contains("\tSpaceAfter=No\n") && printed.contains("\tSpacesAfter=\u{200B}\n"))
    text.comments = [["# sent_id = 7", "# odd"]]
    #expect(ConlluText.text([text]).hasPrefix("# sent_id = 7\n# odd\n1\tSo\t"))
  }

  @Test func bio() {
    var text = Self.sold
    text.syntax.words[0].name = .beginsPerson
    #expect(BIOText.text([text, Self.text([])]) == "Ida\tB-PER\nsold\tO\nthe\tO\nold\tO\nmill\tO\n.\tO\n\n")
  }
}
