internal import Files
internal import Git
internal import Messages

extension Clone {
  /// The largest configuration in bytes that is changed.
  private static let limit = 1 << 20

  /// Changes the configuration and the clone's own attributes, both or neither.
  ///
  /// Git's lock keeps other programs from changing the configuration meanwhile. What libgit2 reads in
  /// the new text decides: only what was meant to change may have changed.
  ///
  /// - Parameters:
  ///   - added: The settings that are new.
  ///   - removed: The keys that go, each of which the configuration states once.
  ///   - attributes: The attributes as they are to be; `nil` to leave them.
  /// - Returns: The keys that could not be removed, for they do not stand on a line of their own.
  /// - Throws: An ``InstallationProblem`` for a lock that is held or a configuration that cannot be
  ///   changed safely, and what writing throws.
  func change(
    adding added: [ConfigurationText.Setting], removing removed: [String] = [],
    attributes: [UInt8]?
  ) throws -> [String] {
    let file = try lock()
    let contents = try FileContents(ofFile: file.path, atMost: Self.limit)
    var text = ConfigurationText(try contents.bytes(file.path))
    var left: [String] = []
    for key in removed where !text.remove(key) { left.append(key) }
    for setting in added { text.add(setting) }
    try file.propose(text.bytes)
    let gone = Set(removed).subtracting(left).map { $0.lowercased() }
    let expected =
      try ConfigurationFile.settings(in: file.path).filter { !gone.contains($0.key.lowercased()) }
      .map(\.comparable) + added.map(\.comparable)
    let proposed = try ConfigurationFile.settings(in: file.proposal).map(\.comparable)
    guard expected.sorted() == proposed.sorted() else {
      throw Problem.installation(.unclear(path: file.path))
    }
    try replace(file, attributes)
    return left
  }

  private func lock() throws -> LockedFile {
    do throws(FileError) {
      return try LockedFile(configurationFile)
    } catch {
      guard error.code == .exists else { throw error }
      throw Problem.installation(.locked(path: error.path))
    }
  }

  /// Writes the attributes, and lets the proposed configuration take its place; where that fails, the
  /// attributes are put back.
  private func replace(_ file: consuming LockedFile, _ new: [UInt8]?) throws(FileError) {
    guard let new else { return try file.replace() }
    let old = try attributes()
    try write(new)
    do throws(FileError) {
      try file.replace()
    } catch {
      try? write(old)
      throw error
    }
  }
}

extension ConfigurationText.Setting {
  /// The setting as one text, by which two are compared whatever the case of their keys.
  fileprivate var comparable: String {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false)
    let inner = parts.dropFirst().dropLast().joined(separator: ".")
    return "\(parts.first?.lowercased() ?? "").\(inner).\(parts.last?.lowercased() ?? "")=\(value)"
  }
}
