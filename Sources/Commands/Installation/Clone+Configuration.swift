internal import Files
internal import Git
internal import Messages

extension Clone {
  /// The largest configuration in bytes that is changed.
  private static let limit = 1 << 20

  /// What becomes of the clone's own attributes.
  enum AttributeChange {
    case none, add, remove
  }

  /// Changes the configuration and the clone's own attributes, both or neither.
  ///
  /// Git's lock keeps other programs from changing the configuration meanwhile; what another run has
  /// changed before it was had is taken as it is. What libgit2 reads in the new text decides: only
  /// what was meant to change may have changed.
  ///
  /// - Parameters:
  ///   - added: The settings that are new.
  ///   - removed: The keys that go.
  ///   - attributes: What becomes of the attributes.
  /// - Returns: The keys that could not be removed, for they do not stand on a line of their own.
  /// - Throws: An ``InstallationProblem`` for a lock that is held or a configuration that cannot be
  ///   changed safely, and what writing throws.
  func change(
    adding added: [ConfigurationText.Setting], removing removed: [String] = [],
    attributes: AttributeChange
  ) throws -> [String] {
    let file = try lock()
    let contents = try FileContents(ofFile: file.path, atMost: Self.limit)
    var text = ConfigurationText(try contents.bytes(file.path))
    let present = try ConfigurationFile.settings(in: file.path)
    let keys = Set(present.map { $0.key.lowercased() })
    let added = try added.filter { setting in
      guard keys.contains(setting.key.lowercased()) else { return true }
      if present.contains(where: { $0.comparable == setting.comparable }) { return false }
      throw Problem.installation(.locked(path: file.proposal))
    }
    var left: [String] = []
    for key in removed where keys.contains(key.lowercased()) && !text.remove(key) {
      left.append(key)
    }
    for setting in added { text.add(setting) }
    try file.propose(text.bytes)
    let gone = Set(removed).subtracting(left).map { $0.lowercased() }
    let expected =
      present.filter { !gone.contains($0.key.lowercased()) }.map(\.comparable)
      + added.map(\.comparable)
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
  private func replace(
    _ file: consuming LockedFile, _ change: AttributeChange
  ) throws(FileError) {
    let old = try attributes()
    let new: [UInt8]? =
      switch change {
      case .none: old
      case .add: Self.adding(to: old)
      case .remove: old.flatMap { Self.removing(from: $0) } ?? old
      }
    do throws(FileError) {
      if new != old { try write(new) }
      try file.replace()
    } catch {
      // Where only the folder could not be made durable, the configuration is the new one.
      let isReplaced = error.operation == .synchronize && error.path == directory
      if new != old, !isReplaced { try? write(old) }
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
