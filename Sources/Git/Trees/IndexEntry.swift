internal import CGit2

/// A file as the index records it.
package struct IndexEntry: Sendable, Hashable {
  /// The path from the top, in bytes, with `/` between its parts.
  package let pathBytes: [UInt8]
  /// The blob, or the commit of another repository.
  package let id: ObjectID
  /// What the path stands for.
  package let mode: FileMode
  /// 0 when there is nothing to merge; else 1 the base, 2 ours, 3 theirs.
  package let stage: Int
  /// Whether the file is deliberately absent from the working tree.
  package let skipWorktree: Bool
  /// Whether the path is announced (`git add --intent-to-add`) without content.
  package let intentToAdd: Bool

  @unsafe init(_ entry: git_index_entry, path: Span<UInt8>) {
    pathBytes = path.array(0..<path.count)
    id = unsafe ObjectID(entry.id)
    mode = unsafe FileMode(stored: entry.mode)
    let flags = unsafe UInt32(entry.flags)
    stage = Int(flags & UInt32(GIT_INDEX_ENTRY_STAGEMASK)) >> Int(GIT_INDEX_ENTRY_STAGESHIFT)
    let extended = unsafe UInt32(entry.flags_extended)
    skipWorktree = extended & GIT_INDEX_ENTRY_SKIP_WORKTREE.rawValue != 0
    intentToAdd = extended & GIT_INDEX_ENTRY_INTENT_TO_ADD.rawValue != 0
  }
}
