package import Diagnostics

/// Clause 1.7: past ``limit`` registers in one folder, folders are advised; a note.
///
/// Git, editors and people all take long with a folder of many thousands of files.
package enum CrowdedFolderRule: Rule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.crowdedFolder]

  /// The most registers in one folder that nothing is said about.
  package static let limit = 2000

  /// The folders that are crowded, by their paths from the root, in the order of the registers.
  static func problems(with registers: [RegisterID]) -> [(path: String, finding: Finding)] {
    if registers.count <= limit { return [] }
    var counts: [Substring: Int] = [:]
    var folders: [Substring] = []
    // Registers of one folder mostly follow each other, and are then counted in one go.
    var (open, inRow): (Substring, Int) = ("", 0)
    func close() {
      let before = counts[open] ?? 0
      counts[open] = before + inRow
      if before <= limit, before + inRow > limit { folders.append(open) }
    }
    for register in registers {
      let path = register.rawValue[...]
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
      if folder != open {
        close()
        (open, inRow) = (folder, 0)
      }
      inRow += 1
    }
    close()
    return folders.map { folder in
      (
        folder.isEmpty ? RegisterID.folder : "\(RegisterID.folder)/\(folder)",
        .crowdedFolder(registers: counts[folder] ?? 0, limit: limit)
      )
    }
  }
}
