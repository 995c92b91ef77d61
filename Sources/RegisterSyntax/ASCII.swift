/// The bytes that the format gives a meaning.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let colon = UInt8(ascii: ":")
  static let openingBracket = UInt8(ascii: "[")
  static let closingBracket = UInt8(ascii: "]")
  static let less = UInt8(ascii: "<")
  static let equals = UInt8(ascii: "=")
  static let greater = UInt8(ascii: ">")
  static let bar = UInt8(ascii: "|")
}

extension UInt8 {
  /// Whether the byte is white space in the sense of clause 1.1: space and TAB, nothing else.
  var isWhiteSpace: Bool { self == ASCII.space || self == ASCII.tab }
}
