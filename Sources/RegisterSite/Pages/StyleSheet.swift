internal import RegisterModel

/// The style sheet of a site: it knows from which width of the window its table has room as one.
///
/// On a narrower window each register is a card. How much room the columns take depends on the
/// fields of the schema, and a style sheet cannot count them.
struct StyleSheet {
  /// The text of the style sheet.
  let text: String

  /// Makes the style sheet for the registers of a schema.
  init(for schema: Schema) {
    let breadth = max(Self.narrowest, schema.fields.reduce(0) { $0 + Self.breadth(of: $1.type) })
    let from = breadth > Self.widest ? Self.never : breadth
    text = Templates.style.replacing("76rem", with: "\(from)rem")
      .replacing("75.99rem", with: "\(from - 1).99rem")
  }

  /// The room that a column takes, in rem.
  private static func breadth(of type: FieldType) -> Int {
    switch type {
    case .text: 17
    case .line, .list, .choice, .link: 9
    case .flag, .date: 5
    }
  }

  /// The narrowest window in which a table reads better than cards do, in rem.
  private static let narrowest = 48

  /// What a line of the page is wide, in rem: more columns than have room in it are never a table.
  private static let widest = 92

  /// Wider than any window, in rem.
  private static let never = 10_000
}
