import Vocabulary

/// Builds the table of places from the lists of countries, territories, cities and regions.
struct PlaceBuilder {
  private(set) var list: [Place] = []
  private(set) var names: [(phrase: String, value: Int32)] = []
  private(set) var people: [(phrase: String, value: Int32)] = []
  private var indices: [String: Int] = [:]

  static func filled() -> PlaceBuilder {
    var builder = PlaceBuilder()
    for line in WordList.lines(Gazetteer.countryText) { builder.addCountry(line, parent: nil) }
    for (parent, line) in Gazetteer.territoryLines { builder.addCountry(line, parent: parent) }
    for (text, kind) in [(Gazetteer.cityText, Place.Kind.city), (Gazetteer.regionText, .region)] {
      for (label, items) in WordList.labelled(text) {
        let country = builder.indices[label].flatMap { builder.list[$0].country }
        for item in items { builder.add(WordList.split(item, "/"), kind: kind, country: country) }
      }
    }
    for (label, items) in WordList.labelled(Gazetteer.regionalDemonymText) {
      guard let place = builder.indices[label] else { continue }
      builder.addPeople(items, of: place)
    }
    return builder
  }

  /// `Name, variants | capital/variant; second capital | demonyms`
  private mutating func addCountry(_ line: String, parent: String?) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let sovereign = parent.flatMap { indices[$0] }
    let country = add(WordList.split(fields[0], ","), kind: parent == nil ? .country : .territory, country: sovereign ?? list.count)
    for capital in fields.count > 1 ? WordList.split(fields[1], ";") : [] {
      add(WordList.split(capital, "/"), kind: .capital, country: sovereign ?? country)
    }
    addPeople(fields.count > 2 ? WordList.split(fields[2], ",") : [], of: country)
  }

  @discardableResult
  private mutating func add(_ variants: [String], kind: Place.Kind, country: Int?) -> Int {
    guard let name = variants.first else { return 0 }
    let index = list.count
    list.append(Place(name: name, kind: kind, country: country))
    if indices[name] == nil { indices[name] = index }
    for variant in variants { names.append((variant, Int32(index))) }
    return index
  }

  /// `Kenyan+` is Kenyan and Kenyans; `French~` is French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen.
  private mutating func addPeople(_ demonyms: [String], of place: Int) {
    for demonym in demonyms {
      let word = String(demonym.last == "+" || demonym.last == "~" ? demonym.dropLast() : demonym[...])
      people.append((word, Int32(place)))
      if demonym.last == "+" { people.append((word + "s", Int32(place))) }
      if demonym.last == "~" { for tail in ["man", "men", "woman", "women"] { people.append((word + tail, Int32(place))) } }
    }
  }
}
