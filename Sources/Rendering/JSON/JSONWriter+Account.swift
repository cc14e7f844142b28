import Presenting
import Vocabulary

extension JSONWriter {
  /// Writes an account element by element, without a line end; its whole text is never held.
  package func write(_ account: Account, to sink: @escaping JSONObjectWriter.Sink) throws {
    var object = try JSONObjectWriter(self, reasons: ReasonWording(account).text, to: sink)
    try account.write(to: &object)
    try object.end()
  }
}
