import Foundation
import Sourcing
import TextAlgorithms
import Testing

@testable import Running

struct WeightsTests {
  static let resources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Running/Resources").path

  @Test func theShippedWeightsAreFoundBesideTheProgram() throws {
    let weights = Weights()
    #expect(try weights.vectors().count > 20_000)
    #expect(try weights.syntax().shape.rows > 20_000)
    #expect(try weights.roles().rolesets.count > 5_000)
    #expect(try weights.models().map(\.name) == ["syntax.bin", "roles.bin", "vectors.bin"])
  }

  @Test func aNamedFolderIsTheOnlyOne() throws {
    #expect(Weights.folders("/nowhere") == ["/nowhere"])
    #expect(Weights.folders("").count >= 3)
    #expect(Weights.folders(nil).allSatisfy { $0.contains("Synoptic_Running") })
    #expect(try Weights.vectors(in: ["/nowhere", Self.resources]).model.name == "vectors.bin")
  }

  @Test func aMissingFileIsToldWithAWayOut() {
    let trouble = #expect(throws: Trouble.self) { try Weights.vectors(in: ["/nowhere/a", "/nowhere/b"]) }
    #expect(trouble?.description.contains("/nowhere/a, /nowhere/b") == true)
    #expect(trouble?.description.contains("SYNOPTIC_WEIGHTS") == true)
  }

  @Test(arguments: ["vectors.bin", "syntax.bin", "roles.bin"])
  func aDamagedFileIsToldWithAWayOut(_ name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try Data(contentsOf: URL(fileURLWithPath: Self.resources).appendingPathComponent(name))
    func trouble(_ bytes: Data) throws -> String {
      try bytes.write(to: folder.appendingPathComponent(name))
      do {
        if name == "vectors.bin" { _ = try Weights.vectors(in: [folder.path, Self.resources]) }
        if name == "roles.bin" { _ = try Weights.roles(in: [folder.path, Self.resources]) }
        if name == "syntax.bin" { _ = try Weights.syntax(in: [folder.path, Self.resources]) }
        return "opened"
      } catch { return "\(error)" }
    }
    var bytes = whole
    bytes[bytes.count / 2] ^= 1
    #expect(try trouble(bytes).contains("do not add up"))
    #expect(try trouble(whole.dropLast(8)).contains("its head asks for \(whole.count)"))
    #expect(try trouble(Data()).contains("does not begin as"))
    #expect(try trouble(Data(whole.prefix(40))).contains("cannot open"))
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
