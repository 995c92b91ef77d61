internal import Diagnostics
internal import Git
package import Messages
package import RegisterHistory
internal import RegisterModel
package import Rendering

/// The answer of a server, or of the hook before it, to whoever pushes what is refused.
extension Presenter {
  /// How many errors of a commit are shown.
  private static let mostErrors = 10

  /// Why a push is refused: the first few commits with their errors, the rest counted, and what to
  /// do.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - direction: Which way the push goes.
  /// - Returns: The document.
  package func document(_ report: PushReport, _ direction: PushDirection) -> RichDocument {
    let summary = messages.refusal(report, direction)
    var document: RichDocument = [.paragraph(error(summary), hanging: 2)]
    for refusal in report.refusals {
      document += [.blank, .paragraph(heading(refusal.subject), hanging: 2)]
      document += reasons(refusal)
    }
    let omitted = report.refusedCommits + report.refusedTags - report.refusals.count
    if omitted > 0 { document += [.blank, .paragraph(messages.moreRefused(omitted))] }
    document.append(.blank)
    for remedy in messages.remedies(report) {
      document.append(.paragraph(hint(remedy.masked), hanging: 2))
    }
    return document
  }

  private func heading(_ subject: PushRefusal.Subject) -> RichText {
    switch subject {
    case .commit(let id, let info):
      messages.refusedCommit(
        id.abbreviated(to: 10), subject: info?.subject, author: info?.author
      ).masked
    case .tag(let reference, _): messages.refusedTag(reference).masked
    }
  }

  private func reasons(_ refusal: PushRefusal) -> RichDocument {
    var document = RichDocument()
    var report = CheckReport(registers: 0, files: [])
    for reason in refusal.reasons {
      switch reason {
      case .registers(let found): report.files += found.files
      case .message(var file):
        file.source = SourceText(path: messages.messagePlace, bytes: file.source.bytes)
        report.files.append(file)
      case .undecided(let changes): document += undecided(changes)
      case .unreadable(let error):
        let explanation = messages.unreadable(error)
        document.append(.paragraph(explanation.error.masked, hanging: 2))
      }
    }
    let (shown, omitted) = report.first(Self.mostErrors)
    document += findings(shown)
    if omitted > 0 { document.append(.paragraph(messages.moreErrors(omitted), indent: 2)) }
    return document
  }
}

extension CheckReport {
  /// The first so many findings, file by file, and the number of the rest.
  fileprivate func first(_ limit: Int) -> (report: CheckReport, omitted: Int) {
    var (report, left, omitted) = (CheckReport(registers: registers, files: []), limit, 0)
    for file in files {
      let (first, rest) = file.first(left)
      omitted += rest
      left -= first.diagnostics.count
      if !first.diagnostics.isEmpty { report.files.append(first) }
    }
    return (report, omitted)
  }
}
