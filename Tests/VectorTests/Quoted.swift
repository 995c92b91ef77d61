/// Texts as the vectors show them: on one line, in quotation marks, nothing in them unseen.
enum Quoted {
  /// The text in quotation marks.
  ///
  /// A quotation mark, a backslash and every scalar that is not seen by itself or may be taken for
  /// another are escaped: controls, formats, separators but the space, combining marks, and what
  /// is unassigned or for private use.
  static func text(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case " ": quoted += " "
      default:
        if isSeen(scalar) {
          quoted.unicodeScalars.append(scalar)
        } else {
          quoted += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
      }
    }
    return quoted + "\""
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .nonspacingMark,
      .spacingMark, .enclosingMark, .surrogate, .privateUse, .unassigned:
      false
    default: true
    }
  }
}
