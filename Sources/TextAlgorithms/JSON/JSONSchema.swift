/// Checks JSON against the part of JSON Schema 2020-12 that is needed for plain records, and tells where named definitions stand.
///
/// Knows `type` (one name), `enum`, `const`, `required`, `dependentRequired`, `properties`, `additionalProperties`, `items`, `minItems`,
/// `minLength`, `minimum`, `maximum`, `pattern` (`^[…]{n}$` and `^[…]{n,}$`), `oneOf` and `$ref` to `#/$defs/…`. A schema that uses another
/// keyword is refused. Cost: linear in the value; places are put into words only for problems.
///
///     let schema = try JSONSchema(JSONValue(Array(#"{"type": "object", "required": ["a"]}"#.utf8)))
///     schema.problems(in: try JSONValue(Array("{}".utf8)))   // ["lacks a"]
package struct JSONSchema: Sendable {
  package struct Fault: Error, Sendable, CustomStringConvertible {
    package var description: String
  }

  /// Looks at each value that stands under a named definition; returns what is wrong with it.
  ///
  /// - Parameter name: the definition's name, without `#/$defs/`.
  package typealias Visitor = (_ name: String, _ value: JSONValue) -> [String]

  struct Rule: Sendable {
    var type: String?
    var allowed: [JSONValue]?
    var required: [String] = []
    var dependent: [(key: String, needed: [String])] = []
    var properties: [String: Int] = [:]
    /// The rule for members that are not listed; nil allows any.
    var others: Others?
    var items: Int?
    var least: Double?
    var most: Double?
    var fewest: Int?
    var shortest: Int?
    var pattern: Pattern?
    var forms: [Int]?
    /// Of a form: members that can have one value alone.
    var fixed: [(key: String, value: JSONValue)] = []
    var target: String?
  }

  enum Others: Sendable { case none, rule(Int) }

  private(set) var rules: [Rule] = []
  private var definitions: [String: Int] = [:]
  private var root = 0

  package init(_ schema: JSONValue) throws(Fault) {
    for member in schema["$defs"]?.members ?? [] { definitions[member.key] = try add(member.value) }
    root = try add(schema)
    for rule in rules {
      if let target = rule.target, definitions[target] == nil { throw Fault(description: "the schema has no definition \(target)") }
    }
  }

  /// What does not hold, each with its place (`reports[0].id: …`); empty where all holds.
  ///
  /// - Parameters:
  ///   - definition: the named definition that the value is held against; nil for the whole schema.
  ///   - most: problems after which the check ends.
  package func problems(
    in value: JSONValue, as definition: String? = nil, most: Int = 1000, visiting visitor: Visitor? = nil
  ) -> [String] {
    var check = JSONSchemaCheck(schema: self, most: most, visitor: visitor)
    if let definition {
      guard let rule = definitions[definition] else { return ["the schema has no definition \(definition)"] }
      check.look(at: value, rule)
      check.visit(definition, value)
    } else {
      check.look(at: value, root)
    }
    return check.problems
  }

  func rule(of definition: String) -> Int? { definitions[definition] }

  // MARK: - Reading the schema

  private static let silent: Set = ["$schema", "$id", "$defs", "title", "description"]

  private mutating func add(_ schema: JSONValue) throws(Fault) -> Int {
    var rule = Rule()
    for member in schema.members ?? [] where !Self.silent.contains(member.key) { try take(member.key, member.value, &rule) }
    rules.append(rule)
    return rules.count - 1
  }

  private mutating func take(_ keyword: String, _ value: JSONValue, _ rule: inout Rule) throws(Fault) {
    switch keyword {
    case "type": rule.type = value.string
    case "enum": rule.allowed = value.array
    case "const": rule.allowed = [value]
    case "required": rule.required = (value.array ?? []).compactMap(\.string)
    case "dependentRequired":
      rule.dependent = (value.members ?? []).map { ($0.key, ($0.value.array ?? []).compactMap(\.string)) }
    case "properties":
      for member in value.members ?? [] {
        let number = try add(member.value)
        rule.properties[member.key] = number
        if let allowed = rules[number].allowed, allowed.count == 1 { rule.fixed.append((member.key, allowed[0])) }
      }
    case "additionalProperties": rule.others = value == .bool(false) ? Others.none : .rule(try add(value))
    case "items": rule.items = try add(value)
    case "minItems": rule.fewest = value.integer
    case "minLength": rule.shortest = value.integer
    case "minimum": rule.least = value.number
    case "maximum": rule.most = value.number
    case "pattern":
      guard let pattern = value.string.flatMap(Pattern.init) else { throw Fault(description: "the schema's pattern \(value) is unknown") }
      rule.pattern = pattern
    case "oneOf":
      var forms: [Int] = []
      for form in value.array ?? [] { forms.append(try add(form)) }
      rule.forms = forms
    case "$ref": rule.target = value.string?.split(separator: "/").last.map(String.init)
    default: throw Fault(description: "the schema uses \(keyword), which is unknown here")
    }
  }

  /// A text of so many characters of one class, as `^[0-9a-f]{16,}$`.
  struct Pattern: Sendable {
    let text: String
    private var ranges: [ClosedRange<UInt8>] = []
    private var least = 0
    private var most = Int.max

    init?(_ text: String) {
      self.text = text
      let parts = text.utf8.split(whereSeparator: { "^[]{}$".utf8.contains($0) }).map(Array.init)
      guard text.hasPrefix("^["), text.hasSuffix("}$"), parts.count == 2 else { return nil }
      var rest = parts[0][...]
      while let first = rest.popFirst() {
        guard rest.first == UInt8(ascii: "-"), rest.count > 1 else {
          ranges.append(first...first)
          continue
        }
        guard rest[rest.startIndex + 1] >= first else { return nil }
        ranges.append(first...rest[rest.startIndex + 1])
        rest = rest.dropFirst(2)
      }
      let counts = parts[1].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
        Int(String(decoding: $0, as: UTF8.self))
      }
      guard let least = counts[0] else { return nil }
      self.least = least
      if counts.count == 1 { most = least }
    }

    func fits(_ text: String) -> Bool {
      var count = 0
      for byte in text.utf8 {
        count += 1
        guard ranges.contains(where: { $0.contains(byte) }) else { return false }
      }
      return count >= least && count <= most
    }
  }
}
