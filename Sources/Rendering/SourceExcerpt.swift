/// One line of a file with a place in it underlined.
package struct SourceExcerpt: Hashable, Sendable {
  /// The line's number, counted from 1.
  package var lineNumber: Int
  /// The line as it stands in the file, without its line break.
  package var line: String
  /// The place: columns in Unicode scalars counted from 1, the last one excluded.
  ///
  /// An empty range is a place between two characters, and what lies outside the line is taken
  /// for its end.
  package var columns: Range<Int>
  /// The role of the underline.
  package var role: Role

  package init(lineNumber: Int, line: String, columns: Range<Int>, role: Role) {
    self.lineNumber = lineNumber
    self.line = line
    self.columns = columns
    self.role = role
  }
}
