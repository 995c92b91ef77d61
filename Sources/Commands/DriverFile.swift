internal import Diagnostics
internal import Files
internal import Git
internal import Messages
internal import RegisterHistory
internal import RegisterModel

/// A file that Git hands to a driver: where it belongs, and the schema that it is read with.
///
/// Git calls a driver at the top of the working tree, which may have the registers in a folder
/// below, and hands over a temporary file that may lie anywhere.
struct DriverFile {
  /// The folder that the command runs in.
  let folder: String
  /// The path as it was given.
  let path: String
  /// The schema of the registers that the file is one of; `nil` where there is none that parses.
  let schema: Schema?
  /// Why the schema that is there could not be read; `nil` where it was, or is none.
  let schemaFailure: FileError?
  /// The sentences, in the reader's language.
  let messages: Messages
  private let root: String?
  private let variables: [String: String]

  /// The largest file in bytes that is read; beyond the limit of a register it is taken for text.
  private static let limit = 64 << 20

  /// Finds out where a file belongs.
  ///
  /// - Throws: When there is no such folder as the arguments name.
  init(
    _ path: String, _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws(Problem) {
    folder = try Session.folder(arguments.folders, from: environment.folder)
    variables = environment.variables
    self.path = path
    let place = Folder.absolutePath(path, from: folder)
    let isInside = place.hasPrefix("\(folder)/")
    let near =
      (isInside ? WorkingTree.root(from: Folder.parent(of: place)) : nil) ?? Self.rootAtTop(folder)
    let ofIndex = near == nil ? Self.onlyRoot(below: folder, holding: place, variables) : nil
    root =
      near ?? ofIndex ?? WorkingTree.root(from: folder)
      ?? WorkingTree.root(from: Folder.parent(of: place))
    var read: ReadSchema?
    var failure: FileError?
    if let root {
      do {
        let content = try WorkingTree(root: root).content(of: Schema.path)
        if case .bytes(let bytes) = content { read = ReadSchema(bytes) }
      } catch {
        // Git's index may name a folder that is not checked out; any other was found by its schema.
        if ofIndex == nil || error.code != .notFound { failure = error }
      }
    }
    schemaFailure = failure
    schema = read.flatMap { $0.parses ? $0.schema : nil }
    let language =
      arguments.language ?? Language(environment: environment.variables)
      ?? read.flatMap { Language($0.schema.mainLanguage) }
    messages = Messages(language ?? .en)
  }

  /// The absolute path of a file.
  func place(_ path: String) -> String { Folder.absolutePath(path, from: folder) }

  /// The bytes of a file that Git names.
  ///
  /// - Throws: Where it cannot be read, or is too large.
  func bytes(of path: String) throws(FileError) -> [UInt8] {
    try FileContents(ofFile: place(path), atMost: Self.limit).bytes(path)
  }

  /// What Git's configuration says; `nil` where it says nothing.
  func gitSetting(_ key: String) -> String? {
    GitSetting.value(key, around: folder, variables)
  }

  /// The register that the file is, by its path; `nil` where the path is no register's.
  var id: RegisterID? {
    let place = place(path)
    let below = root.flatMap { root in
      place.hasPrefix("\(root)/") ? String(place.dropFirst(root.count + 1)) : nil
    }
    return below.flatMap { RegisterID(path: $0) } ?? RegisterID(path: path)
  }

  private static func rootAtTop(_ folder: String) -> String? {
    WorkingTree.root(from: folder).flatMap { $0 == folder ? $0 : nil }
  }

  /// The root in Git's index, where it has just one; else the one that holds a file of that name.
  private static func onlyRoot(
    below folder: String, holding place: String, _ variables: [String: String]
  ) -> String? {
    guard let repository = try? Repository.opened(around: folder, variables),
      let top = repository.workingDirectory,
      let roots = try? RegisterRoots.rootsInIndex(of: repository)
    else { return nil }
    let paths = roots.map { ([top] + $0).joined(separator: "/") }
    if paths.count <= 1 { return paths.first }
    let name = place.split(separator: "/").last.map(String.init) ?? place
    let holding = paths.filter { root in
      let entries = (try? WorkingTree(root: root).entries()) ?? []
      return entries.contains { "/\($0.path)".hasSuffix("/\(name)") }
    }
    return holding.count == 1 ? holding[0] : nil
  }
}
