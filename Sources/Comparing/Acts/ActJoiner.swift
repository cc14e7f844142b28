import TextAlgorithms
import Vocabulary

/// Joins the tellings of one act across reports: the same kind and actor, nobody else addressed, and one and the same matter.
struct ActJoiner {
  let weights: WordWeighing
  let parties: ActParties

  private let calibration = ActJoiningCalibration.standard

  init(weights: WordWeighing, parties: ActParties) {
    self.weights = weights
    self.parties = parties
  }

  /// Groups of indices, each in order.
  func groups(_ tellings: [ActTelling]) -> [[Int]] {
    var sets = DisjointSets(count: tellings.count)
    let byActor = Dictionary(grouping: tellings.indices) { "\(tellings[$0].act.kind.rawValue) \(tellings[$0].act.actor?.value ?? "")" }
    for indices in byActor.values {
      for (place, index) in indices.enumerated() {
        for other in indices[max(0, place - calibration.compared)..<place] where isOne(tellings[index], tellings[other]) {
          sets.join(other, index)
        }
      }
    }
    return sets.sets()
  }

  private func isOne(_ a: ActTelling, _ b: ActTelling) -> Bool {
    if a.act.id == b.act.id { return true }
    if let x = a.act.recipient, let y = b.act.recipient, !parties.mayBeOne(x, y) { return false }
    if let x = a.act.amount, let y = b.act.amount, x != y { return false }
    if a.act.step == .delivered || b.act.step == .delivered, a.act.step != b.act.step { return false }
    if isApart(a.day, b.day) { return false }
    if a.act.evidence[0].report == b.act.evidence[0].report, a.act.evidence[0].overlaps(b.act.evidence[0]) {
      return a.act.object == b.act.object && a.act.recipient == b.act.recipient
    }
    if !a.claims.isDisjoint(with: b.claims) { return true }
    return isLike(a.object, b.object)
  }

  /// Whether so many days lie between two that they are of two occasions.
  func isApart(_ a: String?, _ b: String?) -> Bool {
    guard let a = a.flatMap(CivilDate.init(iso:)), let b = b.flatMap(CivilDate.init(iso:)) else { return false }
    return abs(a.dayNumber - b.dayNumber) > calibration.days
  }

  /// Whether two objects share most of the rarer words of the shorter.
  func isLike(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Bool {
    let shared = a.intersection(b)
    guard !shared.isEmpty, shared.count >= min(calibration.sharedWords, a.count, b.count) else { return false }
    func weight(_ stems: Set<UInt64>) -> Double { stems.reduce(0) { $0 + weights.weight(of: $1) } }
    return weight(shared) >= calibration.likeness * min(weight(a), weight(b))
  }
}
