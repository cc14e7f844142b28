import TextAlgorithms

/// The words of an event with their vectors, each form once.
struct Meanings: Sendable {
  private let vectors: WordVectors?
  private var places: [[UInt8]: Int32] = [:]
  private var words: [WordVectors.Word] = []
  private var rows = WordVectors.Rows()

  /// - Parameter vectors: nil where words are compared by their spelling alone.
  init(_ vectors: WordVectors?) { self.vectors = vectors }

  /// The place of a folded word, -1 where it has no vector.
  mutating func place(of form: [UInt8]) -> Int32 {
    guard let vectors else { return -1 }
    if let known = places[form] { return known }
    let word = vectors.word(form)
    let place = word.hasVector ? Int32(words.count) : -1
    if word.hasVector {
      words.append(word)
      rows.append(word)
    }
    places[form] = place
    return place
  }

  /// What some words say together; nil where there are no vectors.
  func statement(_ places: [Int32]) -> WordVectors.Statement? {
    vectors?.statement(places.filter { $0 >= 0 }.map { words[Int($0)] })
  }

  /// In 1/1024; 1024 for the same word, 0 where one has no vector or they are less near than `least`.
  func nearness(_ a: Int32, _ b: Int32, least: Int) -> Int {
    guard a >= 0, b >= 0 else { return 0 }
    return a == b ? 1024 : rows.cosine(Int(a), Int(b), least: least)
  }
}
