/// A failure of the outside world: what could not be done to what, why, and the way out.
package struct Trouble: Error, Sendable, CustomStringConvertible {
  package let verb: String
  package let subject: String
  package let cause: String
  package let wayOut: String

  package init(cannot verb: String, _ subject: String, because cause: String, wayOut: String) {
    self.verb = verb
    self.subject = subject
    self.cause = cause
    self.wayOut = wayOut
  }

  package var description: String { "cannot \(verb) \"\(subject)\": \(cause); \(wayOut)" }
}
