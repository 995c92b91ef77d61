internal import Rendering

/// What this server can do, as the answer to `initialize` tells it.
enum ServerCapabilities {
  /// The capabilities for a client.
  static func json(for client: ClientCapabilities) -> JSONValue {
    [
      "positionEncoding": .string(client.encoding.rawValue),
      "textDocumentSync": ["openClose": true, "change": 2, "save": true],
      "completionProvider": ["triggerCharacters": ["[", ":"]],
      "hoverProvider": true,
      "definitionProvider": true,
      "referencesProvider": true,
      "documentHighlightProvider": true,
      "documentSymbolProvider": true,
      "workspaceSymbolProvider": true,
      "codeActionProvider": [
        "codeActionKinds": ["quickfix", .string(CodeActionKind.fixAll)]
      ],
      "codeLensProvider": ["resolveProvider": false],
      "documentFormattingProvider": true,
      "renameProvider": ["prepareProvider": true],
      "foldingRangeProvider": true,
      "semanticTokensProvider": [
        "legend": [
          "tokenTypes": JSONValue(TokenKind.allCases.map(\.rawValue)), "tokenModifiers": [],
        ],
        "full": true, "range": true,
      ],
      "workspace": [
        "workspaceFolders": ["supported": true, "changeNotifications": true]
      ],
    ]
  }
}

/// The kinds of code action that are offered beside `quickfix`.
enum CodeActionKind {
  /// Makes all fixes that may be made unasked.
  static let fixAll = "source.fixAll.dataregister"
}
