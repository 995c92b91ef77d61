internal import Messages
internal import Presentation
internal import RegisterHistory
internal import Rendering

/// How an answer about history admits what it lacks: by an error or a note on standard error.
extension Outcome {
  /// The same for a history that lacks something: what is damaged is an error beside what is shown.
  func lacking(_ gaps: Gaps) -> Outcome {
    guard let damage = gaps.damages.first else { return self }
    var outcome = self
    outcome.status = .unreadableRepository
    outcome.problem = .history(.damaged(damage))
    return outcome
  }

  /// The same for a history of which is known only at last what it lacks.
  func lacking(_ gaps: @escaping () -> Gaps) -> Outcome {
    var outcome = self
    outcome.ending = { $0.lacking(gaps()) }
    return outcome
  }

  /// The same with a note where git shows another history than the one that is told.
  func noting(_ gaps: Gaps, _ messages: Messages) -> Outcome {
    var outcome = self
    if gaps.hasReplacements { outcome.notes.append(messages.shownUnreplaced(grafts: false)) }
    if gaps.hasGrafts { outcome.notes.append(messages.shownUnreplaced(grafts: true)) }
    return outcome
  }
}
