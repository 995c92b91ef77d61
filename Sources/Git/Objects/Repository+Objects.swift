internal import CGit2

/// What an object is.
enum ObjectKind: Int32 {
  case commit = 1
  case tree = 2
  case blob = 3
  case tag = 4
}

extension Repository {
  /// Lends an object's bytes to `body` (`git_odb_read`).
  ///
  /// - Throws: `.notFound` when it is missing, `.unexpectedKind` when it is something else.
  func withObject<Result>(
    _ id: ObjectID, _ kind: ObjectKind, _ body: (Span<UInt8>) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    if let packed = packs.object(id) {
      try require(kind, packed.kind, of: id, in: "pack")
      return try body(packed.bytes.span)
    }
    var oid = id.oid
    let object = try unsafe Owned("git_odb_read", object: id, release: git_odb_object_free) {
      unsafe git_odb_read(&$0, objects.pointer, &oid)
    }
    let found = unsafe ObjectKind(rawValue: git_odb_object_type(object.pointer).rawValue)
    try require(kind, found, of: id, in: "git_odb_read")
    let bytes = unsafe UnsafeRawBufferPointer(
      start: git_odb_object_data(object.pointer), count: git_odb_object_size(object.pointer))
    return try body(unsafe Span(_unsafeBytes: bytes))
  }

  /// What an object is, and its size in bytes, read without the object (`git_odb_read_header`).
  func header(of id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
    var oid = id.oid
    var size = 0
    var found = GIT_OBJECT_INVALID
    let result = unsafe git_odb_read_header(&size, &found, objects.pointer, &oid)
    try check(result, in: "git_odb_read_header", object: id)
    guard let kind = ObjectKind(rawValue: found.rawValue) else {
      throw GitError(
        code: .unexpectedKind, function: "git_odb_read_header", message: "an unknown kind",
        object: id)
    }
    return (kind, size)
  }

  private func require(
    _ kind: ObjectKind, _ found: ObjectKind?, of id: ObjectID, in function: String
  ) throws(GitError) {
    guard found != kind else { return }
    throw GitError(
      code: .unexpectedKind, function: function, message: "the object is not a \(kind)", object: id)
  }
}

extension Repository {
  /// A commit with everything that is known about it.
  ///
  /// - Throws: `.notFound` when it is missing, `.malformedObject` when it names no tree. A name or
  ///   a date that cannot be read is no error.
  package func commit(_ id: ObjectID) throws(GitError) -> Commit {
    try withObject(id, .commit) { bytes throws(GitError) in try Commit(id, bytes) }
  }

  /// What a walk through the history needs of a commit; quicker than the whole.
  ///
  /// - Throws: as `commit(_:)`.
  package func commitLinks(_ id: ObjectID) throws(GitError) -> CommitLinks {
    try withObject(id, .commit) { bytes throws(GitError) in try CommitLinks(id, bytes) }
  }

  /// The entries of a folder, as they are stored: neither sorted nor checked.
  ///
  /// - Throws: `.notFound` when it is missing, `.malformedObject` when it ends inside an entry.
  package func tree(_ id: ObjectID) throws(GitError) -> [TreeEntry] {
    try withObject(id, .tree) { bytes throws(GitError) in
      var entries: [TreeEntry] = []
      var reader = TreeReader(id)
      while let entry = try reader.next(in: bytes) {
        entries.append(TreeEntry(entry, in: bytes))
      }
      return entries
    }
  }

  /// A folder as it is stored, to be compared with others; `nil` for one that Git would not have
  /// written, which is not sorted.
  ///
  /// - Parameters:
  ///   - id: The tree.
  ///   - other: A tree that is likely to hold the same names.
  /// - Returns: The tree's bytes.
  /// - Throws: as `tree(_:)`.
  package func treeBytes(
    _ id: ObjectID, like other: TreeBytes?
  ) throws(GitError) -> TreeBytes? {
    if let packed = packs.object(id), packed.kind == .tree {
      return try TreeBytes(id, packed.bytes, like: other)
    }
    return try withObject(id, .tree) { bytes throws(GitError) in
      try TreeBytes(id, bytes.array(0..<bytes.count), like: other)
    }
  }

  /// The first entry of a folder that has this name, compared byte by byte; `nil` without one.
  package func entry(
    named name: String, inTree id: ObjectID
  ) throws(GitError) -> TreeEntry? {
    let wanted = Array(name.utf8)
    return try withObject(id, .tree) { bytes throws(GitError) in
      var reader = TreeReader(id)
      while let entry = try reader.next(in: bytes) {
        if bytes.extracting(entry.name).elementsEqual(wanted.span) {
          return TreeEntry(entry, in: bytes)
        }
      }
      return nil
    }
  }

  /// The entry at the end of a path; `nil` when a part of it is missing or is no folder.
  ///
  /// - Precondition: the path has at least one component.
  package func entry(
    atPath components: [String], inTree id: ObjectID
  ) throws(GitError) -> TreeEntry? {
    guard let name = components.last else { preconditionFailure("a path has a component") }
    var folder = id
    for component in components.dropLast() {
      guard let entry = try entry(named: component, inTree: folder), entry.mode == .tree else {
        return nil
      }
      folder = entry.id
    }
    return try entry(named: name, inTree: folder)
  }

  /// A file's content, unless it is larger than `limit` bytes: then only its size is read.
  ///
  /// - Throws: `.notFound` when it is missing, as in a partial clone.
  package func blob(_ id: ObjectID, atMost limit: Int) throws(GitError) -> BlobContents {
    if let packed = packs.object(id, atMost: limit), packed.kind == .blob {
      return .bytes(packed.bytes)
    }
    let (kind, size) = try header(of: id)
    try require(.blob, kind, of: id, in: "git_odb_read_header")
    guard size <= limit else { return .tooLarge(size: size) }
    return .bytes(try withObject(id, .blob) { bytes in bytes.array(0..<bytes.count) })
  }
}
