import TextAlgorithms
import Vocabulary

/// What a piece says about itself, before its neighbours are looked at.
enum Evidence: Equatable {
  case none
  case metadata(String)
  /// Furniture, this line alone.
  case furniture(String)
  /// A heading after which other stories may follow.
  case rail
  /// A line of the part where readers write.
  case form
  /// A clock time alone.
  case clock
  /// No letter, no digit.
  case separator
  case caption
}

/// The outer form of a piece.
struct Shape {
  enum Ending { case stop, question, exclamation, colon, comma, none }

  /// Runs of letters or digits, counted up to `PieceReader.limit` marks and words.
  var words: Int
  var ending: Ending
  var startsUpper: Bool
  var isBullet: Bool
  var isQuoted: Bool
  /// Whether a sentence ends inside it.
  var hasInnerStop: Bool

  var isSentence: Bool { (ending == .stop || ending == .question || ending == .exclamation) && words >= 3 || words >= 25 }
  /// A paragraph of a story beyond doubt.
  var isProse: Bool { (ending == .stop || ending == .question || ending == .exclamation) && words >= 10 || words >= 25 }
  /// As headlines and labels are: short, without a full stop.
  var isTitleLike: Bool { ending != .stop && ending != .colon && words <= 25 && !hasInnerStop }
}

/// Reads evidence and shape off a piece. Cost: the first words of a piece and its last bytes.
struct PieceReader {
  /// Words and marks read of a piece.
  static let limit = 160

  let language: Language
  let furniture: Furniture
  let phrases: PagePhrases
  let agencies: Agencies
  let dates: DateParser
  let byline: Byline
  let signOff: SignOff
  let outlets: OutletNames
  let languages: LanguageDetector

  /// Reads the tables of the language: made once for all pages.
  init(language: Language) {
    self.language = language
    furniture = Furniture(language.boilerplate)
    phrases = PagePhrases(language)
    agencies = Agencies(language)
    dates = DateParser(language: language)
    byline = Byline(language: language)
    signOff = SignOff(language: language)
    outlets = OutletNames(language: language)
    languages = LanguageDetector(language.profiles)
  }

  func words(_ bytes: [UInt8], _ range: Range<Int>) -> [LineWord] { LineWord.words(in: bytes, range, limit: Self.limit) }

  func shape(_ bytes: [UInt8], _ range: Range<Int>, _ words: [LineWord]) -> Shape {
    var hasInnerStop = false
    for i in words.indices.dropFirst() where i + 1 < words.count {
      guard words[i].isMark(".") || words[i].isMark("?") || words[i].isMark("!") else { continue }
      var next = i + 1
      while next < words.count - 1, words[next].isQuotationMark, !words[next].isSpaced { next += 1 }
      if words[next].isSpaced, words[next].isCapitalised, words[i - 1].kind == .mark || words[i - 1].length > 4 { hasInnerStop = true }
    }
    let first = words.first { $0.kind != .mark }
    return Shape(
      words: words.reduce(0) { $1.kind == .mark ? $0 : $0 + 1 }, ending: ending(bytes, range), startsUpper: first?.isCapitalised ?? false,
      isBullet: startsWithBullet(bytes, range), isQuoted: words.first?.isQuotationMark ?? false, hasInnerStop: hasInnerStop)
  }

  private func ending(_ bytes: [UInt8], _ range: Range<Int>) -> Shape.Ending {
    var i = range.upperBound
    let start = range.lowerBound
    while i > start {
      let b = bytes[i - 1]
      if b == 0x22 || b == 0x27 || b == 0x29 || b == 0x5D {
        i -= 1
      } else if i - start >= 3, bytes[i - 3] == 0xE2, bytes[i - 2] == 0x80, b >= 0x98, b <= 0x9F {
        i -= 3
      } else if i - start >= 2, bytes[i - 2] == 0xC2, b == 0xBB || b == 0xA0 {
        i -= 2
      } else {
        break
      }
    }
    guard i > start else { return .none }
    switch bytes[i - 1] {
    case 0x2E: return .stop
    case 0x3F: return .question
    case 0x21: return .exclamation
    case 0x3A: return .colon
    case 0x2C, 0x3B: return .comma
    case 0xA6 where i - start >= 3 && bytes[i - 3] == 0xE2 && bytes[i - 2] == 0x80: return .stop
    case 0x82 where i - start >= 3 && bytes[i - 3] == 0xE3 && bytes[i - 2] == 0x80: return .stop
    default: return .none
    }
  }

