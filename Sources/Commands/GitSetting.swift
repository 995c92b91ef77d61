internal import Git

/// What Git's configuration says, in the repository that its variables name or that a folder lies in.
enum GitSetting {
  /// The value of a key; `nil` where none is set or there is no repository.
  static func value(
    _ key: String, around folder: String, _ variables: [String: String]
  ) -> String? {
    (try? Repository.opened(around: folder, variables).configuration(key)) ?? nil
  }

  /// Git's own folder; `nil` where there is no repository.
  ///
  /// - Throws: Where there is one that cannot be opened.
  static func directory(
    around folder: String, _ variables: [String: String]
  ) throws(GitError) -> String? {
    do {
      return try Repository.opened(around: folder, variables).gitDirectory
    } catch  where error.code == .notFound {
      return nil
    }
  }
}
