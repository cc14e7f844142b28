import Vocabulary

/// The words of one version with where they stand, and a folded key for comparing each.
package struct VersionWords: Sendable {
  /// As printed, punctuation included, in the order of the text.
  package var words: [String]
  /// Lower case, without punctuation at the ends; brackets are kept, for they are an editor's.
  package var keys: [String]
  /// For each word the payload bytes it covers; empty where the payload is not at hand.
  private var places: [Span?]
  /// Indices of words that begin a further part.
  private var partStarts: Set<Int>

  package init(_ version: Version, _ index: AccountLookup) { self.init(version.parts, index) }

  package init(_ parts: [Span], _ index: AccountLookup) {
    words = []
    keys = []
    places = []
    partStarts = []
    for (k, part) in parts.enumerated() {
      if k > 0 { partStarts.insert(words.count) }
      guard index.isReachable(part), let payload = index.payloads[part.report] else {
        for word in index.words(part).split(separator: " ") { append(String(word), nil) }
        continue
      }
      let text = payload.text, shown = payload.inText(part.range)
      var i = shown.lowerBound
      while i < shown.upperBound {
        let gap = Payload.whiteSpaceWidth(text, at: i)
        if gap > 0 {
          i += gap
          continue
        }
        var j = i
        while j < shown.upperBound, Payload.whiteSpaceWidth(text, at: j) == 0 { j += 1 }
        append(String(decoding: text[i..<j], as: UTF8.self), Span(report: part.report, payload.inPage(i..<j)))
        i = j
      }
    }
  }

  private mutating func append(_ word: String, _ place: Span?) {
    words.append(word)
    places.append(place)
    let scalars = Array(word.unicodeScalars)
    var low = 0
    var high = scalars.count
    while low < high, Self.isEdge(scalars[low]) { low += 1 }
    while low < high, Self.isEdge(scalars[high - 1]) { high -= 1 }
    var key = String.UnicodeScalarView()
    key.append(contentsOf: scalars[low..<high].map { $0 == "\u{2019}" ? "'" : $0 })
    keys.append(String(key).lowercased())
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ";", ":", "!", "?", "…", "—", "–", "-": true
    default: Text.isQuotationMark(scalar)
    }
  }

  /// Whether the words bring their own quotation mark.
  package var beginsWithMark: Bool { words.first?.unicodeScalars.first.map(Text.isQuotationMark) ?? false }

  /// The bytes from the first to the last of some words; nil where the payload is not at hand.
  package func place(of range: Range<Int>) -> Span? {
    guard let first = range.first, let last = range.last, let low = places[first], let high = places[last] else { return nil }
    return Span(report: low.report, start: low.start, end: high.end)
  }

  /// Indices of the words that overlap one of some spans.
  package func indices(inside spans: [Span]) -> Set<Int> {
    var out: Set<Int> = []
    for (i, place) in places.enumerated() {
      if let place, spans.contains(where: place.overlaps) { out.insert(i) }
    }
    return out
  }

  /// The words as runs; `cuts` says how many words, and which, are missing before a word.
  package func runs(marking marks: Set<Int>, cuts: [Int: (Int, String)] = [:]) -> [Wording.Run] {
    var runs: [Wording.Run] = []
    for i in 0...words.count {
      if let (count, text) = cuts[i] { runs.append(.cut(words: count, text: text)) }
      guard i < words.count else { break }
      if partStarts.contains(i), i > 0 { runs.append(.gap) }
      switch (runs.last, marks.contains(i)) {
      case (.same(let text)?, false): runs[runs.count - 1] = .same(text + " " + words[i])
      case (.differing(let text)?, true): runs[runs.count - 1] = .differing(text + " " + words[i])
      case (_, false): runs.append(.same(words[i]))
      case (_, true): runs.append(.differing(words[i]))
      }
    }
    return runs
  }
}
