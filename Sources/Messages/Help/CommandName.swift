/// A command by the name that is typed.
///
/// Each has examples, a place in the list of commands and perhaps a topic that tells more, so that none
/// can be added without them.
package enum CommandName: String, CaseIterable, Hashable, Sendable {
  case check, format, new, edit, set, replace
  case importTable = "import"
  case list, show, history, blame
  case changeLog = "changelog"
  case status, diff, review, preview, serve, publish, verify, export
  case initialize = "init"
  case install, uninstall, editor, help
  case index, hook
  case mergeFile = "merge-file"
  case textconv, lsp

  /// Where the command stands in the list of all.
  package var group: HelpGroup {
    switch self {
    case .check, .format, .new, .edit, .set, .replace, .importTable: .editing
    case .list, .show, .history, .blame, .changeLog: .looking
    case .status, .diff, .review, .preview, .serve, .publish, .verify, .export: .publishing
    case .initialize, .install, .uninstall, .editor, .help: .setup
    case .index, .hook, .mergeFile, .textconv, .lsp: .machinery
    }
  }

  /// The topic that tells more of what the command is for.
  package var topic: HelpTopic? {
    switch self {
    case .check, .format, .new, .edit, .set, .replace, .importTable: .format
    case .list, .show: .revisions
    case .history, .blame, .changeLog, .index: .history
    case .status, .diff, .review: .review
    case .preview, .serve, .publish, .verify, .export: .publishing
    case .initialize: .start
    case .install, .uninstall, .hook, .mergeFile, .textconv: .git
    case .editor, .lsp, .help: nil
    }
  }
}
