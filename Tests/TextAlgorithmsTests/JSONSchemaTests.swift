import Testing
import TextAlgorithms

/// A value is held against a schema: every problem with its place.
struct JSONSchemaTests {
  static let schema = #"""
    {"type": "object", "additionalProperties": false, "required": ["id", "list"], "dependentRequired": {"x": ["y"]},
     "properties": {
      "id": {"$ref": "#/$defs/id"}, "x": {"type": "number", "minimum": 0, "maximum": 1}, "y": {"type": "string", "minLength": 2},
      "list": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/form"}},
      "map": {"type": "object", "additionalProperties": {"type": "integer"}}},
     "$defs": {
      "id": {"type": "string", "pattern": "^[0-9a-f]{4,}$"},
      "form": {"oneOf": [
        {"type": "object", "additionalProperties": false, "required": ["kind", "n"], "properties": {"kind": {"const": "a"}, "n": {"type": "integer"}}},
        {"type": "object", "additionalProperties": false, "required": ["kind"], "properties": {"kind": {"const": "b"}}}]}}}
    """#

  @Test(
    arguments: [
      (#"{"id": "00ff", "list": [{"kind": "a", "n": 1}, {"kind": "b"}], "map": {"k": 1}}"#, []),
      ("[]", ["is array, not object"]), ("{}", ["lacks id", "lacks list"]),
      (#"{"id": "00FF", "list": []}"#, [#"id: "00FF" does not fit ^[0-9a-f]{4,}$"#, "list: is empty"]),
      (#"{"id": "0f", "list": [{"kind": "b"}]}"#, [#"id: "0f" does not fit ^[0-9a-f]{4,}$"#]),
      (#"{"id": "0000", "list": [{"kind": "b"}], "Id": 1}"#, ["Id: the field is unknown"]),
      (#"{"id": "0000", "list": [{"kind": "a", "n": true}]}"#, ["list[0].n: is boolean, not integer"]),
      (#"{"id": "0000", "list": [{"kind": "a", "n": 1.0}]}"#, ["list[0].n: is number, not integer"]),
      (#"{"id": "0000", "list": [{"kind": "c"}]}"#, ["list[0]: has none of the forms allowed"]),
      (#"{"id": "0000", "list": [{"kind": "b", "n": 1}]}"#, ["list[0].n: the field is unknown"]),
      (#"{"id": "0000", "list": [{"kind": "b"}], "x": 2}"#, ["has x but lacks y", "x: is above 1"]),
      (#"{"id": "0000", "list": [{"kind": "b"}], "y": "a", "map": {"k": "1"}}"#, ["y: is too short", "map.k: is string, not integer"]),
    ] as [(String, [String])])
  func problems(_ json: String, _ problems: [String]) throws {
    let schema = try JSONSchema(JSONValue(Array(Self.schema.utf8)))
    #expect(schema.problems(in: try JSONValue(Array(json.utf8))) == problems)
  }

  @Test func definitionsAreVisited() throws {
    let schema = try JSONSchema(JSONValue(Array(Self.schema.utf8)))
    let value = try JSONValue(Array(#"{"id": "00ff", "list": [{"kind": "b"}]}"#.utf8))
    var seen: [String] = []
    let told = schema.problems(in: value) { name, value in
      seen.append(name)
      return name == "form" ? ["seen"] : []
    }
    #expect(seen.sorted() == ["form", "id"])
    #expect(told == ["list[0]: seen"])
    #expect(schema.problems(in: .string("zz"), as: "id").count == 1)
  }

  @Test(arguments: [#"{"format": "date"}"#, #"{"pattern": "a|b"}"#, ##"{"$ref": "#/$defs/none"}"##])
  func whatIsUnknownToTheCheckIsRefused(_ schema: String) throws {
    let schema = try JSONValue(Array(schema.utf8))
    #expect(throws: JSONSchema.Fault.self) { try JSONSchema(schema) }
  }
}
