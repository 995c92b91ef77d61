internal import CGit2

/// A value of the configuration, and where it is set.
package struct ConfiguredValue: Hashable, Sendable {
  /// How far a file of the configuration reaches.
  package enum Reach: Hashable, Sendable {
    /// The repository, with all its working trees.
    case repository
    /// Everything that the user does.
    case user
    /// Everything that is done on the computer.
    case system
  }

  /// The value.
  package let value: String
  /// How far the file reaches that sets it.
  package let reach: Reach
}

extension Repository {
  /// The value that a key has in the configuration, from the system's down to the repository's own
  /// (`git_config_get_entry`); `nil` when it is not set.
  ///
  /// - Throws: `.invalidSpec` for what is no key.
  package func configuration(_ key: String) throws(GitError) -> String? {
    try configuredValue(key)?.value
  }

  /// The value that a key has in the configuration, with how far it reaches.
  ///
  /// - Throws: as ``configuration(_:)``.
  package func configuredValue(_ key: String) throws(GitError) -> ConfiguredValue? {
    try ConfiguredValue(key, in: configurationSnapshot())
  }

  /// The path that a key has in the configuration, with `~/` as the user's own folder
  /// (`git_config_get_path`); `nil` when it is not set, or the user has no such folder.
  ///
  /// - Returns: The path, which may be relative.
  /// - Throws: as ``configuration(_:)``, and for the folder of another user (`~name/`), which libgit2
  ///   does not look up.
  package func configuredPath(_ key: String) throws(GitError) -> String? {
    let configuration = try configurationSnapshot()
    var path = unsafe git_buf()
    do {
      let result = unsafe git_config_get_path(&path, configuration.pointer, key)
      try check(result, in: "git_config_get_path")
    } catch  where error.code == .notFound {
      return nil
    }
    defer { unsafe git_buf_dispose(&path) }
    return unsafe path.ptr.map { unsafe String(cString: $0) } ?? ""
  }

  private func configurationSnapshot() throws(GitError) -> Owned {
    try unsafe Owned(
      "git_repository_config_snapshot", release: git_config_free
    ) { unsafe git_repository_config_snapshot(&$0, handle.pointer) }
  }
}

extension ConfiguredValue {
  /// Looks a key up; `nil` when it is not set.
  init?(_ key: String, in configuration: borrowing Owned) throws(GitError) {
    var entry: UnsafeMutablePointer<git_config_entry>?
    do {
      let result = unsafe git_config_get_entry(&entry, configuration.pointer, key)
      try check(result, in: "git_config_get_entry")
    } catch  where error.code == .notFound {
      return nil
    }
    defer { unsafe git_config_entry_free(entry) }
    guard let entry = unsafe entry else { return nil }
    // A key without `=` has no value: Git takes it for true, and for no text.
    value = unsafe entry.pointee.value.map { unsafe String(cString: $0) } ?? ""
    reach =
      switch unsafe entry.pointee.level {
      case GIT_CONFIG_LEVEL_LOCAL, GIT_CONFIG_LEVEL_APP: .repository
      case GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_XDG: .user
      default: .system
      }
  }
}
