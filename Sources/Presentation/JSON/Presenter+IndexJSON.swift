internal import Git
package import RegisterHistory
package import Rendering

/// The answer of `index` to programs, with or without `--verify`.
extension Presenter {
  /// What the history index is like, and what comparing it with Git's objects has shown.
  package func json(_ state: IndexState, _ verification: IndexVerification?) -> JSONValue {
    let name: String
    var commits = 0
    switch state.condition {
    case .absent: name = "absent"
    case .usable(let count, let isCurrent):
      (name, commits) = (isCurrent ? "current" : "behind", count)
    case .otherVersion: name = "otherVersion"
    case .damaged: name = "damaged"
    }
    var members: [JSONValue.Member] = [
      .init("state", .string(name)), .init("path", .string(state.path)),
      .init("bytes", .integer(state.byteCount)), .init("commits", .integer(commits)),
    ]
    if let verification {
      members.append(.init("compared", .integer(verification.commits)))
      members.append(
        .init("differences", .array(verification.differences.map { .string($0.hex) })))
    }
    return .report("index", members)
  }
}
