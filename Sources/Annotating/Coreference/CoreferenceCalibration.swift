/// Every threshold and weight by which the words of one report are said to stand for one person or body.
///
/// Weights are whole numbers, so that sums do not depend on their order. *Set by eye* means that no range was recorded.
struct CoreferenceCalibration: Sendable {
  static let standard = CoreferenceCalibration()

  /// Sentences before a pronoun in which somebody is looked for whom it may stand for. Set by eye.
  var pronounSentences = 4
  /// Sentences before `the group` or `the man` in which the one is looked for that it may stand for. Set by eye.
  var nounSentences = 2
  /// Mentions that are looked at for one pronoun or noun: bounds the cost. Set by eye.
  var mostMentions = 120

  /// By how much the best one must lead the next; else nobody is named. On GUM dev `he` and `she` are right 82 times of 85 from 24 on and 90
  /// of 94 from 16 on, `they` 53 of 65 and `it` 46 of 61 from 16 on. Tried: 8, 16 and 24.
  var personLead = 16
  var pluralLead = 24
  var neuterLead = 30
  /// By how much the best one must lead where its name is printed for the pronoun. On GUM dev *he* and *she* are right 66 times of 67 from 40
  /// on; 16 tried: a witness's *he* became his questioner's name.
  var standInLead = 40
  /// The same where the sentences before a speaking pronoun are about somebody else. Set by eye.
  var leadAgainst = 30
}
