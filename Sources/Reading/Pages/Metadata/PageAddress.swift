import TextAlgorithms

/// What an address tells: whose page it is, whether two name the same page, and the date that some carry.
struct PageAddress: Sendable, Hashable {
  /// As written, spaces at its ends left out.
  let text: String
  /// Lower case, without port, `www.` and what marks a page for telephones; empty for a relative address.
  let host: String
  /// From the first slash, without its last slash, fragment and parameters that only track.
  let path: String

  init(_ text: String) {
    var rest = Array(text.utf8)[...]
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    self.text = String(decoding: rest, as: UTF8.self)
    if let mark = rest.firstIndex(of: 0x23) { rest = rest[..<mark] }
    var host: ArraySlice<UInt8> = []
    let scheme = rest.prefix { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
    var body = rest
    if scheme.count >= 2, rest.dropFirst(scheme.count).starts(with: [0x3A, 0x2F, 0x2F]) { body = rest.dropFirst(scheme.count + 1) }
    if body.starts(with: [0x2F, 0x2F]) {
      body = body.dropFirst(2)
      host = body.prefix { $0 != 0x2F && $0 != 0x3F }
      body = body.dropFirst(host.count)
      host = host.prefix { $0 != 0x3A }
    }
    var name = String(decoding: host.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    for prefix in ["www.", "m.", "amp.", "mobile."] where name.hasPrefix(prefix) { name.removeFirst(prefix.utf8.count) }
    self.host = name
    path = Self.plain(body)
  }

  private static func plain(_ body: ArraySlice<UInt8>) -> String {
    let halves = body.split(separator: 0x3F, maxSplits: 1, omittingEmptySubsequences: false)
    var path = halves.first ?? []
    while path.last == 0x2F { path.removeLast() }
    guard halves.count > 1 else { return String(decoding: path, as: UTF8.self) }
    let kept = halves[1].split(separator: 0x26).filter { parameter in
      let name = String(decoding: parameter.prefix { $0 != 0x3D }, as: UTF8.self)
      return !(name.hasPrefix("utm_") || ["fbclid", "gclid", "cid", "ref", "xtor", "cHash", "amp", "src"].contains(name))
    }
    let text = String(decoding: path, as: UTF8.self)
    return kept.isEmpty ? text : text + "?" + kept.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "&")
  }

  var isAbsolute: Bool { !host.isEmpty }

  /// Whether both name one page; a relative address may be of any host. A home page names no report.
  func isSame(as other: PageAddress) -> Bool {
    guard !path.isEmpty, path == other.path else { return false }
    return host == other.host || host.isEmpty || other.host.isEmpty
  }

  /// Whether one host is the other or lies under it.
  func isRelated(to other: PageAddress) -> Bool {
    guard isAbsolute, other.isAbsolute else { return true }
    return site == other.site
  }

  /// The host's last two labels, or three where the last but one is short, as in `example.co.uk`.
  private var site: String {
    let labels = host.split(separator: ".")
    guard labels.count > 2 else { return host }
    return labels.suffix(labels[labels.count - 2].utf8.count <= 3 ? 3 : 2).joined(separator: ".")
  }

  enum Dated: Hashable {
    case day(CivilDate)
    /// `2024-10`
    case month(String)
  }

  /// The date in a path: `/2024/10/03/`, `/2024/oct/03/`, `/2024-10-03/`, `…-2024-10-03`, `/20241003/`; else the month of `/2024/10/`.
  func date(_ dates: DateParser) -> Dated? {
    var numbers: [(value: Int, length: Int, start: Int, end: Int)] = []
    let bytes = Array(path.utf8)
    var i = 0
    while i < bytes.count {
      let start = i
      var value = 0
      while i < bytes.count, bytes[i] >= 0x30, bytes[i] <= 0x39 {
        value = i - start < 9 ? value * 10 + Int(bytes[i] - 0x30) : value
        i += 1
      }
      if i > start { numbers.append((value, i - start, start, i)) } else { i += 1 }
    }
    func isEdge(_ at: Int) -> Bool { at < 0 || at >= bytes.count || !(bytes[at] | 0x20 >= 0x61 && bytes[at] | 0x20 <= 0x7A) }
    func isMark(_ at: Int) -> Bool { at < bytes.count && [0x2F, 0x2D, 0x5F, 0x2E].contains(bytes[at]) }
    for k in numbers.indices {
      let year = numbers[k]
      guard isEdge(year.start - 1) else { continue }
      if year.length == 8, isEdge(year.end), let day = day(year.value / 10_000, year.value / 100 % 100, year.value % 100) {
        return .day(day)
      }
      guard year.length == 4, isMark(year.end) else { continue }
      if k + 2 < numbers.count, numbers[k + 1].start == year.end + 1, numbers[k + 1].length <= 2, isMark(numbers[k + 1].end),
        numbers[k + 2].start == numbers[k + 1].end + 1, numbers[k + 2].length <= 2, isEdge(numbers[k + 2].end),
        let day = day(year.value, numbers[k + 1].value, numbers[k + 2].value)
      {
        return .day(day)
      }
      let letters = bytes[(year.end + 1)...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      if (3...9).contains(letters.count), k + 1 < numbers.count, numbers[k + 1].start == letters.endIndex + 1, numbers[k + 1].length <= 2,
        isMark(letters.endIndex), isEdge(numbers[k + 1].end),
        let month = dates.month(Folding.key(bytes, letters.startIndex..<letters.endIndex)),
        let day = day(year.value, month, numbers[k + 1].value)
      {
        return .day(day)
      }
    }
    for k in numbers.indices.dropLast() {
      let (year, month) = (numbers[k], numbers[k + 1])
      guard year.length == 4, month.length == 2, month.start == year.end + 1, bytes[year.end] == 0x2F, (1...12).contains(month.value),
        year.start > 0, bytes[year.start - 1] == 0x2F, month.end == bytes.count || bytes[month.end] == 0x2F,
        PageDate.years.contains(year.value)
      else { continue }
      return .month(CivilDate.padded(year.value, 4) + "-" + CivilDate.padded(month.value, 2))
    }
    return nil
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    (1900...2100).contains(year) ? CivilDate(year, month, day) : nil
  }

  /// The moment at which a web archive took the page, from its address: `…/web/20241003150000/https://…`.
  var archived: PageDate? {
    guard host == "web.archive.org" || host.hasPrefix("archive.") else { return nil }
    for part in path.split(separator: "/") {
      let digits = Array(part.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 })
      guard digits.count == 14 else { continue }
      let numbers = digits.map { Int($0 - 0x30) }
      func number(_ range: Range<Int>) -> Int { numbers[range].reduce(0) { $0 * 10 + $1 } }
      guard number(8..<10) < 24, number(10..<12) < 60, number(12..<14) < 60 else { return nil }
      return PageDate(
        CivilDate(number(0..<4), number(4..<6), number(6..<8)),
        seconds: number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14), offset: 0)
    }
    return nil
  }
}
