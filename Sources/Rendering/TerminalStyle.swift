/// How a role looks on a terminal with colour.
///
/// The styles are SGR parameters (ECMA-48 8.3.117) of the eight colours that the user's own theme
/// sets, without the yellow, white and black that vanish on one background or the other. Colour is
/// never the only sign: what is added is also underlined, and what is removed struck through.
enum TerminalStyle {
  /// The SGR parameters for `role`, nil where it looks like any text.
  static func of(_ role: Role) -> String? {
    switch role {
    case .plain, .secondary, .unchanged: nil
    case .title: "1;4"
    case .heading, .fieldName, .emphasis, .registerName: "1"
    case .registerID, .path: "36"
    case .lineNumber, .objectID, .revision: "34"
    case .date, .person: "36"
    case .added: "4;32"
    case .removed: "9;31"
    case .newValue: "32"
    case .oldValue: "31"
    case .error: "1;31"
    case .warning, .internalMark: "1;35"
    case .note: "1;34"
    case .hint: "1;32"
    case .code: "35"
    case .command: "1;36"
    }
  }
}
