/// A numbered clause of the description of the file format, such as 1.3.
public struct Clause: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The section, from 1.
  public var section: Int
  /// The clause within its section, from 1; 0 stands for the section as a whole.
  public var item: Int

  /// Makes the clause `item` of `section`.
  public init(_ section: Int, _ item: Int = 0) {
    self.section = section
    self.item = item
  }

  /// Whether a file with an error under this clause does not parse (clause 1.8).
  public var breaksSyntax: Bool { section == 1 && (1...5).contains(item) }

  /// The clause as it is cited: `1.3`, or `2` for a whole section.
  public var description: String { item == 0 ? "\(section)" : "\(section).\(item)" }

  /// Whether one clause stands before another.
  public static func < (left: Clause, right: Clause) -> Bool {
    (left.section, left.item) < (right.section, right.item)
  }
}
