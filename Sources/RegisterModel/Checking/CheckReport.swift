public import Diagnostics

/// What a check found.
public struct CheckReport: Sendable {
  /// The number of registers that were checked.
  public var registers: Int
  /// A report for each file that has findings, in the order of their paths.
  public var files: [FileReport]

  /// Makes a report of its parts.
  public init(registers: Int, files: [FileReport]) {
    self.registers = registers
    self.files = files
  }

  /// The number of findings of a severity, those that are only counted included.
  public func count(_ severity: Severity) -> Int {
    files.reduce(0) { $0 + $1.count(severity) }
  }
}
