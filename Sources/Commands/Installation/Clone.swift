internal import Files
internal import Git
internal import Messages
internal import Scaffold

/// The clone that registers lie in, and where in it Git is told of them.
struct Clone: ~Copyable {
  /// The repository.
  let git: Repository
  /// The folder that holds `Registers`.
  let root: String
  /// Git's folder that all working trees of the clone share, links resolved.
  let directory: String
  /// The top of the working tree, links resolved.
  let top: String
  /// The root below the top of the working tree, with a slash at its end; empty for the top.
  let prefix: String

  /// The variables of the environment by which Git is told of another repository.
  private static let variables = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"]

  /// Opens the clone around a folder.
  ///
  /// - Parameters:
  ///   - root: The folder that holds `Registers`; `nil` for the top of the working tree.
  ///   - folder: Where the search begins.
  ///   - variables: The environment's variables.
  /// - Throws: An ``InstallationProblem`` where nothing can be set, and what opening throws.
  init(root: String?, from folder: String, _ variables: [String: String]) throws {
    try Self.refuse(variables)
    let git = try Repository(discoveredFrom: root ?? folder)
    guard let workingTree = git.workingDirectory else {
      throw Problem.installation(.bare(path: git.gitDirectory))
    }
    let top = ProcessEnvironment.resolved(workingTree) ?? workingTree
    let root = root ?? top
    if root == top {
      prefix = ""
    } else if root.hasPrefix(top == "/" ? top : "\(top)/") {
      prefix = String(Substring(root.utf8.dropFirst(top.utf8.count + (top == "/" ? 0 : 1)))) + "/"
    } else {
      throw Problem.installation(.outside(root: root, workingTree: top))
    }
    directory = ProcessEnvironment.resolved(git.commonDirectory) ?? git.commonDirectory
    self.git = git
    self.root = root
    self.top = top
  }

  /// Refuses an environment that names another repository than the one around the folder.
  static func refuse(_ variables: [String: String]) throws(Problem) {
    if let variable = Self.variables.first(where: { variables[$0] != nil }) {
      throw .installation(.repositoryGiven(variable: variable))
    }
  }

  /// The configuration that all working trees of the clone share.
  var configurationFile: String { "\(directory)/config" }

  /// The attributes that hold in this clone only.
  var attributesFile: String { "\(directory)/info/attributes" }

  /// The folder of scripts that is beside the registers.
  var hooksFolder: String { "\(root)/\(HookScript.folder)" }

  /// The value of `core.hooksPath` by which Git finds that folder from the top of a working tree.
  var hooksPath: String {
    // Git takes a path that begins so for one in the user's folder, or in its own.
    let isSpecial = prefix.hasPrefix("~") || prefix.hasPrefix("%")
    return "\(isSpecial ? "./" : "")\(prefix)\(HookScript.folder)"
  }

  /// The settings that make Git use the scripts and the drivers.
  var settings: [ConfigurationText.Setting] {
    [ConfigurationText.Setting(key: Self.hooksKey, value: hooksPath)]
      + GitDrivers.settings.map { ConfigurationText.Setting(key: $0.key, value: $0.value) }
  }

  /// Whether a key has another value by which Git calls the tool, too, such as that of a version
  /// before this one.
  static func isAlso(_ value: String, for key: String) -> Bool {
    GitDrivers.settings.contains { $0.key == key && $0.isAlso(value) }
  }
}
