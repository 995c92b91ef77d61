internal import ArgumentParser
internal import Presentation
internal import RegisterModel

/// What `check` prints: text for people, JSON for programs, or what a place of review takes.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, sarif, github, gitlab

  /// What was found, in this format.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - offersFixes: Whether `check --fix` could mend some of it.
  ///   - presenter: What turns it into what is printed.
  /// - Returns: What is printed.
  func output(
    of report: CheckReport, offersFixes: Bool, _ presenter: Presenter
  ) -> Outcome.Output {
    switch self {
    case .text: .document(presenter.document(report, offersFixes: offersFixes))
    case .json: .json(presenter.json(report))
    case .sarif: .json(presenter.sarif(report, version: Tool.version))
    case .github: .annotations(presenter.annotations(report))
    case .gitlab: .json(presenter.gitLab(report))
    }
  }

  /// What was mended and what is left, in this format; places of review take only what is left.
  func output(of mending: Mending, _ presenter: Presenter) -> Outcome.Output {
    switch self {
    case .text: .document(presenter.document(mending))
    case .json: .json(presenter.json(mending))
    case .sarif, .github, .gitlab:
      output(of: mending.report, offersFixes: false, presenter)
    }
  }
}
