import HTML
import TextAlgorithms

/// Finds the dates that a reader of the page sees near its headline, and the `time` elements there.
///
/// Looks at the six blocks above the headline, at twelve more for *published on*, and at those below it up to the story's second long paragraph; foreign regions, long
/// paragraphs and ages ("2 days ago") give nothing. Below the story only a line with *published on* counts, and, where nothing else on
/// the page gives a date, a line that is nothing but a date.
struct VisibleDates {
  struct Line {
    var role: DateCandidate.Role
    /// Nil where day and month may change places.
    var date: PageDate?
    var hasCue: Bool
    /// Of the rendered text.
    var text: Range<Int>
    var block: Int
  }

  private let calibration = FactCalibration.standard
  let document: Document
  let rendered: RenderedText
  let regions: PageRegions
  let title: PageTitle
  let dates: DateParser

  /// The first date of publication and the first of a change near the headline, below it before above it.
  func nearTitle() -> (published: Line?, modified: Line?) {
    guard let start = title.block else { return (nil, nil) }
    var found: [Line] = []
    for block in window(from: start).below { found += lines(block) }
    if !found.contains(where: { $0.role == .published }) {
      for block in window(from: start).above { found += lines(block) }
    }
    if !found.contains(where: { $0.role == .published }) {
      for block in rendered.blocks.indices.prefix(max(start - calibration.datesAbove, 0)).suffix(2 * calibration.datesAbove).reversed()
      where !regions.isForeign(rendered.blocks[block].node) {
        found += lines(block).filter { $0.hasCue && $0.role == .published }
      }
    }
    return (found.first { $0.role == .published }, found.first { $0.role == .modified })
  }

  /// The bytes of the page from the first to the last block near the headline.
  var page: Range<Int>? {
    guard let start = title.block else { return nil }
    let blocks = window(from: start)
    guard let first = (blocks.above + [start]).min(), let last = ([start] + blocks.below).max() else { return nil }
    let end = last + 1 < rendered.blocks.count ? rendered.blocks[last + 1].text : rendered.blocks[last].text
    return rendered.page(rendered.blocks[first].text).lowerBound..<rendered.page(end).upperBound
  }

  private func window(from start: Int) -> (above: [Int], below: [Int]) {
    var below: [Int] = []
    var paragraphs = 0
    for block in rendered.blocks.indices.dropFirst(start + 1).prefix(calibration.datesBelow)
    where !regions.isForeign(rendered.blocks[block].node) {
      let words = words(block, limit: calibration.dateParagraph + 1)
      if let first = words.first, words.count <= calibration.endingLine, dates.language.blocks.storyEndings.contains(first.key) { break }
      if words.count > calibration.dateParagraph { paragraphs += 1 }
      below.append(block)
      if paragraphs == 2 { break }
    }
    var above: [Int] = []
    for block in rendered.blocks.indices.prefix(start).suffix(calibration.datesAbove).reversed() {
      if regions.isForeign(rendered.blocks[block].node) { continue }
      if words(block, limit: calibration.dateParagraph + 1).count > calibration.dateParagraph { break }
      above.append(block)
    }
    return (above, below)
  }

  private func words(_ block: Int, limit: Int = .max) -> [LineWord] {
    LineWord.words(in: rendered.bytes, rendered.blocks[block].text, limit: limit)
  }

  /// The dates of one block, each with its role by the cue before it.
  private func lines(_ block: Int) -> [Line] {
    var words = words(block, limit: calibration.dateParagraph + 1)
    guard !words.isEmpty else { return [] }
    if words.count > calibration.dateLine {
      // A paragraph gives the date it opens with: `12.12.2022 - `, `Berlin (3. Oktober 2024)`.
      let opening = words.indices.prefix(calibration.openingDate).first { k in
        words[k].isDash && words[k].isSpaced || words[k].isMark(")") && words[..<k].contains { $0.isMark("(") }
      }
      guard let opening else { return [] }
      words = Array(words[..<opening])
    } else if isSentence(words) {
      return []
    }
    var out: [Line] = []
    var cue: DateCandidate.Role? = previousCue(block)
    var i = 0
    while i < words.count {
      if dates.language.blocks.datedPictures.contains(words[i].key) || words[i].value == 0xA9 { break }
      if let found = dates.date(words, at: i) ?? shortDate(words, at: i) {
        let range = words[found.words.lowerBound].range.lowerBound..<words[found.words.upperBound - 1].range.upperBound
        let date = found.value.flatMap { CivilDate(iso: $0) }.flatMap { PageDate($0) }
        if found.value == nil || date != nil {
          out.append(Line(role: cue ?? .published, date: date, hasCue: cue != nil, text: range, block: block))
        }
        i = found.words.upperBound
        continue
      }
      cue = self.cue(words, at: i) ?? cue
      i += 1
    }
    return out
  }

