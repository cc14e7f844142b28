import Markup

/// One block of a page's rendered text with what a labeller asks about it.
struct SeenBlock: Sendable {
  /// Bytes of the rendered text, white space at the ends left out.
  var text: Range<Int>
  /// The nearest element displayed as a block.
  var node: UInt32
  /// Bytes that are not white space.
  var length = 0
  /// Of these, in links; in bold type.
  var linkLength = 0
  var boldLength = 0
  var words = 0
  /// Full stops, question and exclamation marks that may end a sentence, and commas.
  var sentences = 0
  var commas = 0
  var digits = 0
  /// Marks that stand between entries of menus: `|`, `»`, `›`, `•`, `·`.
  var separators = 0
  /// Whether its last character, closing marks passed over, ends a sentence.
  var endsSentence = false
  var endsWithColon = false
  var startsLower = false
  var heading: UInt8 = 0
  var kind = PageTree.Kind.plain
  /// The innermost element around its first and its last run.
  var host: UInt32 = 0

  /// Bytes outside links.
  var ownLength: Int { length - linkLength }
  /// How much of it counts as prose: sentences do, menus and labels do not.
  ///
  /// Set by hand on the tuning half of both sets: at most 1000 bytes, so that one long imprint outweighs no story.
  var prose: Int {
    guard linkShare < 0.4 else { return 0 }
    let own = min(ownLength, 1000)
    if heading > 0 { return own >= 100 && endsSentence && heading > 1 ? own : 0 }
    if own >= 80, sentences > 0 || commas > 1 { return own }
    return own >= 30 && endsSentence || own >= 120 ? own / 2 : 0
  }
  var linkShare: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}
