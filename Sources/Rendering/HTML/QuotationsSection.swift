import Presenting
import Vocabulary

extension PageView {
  /// Every utterance by its speaker, all versions beside one another.
  func quotationsSection() -> HTML {
    let blocks = Speaker.all(index).enumerated().map { place, speaker in block(speaker, isOpen: place < PageLimits.openSpeakers) }
    let note = TranscriptNote(index.account).map { "<p class=\"small\">\($0.sentence)</p>\n" as HTML } ?? ""
    return section(.quotations, blocks.isEmpty ? nil : "\(note)\(blocks.joined())")
  }

  private func block(_ speaker: Speaker, isOpen: Bool) -> HTML {
    let wordings = AlteredQuotations(index)
    let utterances = speaker.utterances.map { n in (n: n, wordings: wordings.wordings(index.account.utterances[n], includeIndirect: true)) }
    let several = utterances.filter { $0.wordings.count > 1 }.map { article($0.n, $0.wordings) }
    let once = utterances.filter { $0.wordings.count <= 1 }.map { n, wordings -> HTML in
      let id = PageAnchor.quotation.id(n)
      return wordings.first.map { cell($0, id: id, tag: "") } ?? "<li id=\"\(id)\">\(empty(PageLabels.noWords))</li>\n"
    }
    let alone: HTML =
      once.isEmpty ? "" : "<p class=\"small\">\(PageLabels.oneWording)</p>\n<ul class=\"versions once\">\n\(once)</ul>\n"
    let open: HTML = isOpen ? " open" : ""
    return """
      <details class="speaker"\(open)><summary><h3>\(speaker.name) \
      <span class="small">\(NumberWords.count(utterances.count, "utterance"))</span></h3></summary>
      \(several)\(alone)</details>

      """
  }

  private func article(_ n: Int, _ wordings: [Wording]) -> HTML {
    let utterance = index.account.utterances[n]
    let shown = wordings.prefix(PageLimits.versions).map { cell($0) }
    let rest = wordings.dropFirst(PageLimits.versions).map { cell($0) }
    let fold: HTML =
      rest.isEmpty
      ? "" : "<details><summary>\(rest.count) \(PageLabels.moreVersions)</summary><ul class=\"versions\">\n\(rest)</ul></details>\n"
    let when = utterance.moment.map { " · \(DateWords.words($0.value))" as HTML }
    let to = index.actorName(utterance.addressee).map { " · to \($0)" as HTML }
    return """
      <article class="utterance" id="\(PageAnchor.quotation.id(n))"><p class="small">\(n + 1) · \
      \(KindWords.sameness(utterance.sameness))\(to)\(when)</p>
      <ul class="versions">
      \(shown)</ul>
      \(fold)</article>

      """
  }

  /// One version in its column.
  private func cell(_ wording: Wording, id: String? = nil, tag: String? = nil) -> HTML {
    let anchor = id.map { " id=\"\($0)\"" as HTML }
    return """
      <li\(anchor)>\(words(wording)) \
      <span class="by">\(wording.spans.map { report($0.report, $0) }.joined(" "))</span> <span class="tag">\(tag ?? wording.tag)</span></li>

      """
  }
}
