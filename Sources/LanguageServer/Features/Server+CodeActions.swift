internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterModel
internal import Rendering

/// `textDocument/codeAction`: the fixes of what was found.
extension Server {
  /// The fixes at a range, and the one that makes all safe ones.
  mutating func codeActions(in params: Params.Range) -> JSONValue {
    guard client.takesActionLiterals, let file = file(params.textDocument.uri),
      let report = folders[file.root]?.reports(on: [file.path], now: surroundings.now())[file.path]
    else { return [] }
    let presenter = presenter(for: file.schema)
    var actions: [JSONValue] = []
    if wants("quickfix", params.context) {
      for diagnostic in report.diagnostics
      where file.places.range(of: diagnostic.span).touches(params.range) {
        let fixes = diagnostic.shownFixes
        for (index, fix) in fixes.enumerated() {
          actions.append([
            "title": .string(presenter.title(of: fix)), "kind": "quickfix",
            "diagnostics": [json(of: diagnostic, file.places, presenter, file.uri, file.root)],
            "isPreferred": .boolean(index == 0 && (fix.isSafe || fixes.count == 1)),
            "edit": WorkspaceEdit(file, fix.edits).json(client),
          ])
        }
      }
    }
    if wants(CodeActionKind.fixAll, params.context),
      report.diagnostics.contains(where: { $0.unaskedFix != nil }), let fixed = mended(file)
    {
      let edits = TextDifference.edits(from: file.source.bytes, to: fixed)
      actions.append([
        "title": .string(presenter.messages.fixAll.visibleText),
        "kind": .string(CodeActionKind.fixAll),
        "edit": WorkspaceEdit(file, edits).json(client),
      ])
    }
    return .array(actions)
  }

  /// Whether a client asks for a kind of action, or for one above it.
  private func wants(_ kind: String, _ context: Params.Range.ActionContext?) -> Bool {
    guard let only = context?.only else { return true }
    return only.contains { $0.isEmpty || kind == $0 || kind.hasPrefix("\($0).") }
  }

  /// The bytes of a file once all safe fixes are made, as `check --fix` makes them; `nil` where there
  /// is none.
  private func mended(_ file: ShownFile) -> [UInt8]? {
    guard let folder = folders[file.root] else { return nil }
    return folder.mended(file.path, now: surroundings.now())
  }
}
