package import RegisterSyntax

/// The lines of one field's value, of those of a whole file.
package struct ValueLines: RandomAccessCollection, Sendable {
  private let lines: [ValueLine]
  private let range: Range<Int>

  /// The lines of a range.
  init(_ lines: [ValueLine], _ range: Range<Int>) {
    self.lines = lines
    self.range = range
  }

  /// All lines.
  init(_ lines: [ValueLine]) { self.init(lines, lines.indices) }

  /// The index of the first line.
  package var startIndex: Int { 0 }

  /// The number of lines.
  package var endIndex: Int { range.count }

  /// The line at an index, counted from 0.
  package subscript(index: Int) -> ValueLine { lines[range.lowerBound + index] }
}
