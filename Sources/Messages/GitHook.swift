/// A moment at which Git calls a script of the register.
package enum GitHook: String, CaseIterable, Hashable, Sendable {
  /// Before a commit is made.
  case preCommit = "pre-commit"
  /// Before the message of a commit is shown to be written.
  case prepareCommitMessage = "prepare-commit-msg"
  /// When the message of a commit is written.
  case commitMessage = "commit-msg"
  /// Before commits are sent to another repository.
  case prePush = "pre-push"
  /// When the commits of somebody else have been merged.
  case postMerge = "post-merge"
  /// When another revision has been checked out.
  case postCheckout = "post-checkout"
  /// On a server, before the commits that were sent are let in.
  case preReceive = "pre-receive"

  /// Whether the hook is called in a clone that people work in, and not on a server.
  package var isOfClone: Bool { self != .preReceive }

  /// Whether the hook can stop what Git is about to do, and does so where it finds no tool.
  package var refuses: Bool {
    switch self {
    case .preCommit, .commitMessage, .prePush, .preReceive: true
    case .prepareCommitMessage, .postMerge, .postCheckout: false
    }
  }
}
