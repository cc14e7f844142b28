import TextAlgorithms
import Vocabulary

/// A day that a page states, with the time of day and the zone where it states them.
struct PageDate: Sendable, Hashable {
  var day: CivilDate
  /// Seconds since midnight.
  var seconds: Int?
  /// Minutes east of Greenwich.
  var offset: Int?

  /// The years that a report may be of; what lies outside is a placeholder such as `0001-01-01`.
  static let years = 1800...2100

  init?(_ day: CivilDate?, seconds: Int? = nil, offset: Int? = nil) {
    guard let day, Self.years.contains(day.year), day != CivilDate(1970, 1, 1) else { return nil }
    self.day = day
    // Midnight to the second is how many pages write a day.
    let isPlaceholder = seconds == 0
    self.seconds = isPlaceholder ? nil : seconds
    self.offset = seconds == nil || isPlaceholder ? nil : offset
  }

  var precision: Moment.Precision { seconds == nil ? .day : .time }

  /// `2024-10-03`, `2024-10-03T15:00:00`, `2024-10-03T15:00:00Z`, `2024-10-03T15:00:00+02:00`
  var value: String {
    guard let seconds else { return day.iso }
    func two(_ number: Int) -> String { CivilDate.padded(number, 2) }
    var text = day.iso + "T" + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60)
    guard let offset else { return text }
    if offset == 0 { return text + "Z" }
    text += offset < 0 ? "-" : "+"
    return text + two(abs(offset) / 60) + ":" + two(abs(offset) % 60)
  }
}

/// Reads the dates that pages write for machines: ISO 8601 and its neighbours, RFC 2822, asctime, seconds since 1970, and words.
///
/// `2024-10-03T15:00:00.000+0200`, `2024-10-03 15:00`, `20241003`, `Thu, 3 Oct 2024 15:00:00 GMT`, `Thu Oct 3 15:00:00 UTC 2024`,
/// `1727967600`, `Thursday, October 3, 2024, 3:00 PM`, `3. Oktober 2024`. Nothing for a month, an age, or digits that may be read in two
/// ways.
struct PageDateReader {
  let dates: DateParser

  func date(_ text: String) -> PageDate? {
    let bytes = Array(text.utf8.prefix(120))
    return machine(bytes) ?? words(bytes)
  }

  private func machine(_ all: [UInt8]) -> PageDate? {
    var bytes = all[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    var scan = Digits(bytes: Array(bytes))
    if digits == bytes.count, digits == 10 || digits == 13 {
      guard let number = scan.number(digits) else { return nil }
      let seconds = digits == 13 ? number / 1000 : number
      return PageDate(CivilDate(dayNumber: seconds / 86_400), seconds: seconds % 86_400, offset: 0)
    }
    guard let year = scan.number(4) else { return nil }
    let mark = scan.skip([0x2D, 0x2F, 0x2E])
    guard let month = scan.number(2), !mark || scan.skip([0x2D, 0x2F, 0x2E]), let day = scan.number(2) else { return nil }
    let date = CivilDate(year, month, day)
    guard scan.peek == nil || scan.skip([0x54, 0x74, 0x20, 0x2C]) || !mark else { return nil }
    while scan.skip([0x20]) {}
    guard let seconds = scan.clock() else { return PageDate(date) }
    return PageDate(date, seconds: seconds, offset: scan.zone())
  }

  private func words(_ bytes: [UInt8]) -> PageDate? {
    let words = LineWord.words(in: bytes, 0..<bytes.count)
    for i in words.indices {
      if let found = dates.date(words, at: i) {
        guard let value = found.value else { return nil }
        return PageDate(CivilDate(iso: value), clock: words, bytes)
      }
      // asctime: the year stands behind the clock.
      guard let month = dates.month(words[i].key), i + 6 < words.count, words[i + 1].kind == .digits, words[i + 1].length <= 2,
        words[i + 3].isMark(":"), let year = words[(i + 4)...].first(where: { $0.kind == .digits && $0.length == 4 })
      else { continue }
      return PageDate(CivilDate(year.value, month, words[i + 1].value), clock: words, bytes)
    }
    return nil
  }
}

extension PageDate {
  /// A day with the first clock time among words.
  fileprivate init?(_ day: CivilDate?, clock words: [LineWord], _ bytes: [UInt8]) {
    var seconds: Int?
    var offset: Int?
    for i in words.indices where i + 2 < words.count && words[i].kind == .digits && words[i].length <= 2 && words[i + 1].isMark(":") {
      var scan = Digits(bytes: Array(bytes[words[i].range.lowerBound...]))
      seconds = scan.clock()
      offset = scan.zone()
      if seconds != nil { break }
    }
    self.init(day, seconds: seconds, offset: offset)
  }
}

/// Steps over the digits and marks of a date.
private struct Digits {
  let bytes: [UInt8]
  var i = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var peek: UInt8? { i < bytes.count ? bytes[i] : nil }

  mutating func skip(_ marks: [UInt8]) -> Bool {
    guard let byte = peek, marks.contains(byte) else { return false }
    i += 1
    return true
  }

  mutating func number(_ length: Int) -> Int? {
    guard i + length <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[i..<(i + length)] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    i += length
    return value
  }

  /// `15:00`, `3:00:12.5 PM`, `150000`, `1500`
  mutating func clock() -> Int? {
    let start = i
    var hour = number(2)
    if hour == nil { hour = number(1) }
    guard var hour else { return nil }
    let mark = skip([0x3A])
    guard let minute = number(2), mark || i == start + 4 else {
      i = start
      return nil
    }
    var second = 0
    if skip([0x3A]) || !mark { second = number(2) ?? 0 }
    if skip([0x2E, 0x2C]) { while let byte = peek, byte >= 0x30, byte <= 0x39 { i += 1 } }
    while skip([0x20]) {}
    if let half = peek, half | 0x20 == 0x61 || half | 0x20 == 0x70, i + 1 < bytes.count, bytes[i + 1] | 0x20 == 0x6D {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half | 0x20 == 0x70 ? 12 : 0)
      i += 2
      while skip([0x20]) {}
    }
    guard hour < 24, minute < 60, second < 61 else { return nil }
    return hour * 3600 + minute * 60 + min(second, 59)
  }

  /// `Z`, `+02:00`, `-0500`, `+02`, `GMT`, `CEST`; nil where no known one follows.
  mutating func zone() -> Int? {
    let start = i
    if skip([0x2B]) || skip([0x2D]) {
      let sign = bytes[start] == 0x2D ? -1 : 1
      guard let hours = number(2), hours <= 14 else { return nil }
      _ = skip([0x3A])
      let minutes = number(2) ?? 0
      return minutes < 60 ? sign * (hours * 60 + minutes) : nil
    }
    var letters = ""
    while let byte = peek, byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A, letters.utf8.count < 5 {
      letters.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
      i += 1
    }
    return Self.zones[letters]
  }

  /// Minutes east of Greenwich of the zones whose letters mean one zone only where news is dated by them.
  static let zones = [
    "z": 0, "utc": 0, "gmt": 0, "bst": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "edt": -240,
    "est": -300, "cdt": -300, "mdt": -360, "pdt": -420, "pst": -480, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "aest": 600,
    "aedt": 660,
  ]
}
