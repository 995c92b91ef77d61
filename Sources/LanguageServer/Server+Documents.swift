internal import Diagnostics
internal import RegisterHistory
internal import RegisterModel
internal import RegisterSyntax

/// The documents that are open.
extension Server {
  mutating func open(_ params: Params.Open) {
    let item = params.textDocument
    let document = TextDocument(item.uri, version: item.version, text: item.text)
    documents[item.uri] = document
    told[item.uri] = nil
    show(document)
  }

  mutating func change(_ params: Params.Change) throws(ResponseError) {
    let uri = params.textDocument.uri
    guard var document = documents.removeValue(forKey: uri) else {
      throw ResponseError(.invalidParams, "the document is not open")
    }
    document.apply(
      params.contentChanges, version: params.textDocument.version ?? document.version,
      client.encoding)
    documents[uri] = document
    show(document)
  }

  mutating func close(_ params: Params.OfDocument) -> [OutgoingMessage] {
    let uri = params.textDocument.uri
    guard let document = documents.removeValue(forKey: uri) else { return [] }
    told[uri] = nil
    guard let place = place(of: uri) else { return [] }
    folders[place.root]?.close(place.path, now: surroundings.now())
    rootsToCheck.insert(place.root)
    forgetFolders()
    return [Self.findings([], of: document.uri, version: nil)]
  }

  /// Puts the text of a document in the place of its file.
  mutating func show(_ document: TextDocument) {
    guard let place = place(of: document.uri) else { return }
    _ = folder(place.root)
    folders[place.root]?.open(place.path, document.bytes, now: surroundings.now())
    rootsToCheck.insert(place.root)
  }

  /// Looks at files that may have changed on disk.
  mutating func refresh(_ uris: [DocumentURI]) {
    for root in uris.compactMap({ Self.root(ofSchema: $0) }) {
      // The schema may have come or gone, and what is open belong to registers or no longer do.
      rootsToCheck.insert(root)
      if WorkingTree.root(from: "\(root)/\(RegisterID.folder)") != root { folders[root] = nil }
      if folders[root] == nil { for document in documents.values { show(document) } }
    }
    var paths: [String: [String]] = [:]
    for place in uris.compactMap(place) { paths[place.root, default: []].append(place.path) }
    for (root, paths) in paths where folders[root] != nil {
      folders[root]?.refresh(paths, now: surroundings.now())
      rootsToCheck.insert(root)
    }
  }

  /// The root of the registers that a document would be the schema of; `nil` for any other.
  private static func root(ofSchema uri: DocumentURI) -> String? {
    guard let path = uri.path, path.hasSuffix("/\(Schema.path)") else { return nil }
    return String(path.dropLast(Schema.path.utf8.count + 1))
  }

  /// Where a document lies: the root of its registers, and its path below that; `nil` for one that
  /// lies in no folder of registers.
  func place(of uri: DocumentURI) -> (root: String, path: String)? {
    guard let path = uri.path, let end = path.lastIndex(of: "/"),
      let root = WorkingTree.root(from: String(path[..<end]))
    else { return nil }
    let relative = String(path.dropFirst(root.count + 1))
    guard relative.hasPrefix("\(RegisterID.folder)/") else { return nil }
    return (root, relative)
  }

  /// What a document of registers is called, as the client calls it where it is open.
  func uri(of path: String, below root: String) -> DocumentURI {
    let uri = DocumentURI(path: "\(root)/\(path)")
    return documents[uri]?.uri ?? uri
  }

  /// The file of registers that a document is; `nil` for any other.
  mutating func file(_ uri: DocumentURI) -> ShownFile? {
    guard let place = place(of: uri) else { return nil }
    _ = folder(place.root)
    return file(place.path, below: place.root)
  }

  /// A file of registers.
  func file(_ path: String, below root: String) -> ShownFile? {
    guard let folder = folders[root] else { return nil }
    let kind: ShownFile.Kind
    if path == Schema.path {
      kind = .schema(folder.readSchema.document)
    } else if let file = RegisterID(path: path).flatMap(folder.file) {
      kind = .register(file)
    } else {
      return nil
    }
    let uri = uri(of: path, below: root)
    let bytes =
      switch kind {
      case .register(let file): file.document.source.bytes
      case .schema(let document): document.document.source.bytes
      }
    return ShownFile(
      uri: uri, version: documents[uri]?.version, root: root, path: path, kind: kind,
      schema: folder.schema, places: LinePlaces(bytes, client.encoding))
  }
}
