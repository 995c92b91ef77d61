/// How the cells of a table are written in a file (clause 6.1).
public enum TableFormat: String, Sendable, CaseIterable {
  /// A line a row, a TAB between cells, no quoting: IANA's `text/tab-separated-values`.
  case tsv
  /// Cells between separators, in quotation marks where need be: RFC 4180.
  case csv
  /// A table as it comes out of a document, with the text around it.
  case text

  /// The format that the ending of a file's name tells, else `tsv`.
  public init(path: String) {
    let name = FoldedName(path).text
    self = name.hasSuffix(".csv") ? .csv : name.hasSuffix(".txt") ? .text : .tsv
  }
}
