enum LemmaTable {
  static let edits = ""
  static let rules = ""
}
