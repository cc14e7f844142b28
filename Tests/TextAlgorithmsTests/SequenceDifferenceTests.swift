import Testing

@testable import TextAlgorithms

/// What two sequences have in common, run by run.
struct SequenceDifferenceTests {
  static func printed(_ runs: [SequenceDifference.Run]) -> String {
    runs.map { run in
      switch run.change {
      case .equal: "=\(run.a.count)"
      case .deleted: "-\(run.a.count)"
      case .inserted: "+\(run.b.count)"
      case .replaced: "~\(run.a.count)/\(run.b.count)"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("a b c", "a b c", "=3"), ("a b c", "a c", "=1 -1 =1"), ("a c", "a b c", "=1 +1 =1"), ("a b", "c d", "~2/2"), ("", "a", "+1"),
    ("a", "", "-1"), ("", "", ""), ("b", "a b b", "+2 =1"), ("x a y b z", "x a q b z", "=2 ~1/1 =2"), ("a b a", "a c a b a", "=1 +2 =2"),
  ])
  func endsAreKept(_ a: String, _ b: String, _ runs: String) {
    let x = a.split(separator: " "), y = b.split(separator: " ")
    let found = SequenceDifference(keepingEndsOf: x, y)
    #expect(Self.printed(found.runs) == runs)
    var i = 0, j = 0
    for run in found.runs {
      #expect(run.a.lowerBound == i && run.b.lowerBound == j)
      if run.change == .equal { #expect(Array(x[run.a]) == Array(y[run.b])) }
      (i, j) = (run.a.upperBound, run.b.upperBound)
    }
    #expect(i == x.count && j == y.count)
    #expect(found.common == found.runs.filter { $0.change == .equal }.reduce(0) { $0 + $1.a.count })
  }
}
