internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// A language server: what it knows of the documents that are open and of the registers around them.
///
/// It takes messages and gives those that answer them; it neither reads nor writes a stream. Each
/// feature is an extension of it, in a file of its own.
struct Server: Sendable {
  /// How far the conversation has come.
  enum Phase: Sendable {
    case beginning, running, shutDown
    /// The client has said that the program is to end.
    case ended
  }

  /// What it was started with.
  let surroundings: Surroundings
  /// What the client can do.
  private(set) var client = ClientCapabilities()
  /// The documents that are open.
  var documents: [DocumentURI: TextDocument] = [:]
  /// The folders of registers, by their roots.
  var folders: [String: LiveFolder] = [:]
  /// What is asked about history and not answered yet, in the order in which it was asked.
  var questions: [HistoryQuestion] = []
  /// The number of the last question about history.
  var lastQuestion = 0
  /// How far the conversation has come.
  private(set) var phase = Phase.beginning
  /// What the documents are that findings are owed for: all of a root, since one may change another's.
  var rootsToCheck: Set<String> = []
  /// The findings that were told last, by document.
  var told: [DocumentURI: JSONValue] = [:]

  private var language: Language?
  /// The folders that the client has open.
  private var places: [String] = []
  /// The folders of registers of which it was said that they cannot be listed, by their roots.
  private var unlisted: Set<String> = []
  /// What is told beside the answer to the message that is worked on.
  private var remarks: [OutgoingMessage] = []
  /// Whether the request that is worked on was taken back.
  var isCancelled: @Sendable () -> Bool = { false }

  /// Makes a server that nobody has talked to yet.
  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// What the program ends with, once it is to end: 1 where nobody had said that it would.
  private(set) var exitStatus: Int32?

