import Vocabulary

/// The best sequence of BIO tags under scores for each word: an inside follows a beginning or inside of its kind. Viterbi.
struct NameDecoder {
  private var back: [UInt8] = []

  /// - Parameter scores: rows of at least seven numbers, `stride` apart.
  mutating func decode(_ scores: UnsafePointer<Float>, words n: Int, stride: Int, emit: (Int, UInt8) -> Void) {
    let kinds = NameTag.allCases.count
    back = [UInt8](repeating: 0, count: n * kinds)
    var best = [Float](repeating: -.infinity, count: kinds)
    for t in 0..<n {
      let row = scores + t * stride
      var next = [Float](repeating: -.infinity, count: kinds)
      var top = 0
      for k in 0..<kinds where best[k] > best[top] { top = k }
      for k in 0..<kinds {
        let isInside = k > 0 && k % 2 == 0
        if t == 0 {
          if !isInside { next[k] = row[k] }
        } else if isInside {
          let from = best[k] >= best[k - 1] ? k : k - 1
          next[k] = best[from] + row[k]
          back[t * kinds + k] = UInt8(from)
        } else {
          next[k] = best[top] + row[k]
          back[t * kinds + k] = UInt8(top)
        }
      }
      best = next
    }
    guard n > 0 else { return }
    var tag = 0
    for k in 0..<kinds where best[k] > best[tag] { tag = k }
    for t in (0..<n).reversed() {
      emit(t, UInt8(tag))
      tag = Int(back[t * kinds + tag])
    }
  }
}
