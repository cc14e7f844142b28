import HTML
import TextAlgorithms
import Vocabulary

/// Reads what a page of HTML says about itself: headline, outlet, authors, credits, addresses, language, dates, access, sources,
/// corrections.
///
///     let facts = PageFactsReader(language: language).facts(of: document, rendered, address: "https://example.org/a")
///     facts.published?.value   // "2024-10-03T15:00:00+02:00"
///
/// Reads JSON-LD, `meta` elements, microdata, RDFa, `time` elements, the lines near the headline and the address, and lets them agree
/// (`DateDecision`). Takes nothing from navigation, other stories or comments, and no date from an age. Never fails; what disagrees is
/// an oddity. Cost: one pass over the nodes for elements and one for regions, one over the headings, and the JSON-LD.
package struct PageFactsReader: Sendable {
  private let reader: PieceReader

  init(reader: PieceReader) { self.reader = reader }

  package init(language: Language) { reader = PieceReader(language: language) }

  /// - Parameter address: where the page was fetched from, where that is known.
  package func facts(of document: Document, _ rendered: RenderedText, address: String? = nil) -> PageFacts {
    let elements = PageElements(document)
    let data = LinkedEntities(elements.linkedData, document.bytes)
    var facts = PageFacts()

    let stated = Self.titles(elements, data, document)
    let title = PageTitle(document, rendered, headings: elements.headings, titles: stated.map(\.words))
    let regions = PageRegions(document, rendered, around: title)

    let addresses = PageAddresses(elements, address)
    let known = (title.text.map { [TitleWords($0)] } ?? []) + stated.filter { $0.basis != .linkedData }.map(\.words)
    let article = data.entity(of: addresses.own, known, isArticle: true)
    let page = data.entity(of: addresses.own, known, isArticle: false)
    let entities = [article, page].compactMap { $0 }.map(\.value)

    facts.body = article.flatMap { data.strings("articleBody", of: $0.value).first }.map {
      // Some pages escape the tags in it twice.
      let text = LinkedEntities.plain($0.text)
      return .init(text.utf8.contains(0x3C) ? LinkedEntities.plain(text) : text, .linkedData, [$0.range])
    }
    facts.canonical = addresses.canonical
    facts.isBasedOn = addresses.origins(data, entities)
    PageDates(
      document: document, rendered: rendered, elements: elements, data: data, regions: regions, title: title, addresses: addresses,
      dates: reader.dates
    ).read(article, page, into: &facts)

    let names = PageNames(
      document: document, rendered: rendered, elements: elements, data: data, regions: regions, title: title, reader: reader)
    facts.headline = names.headline(article, stated)
    facts.outlet = names.outlet(entities)
    facts.authors = names.authors(entities)
    facts.credits = names.credits(entities, facts.authors, facts.outlet)

    let language = PageLanguage(
      document: document, rendered: rendered, elements: elements, regions: regions, title: title, reader: reader)
    facts.language = language.fact(data, entities, &facts.oddities)
    let notes = PageNotes(
      document: document, rendered: rendered, elements: elements, data: data, regions: regions, language: reader.language)
    facts.isAccessibleForFree = notes.access(entities)
    facts.corrections = notes.corrections(entities)

    if let damaged = data.trees.firstIndex(where: \.isDamaged) {
      facts.oddities.append(
        .init(
          code: .jsonLDDamaged, severity: .note, verb: "read all JSON-LD of",
          cause: "it is not sound JSON", wayOut: "look at what was taken from it", evidence: elements.linkedData[damaged]))
    }
    if let canonical = addresses.canonical, addresses.isElsewhere {
      facts.oddities.append(
        .init(
          code: .canonicalElsewhere, severity: .note, verb: "take as the original",
          cause: "it names \(canonical.value) as its own address, another outlet's", wayOut: "read that page too",
          evidence: canonical.evidence.first))
    }
    return facts
  }

  /// The headline as the head of the page states it, the most trusted first.
  private static func titles(_ elements: PageElements, _ data: LinkedEntities, _ document: Document) -> [PageNames.Title] {
    var out: [PageNames.Title] = []
    func add(_ text: String, _ basis: PageFacts.Basis, _ range: Range<Int>) {
      guard out.count < FactCalibration.standard.titles, range.count <= FactCalibration.standard.titleSource else { return }
      let plain = LinkedEntities.plain(text)
      if !plain.isEmpty { out.append(.init(text: plain, words: TitleWords(plain), basis: basis, range: range)) }
    }
    for meta in elements.metas where ["ogtitle", "twittertitle"].contains(meta.key) { add(meta.value, .meta, meta.range) }
    if data.entities.filter(\.isArticle).count == 1, let article = data.entities.first(where: \.isArticle),
      let headline = data.strings("headline", of: article.value).first
    {
      add(headline.text, .linkedData, headline.range)
    }
    if let node = elements.title, document[node].firstChild != 0 {
      add(document.text(of: node), .markup, document[document[node].firstChild].range)
    }
    return out
  }
}
