internal import Diagnostics

/// The rows of a table as they are read, before anybody knows what the columns mean.
struct ImportTable: Sendable {
  /// One row, which may be the header or, in a text, a line outside the table.
  struct Row: Hashable, Sendable {
    /// The number of the line that it begins on, from 1.
    var line: Int
    /// The cells up to the last that is filled: white space folded, lines parted by a line feed.
    var cells: [String] = []
    /// The number of cells as they are written, empty ones at the end included.
    var width = 0
    /// What is wrong with some of the cells.
    var flaws: [Flaw] = []
  }

  /// What is wrong with a cell: no register may hold it, or it cannot be told what it says.
  struct Flaw: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case forbidden(Unicode.Scalar)
      case tooManyMarks
      case textAfterQuote
    }

    /// The place of the cell in its row, from 0.
    var cell: Int
    var kind: Kind
  }

  /// The rows that have text, in order.
  var rows: [Row] = []
  /// The line of a quotation mark that is never closed.
  var openQuote: Int?

  /// Reads the rows of a file.
  ///
  /// - Parameters:
  ///   - source: The file; a byte order mark is no part of it.
  ///   - format: How its cells are written.
  ///   - titles: The known titles of columns, by which the separator of a CSV file is found.
  init(_ source: SourceText, as format: TableFormat, titles: ColumnTitles) {
    let bytes =
      source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? source.bytes[3...] : source.bytes[...]
    switch format {
    case .tsv, .text:
      for line in TableLines(bytes, breaksAtPages: format == .text) {
        rows.appendFilled(Row(tabSeparated: line.bytes, line: line.number))
      }
    case .csv:
      var reader = CommaSeparatedRows(bytes, separator: titles.separator(of: bytes))
      while let row = reader.next() { rows.appendFilled(row) }
      openQuote = reader.openQuote
    }
  }
}

extension [ImportTable.Row] {
  /// Adds a row, unless none of its cells has text.
  fileprivate mutating func appendFilled(_ row: ImportTable.Row) {
    if !row.cells.isEmpty { append(row) }
  }
}

extension ImportTable.Row {
  /// Reads a line with a TAB between its cells.
  init(tabSeparated bytes: ArraySlice<UInt8>, line: Int) {
    self.init(line: line)
    var rest = bytes
    while let tab = rest.firstIndex(of: UInt8(ascii: "\t")) {
      append(rest[..<tab])
      rest = rest[(tab + 1)...]
    }
    append(rest)
  }

  /// Adds a cell of its bytes, which may hold line breaks.
  mutating func append(_ bytes: ArraySlice<UInt8>, flaw: ImportTable.Flaw.Kind? = nil) {
    defer { width += 1 }
    let text = CellText.folded(bytes)
    if text.isEmpty { return }
    cells.append(contentsOf: repeatElement("", count: width - cells.count))
    cells.append(text)
    if let flaw = flaw ?? CellText.flaw(of: text, bytes) {
      flaws.append(ImportTable.Flaw(cell: width, kind: flaw))
    }
  }

  /// The text of a cell, empty where the row does not reach so far.
  subscript(cell: Int) -> String { cell < cells.count ? cells[cell] : "" }
}
