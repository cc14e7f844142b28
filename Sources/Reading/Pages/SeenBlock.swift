import HTML

/// One block of a page's rendered text with what a labeller asks about it, in 56 bytes: a page that is nothing but tags has many.
struct SeenBlock: Sendable {
  /// Bytes of the rendered text, white space at the ends left out.
  var text: Range<Int> { Int(start)..<Int(end) }
  private var start: UInt32
  private var end: UInt32
  /// The nearest element displayed as a block.
  var node: UInt32
  /// Bytes that are not white space.
  @FourBytes var length = 0
  /// Of these, in links; in bold type.
  @FourBytes var linkLength = 0
  @FourBytes var boldLength = 0
  @FourBytes var words = 0
  /// Full stops, question and exclamation marks that may end a sentence, and commas.
  @FourBytes var sentences = 0
  @FourBytes var commas = 0
  @FourBytes var digits = 0
  /// Marks that stand between entries of menus: `|`, `»`, `›`, `•`, `·`.
  @FourBytes var separators = 0
  /// Whether its last character, closing marks passed over, ends a sentence.
  var endsSentence = false
  var endsWithColon = false
  var startsLower = false
  var heading: UInt8 = 0
  var kind = PageTree.Kind.plain
  /// The innermost element around its first and its last run.
  var host: UInt32 = 0

  init(text: Range<Int>, node: UInt32) {
    start = UInt32(text.lowerBound)
    end = UInt32(text.upperBound)
    self.node = node
  }

  /// Bytes outside links.
  var ownLength: Int { length - linkLength }
  /// How much of it counts as prose: sentences do, menus and labels do not.
  var prose: Int {
    let calibration = PageCalibration.standard
    guard linkShare < calibration.proseLinks else { return 0 }
    let own = min(ownLength, calibration.mostProse)
    if heading > 0 { return own >= calibration.headingProse && endsSentence && heading > 1 ? own : 0 }
    if own >= calibration.sentenceProse, sentences > 0 || commas > 1 { return own }
    return own >= calibration.endingProse && endsSentence || own >= calibration.plainProse ? own / 2 : 0
  }
  var linkShare: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}

/// A count kept in four bytes; what is greater counts as the greatest.
@propertyWrapper struct FourBytes: Sendable {
  private var value: Int32

  init(wrappedValue: Int) { value = Int32(clamping: wrappedValue) }

  var wrappedValue: Int {
    get { Int(value) }
    set { value = Int32(clamping: newValue) }
  }
}
