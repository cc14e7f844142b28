/// How like two partitions of mentions into chains are: MUC, B³, CEAFe and their mean, the CoNLL score.
///
/// Mentions are numbers that both partitions share; those that only one has count against it. Chains of one mention are left out on both
/// sides, as in OntoNotes. Sources: Vilain et al. 1995; Bagga and Baldwin 1998; Luo 2005; Pradhan et al. 2014.
struct ChainScores {
  /// Sums over documents: what was found of what, for precision and recall of each measure.
  private(set) var muc = Counts(), bCubed = Counts(), ceaf = Counts()

  struct Counts {
    var precision = 0.0, predicted = 0.0, recall = 0.0, gold = 0.0

    var f1: Double {
      guard predicted > 0, gold > 0 else { return 0 }
      let p = precision / predicted, r = recall / gold
      return p + r > 0 ? 2 * p * r / (p + r) : 0
    }
  }

  /// The mean of the three.
  var conll: Double { (muc.f1 + bCubed.f1 + ceaf.f1) / 3 }

  mutating func add(gold: [Set<Int>], predicted: [Set<Int>]) {
    let gold = gold.filter { $0.count > 1 }, predicted = predicted.filter { $0.count > 1 }
    let (recall, all) = Self.links(of: gold, in: predicted), (precision, mine) = Self.links(of: predicted, in: gold)
    muc.recall += recall
    muc.gold += all
    muc.precision += precision
    muc.predicted += mine
    bCubed.recall += Self.shared(of: gold, in: predicted)
    bCubed.gold += Double(gold.reduce(0) { $0 + $1.count })
    bCubed.precision += Self.shared(of: predicted, in: gold)
    bCubed.predicted += Double(predicted.reduce(0) { $0 + $1.count })
    let best = Self.bestMatching(gold, predicted)
    ceaf.recall += best
    ceaf.precision += best
    ceaf.gold += Double(gold.count)
    ceaf.predicted += Double(predicted.count)
  }

  /// Links of chains that another partition keeps, and all of them.
  private static func links(of chains: [Set<Int>], in others: [Set<Int>]) -> (kept: Double, all: Double) {
    var kept = 0, all = 0
    for chain in chains {
      let pieces = others.count { !$0.isDisjoint(with: chain) }
      let alone = chain.subtracting(others.reduce(into: Set()) { $0.formUnion($1) }).count
      kept += chain.count - pieces - alone
      all += chain.count - 1
    }
    return (Double(kept), Double(all))
  }

  private static func shared(of chains: [Set<Int>], in others: [Set<Int>]) -> Double {
    var sum = 0.0
    for chain in chains {
      for other in others {
        let both = Double(chain.intersection(other).count)
        sum += both * both / Double(chain.count)
      }
    }
    return sum
  }

  /// The greatest sum of φ₄ over pairs of chains of which each stands in one: the Hungarian method with potentials, cubic in the number of
  /// chains.
  private static func bestMatching(_ gold: [Set<Int>], _ predicted: [Set<Int>]) -> Double {
    let rows = min(gold.count, predicted.count), columns = max(gold.count, predicted.count)
    guard rows > 0 else { return 0 }
    let (few, many) = gold.count <= predicted.count ? (gold, predicted) : (predicted, gold)
    let similar = few.map { a in many.map { b in 2 * Double(a.intersection(b).count) / Double(a.count + b.count) } }
    var rowPotential = [Double](repeating: 0, count: rows + 1), columnPotential = [Double](repeating: 0, count: columns + 1)
    /// For each column the row that it is matched with, both counted from 1; 0 is none.
    var rowOfColumn = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOfColumn[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: columns + 1), before = [Int](repeating: 0, count: columns + 1)
      var isUsed = [Bool](repeating: false, count: columns + 1)
      repeat {
        isUsed[column] = true
        let current = rowOfColumn[column]
        var delta = Double.infinity, next = 0
        for j in 1...columns where !isUsed[j] {
          let cost = -similar[current - 1][j - 1] - rowPotential[current] - columnPotential[j]
          if cost < least[j] {
            least[j] = cost
            before[j] = column
          }
          if least[j] < delta {
            delta = least[j]
            next = j
          }
        }
        for j in 0...columns {
          if isUsed[j] {
            rowPotential[rowOfColumn[j]] += delta
            columnPotential[j] -= delta
          } else {
            least[j] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      repeat {
        rowOfColumn[column] = rowOfColumn[before[column]]
        column = before[column]
      } while column != 0
    }
    return (1...columns).reduce(0) { $0 + (rowOfColumn[$1] > 0 ? similar[rowOfColumn[$1] - 1][$1 - 1] : 0) }
  }
}
