import Foundation
import TextAlgorithms
import Testing

@testable import Running

struct WeightsTests {
  static let resources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Running/Resources").path

  @Test func theShippedWeightsAreFoundBesideTheProgram() throws {
    #expect(try Weights.vectors().count > 20_000)
    #expect(try Weights.vectorsModel().sha256.count == 64)
  }

  @Test func aNamedFolderIsTheOnlyOne() throws {
    #expect(Weights.folders("/nowhere") == ["/nowhere"])
    #expect(Weights.folders("").count >= 3)
    #expect(Weights.folders(nil).allSatisfy { $0.contains("Synoptic_Running") })
    #expect(try Weights.Opened(["/nowhere", Self.resources]).model.name == "vectors.bin")
  }

  @Test func aMissingFileIsToldWithAWayOut() {
    let trouble = #expect(throws: Trouble.self) { try Weights.Opened(["/nowhere/a", "/nowhere/b"]) }
    #expect(trouble?.description.contains("/nowhere/a, /nowhere/b") == true)
    #expect(trouble?.description.contains("SYNOPTIC_WEIGHTS") == true)
  }

  @Test func aDamagedFileIsToldWithAWayOut() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: Self.resources).appendingPathComponent("vectors.bin"))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: folder.appendingPathComponent("vectors.bin"))
    let trouble = #expect(throws: Trouble.self) { try Weights.Opened([folder.path, Self.resources]) }
    #expect(trouble?.description.contains("do not add up") == true)
  }

  /// The card of each file of weights names the file's hash.
  @Test func everyFileOfWeightsHasACard() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.resources) where name.hasSuffix(".bin") {
      let bytes = try FileReader.bytes(of: Self.resources + "/" + name, limit: 8 << 20)
      let card = try String(contentsOfFile: Self.resources + "/" + name.replacing(".bin", with: ".card.md"), encoding: .utf8)
      #expect(card.contains(Digest.sha256(bytes)), "the card of \(name) does not name its hash")
    }
  }
}
