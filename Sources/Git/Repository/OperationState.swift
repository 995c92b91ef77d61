internal import CGit2

/// What Git is in the middle of, besides plain work.
package enum OperationState: Sendable, Hashable {
  /// Nothing: a commit that is made now stands for itself.
  case none
  /// A merge that is not yet committed.
  case merge
  /// A commit that is made anew elsewhere: a cherry-pick or a revert.
  case pick
  /// Commits that are made anew one by one: a rebase, or patches from mails.
  case rebase
  /// A search for the commit that broke something.
  case bisect
}

extension Repository {
  /// What Git is in the middle of in this working tree (`git_repository_state`).
  package var operationState: OperationState {
    let state = unsafe git_repository_state(handle.pointer)
    return switch git_repository_state_t(UInt32(bitPattern: state)) {
    case GIT_REPOSITORY_STATE_NONE: .none
    case GIT_REPOSITORY_STATE_MERGE: .merge
    case GIT_REPOSITORY_STATE_BISECT: .bisect
    case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE,
      GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
      .pick
    default: .rebase
    }
  }

  /// The commits that are being merged into the one that is checked out; none where there is no
  /// merge (`git_repository_mergehead_foreach`).
  ///
  /// - Throws: When what names them cannot be read.
  package func mergeHeads() throws(GitError) -> [ObjectID] {
    var heads: [ObjectID] = []
    do {
      let result = unsafe withUnsafeMutablePointer(to: &heads) { heads in
        unsafe git_repository_mergehead_foreach(
          handle.pointer,
          { id, payload in
            guard let id = unsafe id else { return 0 }
            unsafe payload?.assumingMemoryBound(to: [ObjectID].self).pointee
              .append(unsafe ObjectID(id.pointee))
            return 0
          }, heads)
      }
      try check(result, in: "git_repository_mergehead_foreach")
    } catch  where error.code == .notFound {
      return []
    }
    return heads
  }

  /// What the log of HEAD says of its last move, such as `checkout: moving from main to gren`
  /// (`git_reflog_read`); `nil` where there is no log.
  ///
  /// - Throws: When the log cannot be read.
  package func lastMove() throws(GitError) -> String? {
    let log = try unsafe Owned("git_reflog_read", release: git_reflog_free) {
      unsafe git_reflog_read(&$0, handle.pointer, "HEAD")
    }
    guard let entry = unsafe git_reflog_entry_byindex(log.pointer, 0),
      let message = unsafe git_reflog_entry_message(entry)
    else { return nil }
    return unsafe String(cString: message)
  }
}
