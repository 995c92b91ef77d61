/// A name in a folder, as a commit holds it.
package struct TreeEntry: Sendable, Hashable {
  /// The name as stored: any bytes but NUL, even `..`, a slash or nothing at all.
  package let nameBytes: [UInt8]
  /// What the name stands for.
  package let mode: FileMode
  /// The tree, the blob, or the commit of another repository.
  package let id: ObjectID

  /// The name as text; `nil` when it is not valid UTF-8.
  package var name: String? { String(validating: nameBytes, as: UTF8.self) }

  init(_ stored: TreeReader.Entry, in tree: Span<UInt8>) {
    nameBytes = tree.array(stored.name)
    mode = FileMode(stored: stored.mode)
    id = stored.id
  }
}
