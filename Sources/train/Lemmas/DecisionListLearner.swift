/// Learns a decision list over keys from the particular to the general, and keeps only what a more general key would get wrong.
///
/// An observation is the keys of a word, the first for its whole form, and the right value. Whole forms are weighed by how often they occur,
/// endings by how many different forms have them. A rule is kept where it is right more often than the rule below it by `whole` or
/// `ending`.
struct DecisionListLearner {
  struct Observation: Hashable {
    /// The most particular first; the first is that of the whole form.
    var keys: [UInt32]
    var value: UInt16
  }

  var whole = 1
  /// 2 of 2 and 3: .9879 of the lemmas of EWT dev against .9875.
  var ending = 2

  func learn(_ observations: [Observation], otherwise: UInt16) -> [UInt32: UInt16] {
    var order: [Observation: Int] = [:]
    var distinct: [(observation: Observation, count: Int)] = []
    for observation in observations {
      if let at = order[observation] {
        distinct[at].count += 1
      } else {
        order[observation] = distinct.count
        distinct.append((observation, 1))
      }
    }
    var counts: [UInt32: [UInt16: Int]] = [:]
    var general: [UInt32: [UInt32]] = [:]
    for (observation, count) in distinct {
      for (place, key) in observation.keys.enumerated() {
        counts[key, default: [:]][observation.value, default: 0] += place == 0 ? count : 1
        if general[key] == nil { general[key] = Array(observation.keys[(place + 1)...]) }
      }
    }
    let isWhole = Set(distinct.map { $0.observation.keys[0] })
    var rules: [UInt32: UInt16] = [:]
    // From the general to the particular: a key with fewer keys below it first.
    for key in counts.keys.sorted(by: { (general[$0]!.count, $0) < (general[$1]!.count, $1) }) {
      let values = counts[key]!
      guard let best = values.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }) else { continue }
      let below = general[key]!.lazy.compactMap { rules[$0] }.first ?? otherwise
      let least = isWhole.contains(key) ? whole : ending
      if best.key != below, best.value - (values[below] ?? 0) >= least { rules[key] = best.key }
    }
    return rules
  }
}
