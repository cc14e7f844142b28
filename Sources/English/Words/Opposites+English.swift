import TextAlgorithms

/// Words of which one excludes the other where both are said of one thing.
///
/// Converses are left out: who buys and who sells tell one trade. Each line is one opposition, its two sides parted by a bar, irregular forms
/// written out.
enum Opposites {
  static let english: [UInt64: Set<UInt64>] = {
    var out: [UInt64: Set<UInt64>] = [:]
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: "|").map { side in
        Set(
          side.split(separator: " ").map { word in
            let stem = WordStem.coarse(Array(word.utf8))
            return Folding.key(stem, 0..<stem.count)
          })
      }
      guard sides.count == 2 else { continue }
      for (a, b) in [(sides[0], sides[1]), (sides[1], sides[0])] { for stem in a { out[stem, default: []].formUnion(b) } }
    }
    return out
  }()

  private static let lines = """
    shorten shortened shortening | lengthen lengthened lengthening
    rise rose risen rising climb climbed increase increased | fall fell fallen falling drop dropped decrease decreased decline declined
    raise raised raising | lower lowered lowering cut
    accept accepted | reject rejected refuse refused
    approve approved | reject rejected
    guilty | innocent acquitted
    convict convicted | acquit acquitted
    uphold upheld | overturn overturned
    support supported | oppose opposed
    open opened | close closed shut
    allow allowed permit permitted | ban banned forbid forbade forbidden
    confirm confirmed | deny denied
    alive survived survive | dead died killed
    arrest arrested detained | release released freed
    agree agreed | disagree disagreed refuse refused
    strengthen strengthened | weaken weakened
    expand expanded widen widened | shrink shrank shrunk narrow narrowed
    tighten tightened | loosen loosened ease eased
    upgrade upgraded | downgrade downgraded
    succeed succeeded | fail failed
    legal lawful | illegal unlawful
    public | private
    true | false
    safe | unsafe
    likely | unlikely
    possible | impossible
    northern | southern
    eastern | western
    optimistic | pessimistic
    majority | minority
    advance advanced | retreat retreated
    """
}
