package import Diagnostics

/// Clause 1.7: beside folders, registers and the schema nothing lies in the folder of registers: no
/// link, no submodule, no other file.
package enum EntryKindRule: EntryRule {
  /// The kinds of finding that the rule reports.
  package static let codes: [DiagnosticCode] = [.unexpectedEntry]

  /// What is wrong with an entry.
  package static func problem(with entry: RegisterFolder.NamedEntry) -> Finding? {
    switch entry.kind {
    case .symbolicLink: .unexpectedEntry(name: entry.path, kind: .symbolicLink)
    case .submodule: .unexpectedEntry(name: entry.path, kind: .submodule)
    case .other: .unexpectedEntry(name: entry.path, kind: .other)
    case .folder: nil
    case .file, .executableFile:
      entry.isSchema || entry.path.hasSuffix(RegisterID.fileExtension)
        ? nil : .unexpectedEntry(name: entry.path, kind: .file)
    }
  }
}
