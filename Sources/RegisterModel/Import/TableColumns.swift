/// What the columns of a table mean, one by one.
struct TableColumns: Sendable {
  /// What a column holds.
  enum Meaning: Hashable, Sendable {
    /// The ids of the registers.
    case id
    /// The values of the field at a place in the schema, in a language where it is translatable.
    case field(Int, LanguageCode?)
    /// Nothing that is read.
    case none
  }

  /// The meaning of each column that has a title.
  var meanings: [Meaning] = []

  /// The column of ids.
  var id: Int? { meanings.firstIndex(of: .id) }

  /// Whether nothing of a row is read.
  var isEmpty: Bool { meanings.allSatisfy { $0 == .none } }

  /// Whether the cells of a column are read.
  func reads(_ column: Int) -> Bool {
    column < meanings.count && meanings[column] != .none
  }
}
