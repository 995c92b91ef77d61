internal import ArgumentParser
internal import Files
internal import Messages
internal import RegisterHistory

/// `uninstall`: what `install` set in this clone is taken away.
struct UninstallCommand: StandaloneCommand {
  static var configuration: CommandConfiguration {
    Help.command("uninstall", .installing(.uninstall))
  }

  @OptionGroup var global: GlobalOptions

  @Flag(help: Help.text(.installing(.verbose)))
  var verbose = false

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws -> Outcome {
    let folder = try Session.folder(arguments.folders, from: environment.folder)
    // On a branch without registers, what was set for those at the top can still be taken away.
    let clone = try Clone(
      root: WorkingTree.root(from: folder), from: folder, environment.variables)
    let uninstallation = try Uninstallation(in: clone)
    return Outcome(.document(uninstallation.document(clone, isVerbose: verbose, Help.messages)))
  }
}
