internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `textDocument/rename`: another name for a unit or a person, in every register and in the schema,
/// as `replace` does it.
extension Server {
  /// What of the text at a place would be renamed.
  ///
  /// - Throws: A failed request where it is neither a unit nor a person.
  mutating func renamable(at params: Params.Place) throws(ResponseError) -> JSONValue {
    let (file, span, name) = try owner(at: params)
    return ["range": file.places.range(of: span).json, "placeholder": .string(name)]
  }

  /// The edits that rename what stands at a place; what `replace` remarks on besides is said.
  ///
  /// - Throws: A failed request that says why it cannot be renamed.
  mutating func rename(_ params: Params.Rename) throws(ResponseError) -> JSONValue {
    let place = Params.Place(textDocument: params.textDocument, position: params.position)
    let (file, _, name) = try owner(at: place)
    guard let folder = folders[file.root] else { throw notRenamable(file.schema) }
    let replacement = OwnerReplacement(of: name, by: params.newName, file.schema)
    if let failure = folder.failure {
      let sentence = presenter(for: file.schema).messages.explain(.file(failure)).error
      throw ResponseError(.requestFailed, sentence.visibleText)
    }
    let files = folder.registers.compactMap(folder.file)
    let known = Set(files.map(\.id))
    let plan: OwnerReplacementPlan
    do throws(OwnerReplacementPlan.Refusal) {
      plan = try OwnerReplacementPlan(
        replacement, in: files,
        unreadable: folder.registers.filter { !known.contains($0) }.map(\.path),
        folder.readSchema.document, file.schema)
    } catch {
      let problem = Problem.editing(EditingProblem(error, replacing: replacement))
      let sentence = presenter(for: file.schema).messages.explain(problem).error
      throw ResponseError(.requestFailed, sentence.masked.visibleText)
    }
    if isCancelled() { throw .cancelled }
    let remarks = presenter(for: file.schema).remarks(on: replacement, plan)
    if !remarks.blocks.isEmpty { say(MarkupText.plain(remarks)) }
    var edit = WorkspaceEdit()
    for (source, edits) in plan.files {
      if let shown = self.file(source.path, below: file.root) { edit.add(shown, edits) }
    }
    return edit.json(client)
  }

  /// The unit or person at a place.
  private mutating func owner(
    at params: Params.Place
  ) throws(ResponseError) -> (file: ShownFile, span: SourceSpan, name: String) {
    guard let (file, subject, span) = subject(at: params) else {
      let schema = self.file(params.textDocument.uri)?.schema
      throw notRenamable(schema ?? Schema())
    }
    let owners = file.schema.fields.filter { $0.group == .owner }.compactMap(\.vocabulary)
    guard case .value(let name, let vocabulary) = subject, owners.contains(vocabulary) else {
      throw notRenamable(file.schema)
    }
    return (file, span, name)
  }

  private func notRenamable(_ schema: Schema) -> ResponseError {
    ResponseError(.requestFailed, presenter(for: schema).messages.notRenamable.visibleText)
  }
}
