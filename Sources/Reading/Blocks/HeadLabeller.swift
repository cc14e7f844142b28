import TextAlgorithms
import Vocabulary

/// Finds where the story begins and labels what stands before it: menus, masthead, headline, standfirst.
struct HeadLabeller {
  private let calibration = BlockCalibration.standard

  func label(_ draft: inout Draft) {
    draft.storyStart = start(of: draft)
    labelMenus(&draft)
    labelMastheads(&draft)
    guard let title = title(&draft) else {
      for i in 0..<draft.storyStart where draft.isFree(i) {
        draft.labels[i] = draft.shapes[i].words <= calibration.labelWords ? .boilerplate(.navigation) : nil
      }
      draft.storyStart = (0..<draft.storyStart).first { draft.isFree($0) } ?? draft.storyStart
      return
    }
    draft.labels[title] = .init(kind: .title)
    for i in 0..<title where draft.isFree(i) { draft.labels[i] = .boilerplate(.navigation) }
    labelRest(&draft, after: title)
  }

  /// The first paragraph beyond doubt, or failing that the first sentence.
  private func start(of draft: Draft) -> Int {
    let limit = min(draft.count, calibration.headPieces)
    // Whatever stands above a dateline is no story.
    let top = 0..<max(0, min(draft.count - 1, calibration.nearTop))
    if let dateline = top.first(where: { draft.evidence[$0] == .metadata(.dateline) }), dateline > 0,
      (0..<dateline).allSatisfy({ draft.shapes[$0].words <= calibration.longestTitle }),
      (0..<dateline).filter({ draft.isFree($0) }).count <= calibration.mostAboveDateline
    {
      return dateline + 1
    }
    var sentence: Int?
    var isFirst = true
    for i in 0..<limit where draft.evidence[i] == .none || draft.evidence[i] == .caption {
      let shape = draft.shapes[i]
      if draft.evidence[i] == .none, !shape.isBullet {
        defer { isFirst = false }
        if isFirst, isStoppedTitle(draft, i) { continue }
        if shape.isProse { return sentence.map { isBody(draft, $0, before: i) ? $0 : i } ?? i }
        if shape.isSentence, shape.ending == .stop, sentence == nil { sentence = i }
      }
    }
    return sentence ?? limit
  }

  /// Whether a short sentence before the first long paragraph already belongs to the story: nothing but sentences between.
  private func isBody(_ draft: Draft, _ sentence: Int, before prose: Int) -> Bool {
    (sentence..<prose).allSatisfy { !draft.isFree($0) || draft.shapes[$0].isSentence || draft.shapes[$0].ending == .colon }
  }

  /// A headline that ends with a mark, as databases print it: one short sentence before a longer paragraph, in title case, or followed by
  /// a dateline, or without article and taken up by the paragraph.
  private func isStoppedTitle(_ draft: Draft, _ i: Int) -> Bool {
    let shape = draft.shapes[i]
    guard shape.isClosed, shape.words <= calibration.stoppedTitle,
      let next = draft.nextFree(after: i)
    else { return false }
    if spokenKeys(draft, i) == spokenKeys(draft, next)
      || draft.storyStart > i && draft.evidence[draft.storyStart - 1] == .metadata(.dateline)
    {
      return true
    }
    guard !shape.hasInnerStop, draft.shapes[next].isProse, draft.shapes[next].words > shape.words else { return false }
    if shape.ending != .stop {
      return !shape.isQuoted || draft.pieces[next].isAfterBlank && shape.words >= calibration.titleWords && !hasSpeech(draft, i)
    }
    let words = draft.words(i)
    let long = words.filter { $0.kind == .letters && $0.length >= calibration.longLetters }
    if words.count >= calibration.casedWords, long.count >= calibration.casedWords,
      long.filter(\.isCapitalised).count * 100 >= long.count * calibration.casedPercent
    {
      return true
    }
    guard draft.pieces[next].isAfterBlank, shape.words <= calibration.barelyStoppedTitle,
      !words.contains(where: { draft.reader.language.blocks.headlineArticles.contains($0.key) })
    else {
      return false
    }
    let lead = Set(draft.words(next).map(\.key))
    let shared = Set(long.map(\.key)).intersection(lead).count
    return shared >= calibration.sharedWords && shared * calibration.sharedOneIn >= long.count
  }

  private func hasSpeech(_ draft: Draft, _ i: Int) -> Bool {
    draft.words(i).contains { draft.reader.language.blocks.headlineSpeech.contains($0.key) }
  }

  /// Three or more labels of at most three words in a row, or two or more bullets of at most five.
  private func labelMenus(_ draft: inout Draft) {
    var i = 0
    while i < draft.storyStart {
      var end = i
      var bullets = 0
      while end < draft.storyStart, isLabel(draft, end) {
        if draft.shapes[end].isBullet { bullets += 1 }
        end += 1
      }
      if end - i >= calibration.menuRow || bullets >= calibration.menuBullets {
        // An agency's name among the labels of a menu is no credit.
        for k in i..<end where draft.isFree(k) || draft.evidence[k] == .metadata(.credit) { draft.labels[k] = .boilerplate(.navigation) }
      }
      i = max(end, i + 1)
    }
  }

  private func isLabel(_ draft: Draft, _ i: Int) -> Bool {
    if case .boilerplate = draft.evidence[i] { return true }
    let shape = draft.shapes[i]
    guard draft.evidence[i] == .none || draft.evidence[i] == .metadata(.credit) else { return false }
    return shape.ending == .none && (shape.words <= calibration.labelWords || shape.isBullet && shape.words <= calibration.bulletWords)
  }

