import TextAlgorithms

/// Recognises an outlet's name where a page states it: alone on a line at the top, or after a copyright mark.
struct OutletNames {
  private let calibration = MetadataCalibration.standard

  /// At most five capitalised words of which the last, or the last but *Online* and the like, is a word that media are called.
  func isMasthead(_ line: [LineWord]) -> Bool {
    var letters = line.filter { $0.kind == .letters }
    guard !letters.isEmpty, letters.count <= calibration.mastheadWords, line.count <= letters.count + 2 else { return false }
    guard letters.allSatisfy({ $0.isCapitalised || Self.connectives.contains($0.key) }) else { return false }
    if letters.count > 1, let last = letters.last, Self.tails.contains(last.key) { letters.removeLast() }
    guard let last = letters.last else { return false }
    return Self.media.contains(last.key) && !(letters.count == 1 && Self.sections.contains(last.key))
  }

  /// `The Morning Beacon`: an article and one to three capitalised words, which beside a date are an outlet.
  func isArticled(_ line: [LineWord]) -> Bool {
    guard let first = line.first, Self.articles.contains(first.key), first.isCapitalised, (2...4).contains(line.count) else { return false }
    return line.allSatisfy { $0.kind == .letters && $0.isCapitalised }
  }

  /// The name in `Valley Gazette, Friday, May 3, 2019`, as indices of words: a masthead, a comma and nothing but a date.
  func datedMasthead(_ line: [LineWord], parser: DateParser) -> Range<Int>? {
    guard line.count <= calibration.datedMastheadWords, let comma = line.firstIndex(where: { $0.isMark(",") }), comma >= 1 else {
      return nil
    }
    let name = Array(line[..<comma]), rest = Array(line[(comma + 1)...])
    guard isMasthead(name) || isArticled(name) else { return nil }
    let dates = PublicationLine(rest, parser: parser)
    return dates.end == rest.count && !dates.dates.isEmpty ? 0..<comma : nil
  }

  /// The name in `© 2024 The Example Times. All rights reserved`, as indices of words; nil where none stands there.
  func owner(_ line: [LineWord]) -> Range<Int>? {
    guard
      let cue = line.firstIndex(where: { $0.value == 0xA9 && $0.kind == .mark || Self.copyright.contains($0.key) || isBracketedC(line, $0) }
      )
    else { return nil }
    var start = cue + 1
    while start < line.count,
      line[start].kind != .letters || Self.copyright.contains(line[start].key) || Self.by.contains(line[start].key)
        || line[start].length == 1
    { start += 1 }
    var end = start
    while end < line.count, line[end].kind == .letters, end - start < calibration.ownerWords, !Self.stops.contains(line[end].key),
      line[end].isCapitalised || Self.connectives.contains(line[end].key)
    { end += 1 }
    while end > start, !line[end - 1].isCapitalised { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// Whether a line begins with ©, (c) and a year, or *copyright* and a mark, a year or a name.
  func startsWithCopyright(_ line: [LineWord]) -> Bool {
    guard let first = line.first, line.count >= 2 else { return false }
    if first.kind == .mark, first.value == 0xA9 { return true }
    if first.isMark("("), line.count > 3, isBracketedC(line, line[1]) { return line[3].kind == .digits }
    return Self.copyright.contains(first.key) && (line[1].kind != .letters || line[1].isCapitalised || Self.by.contains(line[1].key))
  }

  private func isBracketedC(_ line: [LineWord], _ word: LineWord) -> Bool {
    guard word.key == Self.letterC, word.length == 1, let i = line.firstIndex(where: { $0.range == word.range }) else { return false }
    return i > 0 && i + 1 < line.count && line[i - 1].isMark("(") && line[i + 1].isMark(")")
  }

  /// Words that alone on a line name a section.
  private static let sections = keySet(
    "news press record review tv television radio weekly magazine world nation leader star sun mail wire standard post")
  private static let articles = keySet("the")
  private static let letterC = Folding.key("c")
  private static let copyright = keySet("copyright")
  private static let by = keySet("by")
  private static let stops = keySet("all alle tous ltd limited inc llc gmbh corp plc rights")
  private static let connectives = keySet("of the and de la le der die das el il for")
  private static let tails = keySet("online news digital international international group newspapers com live today media")
  private static let media = keySet(
    """
    times post guardian news herald tribune telegraph journal gazette daily chronicle observer mail mirror standard star sun press zeitung
    tageszeitung nachrichten spiegel presse monde figaro parisien pais mundo vanguardia repubblica corriere volkskrant telegraaf globe mail
    independent examiner inquirer enquirer courier dispatch record register review reporter monitor sentinel argus echo bulletin advertiser
    ledger republic nation hindu express citizen advocate leader messenger bee broadcasting tv television radio wire weekly magazine
    """)
}
