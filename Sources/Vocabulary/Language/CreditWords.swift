import TextAlgorithms

/// Words of lines that say who wrote a report, for whom, and who holds its rights.
package struct CreditWords: Sendable {
  /// Words that may stand before an agency's name in a credit.
  package var beforeAgency: KeySet = KeySet()
  /// Words that may stand after it.
  package var afterAgency: KeySet = KeySet()
  /// News agencies, a line each: the usual short name, then others, separated by semicolons.
  package var agencies: String = ""
  /// *staff* of `Staff writer`.
  package var staff: UInt64 = 0
  /// Words before the author's name.
  package var bylineCues: KeySet = KeySet()
  /// Words before those: `written by`.
  package var bylineVerbs: KeySet = KeySet()
  /// Words between two authors.
  package var nameJoiners: KeySet = KeySet()
  /// Words in lower case inside a byline.
  package var bylineConnectives: KeySet = KeySet()
  /// Names in lower case that a byline may be.
  package var lowerNames: KeySet = KeySet()
  /// What a line without a cue says that its author is.
  package var roles: KeySet = KeySet()
  /// Words in lower case inside the place of a dateline.
  package var placeParticles: KeySet = KeySet()
  /// Bracketed capitals that say what a text is and not whose.
  package var bracketLabels: KeySet = KeySet()
  /// First words of a line that says who worked on a story.
  package var signOffOpeners: KeySet = KeySet()
  /// Words before those.
  package var signOffAdjectives: KeySet = KeySet()
  /// Words after those.
  package var signOffBy: KeySet = KeySet()
  /// Verbs of `contributed to this report`.
  package var contributed: KeySet = KeySet()
  /// *to* of `contributed to this report`.
  package var contributedTo: KeySet = KeySet()
  /// *this* of `contributed to this report`.
  package var contributedThis: KeySet = KeySet()
  /// *report* of `contributed to this report`.
  package var contributedStories: KeySet = KeySet()
  /// Words for several agencies whose names are not given.
  package var collective: KeySet = KeySet()
  /// Words that may stand beside agencies in a sign-off.
  package var signOffFillers: KeySet = KeySet()
  /// Words that alone on a line name a section.
  package var sections: KeySet = KeySet()
  /// Articles that open an outlet's name.
  package var outletArticles: KeySet = KeySet()
  /// The letter of `(c)`.
  package var letterC: UInt64 = 0
  /// *copyright*.
  package var copyright: KeySet = KeySet()
  /// *by* of `copyright by`.
  package var copyrightBy: KeySet = KeySet()
  /// Words that end the name of an owner of rights.
  package var afterOwner: KeySet = KeySet()
  /// Words in lower case inside an outlet's name.
  package var outletConnectives: KeySet = KeySet()
  /// Last words of an outlet's name that are left aside: `Online`.
  package var outletTails: KeySet = KeySet()
  /// Words that media are called.
  package var media: KeySet = KeySet()

  package init() {}
}
