/// How the words of one version lie against those of another: a longest common subsequence of folded words.
///
/// Cost: words × words; versions longer than `limit` words together are compared by common prefix and suffix alone.
/// Calibration of `limit`: 4,000,000 cells, one quotation of 2,000 words against itself; longer ones were not seen in news.
struct WordAlignment: Sendable, Equatable {
  enum Step: Sendable, Equatable {
    /// Words of both.
    case same(Range<Int>, Range<Int>)
    /// Words of the first alone: cut in the second.
    case cut(Range<Int>)
    /// Words of the second alone.
    case added(Range<Int>)
    /// Words of the first that the second gives otherwise.
    case replaced(Range<Int>, Range<Int>)
  }

  static let limit = 4_000_000

  var steps: [Step]

  init(_ a: [String], _ b: [String]) {
    var prefix = 0
    while prefix < a.count, prefix < b.count, a[prefix] == b[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < a.count - prefix, suffix < b.count - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }
    let pairs = Self.common(a, prefix..<(a.count - suffix), b, prefix..<(b.count - suffix))
    var matched: [(Int, Int)] = (0..<prefix).map { ($0, $0) }
    matched += pairs
    matched += (0..<suffix).map { (a.count - suffix + $0, b.count - suffix + $0) }
    steps = []
    var i = 0
    var j = 0
    for (x, y) in matched + [(a.count, b.count)] {
      if i < x, j < y {
        steps.append(.replaced(i..<x, j..<y))
      } else if i < x {
        steps.append(.cut(i..<x))
      } else if j < y {
        steps.append(.added(j..<y))
      }
      guard x < a.count || y < b.count else { break }
      if case .same(let p, let q)? = steps.last, p.upperBound == x, q.upperBound == y {
        steps[steps.count - 1] = .same(p.lowerBound..<x + 1, q.lowerBound..<y + 1)
      } else {
        steps.append(.same(x..<x + 1, y..<y + 1))
      }
      i = x + 1
      j = y + 1
    }
  }

  /// The number of words in common.
  var common: Int {
    steps.reduce(0) { sum, step in if case .same(let p, _) = step { sum + p.count } else { sum } }
  }

  private static func common(_ a: [String], _ x: Range<Int>, _ b: [String], _ y: Range<Int>) -> [(Int, Int)] {
    let rows = x.count
    let columns = y.count
    guard rows > 0, columns > 0, rows <= limit / columns else { return [] }
    var best = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
    let width = columns + 1
    for i in stride(from: rows - 1, through: 0, by: -1) {
      for j in stride(from: columns - 1, through: 0, by: -1) {
        best[i * width + j] =
          a[x.lowerBound + i] == b[y.lowerBound + j]
          ? best[(i + 1) * width + j + 1] + 1 : max(best[(i + 1) * width + j], best[i * width + j + 1])
      }
    }
    var out: [(Int, Int)] = []
    var i = 0
    var j = 0
    while i < rows, j < columns {
      if a[x.lowerBound + i] == b[y.lowerBound + j] {
        out.append((x.lowerBound + i, y.lowerBound + j))
        i += 1
        j += 1
      } else if best[(i + 1) * width + j] >= best[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return out
  }
}
