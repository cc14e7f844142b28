/// A dependency tree as arcs over the words, from each head to an arrow on its dependent.
///
/// A word has three columns of its own: arcs to dependents on its left leave from the first, the arc from its head comes down on the
/// second, arcs to dependents on its right leave from the third. A short arc lies below every longer one that it shares a column with.
struct ArcDrawing {
  private struct Arc {
    var left: Int
    var right: Int
    var label: String
    var level = 0
  }

  private let nodes: [TreeNode]
  /// The first column of each word.
  private var columns: [Int] = []
  private var arcs: [Arc] = []
  private var total = 0

  init(_ nodes: [TreeNode]) {
    self.nodes = nodes
    place()
  }

  /// The lines of the drawing; nil where it is wider than that.
  func lines(width: Int) -> [String]? {
    guard total <= width else { return nil }
    let levels = levelled()
    let height = (levels.map(\.level).max() ?? 0) + 1
    var canvas = Canvas(width: total, height: height + 1)
    for arc in levels { canvas.arc(from: arc.left, to: arc.right, row: height - arc.level, label: arc.label) }
    for (i, node) in nodes.enumerated() {
      if node.head == nil { canvas.root(at: columns[i] + 1) }
      canvas.arrow(at: columns[i] + 1)
    }
    return canvas.lines + [row(\.word), row(\.tag)]
  }

  private func row(_ part: KeyPath<TreeNode, String>) -> String {
    var line = ""
    var column = 0
    for (node, start) in zip(nodes, columns) {
      line += String(repeating: " ", count: max(0, start - column)) + node[keyPath: part]
      column = start + TerminalText.columns(node[keyPath: part])
    }
    return line
  }

  /// Puts words side by side, as far apart as their own widths and the labels of the arcs over them ask.
  private mutating func place() {
    let widths = nodes.map { max(3, TerminalText.columns($0.word), TerminalText.columns($0.tag)) + 2 }
    var gaps = [Int](repeating: 0, count: nodes.count)
    columns = Self.sums(widths, gaps)
    let ends = nodes.indices.filter { nodes[$0].head != nil }.sorted { (distance($0), $0) < (distance($1), $1) }
    for dependent in ends {
      let arc = arc(to: dependent)
      let lack = arc.label.count + 4 - (arc.right - arc.left + 1)
      guard lack > 0 else { continue }
      gaps[min(dependent, nodes[dependent].head!)] += lack
      columns = Self.sums(widths, gaps)
    }
    arcs = ends.map { arc(to: $0) }
    total = max((columns.last ?? 0) + (widths.last ?? 0) - 2, 1)
  }

  private func distance(_ dependent: Int) -> Int { abs(dependent - (nodes[dependent].head ?? dependent)) }

  private static func sums(_ widths: [Int], _ gaps: [Int]) -> [Int] {
    var out: [Int] = []
    var column = 0
    for (width, gap) in zip(widths, gaps) {
      out.append(column)
      column += width + gap
    }
    return out
  }

  private func arc(to dependent: Int) -> Arc {
    let head = nodes[dependent].head!
    let label = nodes[dependent].relation
    return head < dependent
      ? Arc(left: columns[head] + 2, right: columns[dependent] + 1, label: label)
      : Arc(left: columns[dependent] + 1, right: columns[head], label: label)
  }

  /// The arcs with their levels, 1 the lowest.
  private func levelled() -> [Arc] {
    var out: [Arc] = []
    for var arc in arcs.sorted(by: { ($0.right - $0.left, $0.left) < ($1.right - $1.left, $1.left) }) {
      let below = out.filter { $0.left <= arc.right && arc.left <= $0.right }
      arc.level = (below.map(\.level).max() ?? 0) + 1
      out.append(arc)
    }
    return out
  }
}

/// A grid of cells that lines run through; where lines meet, the box character that joins them is printed.
private struct Canvas {
  private static let up: UInt8 = 1, down: UInt8 = 2, left: UInt8 = 4, right: UInt8 = 8
  private static let boxes: [Character] = Array(" │││─┘┐┤─└┌├─┴┬┼")

  private let width: Int
  private let height: Int
  private var cells: [UInt8]
  private var signs: [Int: Character] = [:]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = [UInt8](repeating: 0, count: width * height)
  }

  mutating func arc(from: Int, to: Int, row: Int, label: String) {
    add(from, row, Self.right | Self.down)
    add(to, row, Self.left | Self.down)
    for column in from + 1..<max(to, from + 1) { add(column, row, Self.left | Self.right) }
    for below in row + 1..<max(height, row + 1) {
      add(from, below, Self.up | Self.down)
      add(to, below, Self.up | Self.down)
    }
    let start = from + (to - from + 1 - label.count) / 2
    for (k, sign) in label.enumerated() { signs[row * width + start + k] = sign }
  }

  /// The line that comes down on a root from the top.
  mutating func root(at column: Int) { for row in 0..<height { add(column, row, Self.up | Self.down) } }

  mutating func arrow(at column: Int) {
    guard column < width else { return }
    signs[(height - 1) * width + column] = "▼"
  }

  private mutating func add(_ column: Int, _ row: Int, _ lines: UInt8) {
    guard column >= 0, column < width, row >= 0, row < height else { return }
    cells[row * width + column] |= lines
  }

  var lines: [String] {
    (0..<height).map { row in
      var line = ""
      for column in 0..<width {
        let at = row * width + column
        // A line that crosses a label shows through it.
        let isCrossed = cells[at] & (Self.up | Self.down) != 0 && cells[at] & (Self.left | Self.right) != 0
        line.append(row < height - 1 && isCrossed ? Self.boxes[Int(cells[at])] : signs[at] ?? Self.boxes[Int(cells[at])])
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
