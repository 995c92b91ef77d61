/// A text in words, stretches of white space and single signs.
///
/// A token is a whole number of characters, so that no mark is parted from its letter.
struct WordTokens {
  /// One word, stretch of white space or sign.
  struct Token: Equatable {
    enum Kind {
      case word, space, sign
    }

    let kind: Kind
    let bytes: ArraySlice<UInt8>

    /// Tokens are equal by their bytes, since a text that was only normalised has changed.
    static func == (left: Token, right: Token) -> Bool { left.bytes == right.bytes }
  }

  let tokens: [Token]
  private let text: String

  init(_ text: String) {
    self.text = text
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var start = 0
    var end = 0
    var kind = Token.Kind.sign
    while end < bytes.count {
      let (next, length) = Self.character(at: end, in: bytes, text)
      if end > start && (next != kind || kind == .sign) {
        tokens.append(Token(kind: kind, bytes: bytes[start..<end]))
        start = end
      }
      kind = next
      end += length
    }
    if end > start { tokens.append(Token(kind: kind, bytes: bytes[start..<end])) }
    self.tokens = tokens
  }

  /// What the character at a place is, and how many bytes it has.
  ///
  /// Scalars below U+0300 are characters by themselves where the next one is below it too, but for a
  /// line break of two, which is white space in either case (Unicode Standard Annex #29).
  private static func character(
    at place: Int, in bytes: [UInt8], _ text: String
  ) -> (kind: Token.Kind, length: Int) {
    let first = bytes[place]
    let length = first < 0x80 ? 1 : 2
    if first < firstMark, place + length >= bytes.count || bytes[place + length] < firstMark,
      let kind = Token.Kind(first, length == 2 ? bytes[place + 1] : 0)
    {
      return (kind, length)
    }
    let character = text[text.utf8.index(text.startIndex, offsetBy: place)]
    return (Token.Kind(character), character.utf8.count)
  }

  /// The byte that U+0300, the first mark that joins a letter, begins with.
  private static let firstMark: UInt8 = 0xCC

  /// The text of some tokens.
  subscript(range: Range<Int>) -> Substring {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    let start = text.utf8.index(text.startIndex, offsetBy: first.bytes.startIndex)
    let end = text.utf8.index(text.startIndex, offsetBy: last.bytes.endIndex)
    return text[start..<end]
  }
}

extension WordTokens.Token.Kind {
  /// What a scalar of one byte is, or one of two among the letters from À to ɏ; `nil` for any other.
  fileprivate init?(_ first: UInt8, _ second: UInt8) {
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
    case 0x09...0x0D, 0x20: self = .space
    case ..<0x80: self = .sign
    case 0xC3 where second != 0x97 && second != 0xB7, 0xC4...0xC8: self = .word
    default: return nil
    }
  }

  fileprivate init(_ character: Character) {
    if character.isLetter || character.isNumber {
      self = .word
    } else {
      self = character.isWhitespace ? .space : .sign
    }
  }
}
