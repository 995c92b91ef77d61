internal import Git
internal import Messages
internal import Presentation
package import RegisterHistory
internal import RegisterModel
internal import Rendering

/// How a publication follows from its commit, tag and day, so that `verify` can make it again.
extension PublicationPlan {
  /// Makes the plan of a publication.
  ///
  /// - Parameters:
  ///   - publication: The publication, also one that was made before.
  ///   - earlier: The publications before it, the latest first.
  ///   - repository: The repository, opened with the schema of the commit.
  ///   - tool: The version of the tool.
  /// - Throws: When an object that is needed cannot be read.
  package init(
    of publication: Publication, earlier: [Publication],
    in repository: inout RegisterRepository, tool: String
  ) throws(HistoryError) {
    let edition = SiteContent.Edition.publication(publication, earlier: earlier)
    let content = try repository.siteContent(edition, at: .commit(publication.commit))
    self.publication = publication
    files = Site.files(content)
    manifest = Manifest(
      edition, tree: try repository.tree(of: publication.commit), tool: tool)
    message = Self.message(of: content, publication)
  }

  /// The message of the tag: what the publication changes for the public, in the main language.
  private static func message(of content: SiteContent, _ publication: Publication) -> String {
    let language = Language(content.schema.mainLanguage) ?? .en
    let presenter = Presenter(Messages(language), schema: content.schema)
    var changes = content.changeLog
    changes.sections = Array(changes.sections.prefix(1))
    let title = presenter.messages.publicationTitle(
      day: publication.day, title: content.schema.title[content.schema.mainLanguage])
    let document: RichDocument = [.paragraph(title), .blank]
    let text = TerminalRenderer(width: nil, colour: false)
      .render(document + presenter.document(changes))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        // Git takes a line that begins so for the beginning of a signature.
        line.hasPrefix("-----BEGIN ") ? " \(line)" : String(line)
      }
      .joined(separator: "\n")
  }
}
