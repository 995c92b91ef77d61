extension TerminalText {
  /// A stretch of text within which no line is broken, or a stretch of white space.
  struct Token {
    var text = TerminalText()
    var isSpace = false
  }

  /// The text in words and the white space between them, in turn.
  func tokens() -> [Token] {
    var tokens: [Token] = []
    for piece in pieces {
      for (part, isSpace) in piece.parts() {
        if tokens.last?.isSpace != isSpace { tokens.append(Token(isSpace: isSpace)) }
        tokens[tokens.count - 1].text.append(part)
      }
    }
    return tokens
  }

  /// The text in lines, broken at white space, which is dropped there.
  ///
  /// A word that is wider than a line has a line of its own and stays whole.
  ///
  /// - Parameters:
  ///   - width: The columns of a line; as many as it takes if nil.
  ///   - lead: What stands before the text on its first line.
  ///   - indent: The spaces before the text on the other lines.
  /// - Returns: The lines, of which there is always one.
  func wrapped(
    to width: Int?, after lead: TerminalText = TerminalText(), indent: Int = 0
  ) -> [TerminalText] {
    guard let width, lead.width + self.width > width else { return [lead + self] }
    var lines: [TerminalText] = []
    var line = lead
    var gap = TerminalText()
    var hasWord = false
    for token in tokens() {
      if token.isSpace {
        gap = token.text
        continue
      }
      if line.width + gap.width + token.text.width <= width {
        line += gap
      } else if hasWord {
        lines.append(line)
        line = TerminalText(spaces: indent)
      }
      line += token.text
      gap = TerminalText()
      hasWord = true
    }
    lines.append(line)
    return lines
  }
}

extension TerminalText.Piece {
  /// The piece in words and stretches of white space, each with whether it is the latter.
  fileprivate func parts() -> [(part: Self, isSpace: Bool)] {
    var parts: [(part: Self, isSpace: Bool)] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var width = 0
    var isSpace = false
    var previous: Unicode.Scalar = " "
    func end(at index: String.Index) {
      if start < index {
        let part = Self(text: String(scalars[start..<index]), role: role, width: width)
        parts.append((part, isSpace))
      }
      start = index
      width = 0
    }
    for index in scalars.indices {
      let scalar = scalars[index]
      let added = DisplayWidth.of(scalar, after: previous)
      if scalar.isBreakingSpace != isSpace {
        // A mark on a space belongs to it, and is no place to break a line.
        if !(isSpace && added == 0) { end(at: index) }
        isSpace.toggle()
      }
      width += added
      previous = scalar
    }
    end(at: scalars.endIndex)
    return parts
  }
}

extension Unicode.Scalar {
  /// Whether a line may be broken at this white space.
  fileprivate var isBreakingSpace: Bool {
    switch value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }
}
