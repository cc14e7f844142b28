import HTML
import TextAlgorithms

/// Headline, outlet, authors and agencies of a page.
struct PageNames {
  /// A headline as some place of the head states it.
  struct Title {
    var text: String
    var words: TitleWords
    var basis: PageFacts.Basis
    var range: Range<Int>
  }

  private let calibration = FactCalibration.standard

  let document: Document
  let rendered: RenderedText
  let elements: PageElements
  let data: LinkedEntities
  let regions: PageRegions
  let title: PageTitle
  let reader: PieceReader

  /// The visible heading where it is one with a stated headline or nothing else is stated, else the JSON-LD's, else a `meta` element's,
  /// else the page's title without the site's name.
  func headline(_ article: LinkedEntities.Entity?, _ stated: [Title]) -> PageFacts.Fact<String>? {
    let own = article.flatMap { data.strings("headline", of: $0.value).first }
    if let text = title.text, let range = title.range {
      let agreeing = stated.filter { $0.words.isSame(as: TitleWords(text)) }
      if !agreeing.isEmpty || stated.isEmpty || own == nil && !stated.contains(where: { $0.basis == .meta }) {
        return .init(text, .visible, [range] + agreeing.map(\.range).prefix(2))
      }
    }
    if let own { return .init(LinkedEntities.plain(own.text), .linkedData, [own.range]) }
    if let first = stated.first(where: { $0.basis == .meta }) {
      return .init(Self.withoutSite(first.text, outletName), .meta, [first.range])
    }
    if let text = title.text, let range = title.range { return .init(text, .visible, [range]) }
    return stated.first.map { .init(Self.withoutSite($0.text, outletName), $0.basis, [$0.range]) }
  }

  private var outletName: String? { elements.meta("ogsitename", "applicationname")?.value }

  /// A title without ` | Site`, ` - Site`, ` – Site` where the rest is longer.
  static func withoutSite(_ text: String, _ site: String?) -> String {
    for mark in [" | ", " – ", " — ", " - ", " :: ", " » ", " · "] {
      guard let parts = text.lastParts(around: mark) else { continue }
      let isSite = site.map { TitleWords($0).isSame(as: TitleWords(parts.tail)) } ?? false
      if isSite
        || parts.tail.utf8.count <= FactCalibration.standard.siteName
          && parts.tail.utf8.count * FactCalibration.standard.siteTimes < parts.head.utf8.count
      {
        return parts.head
      }
    }
    return text
  }

  /// Publisher of the JSON-LD, `og:site_name`, the publisher's item, the application's name.
  func outlet(_ entities: [LinkedEntities.Value]) -> PageFacts.Fact<String>? {
    let site = elements.meta("ogsitename")
    for entity in entities {
      guard let name = data.names("publisher", of: entity).first else { continue }
      let text = LinkedEntities.plain(name.text)
      guard !text.isEmpty, !text.contains("://") else { continue }
      // Where both name one outlet, as readers know it.
      if let site, TitleWords(site.value).isSame(as: TitleWords(text)) {
        return .init(site.value, .meta, [site.range, name.range])
      }
      return .init(text, .linkedData, [name.range])
    }
    if let site { return .init(site.value, .meta, [site.range]) }
    for property in elements.properties where property.name == "publisher" && property.isMicrodata && !regions.isForeign(property.node) {
      if let (text, range) = itemName(property.node) { return .init(text, .microdata, [range]) }
    }
    for key in ["publisher", "dcpublisher", "dctermspublisher", "applicationname", "applemobilewebapptitle"] {
      if let found = elements.meta(key), !found.value.contains("://") { return .init(found.value, .meta, [found.range]) }
    }
    return nil
  }

  /// The `name` of an item, or its text, with its bytes.
  private func itemName(_ node: UInt32) -> (String, Range<Int>)? {
    guard document[node].range.count <= calibration.itemSource else { return nil }
    var named = node
    for inner in document.descendants(of: node) where document.value(.itemprop, of: inner)?.split(separator: " ").contains("name") == true {
      named = inner
      break
    }
    if let content = document.attribute(.content, of: named), content.end > content.start {
      return (String(decoding: document.value(content), as: UTF8.self).trimmedWhiteSpace, Int(content.start)..<Int(content.end))
    }
    let text = document.text(of: named).trimmedWhiteSpace
    guard !text.isEmpty, text.utf8.count <= calibration.itemText, document[named].firstChild != 0 else { return nil }
    return (text, document[document[named].firstChild].range.lowerBound..<document[document.lastChild(of: named)].range.upperBound)
  }

