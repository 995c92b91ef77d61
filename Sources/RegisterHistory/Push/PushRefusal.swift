package import Diagnostics
package import Git
package import RegisterModel

/// Why a commit or a tag is not let in.
package struct PushRefusal: Sendable {
  /// What is not let in.
  package enum Subject: Sendable {
    /// A commit; who made it and why is known where it can be read.
    case commit(ObjectID, CommitInfo?)
    /// An annotated tag, by the full name of the reference that it was pushed to.
    case tag(reference: String, ObjectID)
  }

  /// What is wrong with it.
  package enum Reason: Sendable {
    /// Files in a folder of registers have errors; their paths begin at the top of the repository.
    case registers(CheckReport)
    /// The message has errors, such as a personal identity code.
    case message(FileReport)
    /// The schema wants a decision for changes, and the message names none.
    case undecided([UndecidedChange])
    /// Something in it cannot be read.
    case unreadable(HistoryError)
  }

  /// What is not let in.
  package var subject: Subject
  /// What is wrong with it.
  package var reasons: [Reason]
  /// Whether registers had errors already in a commit that was there before the push.
  package var isInherited: Bool
}
