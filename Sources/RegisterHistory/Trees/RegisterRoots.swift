package import Git
internal import RegisterModel

/// Finds the folders of a repository that hold registers: most often the top, and in some several.
///
/// A folder counts that holds a folder `Registers` with a schema or a register in it, whether or not
/// its files are checked out. Below ``deepest`` folders none is looked for. A tree that was looked
/// through once is not read again.
package struct RegisterRoots {
  /// How many folders below the top a root is looked for.
  package static let deepest = 8
  /// How many roots a tree may hold.
  package static let most = 256

  private var known: [Key: [Root]] = [:]
  private var holders: [Key: Bool] = [:]

  private struct Key: Hashable {
    var tree: ObjectID
    var depth: Int
  }

  /// A folder of a commit that holds registers.
  struct Root: Hashable {
    /// The folder, as components from the top; none for the top itself.
    var path: [String]
    /// The tree of the folder `Registers` in it.
    var registers: ObjectID
  }

  /// Nothing has been looked through yet.
  package init() {}

  /// The roots in the tree of a commit, in the order of their paths.
  ///
  /// - Parameters:
  ///   - commit: The commit.
  ///   - git: The repository.
  /// - Returns: Each root as components from the top; none for the top itself.
  /// - Throws: `.tooManyRoots` for a tree that holds more than ``most``, `.misleadingTree` for one
  ///   whose names do not tell its entries apart, and where Git cannot read one.
  package mutating func roots(
    of commit: ObjectID, in git: borrowing Repository
  ) throws(HistoryError) -> [[String]] {
    try folders(of: commit, in: git).map(\.path)
  }

  /// The roots in the tree of a commit with the trees of their registers, in the order of their
  /// paths.
  ///
  /// - Throws: As `roots(of:in:)`.
  mutating func folders(
    of commit: ObjectID, in git: borrowing Repository
  ) throws(HistoryError) -> [Root] {
    let tree = try HistoryError.reporting { () throws(GitError) in
      try git.commitLinks(commit).tree
    }
    return try roots(below: tree, depth: 0, in: git)
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  private mutating func roots(
    below tree: ObjectID, depth: Int, in git: borrowing Repository
  ) throws(HistoryError) -> [Root] {
    let key = Key(tree: tree, depth: depth)
    if let known = known[key] { return known }
    var found: [Root] = []
    for entry in try Self.folders(in: tree, git) {
      if entry.displayName == RegisterID.folder {
        if try holdsRegisters(entry.id, depth: 0, in: git) {
          found.append(Root(path: [], registers: entry.id))
        }
      } else if depth < Self.deepest {
        found += try roots(below: entry.id, depth: depth + 1, in: git)
          .map { Root(path: [entry.displayName] + $0.path, registers: $0.registers) }
      }
      if found.count > Self.most { throw .tooManyRoots(most: Self.most) }
    }
    known[key] = found
    return found
  }

  /// The folders in a tree.
  ///
  /// Git would check out both of two folders with one name, and `a/Registers` as a folder in another:
  /// what is seen here would not be all that is there.
  private static func folders(
    in tree: ObjectID, _ git: borrowing Repository
  ) throws(HistoryError) -> [TreeEntry] {
    let folders = try HistoryError.reporting { () throws(GitError) in
      try git.tree(tree).filter { $0.mode == .tree }
    }
    var names: Set<[UInt8]> = []
    for folder in folders
    where folder.nameBytes.contains(UInt8(ascii: "/")) || !names.insert(folder.nameBytes).inserted {
      throw .misleadingTree(tree)
    }
    return folders
  }

  /// Whether a folder `Registers` holds a schema or a register, as deep as one may lie.
  private mutating func holdsRegisters(
    _ tree: ObjectID, depth: Int, in git: borrowing Repository
  ) throws(HistoryError) -> Bool {
    let key = Key(tree: tree, depth: depth)
    if let known = holders[key] { return known }
    let entries = try HistoryError.reporting { () throws(GitError) in try git.tree(tree) }
    var holds = entries.contains { $0.mode != .tree && Self.isRegisterOrSchema($0.displayName) }
    if !holds, depth < RegisterID.deepestFolder {
      for entry in entries where entry.mode == .tree {
        holds = try holdsRegisters(entry.id, depth: depth + 1, in: git)
        if holds { break }
      }
    }
    holders[key] = holds
    return holds
  }

  /// The roots in the index, in the order of their paths.
  ///
  /// - Parameter git: The repository.
  /// - Returns: Each root as components from the top; none for the top itself.
  /// - Throws: `.unsupportedIndex` when the index is sparse or split.
  package static func rootsInIndex(
    of git: borrowing Repository
  ) throws(HistoryError) -> [[String]] {
    var roots: Set<[String]> = []
    let entries = try HistoryError.reporting { () throws(GitError) in try git.index(below: "") }
    for entry in entries {
      let parts = String(decoding: entry.pathBytes, as: UTF8.self).split(separator: "/")
        .map(String.init)
      guard let name = parts.last, isRegisterOrSchema(name),
        let position = parts.dropLast().firstIndex(of: RegisterID.folder), position <= deepest
      else { continue }
      roots.insert(Array(parts[..<position]))
    }
    return roots.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func isRegisterOrSchema(_ name: String) -> Bool {
    name == Schema.fileName || name.hasSuffix(RegisterID.fileExtension)
  }
}
