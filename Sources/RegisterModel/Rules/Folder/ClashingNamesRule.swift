package import Diagnostics

/// Clause 1.7: no two paths differ only in case or in Unicode form, and none is there twice.
package enum ClashingNamesRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.clashingNames]

  /// What is wrong with the path of a register or of the schema where it is there twice.
  ///
  /// Such a path has no capital and nothing but ASCII, so that two that differ cannot clash.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - previous: The path of the register or the schema before it, in the order of their bytes.
  /// - Returns: The finding about the second of two.
  static func problem(with path: String, after previous: String?) -> Finding? {
    path == previous
      ? .clashingNames(name: "\(RegisterID.folder)/\(path)", other: "\(RegisterID.folder)/\(path)")
      : nil
  }

  /// The paths of the entries, by how they are compared; the last of those that are the same.
  static func paths(of entries: [RegisterFolder.Entry]) -> [FoldedName: String] {
    var paths: [FoldedName: String] = [:]
    for entry in entries where entry.kind != .folder {
      let path = "\(RegisterID.folder)/\(entry.path)"
      paths[FoldedName(path)] = path
    }
    return paths
  }

  /// What is wrong with a path whose name is refused anyway, where another differs from it only in
  /// case or in Unicode form: to rename it would be to write over that one.
  static func problem(withRefused path: String, among paths: [FoldedName: String]) -> Finding? {
    guard let other = paths[FoldedName(path)], !other.utf8.elementsEqual(path.utf8) else {
      return nil
    }
    return .clashingNames(name: path, other: other)
  }
}
