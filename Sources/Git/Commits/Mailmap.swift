internal import CGit2

/// What a repository's `.mailmap` says of people who have had several names or addresses.
package struct Mailmap: ~Copyable {
  private let handle: Owned

  init(_ repository: borrowing Repository) throws(GitError) {
    let pointer = unsafe repository.handle.pointer
    handle = try unsafe Owned("git_mailmap_from_repository", release: git_mailmap_free) {
      unsafe git_mailmap_from_repository(&$0, pointer)
    }
  }

  /// Reads the bytes of a `.mailmap` (`git_mailmap_from_buffer`).
  init(_ bytes: [UInt8]) throws(GitError) {
    handle = try unsafe Owned("git_mailmap_from_buffer", release: git_mailmap_free) { pointer in
      unsafe bytes.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return unsafe git_mailmap_from_buffer(&pointer, start, bytes.count)
      }
    }
  }

  /// The signature with the name and address that the person has now (`git_mailmap_resolve`).
  ///
  /// An address must be written as in the mailmap; git itself does not mind its case.
  package func resolve(_ signature: Signature) throws(GitError) -> Signature {
    var result: Int32 = 0
    let (name, email) = unsafe signature.name.withCString { name in
      unsafe signature.email.withCString { email in
        var realName: UnsafePointer<CChar>?
        var realEmail: UnsafePointer<CChar>?
        unsafe result = git_mailmap_resolve(&realName, &realEmail, handle.pointer, name, email)
        // The results point into the mailmap or at the arguments, so they are copied here.
        return unsafe (String(cString: realName ?? name), String(cString: realEmail ?? email))
      }
    }
    try check(result, in: "git_mailmap_resolve")
    return Signature(name: name, email: email, when: signature.when)
  }
}

extension Repository {
  /// The repository's mailmap: that of the working tree, or of the last commit when bare.
  package func mailmap() throws(GitError) -> Mailmap {
    try Mailmap(self)
  }

  /// The mailmap of a commit, whatever the working tree and the configuration say.
  package func mailmap(of commit: ObjectID) throws(GitError) -> Mailmap {
    let file = try entry(atPath: [".mailmap"], inTree: try commitLinks(commit).tree)
    guard let file, file.mode == .blob || file.mode == .executable,
      case .bytes(let bytes) = try blob(file.id, atMost: 16 << 20)
    else { return try Mailmap([]) }
    return try Mailmap(bytes)
  }
}