  private func labelMastheads(_ draft: inout Draft) {
    let candidates = (0..<draft.storyStart).filter { draft.isFree($0) }
    for i in candidates where draft.shapes[i].words <= calibration.mastheadWords && draft.reader.outlets.isMasthead(draft.words(i)) {
      let hasOther = candidates.contains { $0 != i && draft.shapes[$0].words > calibration.loneMastheadWords && draft.labels[$0] == nil }
      if hasOther || draft.shapes[i].words <= calibration.loneMastheadWords { draft.labels[i] = .metadata(.outlet) }
    }
  }

  /// The first candidate of four words or more, else the first of two or more.
  private func title(_ draft: inout Draft) -> Int? {
    let candidates = (0..<draft.storyStart).filter { i in
      draft.isFree(i) && draft.shapes[i].words <= calibration.longestTitle && !draft.shapes[i].isBullet
        && (draft.shapes[i].isTitleLike || isStoppedTitle(draft, i))
    }
    guard
      let first = candidates.first(where: { draft.shapes[$0].words >= calibration.titleWords })
        ?? candidates.first(where: { draft.shapes[$0].words >= calibration.leastTitleWords })
    else { return nil }
    // A row of names over the headline is no headline.
    if draft.reader.byline.isRowOfNames(draft.words(first)),
      let other = candidates.first(where: { $0 > first && draft.shapes[$0].words >= calibration.titleWords })
    {
      draft.labels[first] = .metadata(.byline)
      return other
    }
    return first
  }

  private func labelRest(_ draft: inout Draft, after title: Int) {
    let key = spokenKeys(draft, title)
    for i in (title + 1)..<max(draft.storyStart, title + 1) where draft.isFree(i) { draft.labels[i] = label(i, draft, key) }
    // Sentences between the headline and a byline or date are standfirst too.
    guard draft.storyStart < draft.count, draft.storyStart > title else { return }
    for i in (draft.storyStart + 1)..<max(draft.storyStart + 1, min(draft.count, draft.storyStart + calibration.lateHead)) {
      guard draft.evidence[i] == .metadata(.date) || draft.evidence[i] == .metadata(.byline) else { continue }
      if let next = (i..<draft.count).first(where: { draft.isFree($0) }), draft.shapes[next].isSentence {
        for k in draft.storyStart..<i where draft.isFree(k) { draft.labels[k] = label(k, draft, key) }
        draft.storyStart = next
      }
      return
    }
  }

  /// What a piece between headline and story is.
  private func label(_ i: Int, _ draft: Draft, _ title: [UInt64]) -> Draft.Label {
    let words = draft.words(i)
    let keys = spokenKeys(draft, i)
    let isLonger = title.count >= calibration.casedWords && keys.count <= title.count + calibration.repeatedMore
    if keys == title || isLonger && (Array(keys.suffix(title.count)) == title || Array(keys.prefix(title.count)) == title) {
      return .boilerplate(.repeatedTitle)
    }
    let byline = draft.reader.byline
    if draft.reader.outlets.datedMasthead(words, parser: draft.reader.dates) != nil { return .metadata(.date) }
    if draft.shapes[i].words <= calibration.articledMasthead, draft.reader.outlets.isArticled(words), isBesideDate(draft, i) {
      return .metadata(.outlet)
    }
    if byline.isRowOfNames(words) || byline.isRole(words) || isLoneName(draft, i, words) { return .metadata(.byline) }
    if endsWithPublication(words, draft) { return .metadata(.date) }
    if draft.shapes[i].words <= calibration.mastheadWords, draft.reader.outlets.isMasthead(words) { return .metadata(.outlet) }
    if draft.shapes[i].isRow { return .boilerplate(.box) }
    return draft.shapes[i].words >= calibration.standfirstWords ? .init(kind: .standfirst) : .boilerplate(.navigation)
  }

  private func isBesideDate(_ draft: Draft, _ i: Int) -> Bool {
    [i - 1, i + 1].contains { $0 >= 0 && $0 < draft.count && draft.evidence[$0] == .metadata(.date) }
  }

  /// Two or three capitalised words beside a byline, a date or a masthead.
  private func isLoneName(_ draft: Draft, _ i: Int, _ words: [LineWord]) -> Bool {
    guard words.count >= 2, words.count <= 3, words.allSatisfy({ $0.kind == .letters && $0.isCapitalised }) else { return false }
    return [i - 1, i + 1].contains { k in
      guard k >= 0, k < draft.count else { return false }
      if case .metadata(let reason) = draft.evidence[k] { return reason == .byline || reason == .date }
      return draft.isFree(k) ? draft.reader.outlets.isMasthead(draft.words(k)) : draft.labels[k] == .metadata(.outlet)
    }
  }

  /// `… posted in Traffic on Friday, September 20, 2013.`
  private func endsWithPublication(_ words: [LineWord], _ draft: Draft) -> Bool {
    guard words.count <= calibration.publicationWords, words.contains(where: { draft.reader.language.blocks.postings.contains($0.key) })
    else { return false }
    return words.indices.contains { i in (draft.reader.dates.date(words, at: i)?.words.upperBound ?? 0) + 1 >= words.count }
  }

  private func spokenKeys(_ draft: Draft, _ i: Int) -> [UInt64] { draft.words(i).filter { $0.kind != .mark }.map(\.key) }

}
