import Diagnostics
import ModelTestSupport
import RegisterModel

/// The page that tells for each clause of the format which rule holds it and which vectors show it.
enum ConformancePage {
  /// Where the page stands, relative to the package's root.
  static let path = "Sources/Documentation.docc/Conformance.md"

  /// One clause of the format, as its description numbers and names it.
  struct DescribedClause {
    /// The number, as it is cited.
    var number: String
    /// What the clause is about.
    var title: String
  }

  /// The clauses that the description of the format has, in its order.
  ///
  /// A section without numbered clauses is one by itself.
  ///
  /// - Throws: What reading the description throws.
  static func clauses() throws -> [DescribedClause] {
    let page = try Checkout.text("Sources/Documentation.docc/FileFormat.md")
    var clauses: [DescribedClause] = []
    for line in page.split(separator: "\n") {
      if line.hasPrefix("## "), let clause = clause(line.dropFirst(3), numberEnd: ". ") {
        clauses.append(clause)
      } else if line.hasPrefix("**"), let clause = clause(line.dropFirst(2), numberEnd: " ") {
        clauses.append(clause)
      }
    }
    let parents = Set(clauses.compactMap { $0.number.split(separator: ".").dropLast().first })
    return clauses.filter { !parents.contains($0.number[...]) }
  }

  /// The page as it should be.
  ///
  /// - Throws: What reading the description of the format throws.
  static func text() throws -> String {
    var rows: [String] = []
    for clause in try clauses() {
      for topic in topics(of: clause.number) {
        let count = VectorFolder.vectors.count { $0.clause == clause.number && $0.topic == topic }
        let rules = rules(for: topic).map { "`\($0)`" }.joined(separator: ", ")
        let name = DiagnosticCode(rawValue: topic) == nil ? topic : "`\(topic)`"
        rows.append("| \(clause.number) | \(clause.title) | \(name) | \(rules) | \(count) |\n")
      }
    }
    return opening + rows.joined() + closing
  }

  /// What the folders of a clause's vectors are called: its codes in their order, then other topics.
  static func topics(of clause: String) -> [String] {
    let found = Set(VectorFolder.vectors.filter { $0.clause == clause }.map(\.topic))
    let codes = DiagnosticCode.allCases.filter { $0.clause.description == clause }
      .map(\.rawValue)
    return codes + found.subtracting(codes).sorted()
  }

  private static func rules(for code: String) -> [String] {
    let rules = AllRules.types.filter { $0.codes.contains { $0.rawValue == code } }
    return rules.map { "\($0)" }.reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  private static func clause(_ line: Substring, numberEnd: String) -> DescribedClause? {
    let number = line.prefix { $0.isNumber || $0 == "." }
    let digits = number.last == "." ? number.dropLast() : number
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(numberEnd) else { return nil }
    let title = rest.dropFirst(numberEnd.count).prefix { $0 != "." && $0 != "*" }
    return DescribedClause(number: String(digits), title: String(title))
  }

  private static let opening = """
    # Conformance

    Which rule holds each clause of the format, and which vectors show it.

    ## Overview

    A *vector* is an input with what a reader of the format must say of it: the findings with their
    places and fixes, the values that are stated, the canonical form. The vectors stand in `Tests/Vectors`,
    in a folder for each clause of <doc:FileFormat>, and in that in a folder for each code or topic of this
    table. They are plain files, and the `README.md` beside them says how a reader in any language can run
    them. `swift test --filter VectorTests` runs them here. What each code means is told in
    <doc:DiagnosticCodes>.

    ## Clauses

    | clause | about | code or topic | rule | vectors |
    |---|---|---|---|---|

    """

  private static let closing = """

    ## How the work grows

    `Tests/ModelTestSupport/Hostile` makes some hundreds of hostile files and folders, each with its
    documented answer, which the tests check. How time and memory grow with the size of the large ones is
    measured by a program, from 1 MiB to 8 MiB, each in a process of its own:

    ```
    swift run -c release --package-path Tests/Scaling --scratch-path .build/scaling
    ```

    ## How much of the code the tests run

    <doc:Testing> tells how it is seen which lines of the code the tests run, and whether they would notice
    if those were wrong.

    """
}
