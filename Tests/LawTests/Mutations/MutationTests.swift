import Foundation
import Sourcing
import Testing
import TextAlgorithms

/// Damaged texts, pages and JSON go to everything that reads them, in this process: nothing traps, nothing hangs, and what is refused is
/// refused in plain words.
///
/// `SYNOPTIC_FUZZ` sets the number of variants of each kind, `SYNOPTIC_FUZZ_SEED` the seed of the first, `SYNOPTIC_FUZZ_TARGETS` the kinds
/// (as `account,state`). `SYNOPTIC_FUZZ_TRACE` names a folder in which the seed at work lies, to be found there after a trap; with that seed
/// and a number of 1 it runs again. With `SYNOPTIC_FUZZ_STAGES` = n only every n-th variant goes on to the stages behind its reader, which
/// cost most of the time.
@Suite(.serialized)
struct MutationTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["SYNOPTIC_FUZZ"].flatMap { Int($0) } ?? 250
  private static let firstSeed = environment["SYNOPTIC_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
  private static let stride = environment["SYNOPTIC_FUZZ_STAGES"].flatMap { UInt64($0) } ?? 1
  private static let trace = environment["SYNOPTIC_FUZZ_TRACE"].map { URL(fileURLWithPath: $0) }
  private static let targets =
    environment["SYNOPTIC_FUZZ_TARGETS"].map { $0.split(separator: ",").compactMap { MutationTarget(rawValue: String($0)) } }
    ?? MutationTarget.allCases
  /// Seconds over which a variant of some KB is a hang.
  private static let longest = 5.0

  private static let originals = Task { try await MutationTarget.originals() }

  @Test(arguments: targets)
  func nothingDamagedGoesWrong(_ target: MutationTarget) async throws {
    let makers = try await (Self.originals.value[target] ?? []).map { $0.maker() }
    for make in makers { try await target.run(make(0)) }
    var passed = 0
    let clock = ContinuousClock(), start = clock.now
    for index in 0..<Self.count {
      let seed = Self.firstSeed &+ UInt64(index), bytes = makers[Int(seed % UInt64(makers.count))](seed)
      if let trace = Self.trace { try Data("\(target) \(seed)".utf8).write(to: trace.appendingPathComponent("\(target)")) }
      let began = clock.now
      do {
        try await target.run(bytes, goesOn: seed / UInt64(makers.count) % Self.stride == 0)
        passed += 1
      } catch let trouble as Trouble {
        let text = trouble.description
        #expect(
          !text.contains("NSCocoa") && !text.contains("DecodingError") && !text.contains("Error Domain"), "\(target) \(seed): \(text)")
      } catch {
        Issue.record("\(target) \(seed): \(error)")
      }
      let seconds = Double((clock.now - began).components.attoseconds) / 1e18 + Double((clock.now - began).components.seconds)
      #expect(seconds < Self.longest, "\(target) \(seed): \(seconds) seconds")
    }
    let seconds = max(1e-9, (clock.now - start) / .seconds(1))
    print("\(target.rawValue): \(Self.count) variants, \(passed) passed, \(Int(Double(Self.count) / seconds)) a second")
  }
}
