import Foundation
import Sourcing

/// A line that a stage printed: the value, and the JSON that it was decoded from.
struct StageLine<Value: Decodable> {
  var value: Value
  var json: Data

  /// - Parameter what: what messages call the lines.
  static func decode(_ bytes: [UInt8], _ what: String) throws(Trouble) -> [StageLine] {
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard !lines.isEmpty else {
      throw Trouble(cannot: "read", "standard input", because: "it is empty", wayOut: "pipe the stage before into this one, or name files")
    }
    var out: [StageLine] = []
    for (index, line) in lines.enumerated() {
      let json = Data(line)
      guard let value = try? decoder.decode(Value.self, from: json) else {
        throw Trouble(
          cannot: "read", "line \(index + 1) of standard input", because: "it is not one of \(what)",
          wayOut: "pipe the stage before into this one, or name files")
      }
      out.append(StageLine(value: value, json: json))
    }
    return out
  }
}
