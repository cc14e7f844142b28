import HTML
import TextAlgorithms
import Vocabulary

/// Whether a page may be read without paying, and what it says was corrected.
struct PageNotes {
  private let calibration = FactCalibration.standard

  let document: Document
  let rendered: RenderedText
  let elements: PageElements
  let data: LinkedEntities
  let regions: PageRegions
  let language: Language

  func access(_ entities: [LinkedEntities.Value]) -> PageFacts.Fact<Bool>? {
    for entity in entities {
      guard let text = data.strings("isAccessibleForFree", of: entity).first, let value = Self.truth(text.text) else { continue }
      return .init(value, .linkedData, [text.range])
    }
    for property in elements.properties where property.name == "isaccessibleforfree" && !regions.isForeign(property.node) {
      guard let content = document.attribute(.content, of: property.node),
        let value = Self.truth(String(decoding: document.value(content), as: UTF8.self))
      else { continue }
      return .init(value, property.isMicrodata ? .microdata : .rdfa, [Int(content.start)..<Int(content.end)])
    }
    guard let tier = elements.meta("articlecontenttier", "contenttier") else { return nil }
    switch tier.value.lowercased() {
    case "free": return .init(true, .meta, [tier.range])
    case "metered", "locked", "paid", "premium": return .init(false, .meta, [tier.range])
    default: return nil
    }
  }

  private static func truth(_ text: String) -> Bool? {
    let word = text.lowercased().split { $0 == "/" || $0 == ":" }.last ?? ""
    return word == "true" || word == "yes" ? true : word == "false" || word == "no" ? false : nil
  }

  /// `correction` of the JSON-LD, and blocks of the story that open with *Correction:* or say that an earlier version was wrong.
  func corrections(_ entities: [LinkedEntities.Value]) -> [PageFacts.Fact<String>] {
    var out: [PageFacts.Fact<String>] = []
    let correction = CorrectionNotice(language: language)
    for block in rendered.blocks where out.count < calibration.notes && !regions.isForeign(block.node) {
      let words = LineWord.words(in: rendered.bytes, block.text, limit: calibration.noteWords.upperBound + 1)
      guard calibration.noteWords.contains(words.count), correction.matches(words) else { continue }
      let range = rendered.trimmed(block.text)
      out.append(.init(String(decoding: rendered.bytes[range], as: UTF8.self).trimmedWhiteSpace, .visible, [rendered.page(range)]))
    }
    for entity in entities {
      for value in data.values("correction", of: entity) where out.count < calibration.notes {
        let tree = data.trees[value.tree]
        let inner = tree[value.node].kind == .object ? data.strings("text", of: value).first : nil
        guard let text = inner?.text ?? tree.string(value.node) else { continue }
        let range = inner?.range ?? tree[value.node].range
        let plain = LinkedEntities.plain(text)
        if !range.isEmpty, !plain.contains("://"), !out.contains(where: { $0.value == plain }) {
          out.append(.init(plain, .linkedData, [range]))
        }
      }
    }
    return out
  }
}
