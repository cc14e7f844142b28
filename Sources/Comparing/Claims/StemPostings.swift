/// Finds, among numbered stretches of words, those that share several stems with another one, without comparing all with all.
struct StemPostings {
  private var postings: [UInt64: [Int32]] = [:]
  private var counts: [Int32] = []
  private var touched: [Int32] = []
  /// Whether a stem was passed over because too many stretches have it.
  private(set) var isBounded = false

  /// - Parameters:
  ///   - stems: different ones.
  ///   - number: of a stretch; numbers may come in any order.
  mutating func add(_ stems: [UInt64], _ number: Int) {
    for stem in stems { postings[stem, default: []].append(Int32(number)) }
    if number >= counts.count { counts += [Int32](repeating: 0, count: number + 1 - counts.count) }
  }

  /// The stretches that share at least `least` of the stems, in rising order. Cost: the stretches that have each stem.
  mutating func sharing(_ stems: [UInt64], least: Int) -> [Int] {
    for stem in stems {
      guard let holders = postings[stem] else { continue }
      guard holders.count <= ClaimCalibration.standard.longestPosting else {
        isBounded = true
        continue
      }
      for holder in holders {
        if counts[Int(holder)] == 0 { touched.append(holder) }
        counts[Int(holder)] += 1
      }
    }
    var out: [Int] = []
    for holder in touched {
      if counts[Int(holder)] >= least { out.append(Int(holder)) }
      counts[Int(holder)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return out.sorted()
  }
}
