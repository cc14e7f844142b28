/// One walk over a value along the rules of a schema.
struct JSONSchemaCheck {
  private enum Step {
    case key(String)
    case index(Int)
  }

  private let schema: JSONSchema
  private let most: Int
  private let visitor: JSONSchema.Visitor?
  private var way: [Step] = []
  private(set) var problems: [String] = []

  init(schema: JSONSchema, most: Int, visitor: JSONSchema.Visitor?) {
    self.schema = schema
    self.most = most
    self.visitor = visitor
  }

  private mutating func tell(_ what: String, at key: String? = nil) {
    guard problems.count < most else { return }
    var place = ""
    for step in way + (key.map { [.key($0)] } ?? []) {
      switch step {
      case .key(let key): place += place.isEmpty ? key : ".\(key)"
      case .index(let index): place += "[\(index)]"
      }
    }
    problems.append(place.isEmpty ? what : "\(place): \(what)")
  }

  mutating func visit(_ definition: String, _ value: JSONValue) {
    guard let visitor else { return }
    for problem in visitor(definition, value) { tell(problem) }
  }

  mutating func look(at value: JSONValue, _ number: Int) {
    guard problems.count < most else { return }
    let rule = schema.rules[number]
    if let target = rule.target, let number = schema.rule(of: target) {
      look(at: value, number)
      visit(target, value)
    }
    if let type = rule.type, !Self.fits(value, type) { return tell("is \(Self.name(of: value)), not \(type)") }
    if let allowed = rule.allowed, !allowed.contains(value) {
      return tell(allowed.count == 1 ? "is not \(Self.shown(allowed[0]))" : "\(Self.shown(value)) is none of the words allowed")
    }
    if let forms = rule.forms { look(at: value, forms: forms) }
    switch value {
    case .object(let members): look(at: members, rule)
    case .array(let items):
      if let fewest = rule.fewest, items.count < fewest { tell(fewest == 1 ? "is empty" : "has fewer than \(fewest) items") }
      guard let each = rule.items else { return }
      for (index, item) in items.enumerated() {
        way.append(.index(index))
        look(at: item, each)
        way.removeLast()
      }
    case .string(let text):
      if let shortest = rule.shortest, text.unicodeScalars.count < shortest { tell(shortest == 1 ? "is empty" : "is too short") }
      if let pattern = rule.pattern, !pattern.fits(text) { tell("\(Self.shown(value)) does not fit \(pattern.text)") }
    case .integer, .number:
      let number = value.number ?? 0
      if let least = rule.least, number < least { tell("is below \(Self.plain(least))") }
      if let most = rule.most, number > most { tell("is above \(Self.plain(most))") }
    case .null, .bool: return
    }
  }

  private mutating func look(at members: [JSONValue.Member], _ rule: JSONSchema.Rule) {
    for key in rule.required where !members.contains(where: { $0.key == key }) { tell("lacks \(key)") }
    for (key, needed) in rule.dependent where members.contains(where: { $0.key == key }) {
      for other in needed where !members.contains(where: { $0.key == other }) { tell("has \(key) but lacks \(other)") }
    }
    for member in members {
      let each: Int
      if let known = rule.properties[member.key] {
        each = known
      } else {
        switch rule.others {
        case nil: continue
        case .some(.none):
          tell("the field is unknown", at: String(member.key.prefix(60)))
          continue
        case .some(.rule(let others)): each = others
        }
      }
      way.append(.key(member.key))
      look(at: member.value, each)
      way.removeLast()
    }
  }

  /// Holds a value against the one form that it means to have: the one whose fixed words it has, else whose needed fields.
  private mutating func look(at value: JSONValue, forms: [Int]) {
    guard let members = value.members else { return tell("is \(Self.name(of: value)), not object") }
    var meant = forms.filter { form in
      let fixed = schema.rules[form].fixed
      return !fixed.isEmpty && fixed.allSatisfy { value[$0.key] == $0.value }
    }
    if meant.isEmpty {
      meant = forms.filter { form in
        let rule = schema.rules[form]
        return rule.fixed.isEmpty && rule.required.allSatisfy { key in members.contains { $0.key == key } }
      }
    }
    guard meant.count == 1 else { return tell(meant.isEmpty ? "has none of the forms allowed" : "has several of the forms allowed") }
    look(at: value, meant[0])
  }

  private static func fits(_ value: JSONValue, _ type: String) -> Bool {
    switch value {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .integer: type == "integer" || type == "number"
    case .number: type == "number"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private static func name(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer, .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  private static func plain(_ number: Double) -> String { Int(exactly: number).map { "\($0)" } ?? "\(number)" }

  private static func shown(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): "\"\(text.prefix(60))\""
    case .integer(let number): "\(number)"
    case .number(let number): plain(number)
    case .bool(let truth): "\(truth)"
    case .null, .array, .object: name(of: value)
    }
  }
}
