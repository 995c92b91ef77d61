/// What the rules about names and places are given, each path taken apart once for all of them.
extension RegisterFolder {
  /// An entry with the names that its path consists of, as the rules look at it.
  package struct NamedEntry: Sendable {
    /// The path below the folder of registers.
    package let path: String
    /// What kind of thing it is.
    package let kind: Entry.Kind
    /// The names in the path; the one of a register's file without its ending.
    package let names: [Substring]

    /// Whether it is the schema by its place and name.
    package var isSchema: Bool { kind != .folder && path == Schema.fileName }

    /// Takes an entry's path apart.
    init(_ entry: Entry) {
      path = entry.path
      kind = entry.kind
      var names = entry.path.split(separator: "/", omittingEmptySubsequences: false)
      let ending = RegisterID.fileExtension
      if entry.kind != .folder, let last = names.last, last.hasSuffix(ending) {
        names[names.count - 1] = last.dropLast(ending.count)
      }
      self.names = names
    }

    /// Whether it, or a folder above it, has a name that begins with a dot: such are passed over.
    var isHidden: Bool {
      path.split(separator: "/").contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." }
    }
  }
}
