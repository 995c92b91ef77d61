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

  private var known: [Key: [[String]]] = [:]

  private struct Key: Hashable {
    var tree: ObjectID
    var depth: Int
  }

  /// Nothing has been looked through yet.
  package init() {}

  /// The roots in the tree of a commit, in the order of their paths.
  ///
  /// - Parameters:
  ///   - commit: The commit.
  ///   - git: The repository.
  /// - Returns: Each root as components from the top; none for the top itself.
  /// - Throws: `.tooManyRoots` for a tree that holds more than ``most``, and where Git cannot read
  ///   one.
  package mutating func roots(
    of commit: ObjectID, in git: borrowing Repository
  ) throws(HistoryError) -> [[String]] {
    let tree = try HistoryError.reporting { () throws(GitError) in
      try git.commitLinks(commit).tree
    }
    return try roots(below: tree, depth: 0, in: git).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func roots(
    below tree: ObjectID, depth: Int, in git: borrowing Repository
  ) throws(HistoryError) -> [[String]] {
    let key = Key(tree: tree, depth: depth)
    if let known = known[key] { return known }
    var found: [[String]] = []
    let entries = try HistoryError.reporting { () throws(GitError) in try git.tree(tree) }
    for entry in entries where entry.mode == .tree {
      if entry.displayName == RegisterID.folder {
        let holds = try HistoryError.reporting { () throws(GitError) in
          try Self.holdsRegisters(entry.id, depth: 0, in: git)
        }
        if holds { found.append([]) }
      } else if depth < Self.deepest {
        found += try roots(below: entry.id, depth: depth + 1, in: git)
          .map { [entry.displayName] + $0 }
      }
      if found.count > Self.most { throw .tooManyRoots(most: Self.most) }
    }
    known[key] = found
    return found
  }

  /// Whether a folder `Registers` holds a schema or a register, as deep as one may lie.
  private static func holdsRegisters(
    _ tree: ObjectID, depth: Int, in git: borrowing Repository
  ) throws(GitError) -> Bool {
    let entries = try git.tree(tree)
    if entries.contains(where: { $0.mode != .tree && isRegisterOrSchema($0.displayName) }) {
      return true
    }
    guard depth < RegisterID.deepestFolder else { return false }
    for entry in entries where entry.mode == .tree {
      if try holdsRegisters(entry.id, depth: depth + 1, in: git) { return true }
    }
    return false
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
