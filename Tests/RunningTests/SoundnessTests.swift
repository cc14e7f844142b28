import Foundation
import Presenting
import Rendering
import Running
import Sourcing
import Testing
import TextAlgorithms
import Vocabulary

/// What stages read is checked at their edge: each fault is told with its place.
struct SoundnessTests {
  /// The first place of a text in an account of two reports, replaced; and words of the fault.
  @Test(arguments: [
    ("\"fullest\" : 0", "\"fullest\" : 9", "there is no version 9"), ("\"version\" : 2", "\"version\" : true", "version: is not 2"),
    ("\"start\" : ", "\"start\" : 99999", "its start is not before its end"), ("\"end\" : ", "\"end\" : -", "is below"),
    ("\"cueClass\"", "\"cueclass\"", "cueclass: the field is unknown"),
    ("\"mentions\" : [", "\"mentions\" : [], \"x\" : [", "x: the field is unknown"),
    ("\"count\" : 1", "\"count\" : 9223372036854775807", "is above 2147483647"), ("\"count\" : 1", "\"count\" : 7", "its variants count "),
    ("\"originsAtLeast\" : 1", "\"originsAtLeast\" : 3", "originsAtLeast is greater"),
    ("\"anonymous\" : false", "\"anonymous\" : 0", "is number, not boolean"),
  ])
  func anAccountIsChecked(_ whole: String, _ damaged: String, _ fault: String) async throws {
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      let json = try JSONWriter(payloads: nil).json(try await scratch.account(["a.txt", "b.txt"]))
      #expect(Soundness.faults(of: try JSONValue(Array(json.utf8)), as: .account) == [])
      try #require(json.contains(whole))
      let changed = json.replacing(whole, with: damaged, maxReplacements: 1)
      let faults = Soundness.faults(of: try JSONValue(Array(changed.utf8)), as: .account)
      #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }
  }

  /// Identifiers that are swapped, dangling or doubled.
  @Test func identifiersAreThoseOfSomething() async throws {
    try await Scratch.with(ReadingOrderTests.reports) { scratch in
      var account = try await scratch.account(["a.txt", "b.txt"])
      func faults() throws -> [String] {
        Soundness.faults(of: try JSONValue(Array(JSONWriter(payloads: nil).json(account).utf8)), as: .account)
      }
      let whole = account
      let index = try #require(account.utterances.firstIndex { $0.versions[0].speaker != nil })
      let speaker = try #require(account.utterances[index].versions[0].speaker)
      account.dossier.utterances[index].versions[0].speaker = account.claims[0].id
      #expect(try faults() == ["utterances[\(index)].versions[0].speaker: \(account.claims[0].id) is the identifier of no actor"])
      account = whole
      account.dossier.actors.removeAll { $0.id == speaker }
      #expect(try faults().contains { $0.contains("utterances[\(index)].speaker: \(speaker) is the identifier of no actor") })
      account = whole
      account.dossier.claims.append(account.claims[0])
      #expect(try faults().contains { $0.hasSuffix("is the identifier of something else too") })
      account = whole
      account.dossier.utterances[index].versions[0].parts += account.utterances[index].versions[0].parts
      #expect(try faults() == ["utterances[\(index)].versions[0]: its parts do not follow one another"])
      account = whole
      account.dossier.utterances[index].versions[0].parts = []
      #expect(try faults() == ["utterances[\(index)].versions[0].parts: is empty"])
    }
  }
}
