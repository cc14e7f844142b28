/// A JSON value, for reading what a program printed without a type for it.
enum JSONValue: Decodable, Hashable {
  case null, bool(Bool), number(Double), string(String), array([JSONValue]), object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue? { if case .object(let members) = self { members[key] } else { nil } }
  var string: String? { if case .string(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  var object: [String: JSONValue]? { if case .object(let value) = self { value } else { nil } }

  /// The name of its JSON Schema type; whole numbers are numbers here.
  var type: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// Checks a value against the part of JSON Schema 2020-12 that our schema uses.
///
/// Knows `type` (one name), `enum`, `const`, `required`, `dependentRequired`, `properties`, `items`, `minItems`, `minLength`, `minimum`,
/// `maximum`, `pattern`, `oneOf` and `$ref` to `#/$defs/…`. An unknown keyword is a mistake of the schema and is reported as one.
struct SchemaValidator {
  let schema: JSONValue

  private static let silent: Set = ["$schema", "$id", "$defs", "title", "description"]

  /// What does not hold, each with its place (`/reports/0/id: …`); empty where all holds.
  func problems(in value: JSONValue) -> [String] { problems(value, schema, "") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    var found: [String] = []
    for (keyword, rule) in (schema.object ?? [:]).sorted(by: { $0.key < $1.key }) where !Self.silent.contains(keyword) {
      switch keyword {
      case "$ref":
        guard let name = rule.string?.split(separator: "/").last, let target = self.schema["$defs"]?[String(name)] else {
          found.append("\(place): the schema points nowhere: \(rule)")
          continue
        }
        found += problems(value, target, place)
      case "oneOf":
        let fitting = (rule.array ?? []).filter { problems(value, $0, place).isEmpty }.count
        if fitting != 1 { found.append("\(place): fits \(fitting) of the forms, not one") }
      case "properties":
        for (key, member) in (value.object ?? [:]).sorted(by: { $0.key < $1.key }) {
          if let property = rule[key] { found += problems(member, property, "\(place)/\(key)") }
        }
      case "items":
        for (index, item) in (value.array ?? []).enumerated() { found += problems(item, rule, "\(place)/\(index)") }
      default:
        if let problem = problem(value, keyword, rule) { found.append("\(place): \(problem)") }
      }
    }
    return found
  }

  /// What a keyword without schemas in it finds wrong. A keyword for another type of value finds nothing.
  private func problem(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) -> String? {
    switch keyword {
    case "type":
      let whole = value.number.map { $0 == $0.rounded() } ?? false
      return rule.string == value.type || (rule == .string("integer") && whole) ? nil : "is \(value.type), not \(rule.string ?? "?")"
    case "enum": return rule.array?.contains(value) == true ? nil : "\(value) is none of the words allowed"
    case "const": return rule == value ? nil : "\(value) is not \(rule)"
    case "required":
      guard let members = value.object else { return nil }
      let missing = (rule.array ?? []).compactMap(\.string).filter { members[$0] == nil }
      return missing.isEmpty ? nil : "lacks \(missing.joined(separator: ", "))"
    case "dependentRequired":
      guard let members = value.object else { return nil }
      for (key, needed) in (rule.object ?? [:]).sorted(by: { $0.key < $1.key }) where members[key] != nil {
        let missing = (needed.array ?? []).compactMap(\.string).filter { members[$0] == nil }
        if !missing.isEmpty { return "has \(key) but lacks \(missing.joined(separator: ", "))" }
      }
      return nil
    case "minItems": return value.array.map { Double($0.count) < rule.number! } == true ? "has fewer than \(rule.number!) items" : nil
    case "minLength": return value.string.map { Double($0.unicodeScalars.count) < rule.number! } == true ? "is too short" : nil
    case "minimum": return value.number.map { $0 < rule.number! } == true ? "is below \(rule.number!)" : nil
    case "maximum": return value.number.map { $0 > rule.number! } == true ? "is above \(rule.number!)" : nil
    case "pattern":
      guard let text = value.string, let pattern = rule.string else { return nil }
      guard let expression = try? Regex(pattern) else { return "the schema's pattern \(pattern) cannot be read" }
      return (try? expression.firstMatch(in: text)) == nil ? "\"\(text)\" does not fit \(pattern)" : nil
    default: return "the schema uses \(keyword), which this check does not know"
    }
  }
}
