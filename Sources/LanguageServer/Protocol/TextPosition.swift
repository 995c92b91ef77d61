internal import Rendering

/// A place between two characters of a text, as the protocol counts: lines and units from 0.
struct TextPosition: Hashable, Sendable, Comparable, Decodable {
  /// The line.
  var line: Int
  /// The units of the encoding that was agreed on, from the start of the line.
  var character: Int

  /// Whether one position comes before another.
  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }

  /// The position as it is written.
  var json: JSONValue { ["line": .integer(line), "character": .integer(character)] }
}

/// A half-open range of a text.
struct TextRange: Hashable, Sendable, Decodable {
  /// Where it begins.
  var start: TextPosition
  /// Where it ends.
  var end: TextPosition

  /// Whether another range has a place in common with it, be it only an edge.
  func touches(_ other: TextRange) -> Bool { start <= other.end && other.start <= end }

  /// The range as it is written.
  var json: JSONValue { ["start": start.json, "end": end.json] }
}