  /// Takes a message.
  ///
  /// - Parameters:
  ///   - message: The message.
  ///   - isCancelled: Whether the client has taken it back meanwhile.
  /// - Returns: What to send to the client. A request about history is a question from then on, and
  ///   answered later.
  mutating func take(
    _ message: IncomingMessage, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> [OutgoingMessage] {
    guard let method = message.method else { return [] }
    self.isCancelled = isCancelled
    defer {
      self.isCancelled = { false }
      remarks = []
    }
    do throws(ResponseError) {
      guard let id = message.id else {
        let sent = try notice(method, message)
        sayWhatCannotBeListed()
        return remarks + sent
      }
      if isCancelled() { throw .cancelled }
      try expectRequest(method)
      let answer = try answer(method, message, id)
      sayWhatCannotBeListed()
      return remarks + (answer.map { [.answer(id, $0)] } ?? [])
    } catch {
      return message.id.map { [.failure($0, error)] } ?? []
    }
  }

  /// Says which folders cannot be listed, each once until it can.
  private mutating func sayWhatCannotBeListed() {
    for (root, folder) in folders.sorted(by: { $0.key < $1.key }) {
      guard let failure = folder.failure else {
        unlisted.remove(root)
        continue
      }
      guard unlisted.insert(root).inserted else { continue }
      say(presenter(for: folder.schema).messages.explain(.file(failure)).error.visibleText)
    }
  }

  /// Shows whoever uses the editor some lines, as a warning.
  mutating func say(_ lines: String) {
    let text = lines.hasSuffix("\n") ? String(lines.dropLast()) : lines
    remarks.append(.notification("window/showMessage", ["type": 2, "message": .string(text)]))
  }

  /// Sees that a request may come at this time.
  private func expectRequest(_ method: String) throws(ResponseError) {
    switch phase {
    case .beginning where method != "initialize":
      throw ResponseError(.serverNotInitialized, "initialize comes first")
    case .running where method == "initialize":
      throw ResponseError(.invalidRequest, "initialize comes once")
    case .shutDown, .ended: throw ResponseError(.invalidRequest, "nothing comes after shutdown")
    case .beginning, .running: break
    }
  }

  /// Takes a notification.
  private mutating func notice(
    _ method: String, _ message: IncomingMessage
  ) throws(ResponseError) -> [OutgoingMessage] {
    if method == "exit" {
      exitStatus = phase == .shutDown ? 0 : 1
      phase = .ended
    }
    guard phase == .running else { return [] }
    switch method {
    case "initialized": return watchFiles()
    case "textDocument/didOpen": open(try message.params())
    case "textDocument/didChange": try change(try message.params())
    case "textDocument/didClose": return close(try message.params())
    case "textDocument/didSave":
      let saved: Params.OfDocument = try message.params()
      refresh([saved.textDocument.uri])
    case "workspace/didChangeWatchedFiles":
      let watched: Params.Watched = try message.params()
      refresh(watched.changes.map(\.uri))
    case "workspace/didChangeWorkspaceFolders":
      let folders: Params.Folders = try message.params()
      let removed = folders.event.removed.compactMap(\.uri.path)
      places.removeAll(where: removed.contains)
      places += folders.event.added.compactMap(\.uri.path)
      forgetFolders()
    default: break
    }
    return []
  }

  /// Answers a request; `nil` for one about history, which is answered later.
  private mutating func answer(
    _ method: String, _ message: IncomingMessage, _ id: RequestID
  ) throws(ResponseError) -> JSONValue? {
    switch method {
    case "initialize": return begin(try message.params())
    case "shutdown":
      phase = .shutDown
      remarks += takeBackAll()
      return .null
    case "textDocument/completion": return completion(at: try message.params())
    case "textDocument/hover": return hover(at: try message.params(), for: id)
    case "textDocument/definition": return definition(at: try message.params())
    case "textDocument/references": return try references(at: try message.params())
    case "textDocument/documentHighlight": return highlights(at: try message.params())
    case "textDocument/documentSymbol": return documentSymbols(of: try message.params())
    case "workspace/symbol": return try workspaceSymbols(of: try message.params())
    case "textDocument/codeAction": return codeActions(in: try message.params())
    case "textDocument/codeLens": return codeLenses(of: try message.params(), for: id)
    case "textDocument/formatting": return formatting(of: try message.params())
    case "textDocument/prepareRename": return try renamable(at: try message.params())
    case "textDocument/rename": return try rename(try message.params())
    case "textDocument/foldingRange": return foldingRanges(of: try message.params())
    case "textDocument/semanticTokens/full":
      let document: Params.OfDocument = try message.params()
      return semanticTokens(of: document.textDocument, in: nil)
    case "textDocument/semanticTokens/range":
      let part: Params.Range = try message.params()
      return semanticTokens(of: part.textDocument, in: part.range)
    default: throw ResponseError(.methodNotFound, "\(method) is not known")
    }
  }

  /// Answers `initialize`.
  private mutating func begin(_ params: Params.Initialize) -> JSONValue {
    client = params.capabilities.map { ClientCapabilities($0) } ?? ClientCapabilities()
    language =
      surroundings.language ?? params.locale.flatMap { Language(locale: $0) }
      ?? surroundings.localeLanguage
    let folders = params.workspaceFolders?.map(\.uri) ?? params.rootUri.map { [$0] } ?? []
    places = folders.isEmpty ? [surroundings.folder] : folders.compactMap(\.path)
    phase = .running
    return [
      "capabilities": ServerCapabilities.json(for: client),
      "serverInfo": ["name": "dataregister", "version": .string(surroundings.version)],
    ]
  }

  /// Asks the client to tell what changes on disk, where it can.
  private func watchFiles() -> [OutgoingMessage] {
    guard client.watchesFiles else { return [] }
    let pattern: JSONValue = .string("**/\(RegisterID.folder)/**")
    return [
      .request(
        .text("watch"), "client/registerCapability",
        [
          "registrations": [
            [
              "id": "watch", "method": "workspace/didChangeWatchedFiles",
              "registerOptions": ["watchers": [["globPattern": pattern]]],
            ]
          ]
        ])
    ]
  }

  /// The roots of the registers in the folders that the client has open, and around its documents.
  mutating func roots() -> [String] {
    let roots = shownRoots
    for root in roots { _ = folder(root) }
    return roots.sorted()
  }

  /// The same, without reading any.
  private var shownRoots: Set<String> {
    Set(places.compactMap(WorkingTree.root) + documents.keys.compactMap { place(of: $0)?.root })
  }

  /// Forgets the folders of registers that the client has closed, and has no document of.
  mutating func forgetFolders() {
    let shown = shownRoots
    folders = folders.filter { shown.contains($0.key) }
  }

  /// The folder of registers with a root, read when it is first asked for.
  mutating func folder(_ root: String) -> LiveFolder {
    if let folder = folders[root] { return folder }
    let folder = LiveFolder(root: root, now: surroundings.now())
    folders[root] = folder
    return folder
  }

  /// What turns values into words for the reader, who reads the registers' main language where
  /// nothing tells of another.
  func presenter(for schema: Schema) -> Presenter {
    Presenter(Messages(language ?? Language(schema.mainLanguage) ?? .en), schema: schema)
  }
}
