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

  /// The runs of the whole table of lengths, a number for each cell.
  static func runsOfTable(_ a: [UInt64], _ b: [UInt64]) -> [(SequenceDifference.Change, Range<Int>, Range<Int>)] {
    var length = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : max(length[i + 1][j], length[i][j + 1])
      }
    }
    var runs: [(SequenceDifference.Change, Range<Int>, Range<Int>)] = []
    var i = 0, j = 0
    while i < a.count || j < b.count {
      let start = (i, j), isEqual = i < a.count && j < b.count && a[i] == b[j]
      while i < a.count || j < b.count, (i < a.count && j < b.count && a[i] == b[j]) == isEqual {
        if isEqual {
          (i, j) = (i + 1, j + 1)
        } else if j >= b.count || i < a.count && length[i + 1][j] >= length[i][j + 1] {
          i += 1
        } else {
          j += 1
        }
      }
      let change: SequenceDifference.Change = isEqual ? .equal : start.0 == i ? .inserted : start.1 == j ? .deleted : .replaced
      runs.append((change, start.0..<i, start.1..<j))
    }
    return runs
  }

  /// Sequences shorter and longer than a machine word, of few and of many keys, with beginnings in common and without.
  @Test func rowsOfBitsFindWhatTheWholeTableFinds() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<600 {
      let longest = [4, 20, 70, 150][round % 4], keys = [2, 5, 40][round % 3]
      let head = (0..<next(5)).map { _ in UInt64(next(keys)) }
      let a = head + (0..<next(longest)).map { _ in UInt64(next(keys)) }
      let b = head + (0..<next(longest)).map { _ in UInt64(next(keys)) }
      let found = SequenceDifference(a, b), wanted = Self.runsOfTable(a, b)
      #expect(found.runs.map(\.change) == wanted.map(\.0))
      #expect(found.runs.map(\.a) == wanted.map(\.1))
      #expect(found.runs.map(\.b) == wanted.map(\.2))
      #expect(found.common == wanted.reduce(0) { $0 + ($1.0 == .equal ? $1.1.count : 0) })
    }
  }
}
