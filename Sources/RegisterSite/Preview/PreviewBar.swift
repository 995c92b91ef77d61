package import Diagnostics
internal import Messages
package import Presentation
package import RegisterModel
package import Rendering

/// What stands above each page of a preview: where the draft stands, the way to its review, and what a
/// check found.
///
/// It is for the office, in the language of whoever works there, and never published.
package struct PreviewBar: Sendable {
  /// Another page of the preview.
  package enum Place: CaseIterable, Sendable {
    case site, review, check

    /// Where it lies, from the top.
    package var path: String {
      switch self {
      case .site: "index.html"
      case .review: "-/review"
      case .check: "-/check"
      }
    }
  }

  /// Something that is shown below the lines of the bar.
  package struct Notice: Sendable {
    /// What it is about; `nil` where what follows tells it.
    package var sentence: RichText?
    /// What there is to be said.
    package var document: RichDocument

    /// Makes a notice.
    package init(_ sentence: RichText?, _ document: RichDocument) {
      self.sentence = sentence
      self.document = document
    }
  }

  /// What tells the pages from those before and after them.
  package var edition: String
  /// Where the draft stands, a sentence each.
  package var state: [RichText]
  /// What is wrong with what was saved last, which the pages do not show; `nil` where they do.
  package var failure: Notice?
  /// What a check finds in the file of each register in which it finds anything.
  package var findings: [RegisterID: FileReport]
  private let presenter: Presenter

  /// Makes a bar.
  ///
  /// - Parameters:
  ///   - edition: What tells the pages from others.
  ///   - presenter: What speaks to the office.
  ///   - state: Where the draft stands, a sentence each.
  ///   - failure: What is wrong with what was saved last.
  ///   - findings: What a check finds in the file of each register.
  package init(
    edition: String, _ presenter: Presenter, state: [RichText], failure: Notice? = nil,
    findings: [RegisterID: FileReport] = [:]
  ) {
    self.edition = edition
    self.presenter = presenter
    self.state = state
    self.failure = failure
    self.findings = findings
  }

  /// What the keys of the template `bar` stand for, on the page of a register or on another.
  func values(on register: RegisterID?) -> TemplateValues {
    if failure != nil { return values(at: nil) }
    guard let report = register.flatMap({ findings[$0] }) else { return values(at: nil) }
    let found = presenter.findings(CheckReport(registers: 1, files: [report]))
    return values(at: nil, Notice(nil, found))
  }

  /// What the keys of the template `bar` stand for.
  ///
  /// - Parameters:
  ///   - place: Which of the bar's links leads to the page itself; `nil` for none.
  ///   - notice: What is shown below the lines, beside what is wrong.
  /// - Returns: The values.
  func values(at place: Place?, _ notice: Notice? = nil) -> TemplateValues {
    let messages = presenter.messages
    return [
      "edition": .text(edition), "barLanguage": .text(messages.language.rawValue),
      "barLabel": .text(messages.previewLabel), "lost": .text(messages.previewLost),
      "stylePath": .text("/\(PreviewFiles.style)"), "scriptPath": .text("/\(PreviewFiles.script)"),
      "state": .list(state.map { ["sentence": .text($0.plainText)] }),
      "places": .list(
        Place.allCases.map { other in
          [
            "address": .text("/\(other.path)"), "name": .text(messages.name(of: other)),
            "isCurrent": .flag(other == place),
          ]
        }),
      "notices": .list(
        [failure, notice].compactMap { $0 }.map { notice in
          [
            "sentence": TemplateValue(notice.sentence?.plainText),
            "findings": .text(HTMLRenderer(below: 1).render(notice.document)),
          ]
        }),
    ]
  }
}

extension Messages {
  /// What a page of a preview is called.
  fileprivate func name(of place: PreviewBar.Place) -> String {
    switch place {
    case .site: previewSite
    case .review: previewReview
    case .check: previewCheck
    }
  }
}
