import Diagnostics
import ModelTestSupport
import Testing

/// One vector: an input in the files' format, and what a reader of the format says of it.
///
/// `Tests/Vectors/README.md` specifies the files for whoever wants to run them.
struct Vector: Sendable, CustomTestStringConvertible {
  /// What the bytes of an input are; it stands in the name before `.input`.
  enum Kind: String, Sendable, CaseIterable {
    /// A register's file.
    case register = ""
    /// A schema's file.
    case schema
    /// Several registers, checked together.
    case registers
    /// Several registers, checked together, with a note for each missing translation.
    case notes
    /// The entries of a folder of registers.
    case folder
    /// Two versions of one register, each perhaps with a schema of its own.
    case versions
    /// Several registers that are written as a table.
    case list
    /// A table, in one of the forms that are imported.
    case tsv, csv, text
  }

  /// The folder, relative to the package's root, that holds all vectors.
  static let folder = "Tests/Vectors"

  /// The path below the folder, without the ending: `1.3/unknown-key/near-key`.
  let path: String
  /// What the input is.
  let kind: Kind

  /// Makes a vector of an input's path below the folder; `nil` for a file that is no input.
  init?(input: String) {
    guard input.hasSuffix(Self.inputEnding) else { return nil }
    let stem = input.dropLast(Self.inputEnding.count)
    let name = stem.split(separator: "/").last ?? stem
    let dot = name.firstIndex(of: ".")
    guard let kind = Kind(rawValue: dot.map { String(name[$0...].dropFirst()) } ?? "") else {
      return nil
    }
    self.kind = kind
    path = String(dot.map { stem[..<$0] } ?? stem)
  }

  /// The path of the input below the package's root.
  var input: String {
    file(kind == .register ? Self.inputEnding : ".\(kind.rawValue)\(Self.inputEnding)")
  }

  /// The clause that the vector is about, as it is cited.
  var clause: String { String(path.prefix { $0 != "/" }) }

  /// The code, or the topic of a clause, that the vector is about.
  var topic: String { String(path.dropFirst(clause.count + 1).prefix { $0 != "/" }) }

  /// The path, below the package's root, of a file beside the input.
  func file(_ ending: String) -> String { "\(Self.folder)/\(path)\(ending)" }

  /// What a test of this vector is called.
  var testDescription: String { path }

  private static let inputEnding = ".input"
}
