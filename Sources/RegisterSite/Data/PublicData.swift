internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// The public registers as data for programs.
struct PublicData {
  private let content: SiteContent
  private let presenter: Presenter

  /// Makes the data of what is published.
  init(_ content: SiteContent) {
    self.content = content
    presenter = Self.presenter(content.schema)
  }

  /// What presents the registers of a schema to programs.
  static func presenter(_ schema: Schema) -> Presenter {
    // In the main language columns are called by their keys, as in the files.
    Presenter(Messages(Language(schema.mainLanguage) ?? .en), schema: schema)
  }

  /// The registers as a table of comma-separated values.
  var csv: String { presenter.csv(content.registers).rendered() }

  /// The registers as `list` gives them to programs.
  var json: String {
    let point = content.commit.map(Point.commit) ?? .worktree
    return presenter.json(content.registers, at: point).rendered(pretty: true) + "\n"
  }
}
