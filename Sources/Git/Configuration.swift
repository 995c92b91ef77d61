internal import CGit2

extension Repository {
  /// The value that a key has in the configuration, from the system's down to the repository's own
  /// (`git_config_get_string_buf`); `nil` when it is not set.
  ///
  /// - Throws: `.invalidSpec` for what is no key.
  package func configuration(_ key: String) throws(GitError) -> String? {
    let configuration = try unsafe Owned(
      "git_repository_config_snapshot", release: git_config_free
    ) { unsafe git_repository_config_snapshot(&$0, handle.pointer) }
    var value = unsafe git_buf()
    defer { unsafe git_buf_dispose(&value) }
    do {
      let result = unsafe git_config_get_string_buf(&value, configuration.pointer, key)
      try check(result, in: "git_config_get_string_buf")
      return unsafe String(cString: value.ptr)
    } catch  where error.code == .notFound {
      return nil
    }
  }
}