  /// Authors of the JSON-LD, else of `meta` elements, else of items, else of a visible byline.
  func authors(_ entities: [LinkedEntities.Value]) -> [PageFacts.Fact<String>] {
    var out: [PageFacts.Fact<String>] = []
    func add(_ text: String, _ basis: PageFacts.Basis, _ range: Range<Int>) {
      guard out.count < calibration.names, range.count <= calibration.authorSource else { return }
      let name = Self.withoutCue(LinkedEntities.plain(text))
      guard calibration.authorText.contains(name.utf8.count), !name.contains("://"), !name.contains("@"), !name.hasPrefix("www."),
        name.utf8.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80 })
      else { return }
      let words = TitleWords(name).words
      if !out.contains(where: { TitleWords($0.value).words == words }) { out.append(.init(name, basis, [range])) }
    }
    for entity in entities where out.isEmpty {
      for key in ["author", "creator"] where out.isEmpty {
        for name in data.names(key, of: entity) { add(name.text, .linkedData, name.range) }
      }
    }
    if out.isEmpty {
      for key in ["author", "articleauthor", "parselyauthor", "sailthruauthor", "dccreator", "dcauthor", "byl", "cxenseparseauthor"]
      where out.isEmpty {
        for meta in elements.metas where meta.key == key { add(meta.value, .meta, meta.range) }
      }
    }
    if out.isEmpty {
      for property in elements.properties where property.name == "author" && !regions.isForeign(property.node) {
        if let (text, range) = itemName(property.node) { add(text, property.isMicrodata ? .microdata : .rdfa, range) }
      }
    }
    if out.isEmpty, let line = byline() {
      add(String(decoding: rendered.bytes[line], as: UTF8.self), .visible, rendered.page(line))
    }
    return out
  }

  /// `By`, `Von` before a name.
  private static func withoutCue(_ name: String) -> String {
    for cue in ["By ", "by ", "BY ", "Von ", "von "]
    where name.hasPrefix(cue) && name.utf8.count > cue.utf8.count + FactCalibration.standard.cuedName {
      // "von Thun" is a name: a cue stands before two names at least.
      if cue == "von ", name.split(separator: " ").count < 3 { continue }
      return String(name.dropFirst(cue.count))
    }
    return name
  }

  /// A byline among the eight blocks below the headline or the two above.
  private func byline() -> Range<Int>? {
    guard let start = title.block else { return nil }
    let blocks =
      Array(rendered.blocks.indices.dropFirst(start + 1).prefix(calibration.bylineBelow))
      + rendered.blocks.indices.prefix(start).suffix(calibration.bylineAbove)
    for block in blocks where !regions.isForeign(rendered.blocks[block].node) {
      let words = LineWord.words(in: rendered.bytes, rendered.blocks[block].text, limit: calibration.bylineWords)
      guard let range = reader.byline.words(of: words, parser: reader.dates), let first = words[range].first, let last = words[range].last
      else {
        continue
      }
      return first.range.lowerBound..<last.range.upperBound
    }
    return nil
  }

  /// Agencies that authors, byline, publisher or source name.
  func credits(_ entities: [LinkedEntities.Value], _ authors: [PageFacts.Fact<String>], _ outlet: PageFacts.Fact<String>?)
    -> [PageFacts.Fact<String>]
  {
    var places: [(Range<Int>, PageFacts.Basis)] = authors.flatMap { fact in fact.evidence.map { ($0, fact.basis) } }
    places += (outlet?.evidence ?? []).map { ($0, outlet!.basis) }
    for entity in entities {
      for key in ["publisher", "sourceOrganization", "provider", "creditText", "copyrightHolder"] {
        places += data.names(key, of: entity).map { ($0.range, PageFacts.Basis.linkedData) }
      }
    }
    for key in ["newsagency", "agency", "articlesource", "source", "dcsource", "copyright", "articleauthor", "author"] {
      places += elements.metas.filter { $0.key == key && $0.value.utf8.count < calibration.creditText }.map {
        ($0.range, PageFacts.Basis.meta)
      }
    }
    var out: [PageFacts.Fact<String>] = []
    func note(_ bytes: [UInt8], _ range: Range<Int>, _ basis: PageFacts.Basis, _ way: (Range<Int>) -> Range<Int>) {
      for match in reader.agencies.matches(LineWord.words(in: bytes, range, limit: calibration.creditWords)) {
        let evidence = way(match.range)
        if let known = out.firstIndex(where: { $0.value == match.agency }) {
          if out[known].evidence.count < calibration.names, !out[known].evidence.contains(evidence) {
            out[known].evidence.append(evidence)
          }
        } else {
          out.append(.init(match.agency, basis, [evidence]))
        }
      }
    }
    if let line = byline() { note(rendered.bytes, line, .visible) { rendered.page($0) } }
    for (range, basis) in places { note(document.bytes, range, basis) { $0 } }
    return out.sorted { $0.value < $1.value }
  }
}

extension String {
  /// What stands before and after the last occurrence of a mark.
  func lastParts(around mark: String) -> (head: String, tail: String)? {
    let bytes = Array(utf8), wanted = Array(mark.utf8)
    guard bytes.count > wanted.count else { return nil }
    for start in stride(from: bytes.count - wanted.count, through: 1, by: -1)
    where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return (String(decoding: bytes[..<start], as: UTF8.self), String(decoding: bytes[(start + wanted.count)...], as: UTF8.self))
    }
    return nil
  }
}
