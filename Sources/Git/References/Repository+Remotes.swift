internal import CGit2

/// Where `publish` says that its tag is to be sent: the remote of the branch that is checked out.
extension Repository {
  /// The names of the repositories that this one exchanges commits with (`git_remote_list`).
  package func remotes() throws(GitError) -> [String] {
    var names = unsafe git_strarray()
    defer { unsafe git_strarray_dispose(&names) }
    try check(unsafe git_remote_list(&names, handle.pointer), in: "git_remote_list")
    return unsafe UnsafeBufferPointer(start: names.strings, count: names.count).compactMap {
      unsafe $0.map { unsafe String(cString: $0) }
    }
  }

  /// The branch that is checked out, without `refs/heads/`; `nil` where none is.
  package func branch() throws(GitError) -> String? {
    let reference: Owned
    do {
      reference = try unsafe Owned("git_reference_lookup", release: git_reference_free) {
        unsafe git_reference_lookup(&$0, handle.pointer, "HEAD")
      }
    } catch  where error.code == .notFound {
      return nil
    }
    guard let target = unsafe git_reference_symbolic_target(reference.pointer) else { return nil }
    let (name, folder) = (unsafe String(cString: target), "refs/heads/")
    return name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : nil
  }

  /// The remote that what is checked out is pushed to: that of its branch, else the only one, else
  /// `origin`.
  package func pushRemote() throws(GitError) -> String {
    if let branch = try branch(), let remote = try configuration("branch.\(branch).remote"),
      remote != "."
    {
      return remote
    }
    let remotes = try remotes()
    return remotes.count == 1 ? remotes[0] : "origin"
  }
}
