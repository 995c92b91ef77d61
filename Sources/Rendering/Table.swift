/// Rows of cells below a header.
package struct Table: Hashable, Sendable {
  /// A column's header, and what becomes of it where the table is too wide.
  package struct Column: Hashable, Sendable {
    /// The text above the column.
    ///
    /// Its plain spans take the role of a heading.
    package var header: RichText
    /// The width below which the column is not narrowed, in display columns.
    package var minimumWidth: Int
    /// Columns of the lowest priority are narrowed first.
    package var priority: Int

    package init(_ header: RichText, minimumWidth: Int = 8, priority: Int = 0) {
      self.header = header
      self.minimumWidth = minimumWidth
      self.priority = priority
    }
  }

  package let columns: [Column]
  /// The rows, each with as many cells as there are columns.
  package private(set) var rows: [[RichText]]

  /// Makes a table.
  ///
  /// - Precondition: There is a column, and every row has a cell for each.
  package init(columns: [Column], rows: [[RichText]] = []) {
    precondition(!columns.isEmpty, "A table needs a column.")
    self.columns = columns
    self.rows = []
    for row in rows { append(row) }
  }

  /// Adds a row below the others.
  ///
  /// - Precondition: It has a cell for each column.
  package mutating func append(_ row: [RichText]) {
    precondition(row.count == columns.count, "A table's row needs a cell for each column.")
    rows.append(row)
  }
}
