/// How a role looks on a terminal with colour.
///
/// The styles are SGR parameters (ECMA-48 8.3.117). The eight colours of a theme are not used: which they
/// are nobody knows, and with most themes some of them vanish on a white background or on a black one.
/// Those used are from the cube of 256, which is the same everywhere, and halfway between light and dark:
/// on every usual background their contrast is at least 3:1 (WCAG 2.2, 1.4.11), as a test computes. Colour
/// is never the only sign: what is added is also underlined, and what is removed struck through.
enum TerminalStyle {
  private static let red = "38;5;196"
  private static let softRed = "38;5;167"
  private static let green = "38;5;28"
  private static let blue = "38;5;32"
  private static let cyan = "38;5;30"
  private static let purple = "38;5;133"

  /// The SGR parameters for `role`, nil where it looks like any text.
  static func of(_ role: Role) -> String? {
    switch role {
    case .plain, .secondary, .unchanged: nil
    case .title: "1;4"
    case .heading, .fieldName, .emphasis, .registerName: "1"
    case .registerID, .path: cyan
    case .lineNumber, .objectID, .revision: blue
    case .date, .person: cyan
    case .added: "4;\(green)"
    case .removed: "9;\(softRed)"
    case .newValue: green
    case .oldValue: softRed
    case .error: "1;\(red)"
    case .warning, .internalMark: "1;\(purple)"
    case .note: "1;\(blue)"
    case .hint: "1;\(green)"
    case .code: purple
    case .command: "1;\(cyan)"
    }
  }
}
