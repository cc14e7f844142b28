import Testing

/// Words of a language come to a stage as a value: no stage holds a list of them.
struct LanguageTests {
  static let stages: Set = ["Reading", "Annotating", "Comparing", "Grouping", "Narrating"]

  /// Files that hold names of markup, which are the same in every language.
  static let markup: Set = ["ElementSigns.swift", "PageRegions.swift", "DateCandidate.swift", "PageDate.swift"]

  /// Calls that make sets of words.
  static let makers = ["keys(\"", "keySet(", "KeySet(words:", "WordSet.", "PhraseTable(", "Folding.key(\"", ".english"]

  /// The static properties of a file, each from its first line to the line before the next blank line, without comments.
  static func statics(of file: Project.File) -> [(line: Int, text: String)] {
    var out: [(line: Int, text: String)] = []
    var isOpen = false
    for (index, line) in file.lines.enumerated() {
      let words = line.split(separator: " ")
      guard let first = words.first else {
        isOpen = false
        continue
      }
      if first.hasPrefix("//") { continue }
      let isDeclaration =
        words.contains("static") && (words.contains("let") || words.contains("var")) || first == "let" && !line.hasPrefix(" ")
      if isDeclaration {
        out.append((index + 1, String(line)))
        isOpen = true
      } else if words.contains("func") || first.hasPrefix("init") || words.contains("struct") || words.contains("enum") {
        isOpen = false
      } else if isOpen {
        out[out.count - 1].text += "\n" + line
      }
    }
    return out
  }

  /// Whether a static property holds words: it calls what makes sets of words, or has in its quotation marks three words in lower case.
  static func holdsWords(_ text: String) -> Bool {
    if makers.contains(where: { text.contains($0) }) { return true }
    let quoted = text.replacing("\"\"\"", with: "\"").split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    let words = quoted.filter { $0.offset % 2 == 1 }.flatMap { $0.element.split { $0 == " " || $0 == "\n" } }
    return words.count { word in word.utf8.count >= 2 && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } } >= 3
  }

  @Test(arguments: Project.sources.filter { stages.contains($0.target) && !markup.contains($0.name) })
  func noStageHoldsWords(_ file: Project.File) {
    for (line, text) in Self.statics(of: file)
    where !Self.exempt.contains(where: { file.path.hasSuffix($0.file) && text.contains($0.property) }) {
      #expect(!Self.holdsWords(text), "\(file.path):\(line) holds words; they belong to the language")
    }
  }

  /// Words of the program itself, not of reports: reasons, messages, scripts, a mark.
  static let exempt: [(file: String, property: String)] = [
    ("PageParts.swift", "names"), ("FormatSniffer.swift", "magics"), ("LanguageDetector.swift", "scripts"), ("LineWord.swift", "numberKey"),
  ]

  @Test(arguments: [
    ("  static let openers = WordSet.keys(\"a\")", true),
    ("  private static let a = [\n    \"because\", \"although\", \"when\",\n  ]", true),
    ("  static let of = Folding.key(\"of\")", true), ("  static let words = \"\"\"\n    one two\n    three\n    \"\"\"", true),
    ("  static let magic = Array(\"SYNTREE\".utf8)", false), ("  static let reason = \"left-out\"", false),
    ("  static let size = 3", false),
  ])
  func wordsAreSeen(_ text: String, _ holds: Bool) {
    let found = Self.statics(of: Project.File(path: "Sources/Reading/A.swift", text: text))
    #expect(found.count == 1 && found.allSatisfy { Self.holdsWords($0.text) == holds })
  }
}
