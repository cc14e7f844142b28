import Testing

@testable import TextAlgorithms

struct NameVariantsTests {
  private func are(_ a: String, _ b: String) -> Bool { NameVariants.areVariants(Array(a.utf8), Array(b.utf8)) }

  @Test(arguments: [("kyiv", "kiev"), ("odessa", "odesa"), ("dimitry", "dmitri"), ("yusuf", "yusef"), ("mohammed", "muhammad"), ("wladimir", "vladimir")])
  func variants(a: String, b: String) { #expect(are(a, b) && are(b, a)) }

  @Test(arguments: [("iran", "iraq"), ("lena", "tena"), ("oslo", "oskar"), ("kim", "kem"), ("austria", "australia")])
  func others(a: String, b: String) { #expect(!are(a, b)) }

  @Test func oneSpellingStandsForAGroup() {
    let found = NameVariants.representatives(of: ["selenskyj", "selenskij", "tarvale"].map { Array($0.utf8) })
    #expect(found == [Array("selenskyj".utf8): Array("selenskij".utf8)])
  }
}
