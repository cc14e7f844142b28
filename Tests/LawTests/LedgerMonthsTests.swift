import Presenting
import Testing
import Vocabulary

/// What invented months of requests, promises and deliveries add up to.
struct LedgerMonthsTests {
  @Test func totalsAndAnswers() async throws {
    var sums = 0, right = 0, answers = 0, linked = 0
    var wrong: [String] = []
    for seed in UInt64(1)...8 {
      let months = GeneratedMonths(seed: seed)
      let made = try await Accounts.make(months.pages)
      let ledger = Ledger(made.account, payloads: made.payloads)
      for sum in months.sums {
        sums += 1
        let total = ledger.totals.first { $0.actor == sum.actor && ($0.counted.isEmpty ? $0.unit : $0.counted) == sum.unit }
        if total?.promised == sum.promised, total?.delivered == sum.delivered {
          right += 1
        } else {
          wrong.append("\(seed) \(sum): \(String(describing: total))")
        }
      }
      answers += months.answers
      linked += min(months.answers, made.account.acts.count { !$0.answers.isEmpty })
    }
    #expect(sums > 25 && answers > 8)
    // Nearly all: a name at the beginning of a sentence is now and then not seen.
    #expect(right * 100 >= sums * 95, "\(wrong)")
    #expect(linked * 100 >= answers * 85, "\(linked) of \(answers)")
  }

  /// A pledge whose day has passed, a request without an answer.
  @Test func checksOfPromises() async throws {
    let made = try await Accounts.make([
      NamedText(
        name: "a.txt",
        text: "Aid for Selde\n\n3 March 2031\n\nNorway promised to pay 40 million euros for the lock by 1 May 2031.\n\nIt rained.\n"),
      NamedText(
        name: "b.txt",
        text: "Selde waits\n\n9 August 2031\n\nMayor Anna Holm urged Sweden to send 30 pumps to Selde.\n\nThe lock is still shut.\n"),
    ])
    let checks = try #require(made.account.checks)
    #expect(checks.contains { $0.question.contains("2031-05-01") && $0.ask.contains("Norway") })
    #expect(checks.contains { $0.question.contains("Sweden") && $0.question.contains("No report tells an answer") })
  }
}
