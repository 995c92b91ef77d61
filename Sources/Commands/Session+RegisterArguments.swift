internal import Files
internal import Diagnostics
internal import Messages
internal import RegisterDiff
internal import RegisterHistory
internal import RegisterModel

/// What the words of a command line mean: a register, the schema, a field or a path.
extension Session {
  /// The register of the working tree that an id, a path or an exact name means.
  func register(_ text: String, in folder: RegisterFolder) throws -> RegisterID {
    if let id = registerID(text), folder.registers.contains(id) { return id }
    var names: [String] = []
    for id in folder.registers {
      let name = try file(id).register.name
      if name == text { return id }
      names.append(name)
    }
    let wanted = registerID(text)
    try refuseLeftOut(of: folder) { $0 == wanted }
    try refuseLeftOut(of: folder, named: { $0 == text })
    throw unknownRegister(text, among: folder.registers.map(\.rawValue) + names)
  }

  /// The registers that an argument of `check` or `format` means: all below a folder, none where
  /// it means the schema, else the one that `named` finds.
  func registers(
    _ text: String, in folder: RegisterFolder, named: (String) throws -> RegisterID
  ) throws -> [RegisterID] {
    guard let path = pathBelowRoot(text), RegisterID(path: path) == nil else {
      return [try named(text)]
    }
    if path == Schema.path { return [] }
    let below = folder.registers.filter { $0.path.hasPrefix(path.isEmpty ? "" : path + "/") }
    return below.isEmpty ? [try named(text)] : below
  }

  /// The registers of the working tree that arguments of `check` or `format` mean, each once, in the
  /// order in which they are named.
  func registers(named paths: [String], in folder: RegisterFolder) throws -> [RegisterID] {
    var seen: Set<RegisterID> = []
    return try paths.flatMap { path in
      try registers(path, in: folder) { try register($0, in: folder) }
    }.filter { seen.insert($0).inserted }
  }

  /// Whether an argument of `format` means the schema: by its path, or by a folder that it is in.
  func meansSchema(_ text: String) -> Bool {
    let path = pathBelowRoot(text)
    return path == "" || path == RegisterID.folder || path == Schema.path
  }

  /// The register that an id, a path or an exact name means at a point, or meant before it was
  /// deleted or renamed.
  func find(
    _ text: String, in snapshot: Snapshot, _ repository: inout RegisterRepository
  ) throws -> FoundRegister {
    let wanted = registerID(text)?.rawValue ?? text
    if let found = try repository.find(wanted, in: snapshot) { return found }
    var names: [String] = []
    for (id, blob) in snapshot.registers.sorted(by: { $0.key < $1.key }) {
      let read = try repository.read(id, blob, schema: snapshot.schema)
      names += [id.rawValue, read.version.register.name]
    }
    throw unknownRegister(text, among: names)
  }

  /// What is wrong with an argument that means no register, and what may have been meant.
  func unknownRegister(_ text: String, among known: [String]) -> Problem {
    let wanted = registerID(text)?.rawValue ?? text
    let suggestion = Suggestion.nearest(to: wanted, among: known)
    if suggestion == nil, text.contains("/"), let path = pathBelowRoot(text), path != Schema.path {
      return misnamed(path) ?? .notARegister(path: text)
    }
    return .unknownRegister(text, suggestion: suggestion)
  }

  /// What is wrong with the name of a file that is there and ends as a register's; `nil` for any other.
  private func misnamed(_ path: String) -> Problem? {
    let prefix = "\(RegisterID.folder)/"
    guard path.hasPrefix(prefix), path.hasSuffix(RegisterID.fileExtension),
      case .bytes? = try? worktree.content(of: path)
    else { return nil }
    let entry = RegisterFolder.Entry(path: String(path.dropFirst(prefix.count)), kind: .file)
    return RegisterFolder([entry]).findings.first.map { .editing(.invalidID($0.finding)) }
  }

  /// The id in an argument: the id itself, or a path relative to the root or the working folder.
  func registerID(_ text: String) -> RegisterID? {
    RegisterID(path: text) ?? RegisterID(rawValue: text)
      ?? pathBelowRoot(text).flatMap(RegisterID.init(path:))
  }

  /// The absolute path of what is named on the command line; a relative one begins where the command
  /// runs.
  func absolutePath(_ name: String) -> String {
    Folder.absolutePath(name, from: folder)
  }

  /// A path as it is from the root; `nil` for one that leads out of it.
  private func pathBelowRoot(_ text: String) -> String? {
    let isFromRoot = text == RegisterID.folder || text.hasPrefix(RegisterID.folder + "/")
    let path = isFromRoot ? "\(worktree.root)/\(text)" : absolutePath(text)
    if let below = below(root: path) { return below }
    // The root is known by its own path, and may be named by one that goes through a link.
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return ProcessEnvironment.resolved(Folder.parent(of: path)).flatMap {
      below(root: "\($0)/\(name)")
    }
      ?? ProcessEnvironment.resolved(path).flatMap(below)
  }

  /// What of an absolute path, without the steps that lead nowhere, comes after the root.
  private func below(root path: String) -> String? {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let root = worktree.root.split(separator: "/")
    return parts.starts(with: root) ? parts.dropFirst(root.count).joined(separator: "/") : nil
  }

  /// The field that an id or a key means.
  func field(_ text: String) throws -> FieldID { try field(text, of: schema) }

  /// The field of a schema that an id or a key means.
  func field(_ text: String, of schema: Schema) throws -> FieldID {
    let id = FieldID(rawValue: text)
    if schema.field(id) != nil { return id }
    if let index = schema.index(ofKey: text) { return schema.fields[index].id }
    let known = schema.fields.flatMap { [$0.id.rawValue, $0.key] }
    throw Problem.unknownField(text, suggestion: Suggestion.nearest(to: text, among: known))
  }

  /// The field and the language that an id, a key or an alias with a language in brackets means.
  ///
  /// Without brackets a translatable field's wording in the main language is meant.
  func fieldAndLanguage(
    _ text: String
  ) throws -> (field: FieldDefinition, language: LanguageCode?) {
    let text = WhiteSpace.folded(text)
    let bracket = text.hasSuffix("]") ? text.lastIndex(of: "[") : nil
    let name = WhiteSpace.folded(String(text[..<(bracket ?? text.endIndex)]))
    guard let field = schema.field(try self.field(name)) else {
      throw Problem.unknownField(name, suggestion: nil)
    }
    guard let bracket else { return (field, field.isTranslatable ? schema.mainLanguage : nil) }
    let tag = WhiteSpace.folded(String(text[text.index(after: bracket)...].dropLast()))
    guard let language = schema.language(named: tag) else {
      let known = schema.languages.map(\.rawValue)
      throw Problem.editing(
        .refused(.finding(.unknownLanguage(language: tag, known: known)), key: field.key))
    }
    if field.isTranslatable { return (field, language) }
    throw Problem.editing(.refused(.finding(.untranslatableField(key: field.key)), key: field.key))
  }
}
