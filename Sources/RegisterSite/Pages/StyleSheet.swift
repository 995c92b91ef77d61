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
    let table = Self.sheet(Templates.style, stating: "\(from)rem", at: "WIDTH-OF-TABLE")
    text = Self.sheet(table, stating: "\(from - 1).99rem", at: "WIDTH-OF-CARDS")
  }

  /// A style sheet with a length wherever it has a mark for that.
  private static func sheet(_ text: String, stating length: String, at mark: String) -> String {
    precondition(text.contains(mark), "The style sheet has a place for \(mark).")
    return text.replacing(mark, with: length)
  }

  /// The room that a column takes, in rem.
  private static func breadth(of type: FieldType) -> Int {
    switch type.room {
    case .paragraphs: 17
    case .line: 9
    case .word: 5
    }
  }

  /// The narrowest window in which a table reads better than cards do, in rem.
  private static let narrowest = 48

  /// What a line of the page is wide, in rem: more columns than have room in it are never a table.
  private static let widest = 92

  /// Wider than any window, in rem.
  private static let never = 10_000
}
