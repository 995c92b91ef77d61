internal import Files
internal import Git
internal import Messages

/// How `install` and `uninstall` change Git's configuration and spoil nothing else that it says.
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
  ///   - removed: The settings that go; where one has the key of a new one, it makes way for that.
  ///   - attributes: What becomes of the attributes.
  /// - Returns: The settings that could not be removed, for they do not stand on a line of their own.
  /// - Throws: An ``InstallationProblem`` for a lock that is held or a configuration that cannot be
  ///   changed safely, and what writing throws.
  func change(
    adding added: [ConfigurationText.Setting],
    removing removed: [ConfigurationText.Setting] = [], attributes: AttributeChange
  ) throws -> [ConfigurationText.Setting] {
    let file = try lock()
    let contents = try FileContents(ofFile: file.path, atMost: Self.limit)
    var text = ConfigurationText(try contents.bytes(file.path))
    let present = try ConfigurationFile.settings(in: file.path)
    let names = Set(present.map(\.name))
    let leaving = Set(removed.map(\.name))
    let added = try added.filter { setting in
      guard names.contains(setting.name), !leaving.contains(setting.name) else { return true }
      if present.contains(where: setting.says) { return false }
      throw Problem.installation(.locked(path: file.proposal))
    }
    let left = removed.filter { names.contains($0.name) && !text.remove($0.key) }
    let remaining = Set(left.map(\.name))
    if added.contains(where: { remaining.contains($0.name) }) {
      throw Problem.installation(.unclear(path: file.path))
    }
    for setting in added { text.add(setting) }
    try file.propose(text.bytes)
    let gone = leaving.subtracting(remaining)
    let expected = present.filter { !gone.contains($0.name) } + added
    let proposed = try ConfigurationFile.settings(in: file.proposal)
    guard Self.counts(expected) == Self.counts(proposed) else {
      throw Problem.installation(.unclear(path: file.path))
    }
    try replace(file, attributes)
    return left
  }

  /// How often each setting stands there, whatever the order and the case of keys.
  private static func counts(
    _ settings: [ConfigurationText.Setting]
  ) -> [ConfigurationText.Setting: Int] {
    settings.reduce(into: [:]) { counts, setting in
      counts[ConfigurationText.Setting(key: setting.name, value: setting.value), default: 0] += 1
    }
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
      if new != old, !isChanged(despite: error) { try? write(old) }
      throw error
    }
  }

  /// Whether the configuration is the new one although changing it failed: only its folder could not
  /// be made durable.
  func isChanged(despite error: FileError) -> Bool {
    error.operation == .synchronize && error.path == directory
  }
}
