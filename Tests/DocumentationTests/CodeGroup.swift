import Diagnostics

/// A table of the page of codes: a heading, and the codes that stand below it.
struct CodeGroup {
  /// The heading.
  var title: String
  /// What is said before the table; empty where nothing is.
  var introduction = ""
  /// The first of its codes; it ends where the next group begins.
  var first: DiagnosticCode

  /// The groups, in the order of the codes.
  static let all = [
    CodeGroup(title: "The bytes of a file", first: .fileTooLarge),
    CodeGroup(title: "Lines and fields", first: .indentedComment),
    CodeGroup(title: "Names of files", first: .invalidName),
    CodeGroup(title: "Values", first: .invalidFlag),
    CodeGroup(title: "The schema, and what it demands of a register", first: .missingField),
    CodeGroup(title: "Personal data", first: .identityCode),
    CodeGroup(
      title: "Tables that are imported",
      introduction: """
        `import` reports these. They have no place in a register's file; a row is named by its line
        in the table.
        """,
      first: .tornRow),
  ]

  /// The codes of the group, in order.
  var codes: [DiagnosticCode] {
    let others = Set(Self.all.map(\.first)).subtracting([first])
    return Array(
      DiagnosticCode.allCases.drop { $0 != first }.prefix { !others.contains($0) })
  }
}
