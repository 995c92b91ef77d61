/// What requests and notifications are about: the members of their `params` that are read.
enum Params {
  /// A document.
  struct Document: Decodable {
    var uri: DocumentURI
    var version: Int?
  }

  /// `initialize`.
  struct Initialize: Decodable {
    struct Folder: Decodable { var uri: DocumentURI }
    var rootUri: DocumentURI?
    var workspaceFolders: [Folder]?
    var locale: String?
    var capabilities: ClientCapabilities.Stated?
  }

  /// `textDocument/didOpen`.
  struct Open: Decodable {
    struct Item: Decodable {
      var uri: DocumentURI
      var version: Int
      var text: String
    }
    var textDocument: Item
  }

  /// `textDocument/didChange`.
  struct Change: Decodable {
    var textDocument: Document
    var contentChanges: [TextDocument.Change]
  }

  /// Whatever is about a whole document.
  struct OfDocument: Decodable { var textDocument: Document }

  /// Whatever is about a place in a document.
  struct Place: Decodable {
    struct ReferenceContext: Decodable { var includeDeclaration: Bool? }
    var textDocument: Document
    var position: TextPosition
    var context: ReferenceContext?
  }

  /// `textDocument/rename`.
  struct Rename: Decodable {
    var textDocument: Document
    var position: TextPosition
    var newName: String
  }

  /// `textDocument/codeAction`, and whatever is about a range.
  struct Range: Decodable {
    struct ActionContext: Decodable { var only: [String]? }
    var textDocument: Document
    var range: TextRange
    var context: ActionContext?
  }

  /// `workspace/symbol`.
  struct Query: Decodable { var query: String }

  /// `workspace/didChangeWatchedFiles`.
  struct Watched: Decodable {
    struct Event: Decodable { var uri: DocumentURI }
    var changes: [Event]
  }

  /// `workspace/didChangeWorkspaceFolders`.
  struct Folders: Decodable {
    struct Event: Decodable { var added, removed: [Initialize.Folder] }
    var event: Event
  }

  /// `$/cancelRequest`.
  struct Cancel: Decodable { var id: RequestID }
}

extension DocumentURI: Decodable {
  /// Reads what a client calls a document.
  init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }
}
