internal import CGit2

/// What libgit2 reads in one configuration file, and nowhere else.
package enum ConfigurationFile {
  /// The settings that a file states, in their order, with those of the files that it includes.
  ///
  /// - Parameter path: The file.
  /// - Returns: Each key in lower case but for an inner name.
  /// - Throws: when it cannot be read, or is no configuration.
  package static func settings(
    in path: String
  ) throws(GitError) -> [ConfigurationText.Setting] {
    try Library.start()
    let file = try unsafe Owned(
      "git_config_open_ondisk", path: path, release: git_config_free
    ) { unsafe git_config_open_ondisk(&$0, path) }
    let iterator = try unsafe Owned(
      "git_config_iterator_new", path: path, release: git_config_iterator_free
    ) { unsafe git_config_iterator_new(&$0, file.pointer) }
    var settings: [ConfigurationText.Setting] = []
    while true {
      var entry: UnsafeMutablePointer<git_config_entry>?
      let result = unsafe git_config_next(&entry, iterator.pointer)
      if GitError.Code(rawValue: result) == .endOfIteration { return settings }
      try check(result, in: "git_config_next", path: path)
      guard let entry = unsafe entry else { continue }
      let key = unsafe String(cString: entry.pointee.name)
      let value = unsafe entry.pointee.value.map { unsafe String(cString: $0) } ?? ""
      settings.append(ConfigurationText.Setting(key: key, value: value))
    }
  }
}
