import Testing

@testable import TextAlgorithms

/// The rule word for word, without any index: what `AverageLinkage` must come to.
private func plainGroups(
  count: Int, links: [AverageLinkage.Link], strong: [AverageLinkage.Link], threshold: Double, floor: Double,
  canJoin: ([Int], [Int]) -> Bool
) -> [[Int]] {
  var groups = (0..<count).map { [$0] }
  func value(_ a: Int, _ b: Int) -> Double {
    (links + strong).filter { $0.a == min(a, b) && $0.b == max(a, b) }.map(\.value).max() ?? 0
  }
  func best(_ x: [Int], _ y: [Int]) -> Double {
    x.reduce(0) { sum, a in sum + (y.map { value(a, $0) }.max() ?? 0) } / Double(x.count)
  }
  func meet(_ link: AverageLinkage.Link, _ isStrong: Bool) {
    let x = groups.firstIndex { $0.contains(link.a) }!, y = groups.firstIndex { $0.contains(link.b) }!
    guard x != y, canJoin(groups[x], groups[y]) else { return }
    guard isStrong || (best(groups[x], groups[y]) + best(groups[y], groups[x])) / 2 >= floor else { return }
    groups[min(x, y)] = (groups[x] + groups[y]).sorted()
    groups.remove(at: max(x, y))
  }
  func ordered(_ links: [AverageLinkage.Link]) -> [AverageLinkage.Link] {
    links.sorted { $0.value != $1.value ? $0.value > $1.value : ($0.a, $0.b) < ($1.a, $1.b) }
  }
  for link in ordered(strong) { meet(link, true) }
  for link in ordered(links) where link.value >= threshold { meet(link, false) }
  return groups.sorted { $0[0] < $1[0] }
}

struct AverageLinkageTests {
  @Test(arguments: 0..<60)
  func indexesChangeNoGroup(_ seed: Int) {
    var numbers = SplitMix64(UInt64(seed))
    let count = 2 + numbers.below(14)
    func draw(_ some: Int) -> [AverageLinkage.Link] {
      (0..<some).compactMap { _ in
        let a = numbers.below(count), b = numbers.below(count)
        return a == b ? nil : AverageLinkage.Link(a, b, Double(numbers.below(10) + 1) / 10)
      }
    }
    let links = draw(numbers.below(60)), strong = draw(numbers.below(4))
    // Elements of different thirds never meet, the rest of a third meets everybody.
    func canJoin(_ a: [Int], _ b: [Int]) -> Bool { Set((a + b).compactMap { $0 % 4 == 0 ? nil : $0 % 3 }).count <= 1 }
    let got = AverageLinkage.groups(count: count, links: links, strong: strong, threshold: 0.5, floor: 0.4, canJoin: canJoin)
    #expect(got == plainGroups(count: count, links: links, strong: strong, threshold: 0.5, floor: 0.4, canJoin: canJoin))
  }

  /// Two groups that failed are asked again when one of them has grown.
  @Test
  func aGroupThatGrewMayJoin() {
    let links: [AverageLinkage.Link] = [.init(0, 1, 0.9), .init(2, 3, 0.9), .init(1, 2, 0.8), .init(0, 3, 0.6), .init(0, 2, 0.6)]
    #expect(AverageLinkage.groups(count: 4, links: links, threshold: 0.5, floor: 0.65) == [[0, 1, 2, 3]])
  }
}
