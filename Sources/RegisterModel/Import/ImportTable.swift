/// A table of text cells with a header, as it is imported.
public struct ImportTable: Hashable, Sendable {
  /// One row below the header.
  public struct Row: Hashable, Sendable {
    /// The number of the line that it begins on, from 1.
    public var line: Int
    /// The cells, white space at their ends removed.
    public var cells: [String]

    /// Makes a row of its cells.
    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  /// The names of the columns.
  public var header: [String]
  /// The rows, in order.
  public var rows: [Row]

  /// Reads tab-separated values: a line a row, a TAB between cells, no quoting.
  ///
  /// That is IANA's `text/tab-separated-values`. Lines without any text are passed over; a byte
  /// order mark and CRLF are accepted.
  public init(tabSeparated text: String) {
    var rows: [Row] = []
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = text.utf8.starts(with: mark) ? text.utf8.dropFirst(mark.count) : text.utf8[...]
    let lines = body.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.last == 0x0D ? line.dropLast() : line
      let cells = content.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { WhiteSpace.folded(String(Substring($0))) }
      if cells.allSatisfy(\.isEmpty) { continue }
      rows.append(Row(line: index + 1, cells: cells))
    }
    header = rows.first?.cells ?? []
    self.rows = Array(rows.dropFirst())
  }
}