  /// `2.11.22`: day, month and the last two digits of a year of this century up to 2039, with full stops and nothing glued to them.
  private func shortDate(_ words: [LineWord], at i: Int) -> DateParser.Match? {
    guard i + 4 < words.count, words[i].isSpaced, words[i].kind == .digits, words[i + 1].isMark("."), words[i + 3].isMark("."),
      words[i + 2].kind == .digits, words[i + 4].kind == .digits, words[i + 4].length == 2,
      FactCalibration.standard.shortYears.contains(words[i + 4].value),
      i + 5 >= words.count || !words[i + 5].isMark("."),
      let day = CivilDate(2000 + words[i + 4].value, words[i + 2].value, words[i].value)
    else { return nil }
    return DateParser.Match(value: day.iso, words: i..<(i + 5))
  }

  /// What a word such as *updated* or *posted* says of the date after it.
  private func cue(_ words: [LineWord], at i: Int) -> DateCandidate.Role? {
    if dates.language.dates.modified.contains(words[i].key) { return .modified }
    if dates.language.dates.published.contains(words[i].key) { return .published }
    // mis à jour le
    return words[i].key == dates.language.dates.updateNoun && i >= 2 && dates.language.dates.updateParticiples.contains(words[i - 2].key)
      ? .modified : nil
  }

  /// The role that the line before this one gives: `Updated`, `Last change:`.
  private func previousCue(_ block: Int) -> DateCandidate.Role? {
    guard block > 0, !regions.isForeign(rendered.blocks[block - 1].node) else { return nil }
    let words = words(block - 1, limit: calibration.cueLine + 1)
    guard words.count <= calibration.cueLine, words.count == 1 || words.last?.isMark(":") == true else { return nil }
    return words.indices.lazy.compactMap { cue(words, at: $0) }.first
  }

  /// Whether a line is running text: a full stop after a word in lower case that is no month, at its end.
  private func isSentence(_ words: [LineWord]) -> Bool {
    guard words.count > calibration.sentenceLine, let last = words.last, last.isMark(".") || last.isMark("!") || last.isMark("?") else {
      return false
    }
    let before = words[words.count - 2]
    return before.kind == .letters && before.length > calibration.sentenceLetters
  }

  /// `time` elements near the headline, the first of each role, those below it before those above.
  func timeElements(_ times: [UInt32], _ reader: PageDateReader) -> [DateCandidate] {
    guard let page, let headline = title.range else { return [] }
    var out: [DateCandidate] = []
    let times = times.filter { page.overlaps(document[$0].range) }.prefix(calibration.candidates)
    for time in times.filter({ document[$0].range.lowerBound > headline.lowerBound })
      + times.reversed().filter({ document[$0].range.lowerBound <= headline.lowerBound })
    {
      guard !regions.isForeign(time),
        let (text, range) = reader.machineValue(time, document), let date = reader.date(text)
      else { continue }
      let role = role(of: time)
      if out.contains(where: { $0.role == role }) { continue }
      out.append(reader.candidate(role, date, .timeElement, range, FactCalibration.standard.time))
    }
    return out
  }

  private func role(of time: UInt32) -> DateCandidate.Role {
    let property = (document.value(.itemprop, of: time) ?? "").lowercased()
    if property.contains("published") { return .published }
    if property.contains("modified") { return .modified }
    var isPublished = false, isModified = false
    document.forEachMark(of: time) { key in
      if DateNames.publishedMarks.contains(key) { isPublished = true }
      if DateNames.modifiedMarks.contains(key) { isModified = true }
    }
    if isPublished || isModified { return isPublished ? .published : .modified }
    // What stands before it in its block, or in the block before.
    let start = document[time].range.lowerBound
    guard let run = rendered.runs.firstIndex(where: { $0.page.lowerBound >= start }),
      let block = rendered.blocks.firstIndex(where: { $0.runs.contains(run) })
    else { return .published }
    let before = rendered.blocks[block].text.lowerBound..<rendered.run(run).text.lowerBound
    let words = LineWord.words(in: rendered.bytes, before)
    if let cue = words.indices.suffix(calibration.timeCue).reversed().lazy.compactMap({ cue(words, at: $0) }).first { return cue }
    return (words.isEmpty ? previousCue(block) : nil) ?? .published
  }

  /// Lines below the window: those with a cue; and the last one that is nothing but a date.
  func belowStory() -> (cued: Line?, signed: Line?) {
    guard let start = title.block else { return (nil, nil) }
    let first = (window(from: start).below.max() ?? start) + 1
    var cued: Line?
    var signed: [Line] = []
    for block in rendered.blocks.indices.dropFirst(first) where !regions.isForeign(rendered.blocks[block].node) {
      let words = words(block, limit: calibration.dateLine + 1)
      guard (1...calibration.dateLine).contains(words.count) else { continue }
      if words.count <= calibration.endingLine, dates.language.blocks.storyEndings.contains(words[0].key) { break }
      for line in lines(block) where line.date != nil && line.role == .published {
        if cued == nil, line.hasCue { cued = line }
        if line.text.count + calibration.signedPlace > rendered.trimmed(rendered.blocks[block].text).count { signed.append(line) }
      }
    }
    return (cued, signed.count == 1 ? signed[0] : nil)
  }
}
