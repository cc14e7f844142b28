/// Recognises what this program writes, so that results beside the reports are not read as reports.
///
/// Each form has a sure sign: the header of a table, the first keys of JSON, the generator that the page names, headings that stand in one
/// order. The body of a report (`read --format text`), words in columns (`--format bio`) and trees have none.
package enum OwnResult {
  /// A beginning, something that its first line holds, and lines that follow in this order; a line that ends with a line end is compared
  /// whole, another by its beginning.
  private struct Sign {
    let beginning: [UInt8]
    let key: [UInt8]
    let lines: [[UInt8]]

    init(_ beginning: String, key: String = "", _ lines: String...) {
      self.beginning = Array(beginning.utf8)
      self.key = Array(key.utf8)
      self.lines = lines.map { Array($0.utf8) }
    }

    /// Whether the bytes begin with the sign's beginning and their first line holds its key.
    func begins(_ bytes: [UInt8]) -> Bool {
      guard bytes.starts(with: beginning) else { return false }
      let line = bytes.prefix(head).prefix { $0 != 0x0A }
      return key.isEmpty || line.indices.contains { line[$0] == key[0] && line[$0...].starts(with: key) }
    }
  }

  /// Bytes at the top of a file in which the first line of a sign stands.
  private static let head = 8192

  private static let rule = String(repeating: "=", count: 80) + "\n"

  private static let signs = [
    // account
    Sign("", rule, "WHAT HAPPENED\n", "WHAT RESTS ON ONE LINEAGE\n"),
    Sign("# ", "Account of one event · ", "## What happened\n", "## What is disputed\n"),
    Sign("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n", "<meta name=\"generator\" content=\"synoptic\">\n"),
    Sign("utterance,sameness,speaker,version,fullest,kind,changes,cue,cue_class,anonymous,part,path,start,end,text\r\n"),
    Sign("figure,low,high,unit,counted,hedge,as_of,said_by,conversion_of,path,start,end,text\r\n"),
    Sign("a,b,relation,because,path,start,end,text\r\n"),
    Sign("difference,kind,verdict,weight,explanation,side,value,path,start,end,text\r\n"),
    // quotes
    Sign("", "Speaker             What was said\n", "------------------  ------"),
    Sign("{\n  \"reports\" : [\n    {\n      \"id\" : \"", "      \"place\" : \""),
    Sign(
      "speaker,speaker_kind,actor,utterance,sameness,version,fullest,kind,changes,cue,cue_class,addressee,via,source,because,part,path,start,end,text\r\n"
    ),
    // lineage of an event
    Sign("", rule, " └ ["), Sign("", rule, " ┄ ["), Sign("digraph lineage {\n"),
    Sign("passage,kind,overlap,direction,witness,is_source,path,start,end,text\r\n"),
    // lineage of a corpus
    Sign("REPORTS THAT SHARE TEXT\n\n  "), Sign("PASSAGES, EACH WITH ALL ITS WITNESSES\n\n  "), Sign("graph copies {\n"),
    Sign("{\"a\":\"", key: "\",\"coverageOfA\":"), Sign("{\"passage\":{\"direction\":\""),
    Sign("a,b,kind,coverage_of_a,coverage_of_b,longest_run\r\n"), Sign("passage,kind,overlap,witness,report,start,end,text\r\n"),
    // stages
    Sign("{\"report\":{\"blocks\":["), Sign("{\"actors\":[],\"acts\":["), Sign("{\"actors\":[{\"because\":["),
    Sign("# newdoc id = ", "# sent_id = "),
  ]

  /// Whether the bytes are a result of this program. Cost: linear for what begins like one; of all else the first 8 KB are read.
  package static func isIn(_ bytes: [UInt8]) -> Bool { AccountMark.isIn(bytes) || signs.contains { has($0, bytes) } }

  /// Why a file is not read; nil where it is no result.
  static func refusal(of bytes: [UInt8], _ path: String) -> Trouble? {
    guard isIn(bytes) else { return nil }
    return Trouble(
      cannot: "read", path, because: "it is \(AccountMark.isIn(bytes) ? "an account" : "a result") that synoptic wrote, not a report",
      wayOut: "name the reports that it was made from, or check an account of JSON with: synoptic verify", isOwnResult: true)
  }

  /// The same of a file of lines, of which the first bytes are looked at.
  package static func refusal(ofLines path: String) -> Trouble? {
    (try? FileReader.bytes(of: path, in: 0..<head)).flatMap { refusal(of: $0, path) }
  }

  /// Whether the bytes can be the beginning of a result.
  static func mayFollow(_ head: [UInt8]) -> Bool {
    AccountMark.mayFollow(head)
      || signs.contains { sign in
        sign.begins(head) && (sign.lines.first.map { find($0, head, from: 0, to: Self.head) != nil } ?? true)
      }
  }

  private static func has(_ sign: Sign, _ bytes: [UInt8]) -> Bool {
    guard sign.begins(bytes) else { return false }
    var place = 0
    for (index, line) in sign.lines.enumerated() {
      guard let found = find(line, bytes, from: place, to: index == 0 ? head : bytes.count) else { return false }
      place = found
    }
    return true
  }

  /// The end of the first line between two places that is, or begins with, a line of a sign.
  private static func find(_ line: [UInt8], _ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var place = start
    while place < min(end, bytes.count) {
      if place + line.count <= bytes.count, bytes[place..<(place + line.count)].elementsEqual(line) { return place + line.count }
      guard let next = bytes[place...].firstIndex(of: 0x0A) else { return nil }
      place = next + 1
    }
    return nil
  }
}
