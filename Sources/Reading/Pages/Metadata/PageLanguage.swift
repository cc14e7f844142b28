import HTML
import TextAlgorithms

/// The language of a page: as its words show it, with the region that the page states.
///
/// `lang` of the page, `content-language`, `og:locale`, `inLanguage`. Where the words of three long paragraphs or more show another
/// language than stated, the words win and the page is odd.
struct PageLanguage {
  let document: Document
  let rendered: RenderedText
  let elements: PageElements
  let regions: PageRegions
  let title: PageTitle
  let reader: PieceReader
  private let calibration = FactCalibration.standard

  func fact(_ data: LinkedEntities, _ entities: [LinkedEntities.Value], _ oddities: inout [PageFacts.Oddity]) -> PageFacts.Fact<String>? {
    let said = stated(data, entities)
    guard let (seen, isSure) = detected(), seen.value != "und" else { return said }
    guard let said else { return seen }
    guard isSure else { return said }
    let primary = Self.primary(said.value)
    // Words of a language that the detector does not know look like some other's.
    if primary == seen.value || !reader.languages.codes.contains(primary) { return said }
    oddities.append(
      .init(
        code: .languageDisagreement, severity: .note, verb: "trust the language of",
        cause: "it states \(said.value), its words are \(seen.value)", wayOut: "it is taken as \(seen.value)", evidence: said.evidence.first
      ))
    return seen
  }

  private func stated(_ data: LinkedEntities, _ entities: [LinkedEntities.Value]) -> PageFacts.Fact<String>? {
    if let html = elements.html, let lang = document.attribute(.lang, of: html),
      let tag = Self.tag(String(decoding: document.value(lang), as: UTF8.self))
    {
      return .init(tag, .markup, [Int(lang.start)..<Int(lang.end)])
    }
    for entity in entities {
      if let text = data.strings("inLanguage", of: entity).first, let tag = Self.tag(text.text) {
        return .init(tag, .linkedData, [text.range])
      }
    }
    for key in ["contentlanguage", "language", "dclanguage", "dctermslanguage", "oglocale"] {
      if let meta = elements.meta(key), let tag = Self.tag(meta.value) { return .init(tag, .meta, [meta.range]) }
    }
    return nil
  }

  /// From the first paragraphs of two hundred bytes and more below the headline, or where there are fewer than three, from all blocks of
  /// sixty, in regions of the story.
  private func detected() -> (fact: PageFacts.Fact<String>, isSure: Bool)? {
    let below = rendered.blocks[(title.block ?? 0)...]
    let own = below.filter { $0.text.count >= calibration.languageBlock && !regions.isForeign($0.node) }.map(\.text)
    let paragraphs = own.filter { $0.count >= calibration.languageParagraph }.prefix(calibration.languageParagraphs)
    let isSure = paragraphs.count >= calibration.languageSure
    let long = isSure ? Array(paragraphs) : own
    guard let first = long.first else { return nil }
    let language = reader.languages.language(of: rendered.bytes, long)
    return (.init(language, .detected, [rendered.page(rendered.trimmed(first))]), isSure)
  }

  static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  /// `de_DE.UTF-8` as `de-DE`; nil for what is no tag of a language.
  static func tag(_ text: String) -> String? {
    let parts = text.trimmedWhiteSpace.split { $0 == "-" || $0 == "_" || $0 == "," || $0 == ";" || $0 == "." || $0 == " " }
    guard let first = parts.first.map({ $0.lowercased() }), (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A })
    else { return nil }
    guard parts.count > 1, parts[1].utf8.count == 2, parts[1].utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
      return first
    }
    return first + "-" + parts[1].uppercased()
  }
}
