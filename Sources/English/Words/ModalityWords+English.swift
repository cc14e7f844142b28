import TextAlgorithms
import Vocabulary

extension ModalityWords {
  /// Our own lists.
  static let english: ModalityWords = {
    var it = ModalityWords()
    it.questions = WordSet.keys("whether")
    it.duties = WordSet.keys("should must ought shall")
    it.possibilities = WordSet.keys("may might could can")
    it.wishes = WordSet.keys(
      """
      want wish hope seek try attempt like love prefer need desire aim strive struggle long aspire bid effort campaign push drive
      willing eager keen ready reluctant desperate anxious determined opportunity chance right power duty obligation fight battle
      """)
    it.expectations = WordSet.keys(
      """
      plan intend schedule expect predict forecast anticipate likely unlikely due set poised bound prepare arrange threaten risk tend mean
      plans intention prospect threat danger agree consider contemplate mull weigh proposal offer
      """)
    it.denials = WordSet.keys(
      "fail refuse decline unable impossible forget neglect omit avoid refrain abstain prevent stop ban bar block failure refusal inability"
    )
    it.facts = WordSet.keys(
      "manage begin start continue help keep happen proceed cease go come see hear watch find let make cause force enable allow able get")
    return it
  }()
}
