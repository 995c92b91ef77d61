internal import Git

/// What Git's configuration says.
enum GitSetting {
  /// The value of a key for the repository around a folder; `nil` where none is set or there is no
  /// repository.
  static func value(_ key: String, in folder: String) -> String? {
    (try? Repository(discoveredFrom: folder).configuration(key)) ?? nil
  }

  /// Git's own folder of the repository around a folder; `nil` where there is no repository.
  static func directory(around folder: String) -> String? {
    (try? Repository(discoveredFrom: folder))?.gitDirectory
  }
}
