import Testing

@testable import TextAlgorithms

struct PlainWordsTests {
  private func keys(_ text: String) -> [UInt32] {
    var out: [UInt32] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { PlainWords().append($0, 0..<bytes.count, to: &out) }
    return out
  }

  @Test(arguments: [
    ("The ferry, late again.", "the ferry late again"),
    ("He said: \"We wait here.\" Then left.", "he said then left"),
    ("He said: “We wait here.” Then left.", "he said then left"),
    ("Elle dit «on attend» et part", "elle dit et part"),
    ("“Open for ever\n\nA new paragraph", "a new paragraph"),
    ("A six-foot 6\" plank lay there", "a six foot 6 plank lay there"),
    ("The mayor's dog", "the mayors dog"), ("The mayor’s dog", "the mayors dog"),
    ("ÉCOLE Ärger", "école ärger"), ("東京 Ω", "東京 Ω"), ("", ""), ("\"", ""), ("… — !", ""),
  ])
  func readsWordsOutsideMarks(_ text: String, _ plain: String) {
    #expect(keys(text) == keys(plain))
    #expect(keys(text).count == plain.split(separator: " ").count)
  }

  @Test(arguments: ["He said: “We wait.” Then six-foot Ärger’s dog left", "a", " a  b\n\nc ", "x “y", "école, z!"])
  func placesAreTheBytesOfTheWords(_ text: String) {
    let bytes = Array(text.utf8)
    var found: [UInt32] = []
    var places: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { PlainWords().append($0, 0..<bytes.count, to: &found, places: &places) }
    #expect(found == keys(text) && places.count == found.count)
    for (key, place) in zip(found, places) {
      #expect(keys(String(decoding: bytes[place], as: UTF8.self)) == [key])
      #expect(place.lowerBound == 0 || !(0x61...0x7A).contains(bytes[place.lowerBound - 1]))
      #expect(place.upperBound == bytes.count || !(0x61...0x7A).contains(bytes[place.upperBound]))
    }
  }

  @Test func bytesThatAreNoTextDoNotTrap() {
    for width in 1...4 {
      for byte in UInt8.min...UInt8.max {
        var out: [UInt32] = []
        let bytes = [UInt8](repeating: byte, count: width)
        bytes.withUnsafeBufferPointer { PlainWords().append($0, -3..<99, to: &out) }
        #expect(out.count <= width)
      }
    }
  }
}
