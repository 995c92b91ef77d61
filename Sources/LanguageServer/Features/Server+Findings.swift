internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterModel
internal import RegisterSyntax
internal import Rendering

/// `textDocument/publishDiagnostics`: what a check finds in the documents that are open.
extension Server {
  /// Whether findings are owed: something has changed since they were told.
  var owesFindings: Bool { !rootsToCheck.isEmpty }

  /// What is found in the documents that are open, as far as it differs from what was told last.
  mutating func findings() -> [OutgoingMessage] {
    defer { rootsToCheck = [] }
    return rootsToCheck.sorted().flatMap { findings(below: $0) } + withdrawnFindings()
  }

  /// That nothing is found any more in documents whose folder has lost its schema.
  private mutating func withdrawnFindings() -> [OutgoingMessage] {
    told.keys.filter { place(of: $0) == nil }.compactMap { uri in
      told[uri] = nil
      return documents[uri].map { Self.findings([], of: $0.uri, version: nil) }
    }
  }

  private mutating func findings(below root: String) -> [OutgoingMessage] {
    var open: [String: TextDocument] = [:]
    for document in documents.values {
      if let place = place(of: document.uri), place.root == root { open[place.path] = document }
    }
    guard !open.isEmpty,
      let reports = folders[root]?.reports(on: Set(open.keys), now: surroundings.now())
    else { return [] }
    var messages: [OutgoingMessage] = []
    for (path, document) in open.sorted(by: { $0.key < $1.key }) {
      let findings = reports[path].map { json(of: $0, document, below: root) } ?? []
      let message = Self.findings(
        findings, of: document.uri, version: client.takesVersions ? document.version : nil)
      if told[document.uri] == message.json { continue }
      told[document.uri] = message.json
      messages.append(message)
    }
    return messages
  }

  /// The notification that tells all that is found in a document.
  static func findings(
    _ findings: [JSONValue], of uri: DocumentURI, version: Int?
  ) -> OutgoingMessage {
    var params: [JSONValue.Member] = [.init("uri", .string(uri.text))]
    if let version { params.append(.init("version", .integer(version))) }
    params.append(.init("diagnostics", .array(findings)))
    return .notification("textDocument/publishDiagnostics", .object(params))
  }

  private func json(
    of report: FileReport, _ document: TextDocument, below root: String
  ) -> [JSONValue] {
    let places = LinePlaces(document.bytes, client.encoding)
    let presenter = presenter(for: folders[root]?.schema ?? Schema())
    var findings = report.diagnostics.map { json(of: $0, places, presenter, document.uri, root) }
    let omitted = report.omitted.values.reduce(0, +)
    if omitted > 0 {
      findings.append([
        "range": places.range(of: SourceSpan(0, 0)).json, "severity": 3,
        "source": "dataregister",
        "message": .string(presenter.messages.omitted(omitted).visibleText),
      ])
    }
    return findings
  }

  /// A finding as the protocol has it.
  func json(
    of diagnostic: Diagnostic, _ places: LinePlaces, _ presenter: Presenter, _ uri: DocumentURI,
    _ root: String
  ) -> JSONValue {
    let code = diagnostic.code.rawValue
    var members: [JSONValue.Member] = [
      .init("range", places.range(of: diagnostic.span).json),
      .init("severity", .integer(diagnostic.severity.number)),
      .init("code", .string(code)), .init("source", "dataregister"),
      .init("message", .string(presenter.remark(on: diagnostic.finding))),
      .init("data", ["code": .string(code), "fixes": .integer(diagnostic.shownFixes.count)]),
    ]
    let tags = diagnostic.finding.tags.filter(client.findingTags.contains)
    if !tags.isEmpty { members.append(.init("tags", .array(tags.map(JSONValue.integer)))) }
    if client.takesRelatedPlaces,
      let related = related(to: diagnostic.finding, places, presenter, uri, root)
    {
      members.append(.init("relatedInformation", [related]))
    }
    return .object(members)
  }

  /// The other place that a finding names.
  private func related(
    to finding: Finding, _ places: LinePlaces, _ presenter: Presenter, _ uri: DocumentURI,
    _ root: String
  ) -> JSONValue? {
    func place(_ uri: DocumentURI, _ range: TextRange, _ message: RichText) -> JSONValue {
      [
        "location": ["uri": .string(uri.text), "range": range.json],
        "message": .string(message.visibleText),
      ]
    }
    switch finding {
    case .sameName(_, let path):
      guard let other = file(path, below: root) else { return nil }
      return place(
        other.uri, other.places.range(of: other.nameSpan ?? SourceSpan(0, 0)),
        presenter.messages.otherRegister)
    case .repeatedField(_, let line), .schema(.clashingKeys(_, let line)),
      .schema(.repeatedDefinition(_, let line)):
      guard let source = self.place(of: uri).flatMap({ file($0.path, below: $0.root) }),
        source.document.lines.indices.contains(line - 1)
      else { return nil }
      let span = source.document.trimmed(source.document.lines[line - 1])
      return place(uri, places.range(of: span), presenter.messages.standsHereFirst)
    default: return nil
    }
  }
}

extension Severity {
  /// The number that the protocol gives it.
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}

extension Finding {
  /// The marks that the protocol has for it: 1 for what does nothing.
  fileprivate var tags: [Int] {
    switch self {
    case .repeatedItem, .schema(.unsuitableKey), .schema(.emptyVocabulary): [1]
    default: []
    }
  }
}

extension ShownFile {
  /// Where a register states its name.
  var nameSpan: SourceSpan? {
    guard case .register(let file) = kind, let name = schema.firstField(in: .name) else {
      return nil
    }
    let field = file.fields.first { file.definition(of: $0)?.id == name.id }
    return field.flatMap { file.lines(of: $0).first?.span }
  }
}