  func evidence(_ bytes: [UInt8], _ range: Range<Int>, _ words: [LineWord], _ shape: Shape) -> Evidence {
    guard words.contains(where: { $0.kind != .mark }) else { return .separator }
    guard words.count < Self.limit else { return .none }
    if let address = address(bytes, range) { return .metadata(address) }
    if isAge(words) { return .metadata("age") }
    if isMenuRow(words, shape) { return .furniture("navigation") }
    if let image = image(words, shape) { return image }
    let isSentence = shape.ending == .stop && shape.words >= 6
    if shape.words <= 60, outlets.startsWithCopyright(words) { return .furniture(agencies.matches(words).isEmpty ? "copyright" : "credit") }
    if shape.words <= 40, let owner = outlets.owner(words), owner.upperBound <= 14, !isSentence || hasRights(words) {
      return .furniture(agencies.matches(words).isEmpty ? "copyright" : "credit")
    }
    if let match = furniture.match(words, isSentence: isSentence) {
      switch match.strength {
      case .rail: return .rail
      case .form: return .form
      case .line:
        return .furniture(match.reason == "copyright" && !agencies.matches(words).isEmpty ? "credit" : match.reason)
      }
    }
    if shape.words <= 30, byline.words(of: words, parser: dates) != nil { return .metadata("byline") }
    if signOff.matches(words, agencies: agencies) { return .metadata("credit") }
    if PublicationLine.clock(words, at: 0, language) == words.count { return .clock }
    if shape.words <= 30, isDateLine(words) { return .metadata("date") }
    return .none
  }

  /// `Home | News | Weather`: three labels or more of at most three words each, parted by bars.
  private func isMenuRow(_ words: [LineWord], _ shape: Shape) -> Bool {
    guard shape.ending == .none else { return false }
    let labels = words.split(omittingEmptySubsequences: false) { $0.isMark("|") || $0.isMark("·") || $0.isMark("•") || $0.isMark("›") }
    return labels.count >= 3 && labels.allSatisfy { $0.count <= 3 } && labels.count { !$0.isEmpty } >= 3
  }

  /// Nothing but dates and times, an agency before or after them allowed.
  func isDateLine(_ words: [LineWord]) -> Bool {
    let line = PublicationLine(words, parser: dates)
    if line.end == words.count, !line.dates.isEmpty || (line.hasCue && line.hasTime) { return true }
    let rest = withoutAgencies(words)
    guard rest.count < words.count, !rest.isEmpty else { return false }
    let other = PublicationLine(rest, parser: dates)
    return other.end == rest.count && !other.dates.isEmpty
  }

  func withoutAgencies(_ words: [LineWord]) -> [LineWord] {
    let found = agencies.matches(words)
    return words.indices.filter { i in !found.contains { $0.words.contains(i) } }.map { words[$0] }
  }

  private func hasRights(_ words: [LineWord]) -> Bool { words.contains { language.blocks.rightsReserved.contains($0.key) } }

  private func address(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    guard range.count <= 2048, range.count >= 8 else { return nil }
    let text = bytes[range]
    let isAddress = text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8) || text.starts(with: "www.".utf8)
    guard isAddress, !text.contains(0x20) else { return nil }
    let folded = Folding.folded(bytes, range)
    func has(_ part: String) -> Bool {
      let part = Array(part.utf8)
      guard folded.count >= part.count else { return false }
      return (0...(folded.count - part.count)).contains { folded[$0...].starts(with: part) }
    }
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", "/image", "//img.", "/img/"].contains(where: has) ? "image" : "address"
  }

  /// `2 days ago`, `Updated 5 minutes ago`, `vor 3 Stunden`, `5 min read`.
  private func isAge(_ words: [LineWord]) -> Bool {
    let spoken = words.filter { $0.kind != .mark }
    guard spoken.count >= 2, spoken.count <= 8,
      spoken.contains(where: { $0.kind == .digits || language.blocks.ageArticles.contains($0.key) })
    else {
      return false
    }
    return spoken.contains { language.blocks.ages.contains($0.key) }
      && spoken.allSatisfy {
        $0.kind == .digits || language.blocks.ages.contains($0.key) || language.blocks.ageUnits.contains($0.key)
          || language.blocks.ageArticles.contains($0.key)
      }
      && spoken.contains { language.blocks.ageUnits.contains($0.key) }
  }

  private func image(_ words: [LineWord], _ shape: Shape) -> Evidence? {
    guard let first = words.first(where: { $0.kind != .mark }), shape.words <= 60 else { return nil }
    let index = words.firstIndex { $0.range == first.range } ?? 0
    func isMark(_ k: Int, _ mark: Unicode.Scalar) -> Bool { k < words.count && words[k].isMark(mark) }
    if language.blocks.pictures.contains(first.key) {
      if isMark(index + 1, ":") || isMark(index + 1, "©")
        || index + 1 < words.count && language.blocks.pictureBy.contains(words[index + 1].key)
      {
        return shape.words > 8 && shape.ending == .stop ? .caption : .metadata("image")
      }
      if index + 2 < words.count, language.blocks.pictureCredits.contains(words[index + 1].key), isMark(index + 2, ":") {
        return .metadata("image")
      }
      if index + 2 < words.count, language.blocks.captions.contains(words[index + 1].key) { return .caption }
    }
    if language.blocks.captions.contains(first.key), isMark(index + 1, ":") { return .caption }
    guard shape.words <= 12, shape.ending != .stop || shape.words <= 6 else { return nil }
    return words.contains { language.blocks.pictureAgencies.contains($0.key) } ? .metadata("image") : nil
  }

}
