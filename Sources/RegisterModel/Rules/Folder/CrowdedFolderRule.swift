public import Diagnostics

/// Clause 1.7: past ``limit`` registers in one folder, folders are advised; a note.
///
/// Git, editors and people all take long with a folder of many thousands of files.
public enum CrowdedFolderRule: Rule {
  /// The kinds of finding that the rule reports.
  public static let codes: [DiagnosticCode] = [.crowdedFolder]

  /// The most registers in one folder that nothing is said about.
  public static let limit = 2000

  /// The folders that are crowded, by their paths from the root, in the order of the registers.
  static func problems(with registers: [RegisterID]) -> [(path: String, finding: Finding)] {
    var counts: [Substring: Int] = [:]
    var folders: [Substring] = []
    for register in registers {
      let path = register.rawValue[...]
      let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
      let count = (counts[folder] ?? 0) + 1
      counts[folder] = count
      if count == limit + 1 { folders.append(folder) }
    }
    return folders.map { folder in
      (
        folder.isEmpty ? RegisterID.folder : "\(RegisterID.folder)/\(folder)",
        .crowdedFolder(registers: counts[folder] ?? 0, limit: limit)
      )
    }
  }
}
