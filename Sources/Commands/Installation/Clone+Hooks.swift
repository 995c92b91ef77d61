internal import Files
internal import Git
internal import Messages
internal import Scaffold

/// Which hooks Git calls in a clone, and whether `install` would silence somebody else's.
extension Clone {
  /// The setting that says where Git finds its hooks.
  static let hooksKey = InstalledSetting.hooks.rawValue
  /// The setting that says that the hooks were switched on before `install`, so that `uninstall`
  /// leaves them so.
  static let keptHooks = ConfigurationText.Setting(
    key: InstalledSetting.keptHooks.rawValue, value: "true")

  /// The names of the scripts that Git calls in a clone.
  static let hooks = GitHook.allCases.filter(\.isOfClone).map(\.rawValue)

  /// Whether Git calls the scripts beside the registers, or will once the setting is made.
  func usesScripts() throws(GitError) -> Bool {
    guard let setting = try git.configuredValue(Self.hooksKey) else { return true }
    return setting.value == hooksPath
  }

  /// Whether Git calls the tool at each of its moments already, from whatever folder.
  ///
  /// - Throws: An ``InstallationProblem`` where it does not, and hooks of somebody else's would no
  ///   longer be called if it did.
  func callsTool() throws -> Bool {
    if let setting = try git.configuredValue(Self.hooksKey) {
      if setting.value == hooksPath { return true }
      if let folder = configuredFolder(), try unusable(in: folder).isEmpty { return true }
      throw Problem.installation(.clash(.hooksPathTaken(setting)))
    }
    let folder = "\(directory)/hooks"
    if try unusable(in: folder).isEmpty { return true }
    let others = try hooks(in: folder).filter { !isCopy($0, in: folder) }
    guard others.isEmpty else {
      throw Problem.installation(.clash(.hooksSilenced(others, folder: folder)))
    }
    return false
  }

  /// The scripts in a folder that do not call the tool, are missing, or may not be run.
  ///
  /// - Throws: Where the folder is there and cannot be listed.
  func unusable(in folder: String) throws(FileError) -> [String] {
    let executable = try hooks(in: folder)
    return Self.hooks.filter {
      !executable.contains($0) || !isScript($0, in: folder)
    }
  }

  /// The hooks that Git calls from a folder, in the order of their names.
  ///
  /// They are what may be run and is no sample. Git's own names are not asked for, since a later Git
  /// may have more.
  private func hooks(in folder: String) throws(FileError) -> [String] {
    let listing: FolderListing
    do {
      listing = try FolderListing(of: folder)
    } catch  where error.code == .notFound || error.code == .notAFolder {
      return []
    }
    return listing.entries.compactMap { entry in
      guard let name = entry.name, !name.hasSuffix(".sample") else { return nil }
      return entry.isExecutable || entry.kind == .symlink ? name : nil
    }
  }

  /// Whether a script calls the tool for the moment that its name tells.
  private func isScript(_ name: String, in folder: String) -> Bool {
    text(of: name, in: folder)?.contains("dataregister hook \(name)") == true
  }

  /// Whether a script is one of those beside the registers, and does nothing else.
  private func isCopy(_ name: String, in folder: String) -> Bool {
    guard let hook = GitHook(rawValue: name) else { return false }
    return text(of: name, in: folder) == HookScript(hook).text
  }

  private func text(of name: String, in folder: String) -> String? {
    let path = ProcessEnvironment.resolved("\(folder)/\(name)") ?? "\(folder)/\(name)"
    guard case .bytes(let bytes)? = try? FileContents(ofFile: path, atMost: 1 << 20) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folder that Git takes its hooks from: below the top of the working tree, or wherever a path
  /// with `~/` leads; `nil` where that cannot be told.
  private func configuredFolder() -> String? {
    guard let path = (try? git.configuredPath(Self.hooksKey)) ?? nil else { return nil }
    return Folder.absolutePath(path, from: top)
  }
}
