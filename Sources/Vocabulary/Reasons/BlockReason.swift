/// Why a block is metadata or boilerplate.
package enum BlockReason: String, Sendable, Codable, CaseIterable {
  // What a report says of itself
  case address, age, byline, credit, date, dateline, image, metadata, outlet, tags, time

  // What stands around a story
  case aboutAuthor = "about-author"
  case advertisement
  /// Around the story, and nothing says more.
  case boilerplate
  /// A row of words that forms no sentence, set among paragraphs.
  case box
  /// Readers' comments, and the form in which they write.
  case comments
  case consent, contact, copyright, correction, form, heading, hidden, navigation, newsletter, notification, paywall
  case relatedStories = "related-stories"
  case repeated
  case repeatedTitle = "repeated-title"
  case separator, share, source, subscription, technical

  // The whole payload, or by decision
  case leftOutByDecision = "left-out-by-decision"
  case markup
  case notText = "not-text"
  case tooLarge = "too-large"
}
