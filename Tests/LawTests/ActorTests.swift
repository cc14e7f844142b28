import Testing
import Vocabulary

/// Small invented events: whose names are one actor, whose are kept apart, and what is told of it. Half of the rows are traps.
struct ActorTests {
  struct Row: CustomTestStringConvertible, Sendable {
    /// One report each.
    var reports: [String]
    /// Names with ` = ` between them that are one actor.
    var one: [String]
    /// Two names with ` / ` between them that are two actors.
    var apart: [String]
    /// Kinds of reasons that are told.
    var because: Set<ActorReason.Kind>

    init(_ reports: String..., one: [String] = [], apart: [String] = [], because: Set<ActorReason.Kind> = []) {
      (self.reports, self.one, self.apart, self.because) = (reports, one, apart, because)
    }

    var testDescription: String { reports.joined(separator: " | ") }
  }

  @Test(arguments: [
    // Names that differ in one word stay apart.
    Row(
      "The First National Fund bought the mill at Selde. First Regional Fund sold it.",
      "Nobody asked the First Regional Fund. The First National Fund paid.", apart: ["First National Fund / First Regional Fund"],
      because: [.distinct]),
    Row(
      "The Bank of the East Coast closed. The Bank of the West Coast opened.",
      "On Monday the Bank of the West Coast paid the Bank of the East Coast.", apart: ["Bank of the East Coast / Bank of the West Coast"],
      because: [.distinct]),
    Row(
      "Rain fell in East Valley and in West Valley.", "Nobody was hurt in West Valley or in East Valley.",
      apart: ["East Valley / West Valley"], because: [.distinct]),
    Row(
      "The New Dockers Union accepted. The Old Dockers Union refused.", "Members of the Old Dockers Union met the New Dockers Union.",
      apart: ["New Dockers Union / Old Dockers Union"], because: [.distinct]),
    Row(
      "The Harbour Board of Selde met the Harbour Board of Tolle.", "The Harbour Board of Tolle paid. The Harbour Board of Selde did not.",
      apart: ["Harbour Board of Selde / Harbour Board of Tolle"], because: [.distinct]),
    // A company's form says nothing; two forms of one word are two companies.
    Row(
      "Shares of Colvane Motors Inc. fell on Monday.", "Shares of Colvane Motors fell on Monday.",
      one: ["Colvane Motors Inc. = Colvane Motors"], because: [.shortName]),
    Row(
      "The Parvin Group sold the docks. Parvin International bought them.", "The Parvin Group paid Parvin International.",
      apart: ["Parvin Group / Parvin International"]),
    // First letters stand for the one name that they fit.
    Row(
      "The Selde Harbour Workers Union met on Monday.", "On Monday the SHWU met.", one: ["Selde Harbour Workers Union = SHWU"],
      because: [.initials]),
    Row(
      "The Coastal Relief Fund met the Colvane Radio Foundation.", "On Monday the CRF paid.",
      apart: ["Coastal Relief Fund / CRF", "Colvane Radio Foundation / CRF"], because: [.distinct]),
    Row(
      "The International Harbour Fund paid Selde.", "The I.H.F. paid Selde on Monday.", one: ["International Harbour Fund = I.H.F."],
      because: [.initials]),
    // The last word alone is the one body of the report that ends so.
    Row(
      "The Selde Council met on Monday. The vote in the Council was close.", "The Selde Council voted on Monday.",
      one: ["Selde Council = Council"], because: [.shortName]),
    Row(
      "The Selde Council met the Tolle Council. A vote in the Council was close.",
      apart: ["Selde Council / Council", "Tolle Council / Council"]),
    // Particles, hyphens and spaces join; a given name that looks like a particle does not.
    Row(
      "The driver Omar al-Masri was held. Nobody believed al-Masri.", "The driver Omar Al Masri was held. Nobody believed Al Masri.",
      one: ["Omar al-Masri = al-Masri = Omar Al Masri = Al Masri"]),
    Row(
      "The baker Ida De Vries won. Later De Vries left.", "The baker Ida Devries won. Later Devries left.",
      one: ["Ida De Vries = De Vries = Ida Devries = Devries"], because: [.spelling, .surname]),
    Row(
      "The baker Jean Pierre Holm won the race.", "The baker Jean-Pierre Holm won the race.", one: ["Jean Pierre Holm = Jean-Pierre Holm"]),
    Row(
      "The captain Tariq bin Saeed was held. Nobody saw Bin Saeed.", "The captain Tariq Ben Said was held. Nobody saw Ben Said.",
      one: ["Tariq bin Saeed = Bin Saeed = Tariq Ben Said = Ben Said"], because: [.spelling]),
    Row("The captain Tariq bin Saeed was held.", "The cook Yusuf bin Said was held.", apart: ["Tariq bin Saeed / Yusuf bin Said"]),
    Row("The writer Ben Holm won.", "The painter Omar Holm won.", apart: ["Ben Holm / Omar Holm"], because: [.distinct]),
    // Family name first or last.
    Row(
      "The diver Chen Weiming found it. Nobody believed Chen.", "The diver Wei-Ming Chen found it. Nobody believed Chen.",
      one: ["Chen Weiming = Chen = Wei-Ming Chen"], because: [.order]),
    // Double surnames and their halves.
    Row(
      "Magdalena Zeggen-Porter leads the council. Zeggen-Porter won.", "The leader, Magdalena Zeggen, won.",
      "The leader, Magdalena Porter, won. Porter smiled.",
      one: ["Magdalena Zeggen-Porter = Zeggen-Porter = Magdalena Zeggen = Magdalena Porter = Porter"], because: [.doubleSurname]),
    Row(
      "Magdalena Zeggen-Porter leads the council.", "Her rival, Otto Porter, lost.", apart: ["Magdalena Zeggen-Porter / Otto Porter"],
      because: [.distinct]),
    Row(
      "The leader Magdalena Zeggen-Porter met the clerk Magdalena Zeggen on Monday.", apart: ["Magdalena Zeggen-Porter / Magdalena Zeggen"],
      because: [.distinct]),
    Row("Ulla Zeggen-Holm leads the council.", "Ulla Brandt-Holm leads the guild.", apart: ["Ulla Zeggen-Holm / Ulla Brandt-Holm"]),
    // Several persons of one surname: office, gender and given name tell, or nobody is meant.
    Row(
      "Mayor Ida Holm left. Holm waved.", "The farmer Otto Holm left. Holm waved.", apart: ["Ida Holm / Otto Holm"], because: [.distinct]),
    Row(
      "Mayor Ida Holm left the hall.", "The farmer Otto Holm left the hall.", "Mayor Holm left the hall.", one: ["Ida Holm = Holm"],
      apart: ["Ida Holm / Otto Holm"], because: [.surname]),
    Row(
      "Mayor Ida Holm left the hall.", "The farmer Otto Holm left the hall.", "Then Mr. Holm left the hall.", one: ["Otto Holm = Holm"],
      apart: ["Ida Holm / Otto Holm"], because: [.distinct, .surname]),
    Row(
      "The singer Ida Holm left the hall.", "The farmer Otto Holm left the hall.", "On Monday voters asked Holm again.",
      apart: ["Ida Holm / Otto Holm", "Ida Holm / Holm", "Otto Holm / Holm"], because: [.distinct]),
    Row(
      "Karin Holt sold the mill. Klara Holt kept the house.", "The deed is with K. Holt, a lawyer.",
      apart: ["Karin Holt / K. Holt", "Klara Holt / K. Holt", "Karin Holt / Klara Holt"], because: [.distinct]),
    Row("Karin Holt sold the mill.", "The mill was sold by K. Holt on Monday.", one: ["Karin Holt = K. Holt"], because: [.spelling]),
    Row("The clerk Ida B. Holm won.", "The clerk Ida C. Holm won.", apart: ["Ida B. Holm / Ida C. Holm"], because: [.distinct]),
    Row("Paula Holt sold the mill.", "Paul Holt sold the mill.", apart: ["Paula Holt / Paul Holt"], because: [.distinct]),
    Row(
      "President Tamm spoke. The president, Otto Tamm, left.", "Leena Tamm, the president's wife, left.", "On Monday President Tamm spoke.",
      one: ["Otto Tamm = Tamm"], apart: ["Otto Tamm / Leena Tamm"], because: [.distinct]),
    // Spellings one error apart, and short forms of given names.
    Row("The skater Mette Jansen fell.", "The skater Mette Jansson fell.", apart: ["Mette Jansen / Mette Jansson"]),
    Row(
      "The skater Mette Halvorsen fell.", "The skater Mette Halvorson fell.", one: ["Mette Halvorsen = Mette Halvorson"],
      because: [.spelling]),
    Row("Karin Dorrow and Karen Dorrow sold the mill.", apart: ["Karin Dorrow / Karen Dorrow"]),
    Row(
      "The guide Benjamin Dorrow left. Ben Dorrow waved.", "The guide Ben Dorrow left.", one: ["Benjamin Dorrow = Ben Dorrow"],
      because: [.shortForm]),
    Row("The guide William Dorrow left.", "The guide Bill Dorrow left.", one: ["William Dorrow = Bill Dorrow"], because: [.shortForm]),
    Row("The guide Daniela Dorrow left.", "The guide Dan Dorrow left.", apart: ["Daniela Dorrow / Dan Dorrow"], because: [.distinct]),
    Row("The guide Robert Dorrow left.", "The guide Bill Dorrow left.", apart: ["Robert Dorrow / Bill Dorrow"], because: [.distinct]),
  ])
  func namesOfAnEvent(_ row: Row) async throws {
    let texts = row.reports.enumerated().map {
      NamedText(
        name: "\($0).txt",
        text: "The news of the week\n\nVeldoria, 4 March 2031\n\n\($1)\n\nGulls sat on roof number \($0) of the customs house.\n")
    }
    let actors = try await Accounts.make(texts).account.actors
    let names = actors.map { Set($0.variants.map(\.text)) }
    for group in row.one {
      let wanted = Set(group.split(separator: " = ").map(String.init))
      #expect(names.contains { wanted.isSubset(of: $0) }, "\(group) is not one of \(names)")
    }
    for pair in row.apart {
      let two = pair.split(separator: " / ").map(String.init)
      for name in two { #expect(names.contains { $0.contains(name) }, "\(name) is none of \(names)") }
      #expect(!names.contains { Set(two).isSubset(of: $0) }, "\(pair) are one of \(names)")
    }
    #expect(row.because.isSubset(of: actors.flatMap(\.because).map(\.kind)), "\(actors.map(\.because))")
  }

  /// Who is kept apart is told on both sides.
  @Test func refusalsHaveTwoSides() async throws {
    let texts = ["Mayor Ida Holm left the hall.", "The farmer Otto Holm met the New Guild and the Old Guild."].enumerated().map {
      NamedText(name: "\($0).txt", text: "The news of the week\n\nVeldoria, 4 March 2031\n\n\($1)\n\nGulls sat on roof number \($0).\n")
    }
    let actors = try await Accounts.make(texts).account.actors
    let refusals = actors.flatMap { actor in actor.because.compactMap { reason in reason.keptApart.map { [actor.id, $0] } } }
    #expect(refusals.count == 4)
    #expect(Set(refusals) == Set(refusals.map { [$0[1], $0[0]] }))
  }
}
