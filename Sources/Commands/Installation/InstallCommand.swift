internal import ArgumentParser
internal import Files
internal import Messages
internal import RegisterHistory

/// `install`: Git in this clone uses the scripts in `Hooks`, the diff driver and the merge driver.
struct InstallCommand: StandaloneCommand {
  static var configuration: CommandConfiguration {
    Help.command("install", .installing(.install))
  }

  @OptionGroup var global: GlobalOptions

  @Flag(help: Help.text(.installing(.verbose)))
  var verbose = false

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws -> Outcome {
    let folder = try Session.folder(arguments.folders, from: environment.folder)
    let root = WorkingTree.root(from: folder)
    // A repository without a working tree has no registers either: that is what is said then.
    let clone = try Clone(root: root, from: folder, environment.variables)
    guard root != nil else { throw Problem.noRegisters(folder: folder) }
    let installation = try Installation(in: clone)
    return Outcome(.document(installation.document(clone, isVerbose: verbose, Help.messages)))
  }
}
