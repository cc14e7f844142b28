import Foundation
import Sourcing
import TextAlgorithms
import Vocabulary

/// A line that a stage printed: the value, and the JSON that it was decoded from, found sound.
struct StageLine<Value: Decodable> {
  var value: Value
  var json: JSONValue

  /// The lines of standard input, each by itself: one that is damaged costs no other.
  ///
  /// - Parameter what: what messages call the lines.
  /// - Throws: where there is no line, or none of them is one of these.
  static func decode(_ bytes: [UInt8], as form: AccountForm, _ what: String) throws(Trouble) -> [Result<StageLine, Trouble>] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard !lines.isEmpty else {
      throw Trouble(cannot: "read", "standard input", because: "it is empty", wayOut: "pipe the stage before into this one, or name files")
    }
    var out: [Result<StageLine, Trouble>] = []
    var isAnyOurs = false
    for (index, line) in lines.enumerated() {
      do throws(Trouble) {
        out.append(.success(try StageLine(line, as: form, "line \(index + 1) of standard input", what)))
        isAnyOurs = true
      } catch {
        out.append(.failure(error))
      }
    }
    if !isAnyOurs, case .failure(let trouble) = out[0] { throw trouble }
    return out
  }

  private init(_ line: ArraySlice<UInt8>, as form: AccountForm, _ name: String, _ what: String) throws(Trouble) {
    func refuse(_ cause: String) -> Trouble {
      Trouble(
        cannot: "read", name, because: "it is not one of \(what): \(cause)", wayOut: "pipe the stage before into this one, or name files")
    }
    do throws(JSONValue.Fault) {
      json = try JSONValue.read(line)
    } catch {
      throw refuse("\(error)")
    }
    if let fault = Soundness.faults(of: json, as: form).first { throw refuse(fault) }
    guard let value = try? JSONDecoder().decode(Value.self, from: Data(line)) else { throw refuse("it cannot be decoded") }
    self.value = value
  }
}
