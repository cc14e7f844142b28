import TextAlgorithms

/// Makes damaged variants of a JSON value, the same ones from the same seed: fields that are missing, double, unknown, of another type or
/// size; numbers moved by a little or a lot; identifiers swapped; lists cut and doubled; deep nesting; bytes changed anywhere.
struct JSONMutator {
  private var numbers: SplitMix64
  private let original: JSONValue
  /// Ways to all objects and lists that are not empty.
  private let containers: [[Int]]
  private let strings: [String]
  private static let nest = "@nest@"
  private static let many = JSONValue.array(Array(repeating: .null, count: 1000))

  init(seed: UInt64, _ original: JSONValue) {
    numbers = SplitMix64(seed)
    self.original = original
    var containers: [[Int]] = []
    var strings: [String] = []
    func walk(_ value: JSONValue, _ way: [Int]) {
      switch value {
      case .object(let members):
        if !members.isEmpty { containers.append(way) }
        for (index, member) in members.enumerated() { walk(member.value, way + [index]) }
      case .array(let items):
        if !items.isEmpty { containers.append(way) }
        for (index, item) in items.enumerated() { walk(item, way + [index]) }
      case .string(let text): strings.append(text)
      case .null, .bool, .integer, .number: break
      }
    }
    walk(original, [])
    self.containers = containers
    self.strings = strings
  }

  /// The variant of a seed.
  mutating func variant(_ seed: UInt64) -> [UInt8] {
    numbers = SplitMix64(seed)
    var value = original
    for _ in 0..<(numbers.chance(70) ? 1 : 1 + numbers.below(4)) where !containers.isEmpty {
      edit(&value, numbers.pick(containers)[...])
    }
    var bytes: [UInt8] = []
    Self.write(value, to: &bytes)
    if numbers.chance(12) { numbers.damage(&bytes) }
    return bytes
  }

  private mutating func edit(_ value: inout JSONValue, _ way: ArraySlice<Int>) {
    switch value {
    case .object(var members):
      guard !members.isEmpty else { return }
      if let step = way.first {
        if step < members.count { edit(&members[step].value, way.dropFirst()) }
      } else {
        edit(&members)
      }
      value = .object(members)
    case .array(var items):
      guard !items.isEmpty else { return }
      if let step = way.first {
        if step < items.count { edit(&items[step], way.dropFirst()) }
      } else {
        edit(&items)
      }
      value = .array(items)
    case .null, .bool, .integer, .number, .string: return
    }
  }

  private mutating func edit(_ members: inout [JSONValue.Member]) {
    let place = numbers.below(members.count)
    switch numbers.below(9) {
    case 0: members.remove(at: place)
    case 1: members.append(members[place])
    case 2:
      var extra = members[place]
      extra.key = numbers.pick(["extra", "Report", "text ", ""])
      members.append(extra)
    case 3: members[place].key = numbers.pick(members).key
    case 4: members[place].value = numbers.pick(members).value
    default: members[place].value = changed(members[place].value)
    }
  }

  private mutating func edit(_ items: inout [JSONValue]) {
    let place = numbers.below(items.count)
    switch numbers.below(8) {
    case 0: items.remove(at: place)
    case 1: items.insert(items[place], at: numbers.below(items.count + 1))
    case 2: items = []
    case 3: items.reverse()
    case 4: items.swapAt(place, numbers.below(items.count))
    case 5: items += items
    default: items[place] = changed(items[place])
    }
  }

  private mutating func changed(_ value: JSONValue) -> JSONValue {
    if numbers.chance(15) { return anything() }
    switch value {
    case .integer(let number):
      switch numbers.below(4) {
      case 0: return .integer(number &+ numbers.below(7) &- 3)
      case 1: return .integer(0 &- number)
      case 2: return .integer(numbers.pick([0, 1, Int.max, Int.min, 1 << 31, (1 << 31) - 1, 1 << 40, -1, number &* 1000]))
      default: return .number(numbers.pick([0.5, 1e300, -1e300, 1e-300, Double(number) + 0.5]))
      }
    case .number(let number): return .number(numbers.pick([-number, number * 1e18, 1e308, -1e308, number + 1, 0, 2, -0.0]))
    case .string(let text):
      switch numbers.below(5) {
      case 0: return .string("")
      case 1: return .string(text + numbers.pick(["x", "0", " ", "\u{0}", "\u{301}", "🚢", "\u{FEFF}"]))
      case 2: return .string(String(text.dropLast(1 + numbers.below(3))))
      default: return .string(strings.isEmpty ? "" : numbers.pick(strings))
      }
    case .bool(let truth): return .bool(!truth)
    case .array, .object, .null: return anything()
    }
  }

  private mutating func anything() -> JSONValue {
    numbers.pick([
      .null, .bool(true), Self.many, .integer(0), .integer(Int.max), .integer(Int.min), .number(1e308), .string("x"),
      .string("../../etc/passwd"),
      .string("/dev/zero"), .string(String(repeating: "9", count: 400)), .array([]), .object([]), .string(Self.nest),
      .string("9999999999-99-99"), .string("P99999999999999999999Y"),
    ])
  }

  // MARK: - Writing

  /// A value as JSON, keys that stand twice too.
  static func bytes(_ value: JSONValue) -> [UInt8] {
    var out: [UInt8] = []
    write(value, to: &out)
    return out
  }

  private static func write(_ value: JSONValue, to out: inout [UInt8]) {
    switch value {
    case .null: out += Array("null".utf8)
    case .bool(let truth): out += Array("\(truth)".utf8)
    case .integer(let number): out += Array("\(number)".utf8)
    case .number(let number): out += Array("\(number)".utf8)
    case .string(nest): out += Array(repeating: UInt8(ascii: "["), count: 100_000)
    case .string(let text): write(text, to: &out)
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        write(item, to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        write(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        write(member.value, to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: out += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}

extension SplitMix64 {
  /// Takes out, doubles, changes or cuts off some bytes.
  mutating func damage(_ bytes: inout [UInt8]) {
    for _ in 0..<(1 + below(6)) where !bytes.isEmpty {
      let place = below(bytes.count), last = min(bytes.count, place + 1 + below(30))
      switch below(4) {
      case 0: bytes.removeSubrange(place..<last)
      case 1: bytes.insert(contentsOf: Array(bytes[place..<last]), at: place)
      case 2: bytes[place] = UInt8(below(256))
      default: bytes.removeSubrange(place...)
      }
    }
  }
}
