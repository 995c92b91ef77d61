/// What an entry of a tree or of the index is.
package enum FileMode: UInt32, Sendable, Hashable {
  /// A folder.
  case tree = 0o040000
  /// A file.
  case blob = 0o100644
  /// A file that can be run.
  case executable = 0o100755
  /// A symbolic link; its blob holds where it points.
  case symlink = 0o120000
  /// A commit of another repository.
  case submodule = 0o160000

  /// The mode that Git makes of a stored one, which may have other permission bits (`canon_mode`).
  init(stored mode: UInt32) {
    self =
      switch mode & 0o170000 {
      case 0o100000: mode & 0o100 == 0 ? .blob : .executable
      case 0o120000: .symlink
      case 0o040000: .tree
      default: .submodule
      }
  }
}
