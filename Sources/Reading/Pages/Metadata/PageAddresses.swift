import HTML

/// The addresses that a page gives itself, those of its sources, and what they tell.
struct PageAddresses {
  /// The page's own: canonical first, another outlet's left out.
  private(set) var own: [PageAddress] = []
  private(set) var canonical: PageFacts.Fact<String>?
  /// Whether the canonical address is another outlet's.
  private(set) var isElsewhere = false
  /// Own addresses for dates, with their place on the page; nil for the address it was fetched from.
  private(set) var dated: [(PageAddress, Range<Int>?)] = []
  private(set) var firstSeen: PageFacts.Dated?

  private let stated: [PageFacts.Fact<String>]

  init(_ elements: PageElements, _ fetched: String?) {
    stated =
      elements.origins
      + elements.metas.filter { ["originalsource", "syndicationsource"].contains($0.key) }.map { .init($0.value, .meta, [$0.range]) }
    let shared = elements.meta("ogurl")
    canonical = elements.canonicals.first ?? shared.map { .init($0.value, .meta, [$0.range]) }
    let fetchedAddress = fetched.map(PageAddress.init)
    if let link = canonical {
      let address = PageAddress(link.value)
      let other = shared.map { PageAddress($0.value) }
      if let archived = address.archived ?? fetchedAddress?.archived {
        firstSeen = .init(
          value: archived.value, precision: archived.precision, bases: [.address], evidence: address.archived == nil ? [] : link.evidence)
      } else {
        isElsewhere = [other, fetchedAddress].contains { $0.map { !$0.isRelated(to: address) && $0.archived == nil } ?? false }
      }
      if !isElsewhere {
        own.append(address)
        dated.append((address, link.evidence.first))
      }
    } else if let archived = fetchedAddress?.archived {
      firstSeen = .init(value: archived.value, precision: archived.precision, bases: [.address], evidence: [])
    }
    if let shared {
      own.append(PageAddress(shared.value))
      dated.append((PageAddress(shared.value), shared.range))
    }
    if let fetchedAddress {
      own.append(fetchedAddress)
      if dated.isEmpty { dated.append((fetchedAddress, nil)) }
    }
  }

  /// What the page says it was made from: `isBasedOn`, source elements, a canonical address of another outlet.
  func origins(_ data: LinkedEntities, _ entities: [LinkedEntities.Value]) -> [PageFacts.Fact<String>] {
    var out: [PageFacts.Fact<String>] = []
    func add(_ fact: PageFacts.Fact<String>) {
      let address = PageAddress(fact.value)
      guard out.count < FactCalibration.standard.origins, address.isAbsolute, !address.path.isEmpty,
        !out.contains(where: { $0.value == fact.value }),
        !own.contains(where: { $0.isSame(as: address) })
      else {
        return
      }
      out.append(fact)
    }
    for entity in entities {
      for key in ["isBasedOn", "isBasedOnUrl"] {
        for text in data.addresses(key, of: entity) { add(.init(text.text, .linkedData, [text.range])) }
      }
    }
    for fact in stated { add(fact) }
    if isElsewhere, let canonical { add(canonical) }
    return out
  }
}
