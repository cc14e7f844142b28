import Presenting

/// The style sheet and the one line of script, in the binary so that a page can be made anywhere.
enum PageStyle {
  /// Reports' words in the serif, ours in the sans; rules instead of boxes; light, dark and print; no width scrolls sideways.
  static let css = String(decoding: PackageResources.page_css, as: UTF8.self)

  /// A convenience for print: paper cannot unfold. Boilerplate stays folded.
  static let script = String(decoding: PackageResources.page_js, as: UTF8.self)

  /// The class of a mark in a report's text; nil for kinds that are only linked.
  static func markClass(_ kind: Mark.Kind) -> String? {
    switch kind {
    case .figure: "f"
    case .moment: "t"
    case .quotation: "q"
    case .cue: "c"
    case .difference: "d"
    case .name: "n"
    case .shared: "s"
    case .cited, .claim, .act, .credit, .reference, .title: nil
    }
  }

  /// Rules that light up all pieces of a passage that had to be cut, when its anchor is the target.
  static func highlights(of anchors: [String]) -> HTML {
    HTML(
      trusted: anchors.map { "#\($0):target~.x-\($0),#\($0):target~* .x-\($0){background:var(--hit);box-shadow:0 2px 0 var(--l5)}\n" }
        .joined())
  }
}
