package import Diagnostics

/// A table on its way to registers: what the rules of section 6 have made of it so far.
package struct TableDraft: Sendable {
  /// What the registers are to be read with.
  let schema: Schema
  /// What its columns may be titled with.
  let titles: ColumnTitles
  /// How its cells are written.
  let format: TableFormat
  /// The line of a quotation mark that is never closed.
  let openQuote: Int?
  /// The row with the titles of the columns, once it is found.
  private(set) var header: ImportTable.Row?
  /// The first column that has a title: what a row is called stands there.
  private(set) var firstColumn = 0
  /// The rows that are still to be dealt with.
  var rows: [ImportTable.Row]
  /// What the columns mean, once that is known.
  var columns = TableColumns()
  /// The registers.
  var entries: [TableImport.Entry] = []
  /// What was noticed.
  package var findings = ImportFindings()

  private var foldedHeader: [FoldedName] = []

  /// Begins with a table as it is read.
  package init(_ source: SourceText, as format: TableFormat, schema: Schema) {
    titles = ColumnTitles(of: schema)
    let table = ImportTable(source, as: format, titles: titles)
    self.schema = schema
    self.format = format
    openQuote = table.openQuote
    rows = table.rows
  }

  /// Takes a row as the header, and others as those below it.
  mutating func begin(at header: ImportTable.Row, rows: [ImportTable.Row]) {
    self.header = header
    self.rows = rows
    firstColumn = header.cells.firstIndex { !$0.isEmpty } ?? 0
    foldedHeader = header.cells.map { FoldedName(CellText.line(of: $0)) }
  }

  /// The title of a column as it stands in the table, for a message about it.
  func title(of column: Int) -> String { CellText.excerpt(of: header?[column] ?? "") }

  /// What a row is called in messages.
  func name(of row: ImportTable.Row) -> String { CellText.excerpt(of: row[firstColumn]) }

  /// Whether a row says what the header says, as it does at the top of each page of a document.
  func repeatsHeader(_ row: ImportTable.Row) -> Bool {
    foldedHeader.count == row.cells.count
      && zip(foldedHeader, row.cells).allSatisfy { $0 == FoldedName(CellText.line(of: $1)) }
  }
}
