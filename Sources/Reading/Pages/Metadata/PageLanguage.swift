import Markup
import TextAlgorithms

/// The language of a page: as its words show it, with the region that the page states.
///
/// `lang` of the page, `content-language`, `og:locale`, `inLanguage`. Where the words of the long paragraphs show another language than
/// stated, the words win and the page is odd.
struct PageLanguage {
  let document: Document
  let rendered: RenderedText
  let elements: PageElements
  let regions: PageRegions

  func fact(_ data: LinkedEntities, _ entities: [LinkedEntities.Value], _ oddities: inout [PageFacts.Oddity]) -> PageFacts.Fact<String>? {
    let said = stated(data, entities)
    let seen = detected()
    guard let seen, seen.value != "und" else { return said }
    guard let said else { return seen }
    if Self.primary(said.value) == seen.value { return said }
    oddities.append(
      .init(
        code: "reading.language-disagreement", severity: .note, verb: "trust the language of",
        cause: "it states \(said.value), its words are \(seen.value); taken as \(seen.value)", evidence: said.evidence.first))
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

  /// From blocks of sixty bytes and more in regions of the story.
  private func detected() -> PageFacts.Fact<String>? {
    let long = rendered.blocks.filter { $0.text.count >= 60 && !regions.isForeign($0.node) }.map(\.text)
    guard let first = long.first else { return nil }
    return .init(LanguageDetector().language(of: rendered.bytes, long), .detected, [rendered.page(rendered.trimmed(first))])
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
