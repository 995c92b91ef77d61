/// A value to be written as JSON (RFC 8259), with the keys of an object in the order given.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key of an object with its value.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A string, or null for one that is not there.
  package init(_ text: String?) {
    self = text.map(JSONValue.string) ?? .null
  }

  /// An integer, or null for one that is not there.
  package init(_ number: Int?) {
    self = number.map(JSONValue.integer) ?? .null
  }

  /// An array of strings.
  package init(_ texts: some Sequence<String>) {
    self = .array(texts.map(JSONValue.string))
  }
}
