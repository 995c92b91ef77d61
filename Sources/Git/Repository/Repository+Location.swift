internal import Glibc

/// Where the repository seems to be that cannot be opened, so that an error can name its folder.
extension Repository {
  /// An error of opening a repository, with the folder that it is about.
  ///
  /// libgit2 says of a repository that lacks a part, and of a `.git` file that leads nowhere, that
  /// there is none.
  ///
  /// - Parameters:
  ///   - error: What libgit2 said.
  ///   - folder: The folder that the search began in.
  /// - Returns: The error, with the nearest folder that a repository seems to be in.
  static func located(_ error: GitError, from folder: String) -> GitError {
    guard error.code == .notFound || error.code == .owner else { return error }
    guard let place = nearest(from: folder) else { return error }
    return GitError(
      code: error.code == .notFound ? .noRepository : error.code, function: error.function,
      message: error.message, path: place)
  }

  /// The nearest folder upwards that has a `.git`, or looks like a repository without files.
  private static func nearest(from folder: String) -> String? {
    var parts = folder.split(separator: "/")
    while true {
      let candidate = "/" + parts.joined(separator: "/")
      if isThere("\(candidate)/.git") { return candidate }
      if isThere("\(candidate)/HEAD"), isThere("\(candidate)/objects") { return candidate }
      guard parts.popLast() != nil else { return nil }
    }
  }

  /// Whether a folder looks like a repository without files.
  package static func isBare(_ folder: String) -> Bool {
    !folder.hasSuffix("/.git")
      && ["HEAD", "objects", "refs"].allSatisfy { isThere("\(folder)/\($0)") }
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }
}
