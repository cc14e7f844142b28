/// The prose part of an account: its lines, the timeline, and what to verify next.
package struct Narrative: Sendable {
  package var account: [Line]
  package var timeline: [Entry]
  package var checks: [Check]

  package init(account: [Line], timeline: [Entry], checks: [Check]) {
    self.account = account
    self.timeline = timeline
    self.checks = checks
  }
}
