/// How a table looks in a terminal, however narrow.
extension TerminalRenderer {
  /// A table in columns, its cells wrapped to fit, and if need be their longest words parted; or,
  /// where even that leaves no room for all columns, its rows one after the other as labels and
  /// values.
  func lines(of table: Table) -> [TerminalText] {
    let headers = table.columns.map { prepare($0.header.withPlain(as: .heading)) }
    let cells = [headers] + table.rows.map { $0.map(prepare) }
    guard let widths = columnWidths(of: table, cells: cells) else { return linesOfRows(in: table) }
    let rule = widths.map { TerminalText(String(repeating: "-", count: $0)) }
    return ([headers, rule] + cells.dropFirst()).flatMap { linesOfRow($0, widths: widths) }
  }

  /// The columns' widths, which fit the renderer's; nil if nothing does.
  private func columnWidths(of table: Table, cells: [[TerminalText]]) -> [Int]? {
    let natural = table.columns.indices.map { column in
      cells.reduce(1) { max($0, $1[column].width) }
    }
    guard let width else {
      // No line is too long here, but one long cell must not fill all other rows with spaces.
      return natural.map { min($0, 80) }
    }
    let available = width - Self.gap * (natural.count - 1)
    if natural.reduce(0, +) <= available { return natural }
    let least = table.columns.indices.map { column in
      let longestWord = cells.reduce(1) { $1[column].words().map(\.width).reduce($0, max) }
      return min(natural[column], max(longestWord, table.columns[column].minimumWidth))
    }
    let partingWords = table.columns.indices.map { column in
      // At least two thirds of the longest word stand on one line.
      min(least[column], max(Self.partedWord, (2 * least[column] + 2) / 3))
    }
    let priorities = table.columns.map(\.priority)
    return narrowed(natural, to: available, least: least, priorities: priorities)
      ?? narrowed(natural, to: available, least: partingWords, priorities: priorities)
  }

  /// Widths that add up to `available`, taken from the columns of the lowest priority first and
  /// among equals from the widest; nil if `least` is more than that.
  private func narrowed(
    _ natural: [Int], to available: Int, least: [Int], priorities: [Int]
  ) -> [Int]? {
    var widths = natural
    for priority in Set(priorities).sorted() {
      let columns = widths.indices.filter { priorities[$0] == priority }
      let excess = widths.reduce(0, +) - available
      if excess <= 0 { break }
      // The highest ceiling under which these columns are narrow enough, found by halving.
      var fits = 0
      var exceeds = columns.map { widths[$0] }.max() ?? 0
      let wanted = columns.reduce(0) { $0 + widths[$1] } - excess
      while exceeds - fits > 1 {
        let ceiling = (fits + exceeds) / 2
        let total = columns.reduce(0) { $0 + max(least[$1], min(widths[$1], ceiling)) }
        if total <= wanted { fits = ceiling } else { exceeds = ceiling }
      }
      for column in columns { widths[column] = max(least[column], min(widths[column], fits)) }
    }
    return widths.reduce(0, +) <= available ? widths : nil
  }

  private func linesOfRow(_ row: [TerminalText], widths: [Int]) -> [TerminalText] {
    let wrapped = zip(row, widths).map { cell, columnWidth in
      cell.wrapped(to: width == nil ? nil : columnWidth, partsWords: true)
    }
    let height = wrapped.reduce(1) { max($0, $1.count) }
    return (0..<height).map { index in
      var line = TerminalText()
      var start = 0
      for (cell, columnWidth) in zip(wrapped, widths) {
        if index < cell.count && cell[index].width > 0 {
          let isFirst = start == 0
          line = line.padded(to: isFirst ? 0 : max(start, line.width + Self.gap)) + cell[index]
        }
        start += columnWidth + Self.gap
      }
      return line
    }
  }

  private func linesOfRows(in table: Table) -> [TerminalText] {
    table.rows.enumerated().flatMap { position, row in
      let definitions = zip(table.columns, row).map { column, cell in
        Definition(column.header, cell)
      }
      return (position == 0 ? [] : [TerminalText()]) + lines(of: definitions, indent: 0)
    }
  }

  /// The columns that a word has at least before it is parted.
  private static var partedWord: Int { 16 }

  /// The columns between two cells.
  private static var gap: Int { 2 }
}
