internal import Git
internal import Messages
internal import Presentation
internal import RegisterSite
internal import Rendering

/// What became of a publication that was cut short, as `status` tells it.
struct CutShort {
  /// For people: a line, and what is in the way of completing it.
  let document: RichDocument
  /// For programs: `completed`, `undone` or `pending`.
  let state: String

  /// Completes or undoes it, unless another run is at work on it; `nil` where there is none.
  init?(in session: Session, _ repository: borrowing Repository) {
    do throws(Problem) {
      guard let recovery = try session.recover(repository, waits: false) else { return nil }
      document = [session.line(recovery), .blank]
      switch recovery {
      case .completed: state = "completed"
      case .undone: state = "undone"
      case .pending: state = "pending"
      }
    } catch {
      let messages = session.presenter.messages
      let explanation = messages.explain(error)
      var lines: RichDocument = []
      if let journal = try? PublicationJournal.read(of: repository) {
        lines.append(
          .paragraph(
            messages.recovered(.failing, tag: journal.tag, folder: journal.folder), hanging: 2))
      }
      lines.append(.paragraph(explanation.error, indent: 2, hanging: 2))
      for hint in explanation.hints {
        lines.append(.paragraph(session.presenter.hint(hint), indent: 2, hanging: 2))
      }
      lines.append(.blank)
      document = lines
      state = "pending"
    }
  }
}
