internal import Diagnostics
internal import Git
internal import Messages
internal import RegisterDiff
package import RegisterHistory
internal import RegisterModel
package import Rendering

/// The answers of `review` and `status` to programs: what differs from the last publication.
extension Presenter {
  /// What the next publication would change.
  package func json(_ review: Review) -> JSONValue {
    let summary = ReviewSummary(review.difference)
    return .report(
      "review",
      [
        .init("since", JSONValue(since(of: review))),
        .init("to", .string(review.to.hex)),
        .init(
          "summary",
          .object(
            Messages.SummaryPart.allCases.map {
              .init($0.rawValue, JSONValue(summary.ids($0)))
            })),
        .init("schema", json(review.difference.schema)),
        .init(
          "registers",
          .array(
            review.difference.registers.map { register in
              json(register) { change in
                // A new name is no change of a field: who gave it stands beside the name.
                if change == nil, register.status != .renamed { return [] }
                let commits = review.commits[Review.place(change, in: register.id), default: []]
                return [.init("commits", .array(commits.map(json)))]
              }
            })),
        .init("opened", .array(review.opened.map(json))),
        .init("outdated", .array(review.outdated.map(json))),
        .init("uncommitted", .array(review.uncommitted.registers.map { json($0) })),
        .init("uncommitted_schema", json(review.uncommitted.schema)),
        .init("diagnostics", diagnostics(review.report)),
        .init("blockers", .array(review.blockers.map(json))),
      ] + reading(of: review.difference, as: "schema_reading")
        + reading(of: review.uncommitted, as: "uncommitted_schema_reading"))
  }

  /// The tag of the publication that a review compares with, else the commit.
  private func since(of review: Review) -> String? {
    if let publication = review.publication, publication.commit == review.since {
      return publication.tag
    }
    return review.since?.hex
  }

  private func json(_ opened: OpenedValue) -> JSONValue {
    .object(json(opened.change, register: opened.register, name: opened.name))
  }

  private func json(_ outdated: OutdatedWording) -> JSONValue {
    [
      "register": .string(outdated.register.rawValue),
      "field": JSONValue(outdated.change.field?.rawValue),
      "language": .string(outdated.language.rawValue),
    ]
  }

  private func json(_ commit: CommitInfo) -> JSONValue {
    [
      "commit": JSONValue(commit.id?.hex), "author": JSONValue(commit.author),
      "date": JSONValue(commit.date), "subject": .string(commit.subject),
      "trailers": trailers(of: commit),
    ]
  }

  private func json(_ blocker: Review.Blocker) -> JSONValue {
    let code =
      switch blocker {
      case .errors: "errors"
      case .uncommitted: "uncommitted"
      case .shallow: "shallow"
      case .diverged: "diverged"
      case .unreviewed: "unreviewed"
      }
    var members: [JSONValue.Member] = [
      .init("code", .string(code)),
      .init("message", .string(messages.sentence(blocker).plainText)),
    ]
    if case .unreviewed(let commits) = blocker {
      members.append(.init("commits", .array(commits.map(json))))
    }
    return .object(members)
  }

  /// Where the registers stand.
  ///
  /// - Parameters:
  ///   - status: Where they stand.
  ///   - publication: What became of a publication that was cut short; `nil` where there was none.
  /// - Returns: The object.
  package func json(_ status: RegisterStatus, publication: String? = nil) -> JSONValue {
    .report(
      "status",
      [
        .init("registers", .integer(status.report.registers)),
        .init("errors", .integer(status.report.count(.error))),
        .init("warnings", .integer(status.report.count(.warning))),
        .init("published", JSONValue(status.published?.tag)),
        .init("worktree", JSONValue(status.edited.registers.map(\.rawValue))),
        .init("index", JSONValue(status.staged.registers.map(\.rawValue))),
        .init("unpublished", JSONValue(status.unpublished.registers.map(\.rawValue))),
        .init("publication", JSONValue(publication)),
        .init("unmerged", JSONValue(status.unmerged)),
        .init(
          "reformatted",
          .object([
            .init("worktree", JSONValue(status.edited.reformatted.map(\.rawValue))),
            .init("index", JSONValue(status.staged.reformatted.map(\.rawValue))),
            .init("unpublished", JSONValue(status.unpublished.reformatted.map(\.rawValue))),
          ])),
      ])
  }
}
