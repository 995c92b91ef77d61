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
    for character in text {
      let next = Token.Kind(character)
      if end > start && (next != kind || kind == .sign) {
        tokens.append(Token(kind: kind, bytes: bytes[start..<end]))
        start = end
      }
      kind = next
      end += character.utf8.count
    }
    if end > start { tokens.append(Token(kind: kind, bytes: bytes[start..<end])) }
    self.tokens = tokens
  }

  /// The text of some tokens.
  subscript(range: Range<Int>) -> Substring {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    let start = text.utf8.index(text.startIndex, offsetBy: first.bytes.startIndex)
    let end = text.utf8.index(text.startIndex, offsetBy: last.bytes.endIndex)
    return text[start..<end]
  }
}

extension WordTokens.Token.Kind {
  fileprivate init(_ character: Character) {
    if character.isLetter || character.isNumber {
      self = .word
    } else {
      self = character.isWhitespace ? .space : .sign
    }
  }
}
