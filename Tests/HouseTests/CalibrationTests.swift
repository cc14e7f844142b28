import Testing

/// What decides is a named constant of a calibration value, with what was tried; no condition holds a bare number.
struct CalibrationTests {
  static let stages: Set = ["Reading", "Annotating", "Comparing"]

  /// Files whose numbers are facts and no thresholds: the calendar and the clock, digits that fit into a number, the layout of hash tables
  /// and of weights, and the words of a language.
  static let facts: Set = [
    "DateParser.swift", "PageDate.swift", "PageAddress.swift", "LineWord.swift", "KeyTable.swift", "StemWeights.swift",
    "Text+Words.swift", "BoundaryFeatures.swift", "SentenceWeights.swift", "SyntaxModel+Places.swift",
    "UnitLexicon.swift",
  ]

  static let files = Project.sources.filter {
    stages.contains($0.target) && !$0.path.contains("/Lexica/") && !$0.path.contains("/Lemmas/") && !facts.contains($0.name)
      && !$0.name.hasSuffix("Calibration.swift")
  }

  @Test(arguments: files)
  func noConditionHoldsAThreshold(_ file: Project.File) {
    for (number, line) in file.lines.enumerated() {
      let found = Self.thresholds(line)
      #expect(found.isEmpty, "\(file.path):\(number + 1): \(found) belongs in the calibration of its part")
    }
  }

  static let calibrations = Project.sources.filter { $0.name.hasSuffix("Calibration.swift") }

  /// How a comment says where a value comes from.
  static let origins = [
    "tried", "set by eye", "not tuned", "not calibrated", "no range was recorded", "on pairs", "set on", "derived", "stay below",
    "the unit",
    "of 240 labelled pairs", "stubs have",
  ]

  @Test(arguments: calibrations)
  func everyValueSaysWhereItComesFrom(_ file: Project.File) {
    var comment = "", mark = ""
    var isInComment = false
    for line in file.lines.map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("///") {
        comment = isInComment ? comment + " " + line.dropFirst(4) : String(line.dropFirst(4))
        isInComment = true
        continue
      }
      isInComment = false
      if line.hasPrefix("// MARK:") { (mark, comment) = (String(line), "") }
      guard line.hasPrefix("var ") else { continue }
      let said = (mark + " " + comment).lowercased()
      #expect(Self.origins.contains { said.contains($0) }, "\(file.path): \(line) says neither what was tried nor that it was set by eye")
    }
  }

  @Test(arguments: [
    ("guard score >= 250 else { return }", ["250"]), ("if a * 10 < b * 6 {", ["6"]), ("x = 0.75 * y", ["0.75"]),
    ("return 8 < words", ["8"]), ("if i + 4 < words.count, byte &- 0x61 < 26 {", []), ("if count >= 2, kind == 17 {", []),
    ("/// above 0.5, tried > 40", []), ("say(\"more than > 40 of 0.5\")", []), ("$0.1 < limits.least * 100", []),
  ])
  func thresholdsAreFound(_ line: String, _ expected: [String]) { #expect(Self.thresholds(line[...]) == expected) }

  /// Numbers of a line that decide: decimal fractions anywhere, and whole numbers above three beside a comparison.
  ///
  /// Not counted: ones and zeros; hundredths and other powers of ten that turn units; `i + 4 < count`, which keeps a look ahead within its
  /// array; `byte &- 0x61 < 26`, which names a range of bytes.
  static func thresholds(_ line: Substring) -> [String] {
    let tokens = tokens(line)
    var out: [String] = []
    let compares = tokens.contains { ["<", ">", "<=", ">="].contains($0) }
    for (i, token) in tokens.enumerated() {
      guard token.first?.isNumber == true, !token.hasPrefix("0x") else { continue }
      let plain = token.filter { $0 != "_" }
      if plain.contains("."), let value = Double(plain) {
        if value != 0, value != 1 { out.append(plain) }
        continue
      }
      guard compares, let value = Int(plain), value > 3 else { continue }
      let before = i > 0 ? tokens[i - 1] : "", behind = i + 1 < tokens.count ? tokens[i + 1] : ""
      let isFactor = before == "*" || behind == "*" || before == "/"
      if isFactor, [10, 100, 1000, 1024].contains(value) { continue }
      let isCompared = ["<", ">", "<=", ">="].contains(before) || ["<", ">", "<=", ">="].contains(behind)
      if !isFactor && !isCompared { continue }
      if ["+", "-"].contains(before), ["<", "<=", ">="].contains(behind) { continue }
      if i > 1, tokens[i - 2].hasPrefix("0x") { continue }
      out.append(plain)
    }
    return out
  }

  /// Words and signs of a line, its strings and comments left out.
  private static func tokens(_ line: Substring) -> [String] {
    var code = ""
    var isQuoted = false
    var last: Character = " "
    for character in line {
      if character == "\"", last != "\\" { isQuoted.toggle() }
      if !isQuoted, character == "/", last == "/" { break }
      if !isQuoted { code.append(character) }
      last = character
    }
    return code.split { " ()[]{},:;?!\"".contains($0) }.map(String.init)
  }
}
