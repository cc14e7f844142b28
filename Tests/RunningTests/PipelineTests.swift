import Sourcing
import Synchronization
import Testing
import Vocabulary

@testable import Running

struct PipelineTests {
  /// At most so many functions run at a time, and results come in the order of the elements.
  @Test(arguments: [1, 3])
  func mapIsBoundedAndKeepsTheOrder(_ width: Int) async {
    let pipeline = Pipeline(weights: Weights(), limits: .init(width: width))
    let running = Mutex((now: 0, most: 0))
    let out = await pipeline.map(Array(0..<200)) { element -> Int in
      running.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      defer { running.withLock { $0.now -= 1 } }
      return element * 2
    }
    #expect(out == (0..<200).map { $0 * 2 })
    #expect(running.withLock { $0.most } <= width)
  }

  @Test func progressIsReportedItemByItem() async {
    let events = Mutex<[ProgressEvent]>([])
    let pipeline = Pipeline(weights: Weights(), limits: .init(width: 2)) { event in events.withLock { $0.append(event) } }
    let read = await pipeline.read(["/nowhere/a.txt", "/nowhere/b.txt"])
    #expect(read.coverage.map(\.state) == [.failed, .failed])
    #expect(
      events.withLock { $0 } == [
        .began(.reading, items: 2), .advanced(.reading, done: 1, of: 2), .advanced(.reading, done: 2, of: 2),
        .ended(.read(reports: 0, files: 2)),
      ])
  }
}
