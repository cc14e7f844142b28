import TextAlgorithms

/// What a shared word is worth as evidence that one report copied another, in hundredths of a content word.
///
/// Words that every report of an event must use say little: function words, verbs of saying, days and months, titles, names.
enum WordWeights {
  private static let calibration = LineageCalibration.standard

  static func weight(of key: UInt64, isName: Bool, isNumber: Bool) -> Int {
    if function.contains(key) { return calibration.functionWord }
    if formula.contains(key) { return calibration.formula }
    if isName { return calibration.name }
    if isNumber { return calibration.number }
    return calibration.content
  }

  static let function = keys(
    """
    a an the this that these those of to in on at by for from with without into onto upon over under after before since until during between
    among about against through across near as than then and or but nor so yet if because while when where which who whom whose what how why there
    here is are was were be been being am do does did done has have had having will would shall should can could may might must
    it its he his him she her hers they their them we our us i you your my me one not no n't 's 're 've 'll 'd 'm s also only just very more
    most such each any all both some other another same own up out off down again still even too however although though whether per
    """)

  /// Verbs of saying, calendar words, titles, and what reports of every event say.
  static let formula = keys(
    """
    said say says saying told tell tells telling added adds add adding according report reported reports reporting statement spokesman
    spokeswoman spokesperson official officials news agency conference interview reporters media
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december today yesterday tomorrow week month year day morning afternoon evening night time
    mr mrs ms doctor president prime minister secretary general chief leader head director chairman executive officer senior former
    people person man woman old million billion percent first last new
    """)

  private static let charging = keys("charged charges counts accused convicted indicted arrested")
  private static let chargeLinks = keys("with of on including for")

  /// A list of charges is the prosecutor's wording, which every reporter takes down alike: after `charged with` and its kin the words
  /// of the sentence weigh as formula.
  static func lowerCharges(_ words: inout [StoryText.Word]) {
    var lowered = -1
    for i in words.indices {
      if words[i].sentence == lowered { words[i].weight = min(words[i].weight, calibration.charge) }
      if charging.contains(words[i].key), i + 1 < words.count, chargeLinks.contains(words[i + 1].key) { lowered = words[i].sentence }
    }
  }

  private static func keys(_ words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        let form = SpellingVariants.common(Array($0.utf8))
        return Folding.key(form, 0..<form.count)
      })
  }
}
