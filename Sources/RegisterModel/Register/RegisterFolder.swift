public import Diagnostics

/// What the folder of registers holds, by the rules of clause 1.7.
public struct RegisterFolder: Sendable {
  /// The registers, by id.
  public let registers: [RegisterID]
  /// Whether the schema's file is there.
  public let hasSchema: Bool
  /// What is there and should not be: a path relative to the root, and what is wrong with it.
  public let findings: [(path: String, finding: Finding)]

  /// Sorts out the entries of a folder, at any depth and in any order.
  ///
  /// Names that begin with a dot, and all that is below them, are passed over. A folder is judged
  /// by its name and its depth; what is in it, by itself.
  public init(_ entries: some Sequence<RegisterFolder.Entry>) {
    var registers: [RegisterID] = []
    var hasSchema = false
    var findings: [(path: String, finding: Finding)] = []
    var folded: [FoldedName: String] = [:]
    for entry in entries.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let parts = entry.path.split(separator: "/", omittingEmptySubsequences: false)
      if parts.contains(where: { $0.hasPrefix(".") && $0 != "." && $0 != ".." }) { continue }
      let path = "\(RegisterID.folder)/\(entry.path)"
      if let problem = Self.problem(with: entry, parts) {
        findings.append((path, problem))
        continue
      }
      if entry.kind == .folder { continue }
      if let other = folded.updateValue(path, forKey: FoldedName(path)) {
        findings.append((path, .clashingNames(name: path, other: other)))
      } else if entry.path == Schema.fileName {
        hasSchema = true
      } else if let id = RegisterID(path: path) {
        registers.append(id)
      }
      if entry.kind == .executableFile { findings.append((path, .executableFile(name: path))) }
    }
    self.registers = registers.sorted()
    self.hasSchema = hasSchema
    self.findings = findings
  }

  private static func problem(with entry: RegisterFolder.Entry, _ parts: [Substring]) -> Finding? {
    if let kind = unexpectedKind(entry.kind) {
      return .unexpectedEntry(name: entry.path, kind: kind)
    }
    let isFolder = entry.kind == .folder
    if !isFolder, entry.path == Schema.fileName { return nil }
    let depth = isFolder ? parts.count : parts.count - 1
    if depth > RegisterID.deepestFolder { return .folderTooDeep(limit: RegisterID.deepestFolder) }
    guard isFolder || entry.path.hasSuffix(RegisterID.fileExtension) else {
      return .unexpectedEntry(name: entry.path, kind: .file)
    }
    var names = parts
    if !isFolder, let last = names.popLast() {
      names.append(last.dropLast(RegisterID.fileExtension.count))
    }
    if let reserved = names.first(where: RegisterID.isReservedOnWindows) {
      return .reservedName(name: String(reserved))
    }
    guard let wrong = names.first(where: { !RegisterID.isName($0) }) else { return nil }
    return .invalidName(
      name: String(wrong), suggestion: RegisterID(name: String(wrong))?.rawValue)
  }

  private static func unexpectedKind(_ kind: RegisterFolder.Entry.Kind) -> Finding.EntryKind? {
    switch kind {
    case .file, .executableFile, .folder: nil
    case .symbolicLink: .symbolicLink
    case .submodule: .submodule
    case .other: .other
    }
  }
}
