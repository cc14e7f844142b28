import Vocabulary

/// A failure of the outside world: what could not be done to what, why, and the way out.
package struct Trouble: Error, Sendable, CustomStringConvertible {
  package let verb: String
  package let subject: String
  package let cause: String
  package let wayOut: String
  /// Whether the subject is a result of this program, which is no report.
  package let isOwnResult: Bool

  package init(cannot verb: String, _ subject: String, because cause: String, wayOut: String, isOwnResult: Bool = false) {
    self.verb = verb
    self.subject = subject
    self.cause = cause
    self.wayOut = wayOut
    self.isOwnResult = isOwnResult
  }

  package var description: String { PathSpelling.shown("cannot \(verb) \"\(subject)\": \(cause); \(wayOut)") }
}
