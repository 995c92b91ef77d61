internal import Diagnostics
internal import Rendering

/// Edits in one file or in several, made together.
struct WorkspaceEdit: Sendable {
  private var files: [(file: ShownFile, edits: [Edit])] = []

  /// No edit yet.
  init() {}

  /// Edits in one file.
  init(_ file: ShownFile, _ edits: [Edit]) { add(file, edits) }

  /// Adds the edits in a file.
  mutating func add(_ file: ShownFile, _ edits: [Edit]) { files.append((file, edits)) }

  /// The edits as the protocol has them.
  ///
  /// - Parameter client: What the client can do: with versions an edit is not made in another text
  ///   than the one that it was computed for.
  /// - Returns: A `WorkspaceEdit`.
  func json(_ client: ClientCapabilities) -> JSONValue {
    let files = files.sorted { $0.file.path < $1.file.path }
    if client.takesVersionedEdits {
      return [
        "documentChanges": .array(
          files.map { file, edits in
            [
              "textDocument": [
                "uri": .string(file.uri.text), "version": JSONValue(file.version),
              ],
              "edits": Self.json(of: edits, file.places),
            ]
          })
      ]
    }
    return [
      "changes": .object(
        files.map { file, edits in .init(file.uri.text, Self.json(of: edits, file.places)) })
    ]
  }

  /// Edits in one text.
  static func json(of edits: [Edit], _ places: LinePlaces) -> JSONValue {
    .array(
      edits.map { ["range": places.range(of: $0.span).json, "newText": .string($0.text)] })
  }
}
