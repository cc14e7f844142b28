import TextAlgorithms
import Vocabulary

/// Invented months of requests, promises and deliveries for one town, one report an act, from a seed: with what they add up to.
struct GeneratedMonths {
  struct Sum: Hashable {
    var actor: String
    var unit: String
    var promised: Double
    var delivered: Double
  }

  private(set) var pages: [NamedText] = []
  private(set) var sums: [Sum] = []
  private(set) var answers = 0
  private let town: String
  private let mayor: String
  private var random: SplitMix64
  private var day = 0

  private static let months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]

  init(seed: UInt64) {
    random = SplitMix64(seed)
    town = ["Torvik", "Selde", "Marn", "Kilgate"][Int(random.next() % 4)]
    mayor = ["Anna Holm", "Karl Brandt", "Ida Feld"][Int(random.next() % 3)]
    var donors = ["Norway", "Sweden", "Finland", "Denmark", "Iceland", "Ireland"]
    for _ in 0..<5 {
      let donor = donors.remove(at: Int(random.next() % UInt64(donors.count)))
      story(of: donor)
    }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(random.next() % UInt64(values.count))] }

  private mutating func report(_ sentence: String) {
    day += pick([11, 14, 19])
    let date = "\(day % 28 + 1) \(Self.months[day / 28 % 10]) 2031"
    pages.append(
      NamedText(
        name: "\(pages.count).txt",
        text: "Aid for \(town)\n\n\(date)\n\n\(sentence)\n\nThe channel of \(town) silted up in the winter, and ships wait outside.\n"))
  }

  private mutating func story(of donor: String) {
    let purpose = pick(["for the dredging of the channel", "for new sea walls", "for the repair of the locks"])
    let goods = pick(["trucks", "pumps", "generators", "tents"])
    let amount = pick([20, 30, 40, 60, 80, 90, 120, 150])
    switch random.next() % 7 {
    case 0:
      report("\(mayor), the mayor of \(town), asked \(donor) for \(amount) million euros \(purpose).")
      report(
        pick([
          "\(donor) approved \(amount) million euros for \(town) \(purpose).",
          "\(donor) promised \(town) \(amount) million euros \(purpose).",
        ]))
      answers += 1
      add(donor, "EUR", Double(amount) * 1e6)
    case 1:
      report("\(donor) pledged \(amount) million euros to \(town) \(purpose).")
      report(
        pick([
          "\(donor) reaffirmed its pledge of \(amount) million euros to \(town) \(purpose).",
          "\(donor) again promised \(town) \(amount) million euros \(purpose).",
        ]))
      add(donor, "EUR", Double(amount) * 1e6)
    case 2:
      let more = amount + pick([10, 30, 50])
      report("\(donor) promised \(town) \(amount) million euros \(purpose).")
      report("\(donor) increased its promise to \(town) and pledged \(more) million euros \(purpose).")
      add(donor, "EUR", Double(more) * 1e6)
    case 3:
      report("\(donor) pledged \(amount * 3) million euros to \(town) \(purpose).")
      report("\(donor) promised \(town) \(amount) million euros \(purpose), part of the \(amount * 3) million euros it had pledged before.")
      add(donor, "EUR", Double(amount) * 3e6)
    case 4:
      report("\(donor) pledged \(amount) million euros (\(amount * 11 / 10) million dollars) to \(town) \(purpose).")
      add(donor, "EUR", Double(amount) * 1e6)
    case 5:
      report("\(donor) promised \(amount) \(goods) to \(town).")
      report("\(donor) delivered \(amount / 4) \(goods) to \(town).")
      report("\(donor) delivered \(amount / 5) \(goods) to \(town).")
      add(donor, goods, Double(amount), Double(amount / 4 + amount / 5))
    default:
      report("\(mayor), the mayor of \(town), asked \(donor) for \(amount) \(goods).")
      report(
        pick([
          "\(donor) refused to send \(town) \(amount) \(goods).", "\(donor) turned down the request of \(town) for \(amount) \(goods).",
        ]))
      answers += 1
    }
  }

  private mutating func add(_ donor: String, _ unit: String, _ promised: Double, _ delivered: Double = 0) {
    sums.append(Sum(actor: donor, unit: unit, promised: promised, delivered: delivered))
  }
}
