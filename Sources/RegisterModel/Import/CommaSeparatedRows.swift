/// Reads comma-separated values row by row, as RFC 4180 has them.
///
/// LF, CRLF and a lone CR end a row. A cell that begins with a quotation mark goes on to the next
/// one that is not doubled, over separators and line ends. One of the apostrophes before `=`, `+`,
/// `-`, `@`, TAB or CR is taken away: it keeps a spreadsheet from taking a text for a formula.
struct CommaSeparatedRows {
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private var offset: Int
  private var line = 1

  /// The line of a quotation mark that is never closed; with it the reading ends.
  private(set) var openQuote: Int?

  /// Begins to read.
  init(_ bytes: ArraySlice<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    offset = bytes.startIndex
  }

  /// The next row; `nil` at the end of the text, and where a quotation mark is not closed.
  mutating func next() -> ImportTable.Row? {
    guard offset < bytes.endIndex else { return nil }
    var row = ImportTable.Row(line: line)
    while true {
      if peek == Self.quote {
        guard let cell = quotedCell() else { return nil }
        row.append(Self.withoutGuard(cell.bytes), flaw: cell.flaw)
      } else {
        row.append(Self.withoutGuard(plainCell()))
      }
      if peek == separator {
        offset += 1
      } else {
        endLine()
        return row
      }
    }
  }

  private static let quote = UInt8(ascii: "\"")

  private var peek: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

  /// Moves past a line end, of which CRLF is one.
  private mutating func endLine() {
    guard let byte = peek else { return }
    line += 1
    offset += 1
    if byte == UInt8(ascii: "\r"), peek == UInt8(ascii: "\n") { offset += 1 }
  }

  /// What stands up to the next separator or line end.
  private mutating func plainCell() -> ArraySlice<UInt8> {
    let cell = bytes[offset...].prefix { $0 != separator && !Self.endsLine($0) }
    offset = cell.endIndex
    return cell
  }

  /// What stands between quotation marks, and whether more follows in the same cell; `nil` where
  /// the second mark is missing.
  private mutating func quotedCell() -> (bytes: ArraySlice<UInt8>, flaw: ImportTable.Flaw.Kind?)? {
    let firstLine = line
    var cell: [UInt8] = []
    repeat {
      offset += 1
      let piece = bytes[offset...].prefix { $0 != Self.quote }
      countLines(in: piece)
      offset = piece.endIndex
      guard peek != nil else {
        openQuote = firstLine
        return nil
      }
      offset += 1
      cell += piece
      if peek == Self.quote { cell.append(Self.quote) }
    } while peek == Self.quote
    let rest = plainCell()
    let isBlank = rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return ((cell + rest)[...], isBlank ? nil : .textAfterQuote)
  }

  private mutating func countLines(in piece: ArraySlice<UInt8>) {
    var previous: UInt8 = 0
    for byte in piece {
      let isSecondOfPair = previous == UInt8(ascii: "\r") && byte == UInt8(ascii: "\n")
      if Self.endsLine(byte), !isSecondOfPair { line += 1 }
      previous = byte
    }
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func withoutGuard(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let apostrophe = UInt8(ascii: "'")
    guard cell.first == apostrophe, let guarded = cell.first(where: { $0 != apostrophe }),
      Array("=+-@\t\r".utf8).contains(guarded)
    else { return cell }
    return cell.dropFirst()
  }
}

extension ColumnTitles {
  /// The separator of a CSV file: of comma, semicolon and TAB the one by which the first line with
  /// text has the most known titles; of several such, the one by which it has the most cells; and
  /// of several such, the first.
  func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), titles: -1, cells: 0)
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var reader = CommaSeparatedRows(bytes, separator: separator)
      var header = reader.next()
      while let row = header, row.cells.isEmpty { header = reader.next() }
      guard let header else { continue }
      let titles = count(in: header)
      if (titles, header.width) > (best.titles, best.cells) {
        best = (separator, titles, header.width)
      }
    }
    return best.separator
  }
}
