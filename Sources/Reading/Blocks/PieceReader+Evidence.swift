import TextAlgorithms
import Vocabulary

/// What a piece says about itself: notices, menus, bylines, credits, dates, ages, addresses, pictures.
extension PieceReader {
  func evidence(_ bytes: [UInt8], _ range: Range<Int>, _ words: [LineWord], _ shape: PieceShape) -> PieceEvidence {
    guard words.contains(where: { $0.kind != .mark }) else { return .separator }
    guard words.count < calibration.readWords else { return .none }
    if let address = address(bytes, range) { return .metadata(address) }
    if isAge(words) { return .metadata(.age) }
    if Self.isMarkup(bytes, range) { return .boilerplate(.technical) }
    if correction.matches(words) { return .boilerplate(.correction) }
    if isMenuRow(words, shape) { return .boilerplate(.navigation) }
    if let image = image(words, shape) { return image }
    let isSentence = shape.ending == .stop && shape.words >= calibration.noticeSentence
    if shape.words <= calibration.copyrightWords, outlets.startsWithCopyright(words) {
      return .boilerplate(agencies.matches(words).isEmpty ? .copyright : .credit)
    }
    if shape.words <= calibration.ownerWords, let owner = outlets.owner(words), owner.upperBound <= calibration.ownerEnd,
      !isSentence || hasRights(words)
    {
      return .boilerplate(agencies.matches(words).isEmpty ? .copyright : .credit)
    }
    if let match = boilerplate.match(words, isSentence: isSentence) {
      switch match.strength {
      case .rail: return .rail
      case .form: return .form
      case .line:
        return .boilerplate(match.reason == .copyright && !agencies.matches(words).isEmpty ? .credit : match.reason)
      }
    }
    if shape.words <= calibration.bylineWords, byline.words(of: words, parser: dates) != nil { return .metadata(.byline) }
    if signOff.matches(words, agencies: agencies) { return .metadata(.credit) }
    if PublicationLine.clock(words, at: 0, language) == words.count { return .clock }
    if shape.words <= calibration.dateWords, isDateLine(words) { return .metadata(.date) }
    return .none
  }

  /// What a script or a comment of a page left behind: `//-->`.
  private static func isMarkup(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let arrow = Array("-->".utf8)
    return range.count >= arrow.count && (range.lowerBound...(range.upperBound - arrow.count)).contains { bytes[$0...].starts(with: arrow) }
  }

  /// `Home | News | Weather`: three labels or more of at most three words each, parted by bars.
  private func isMenuRow(_ words: [LineWord], _ shape: PieceShape) -> Bool {
    guard shape.ending == .none else { return false }
    let labels = words.split(omittingEmptySubsequences: false) { $0.isMark("|") || $0.isMark("·") || $0.isMark("•") || $0.isMark("›") }
    return labels.count >= calibration.menuLabels && labels.allSatisfy { $0.count <= calibration.menuLabelWords }
      && labels.count { !$0.isEmpty } >= calibration.menuLabels
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

  private func hasRights(_ words: [LineWord]) -> Bool { words.contains { language.blocks.rightsReserved.contains($0.key) } }

  private func address(_ bytes: [UInt8], _ range: Range<Int>) -> BlockReason? {
    guard range.count <= calibration.longestAddress, range.count >= calibration.shortestAddress else { return nil }
    let text = bytes[range]
    let isAddress = text.starts(with: "http://".utf8) || text.starts(with: "https://".utf8) || text.starts(with: "www.".utf8)
    guard isAddress, !text.contains(0x20) else { return nil }
    let folded = Folding.folded(bytes, range)
    func has(_ part: String) -> Bool {
      let part = Array(part.utf8)
      guard folded.count >= part.count else { return false }
      return (0...(folded.count - part.count)).contains { folded[$0...].starts(with: part) }
    }
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", "/image", "//img.", "/img/"].contains(where: has) ? .image : .address
  }

  /// `2 days ago`, `Updated 5 minutes ago`, `vor 3 Stunden`, `5 min read`.
  private func isAge(_ words: [LineWord]) -> Bool {
    let spoken = words.filter { $0.kind != .mark }
    guard spoken.count >= calibration.shortestAge, spoken.count <= calibration.longestAge,
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

  private func image(_ words: [LineWord], _ shape: PieceShape) -> PieceEvidence? {
    guard let first = words.first(where: { $0.kind != .mark }), shape.words <= calibration.captionWords else { return nil }
    let index = words.firstIndex { $0.range == first.range } ?? 0
    func isMark(_ k: Int, _ mark: Unicode.Scalar) -> Bool { k < words.count && words[k].isMark(mark) }
    if language.blocks.pictures.contains(first.key) {
      if isMark(index + 1, ":") || isMark(index + 1, "©")
        || index + 1 < words.count && language.blocks.pictureBy.contains(words[index + 1].key)
      {
        return shape.words > calibration.captionSentence && shape.ending == .stop ? .caption : .metadata(.image)
      }
      if index + 2 < words.count, language.blocks.pictureCredits.contains(words[index + 1].key), isMark(index + 2, ":") {
        return .metadata(.image)
      }
      if index + 2 < words.count, language.blocks.captions.contains(words[index + 1].key) { return .caption }
    }
    if language.blocks.captions.contains(first.key), isMark(index + 1, ":") { return .caption }
    guard shape.words <= calibration.pictureWords,
      shape.ending != .stop || shape.words <= calibration.stoppedPictureWords
    else { return nil }
    return words.contains { language.blocks.pictureAgencies.contains($0.key) } ? .metadata(.image) : nil
  }
}
