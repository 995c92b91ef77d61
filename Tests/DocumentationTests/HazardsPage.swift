import ModelTestSupport

/// The page that says for each hazard which test holds it, `Hazards.md`.
struct HazardsPage {
  /// A row of one of its tables.
  struct Row: Sendable {
    /// The heading that it stands under.
    let group: String
    /// What is thrown.
    let hazard: String
    /// What the tool does.
    let answer: String
    /// What holds it; `nil` where a word of it is not understood.
    let evidence: [Evidence]?
  }

  /// What shows that a hazard is met.
  enum Evidence: Equatable, Sendable {
    /// A test of a suite: `` `Suite` "name" ``.
    case test(suite: String, name: String)
    /// A repository of the page on repositories: ``case `name` ``.
    case repository(String)
    /// A kind of input of the hostile corpus: ``input `kind` ``.
    case input(String)
    /// A program, or a folder of vectors: its path, as in `` `Tests/Faults` ``.
    case path(String)
  }

  /// The rows, in their order.
  private(set) var rows: [Row] = []

  /// Reads the page.
  ///
  /// - Throws: What reading the file throws.
  init() throws {
    self.init(try Catalogue.text(of: "Hazards"))
  }

  /// Reads the text of a page.
  init(_ text: String) {
    var group = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("### ") { group = String(line.dropFirst(4)) }
      guard line.hasPrefix("| ") else { continue }
      let cells = line.split(separator: "|").map { Self.trimmed($0) }
      if cells.count == 3, cells[2] == "Held by" { continue }
      rows.append(
        Row(
          group: group, hazard: String(cells.first ?? ""),
          answer: String(cells.dropFirst().first ?? ""),
          evidence: cells.count == 3 ? Self.evidence(cells[2]) : nil))
    }
  }

  /// Reads a cell of evidence, its parts separated by semicolons outside quotation marks.
  static func evidence(_ cell: Substring) -> [Evidence]? {
    var evidence: [Evidence] = []
    var start = cell.startIndex
    var isQuoted = false
    for index in cell.indices {
      if cell[index] == "\"" { isQuoted.toggle() }
      guard cell[index] == ";", !isQuoted else { continue }
      guard let part = part(trimmed(cell[start..<index])) else { return nil }
      evidence += part
      start = cell.index(after: index)
    }
    guard let part = part(trimmed(cell[start...])) else { return nil }
    return evidence + part
  }

  /// Reads a part of a cell: one test, one path, or some repositories or inputs.
  private static func part(_ text: Substring) -> [Evidence]? {
    if let test = text.wholeMatch(of: /`(\w+)` "([^"]+)"/) {
      return [.test(suite: String(test.1), name: String(test.2))]
    }
    if let path = text.wholeMatch(of: /`(Tests\/[^`]+)`/) { return [.path(String(path.1))] }
    guard let list = text.wholeMatch(of: /(case|input)s? (`[^`]+`(?:, `[^`]+`)*)/) else {
      return nil
    }
    let names = list.2.matches(of: /`([^`]+)`/).map { String($0.1) }
    return names.map { list.1 == "case" ? .repository($0) : .input($0) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return start[...end]
  }
}
