import Vocabulary

/// Gives the words of successive slices so that together they are the words of the whole, blanks between slices included.
struct TextSlicer {
  private let payload: Payload
  private var position: Int

  init(_ payload: Payload, from start: Int) {
    self.payload = payload
    position = payload.inText(start..<start).lowerBound
  }

  mutating func words(to end: Int) -> String {
    let shown = max(payload.inText(end..<end).lowerBound, position)
    defer { position = shown }
    return String(decoding: payload.text[position..<shown], as: UTF8.self)
  }
}
