/// What an import can find in a table, each kind with the values that a sentence about it needs.
///
/// A row is named by the line that it begins on, counted from 1.
public enum TableFinding: Hashable, Sendable {
  /// A row that continued the row above; `dropped` is what stood there already.
  case tornRow(row: Int, above: String, dropped: [String])
  /// A row that says what a row further up says already.
  case repeatedRow(row: Int, name: String, firstRow: Int)
  /// A line of a text that is no part of its table.
  case outsideTable(row: Int, text: String)
  /// A quotation mark that is not closed: the cell goes on to the end of the file.
  case unclosedQuote(row: Int)
  case unknownColumn(column: String, suggestion: String?)
  case invalidRow(row: Int, problem: RowProblem)
  case splitCell(row: Int, column: String, items: [String])

  /// Why a row of a table makes no register.
  public enum RowProblem: Error, Hashable, Sendable {
    case tooManyCells(Int, columns: Int)
    case noName
    case invalidID(String)
    case repeatedID(String)
    case registerExists(String)
    case registerDoesNotParse(String)
    /// A cell holds a character that no register may hold, as `<U+202E>`.
    case forbiddenCharacter(String, column: String)
    /// A cell has more combining marks in a row than any writing system needs.
    case tooManyMarks(limit: Int, column: String)
    /// A cell holds a personal identity code.
    case identityCode(masked: String, column: String)
    /// A cell goes on behind the quotation mark that closes it.
    case textAfterQuote(column: String)
    /// The register's file would not say what the row says.
    case notReadBack(String)
  }

  /// The row that the finding is about; `nil` for one about the header.
  public var row: Int? {
    switch self {
    case .tornRow(let row, _, _), .repeatedRow(let row, _, _), .outsideTable(let row, _),
      .unclosedQuote(let row), .invalidRow(let row, _), .splitCell(let row, _, _):
      row
    case .unknownColumn: nil
    }
  }

  /// The stable name of this kind of finding.
  public var code: DiagnosticCode {
    switch self {
    case .tornRow: .tornRow
    case .repeatedRow: .repeatedRow
    case .outsideTable: .outsideTable
    case .unclosedQuote: .unclosedQuote
    case .unknownColumn: .unknownColumn
    case .invalidRow: .invalidRow
    case .splitCell: .splitCell
    }
  }

  /// How much a finding of this kind matters.
  public var severity: Severity {
    switch self {
    case .tornRow, .repeatedRow, .outsideTable, .splitCell: .note
    case .unknownColumn: .warning
    case .unclosedQuote, .invalidRow: .error
    }
  }
}

extension Finding {
  /// The row of a table that a finding is about; `nil` for one about the header, or about no table.
  public var tableRow: Int? {
    if case .table(let finding) = self { finding.row } else { nil }
  }
}
