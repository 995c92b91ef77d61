/// What a client can do, as far as it makes a difference here.
struct ClientCapabilities: Sendable {
  /// The units in which positions are counted.
  var encoding = PositionEncoding.utf16
  /// Whether a completion may have places to fill in.
  var takesSnippets = false
  /// How the text of a hover is written.
  var hoverFormat = MarkupText.Format.plain
  /// How what there is to know of a completion is written.
  var completionFormat = MarkupText.Format.bare
  /// Whether the symbols of a document may hold others.
  var takesSymbolTrees = false
  /// Whether an edit may name the version of the document that it is made in.
  var takesVersionedEdits = false
  /// Whether it can be asked to watch files.
  var watchesFiles = false
  /// Whether an action may be more than a command.
  var takesActionLiterals = false
  /// Whether the version of the text that findings are of is told.
  var takesVersions = false
  /// Whether findings may name other places.
  var takesRelatedPlaces = false
  /// The marks that findings may have.
  var findingTags: Set<Int> = []

  /// A client of which nothing is known.
  init() {}

  /// Reads what a client says of itself.
  init(_ stated: Stated) {
    let text = stated.textDocument
    encoding = PositionEncoding(offered: stated.general?.positionEncodings)
    takesSnippets = text?.completion?.completionItem?.snippetSupport ?? false
    hoverFormat = MarkupText.Format(preferred: text?.hover?.contentFormat) ?? .plain
    completionFormat =
      MarkupText.Format(preferred: text?.completion?.completionItem?.documentationFormat) ?? .bare
    takesSymbolTrees = text?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false
    takesVersionedEdits = stated.workspace?.workspaceEdit?.documentChanges ?? false
    watchesFiles = stated.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    takesActionLiterals = text?.codeAction?.codeActionLiteralSupport != nil
    takesVersions = text?.publishDiagnostics?.versionSupport ?? false
    takesRelatedPlaces = text?.publishDiagnostics?.relatedInformation ?? false
    findingTags = Set(text?.publishDiagnostics?.tagSupport?.valueSet ?? [])
  }

  /// The members of `ClientCapabilities` that are read.
  struct Stated: Decodable {
    struct General: Decodable { var positionEncodings: [String]? }
    struct Workspace: Decodable {
      struct Edit: Decodable { var documentChanges: Bool? }
      struct Watching: Decodable { var dynamicRegistration: Bool? }
      var workspaceEdit: Edit?
      var didChangeWatchedFiles: Watching?
    }
    struct Text: Decodable {
      struct Completion: Decodable {
        struct Item: Decodable {
          var snippetSupport: Bool?
          var documentationFormat: [String]?
        }
        var completionItem: Item?
      }
      struct Hover: Decodable { var contentFormat: [String]? }
      struct Symbols: Decodable { var hierarchicalDocumentSymbolSupport: Bool? }
      struct Action: Decodable {
        struct Literals: Decodable {}
        var codeActionLiteralSupport: Literals?
      }
      struct Findings: Decodable {
        struct Tags: Decodable { var valueSet: [Int]? }
        var versionSupport: Bool?
        var relatedInformation: Bool?
        // An early version of the protocol had a Boolean here.
        @Lenient var tagSupport: Tags?
      }
      var completion: Completion?
      var hover: Hover?
      var documentSymbol: Symbols?
      var codeAction: Action?
      var publishDiagnostics: Findings?
    }
    var general: General?
    var workspace: Workspace?
    var textDocument: Text?
  }
}

/// A member that counts as missing where it is something else than expected.
@propertyWrapper struct Lenient<Value: Decodable>: Decodable {
  /// The value, where it is what is expected.
  var wrappedValue: Value?

  init(from decoder: any Decoder) { wrappedValue = try? Value(from: decoder) }

  /// A member that is missing.
  init() { wrappedValue = nil }
}

extension KeyedDecodingContainer {
  /// A member that is missing or something else than expected.
  func decode<Value>(_ type: Lenient<Value>.Type, forKey key: Key) throws -> Lenient<Value> {
    try decodeIfPresent(type, forKey: key) ?? Lenient()
  }
}
