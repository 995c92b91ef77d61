package import Git
internal import RegisterModel

/// An object of Git's that is missing or damaged, and what it belongs to.
package struct Damage: Hashable, Sendable {
  /// What Git says of the object.
  package var error: GitError
  /// The commit that needs it, or that it is; `nil` where that is not known.
  package var commit: ObjectID?
  /// The file or folder that it holds, from the root; `nil` for a commit.
  package var path: String?
  /// Whether the clone was made without all objects, on purpose.
  package var isPartialClone: Bool

  /// Says what is damaged, and what it belongs to.
  package init(
    error: GitError, commit: ObjectID? = nil, path: String? = nil, isPartialClone: Bool = false
  ) {
    self.error = error
    self.commit = commit
    self.path = path
    self.isPartialClone = isPartialClone
  }

  /// The object.
  package var object: ObjectID? { error.object }
}

extension HistoryError {
  /// What Git said, where the error is one of Git's.
  package var git: GitError? {
    switch self {
    case .git(let error): error
    case .damaged(let damage): damage.error
    default: nil
    }
  }

  /// The same with what an object belongs to, where that is not known yet.
  func located(in commit: ObjectID?, _ path: String) -> HistoryError {
    guard case .damaged(var damage) = self else { return self }
    damage.commit = damage.commit ?? commit
    damage.path = damage.path ?? path
    return .damaged(damage)
  }
}

extension RegisterRepository {
  /// An error of Git's as one of ours: where an object is to blame, with what it belongs to.
  ///
  /// - Parameters:
  ///   - error: What Git said.
  ///   - commit: The commit that was read.
  ///   - path: What was read of it, from the root; `nil` for the commit itself.
  /// - Returns: The error.
  func located(
    _ error: GitError, in commit: ObjectID?, _ path: String? = nil
  ) -> HistoryError {
    guard error.isDamage else { return .git(error) }
    return .damaged(
      Damage(error: error, commit: commit, path: path, isPartialClone: git.isPartialClone))
  }

  /// An error of reading a blob, with the file that it is in one of the snapshots taken last.
  func located(_ error: GitError, blob: ObjectID) -> HistoryError {
    for snapshot in recentSnapshots.reversed() {
      if snapshot.schema == blob {
        return located(error, in: snapshot.point.commit, Schema.path)
      }
      if let id = snapshot.registers.first(where: { $0.value == blob })?.key {
        return located(error, in: snapshot.point.commit, id.path)
      }
    }
    return located(error, in: nil)
  }

  /// Notes what is damaged, where it may be passed over.
  ///
  /// - Throws: The error, where it may not, or is another.
  mutating func passOver(_ error: HistoryError) throws(HistoryError) {
    guard passesOverDamage, case .damaged(let damage) = error else { throw error }
    if !damages.contains(where: { $0.object == damage.object }) { damages.append(damage) }
  }

  /// Notes what was passed over before, where that is not known yet.
  mutating func note(_ found: [Damage]) {
    for damage in found where !damages.contains(where: { $0.object == damage.object }) {
      damages.append(damage)
    }
  }

  /// Says of what was passed over since it was last asked which commit and file it belongs to.
  mutating func locateDamage(in commit: ObjectID, _ path: String) {
    for index in damages.indices where damages[index].commit == nil {
      damages[index].commit = commit
      damages[index].path = damages[index].path ?? path
    }
  }

  /// What is said of content that is damaged, where something is.
  func damage(of content: TrackedContent?) -> Damage? {
    guard let content else { return nil }
    return damages.first { $0.object == content.id }
  }
}
