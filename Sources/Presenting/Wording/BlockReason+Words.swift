import Vocabulary

extension BlockReason {
  /// Two or three words that say what a block of metadata or boilerplate is.
  package var words: String {
    switch self {
    case .address: "address"
    case .age: "age of the page"
    case .byline: "byline"
    case .credit: "credit"
    case .date: "date"
    case .dateline: "dateline"
    case .image: "image"
    case .metadata: "metadata"
    case .outlet: "outlet"
    case .tags: "tags"
    case .time: "time"
    case .aboutAuthor: "about the author"
    case .advertisement: "advertisement"
    case .boilerplate: "around the story"
    case .comments: "comments"
    case .consent: "request for consent"
    case .contact: "contact"
    case .copyright: "copyright"
    case .form: "form"
    case .heading: "heading without text"
    case .hidden: "hidden"
    case .correction: "correction"
    case .box: "words without a sentence"
    case .navigation: "navigation"
    case .newsletter: "newsletter"
    case .notification: "notification"
    case .paywall: "paywall"
    case .relatedStories: "related stories"
    case .repeated: "repeated"
    case .repeatedTitle: "repeated title"
    case .separator: "separator"
    case .share: "share buttons"
    case .source: "source"
    case .subscription: "subscription"
    case .technical: "technical message"
    case .leftOutByDecision: "left out by decision"
    case .markup: "markup"
    case .notText: "not text"
    case .tooLarge: "too large"
    }
  }
}
