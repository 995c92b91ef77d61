internal import ArgumentParser
internal import Files
internal import Messages
internal import Rendering
internal import ToolFiles

/// `editor`: the files that an editor needs, shown or put in their places.
struct EditorCommand: StandaloneCommand {
  static var configuration: CommandConfiguration { Help.command("editor", .editor(.editor)) }

  @OptionGroup var global: GlobalOptions

  @Argument(help: Help.text(.editor(.name)))
  var name: TextEditor

  @Option(help: Help.text(.editor(.output)), completion: .directory)
  var output: String?

  @Flag(help: Help.text(.editor(.force)))
  var force = false

  func run(
    _ arguments: CommandLineArguments, _ environment: ProcessEnvironment
  ) throws -> Outcome {
    let messages = Help.messages
    let place = ArgumentProblem.Argument(option: "--output", value: .output)
    guard let output else {
      if force { throw Problem.arguments(.needs("--force", place), command: "editor") }
      return Outcome(.file(name.listing(messages)))
    }
    if output.isEmpty { throw Problem.arguments(.noValue(place), command: "editor") }
    let start = try Session.folder(arguments.folders, from: environment.folder)
    let folder = Folder.absolutePath(output, from: start)
    var placement = FilePlacement(in: folder, force: force)
    for file in name.files { try placement.put(file) }
    var document = placement.document(output, messages)
    document.append(.paragraph(messages.nextSteps))
    document.append(.list(messages.steps(name, in: folder)))
    return Outcome(.document(document), placement.isIncomplete ? .findings : .done)
  }
}

extension TextEditor: ExpressibleByArgument {}

extension TextEditor {
  /// All files of the editor as one text: each below a comment that says where it goes, the first
  /// also below what else is to be done.
  func listing(_ messages: Messages) -> String {
    var text = ""
    for (index, file) in files.enumerated() {
      if index > 0 { text += "\n" }
      text += file.comment("\(folder)/\(file.path)", isFirst: index == 0) + "\n"
      if index == 0 {
        for line in [messages.howToWrite(self)] + messages.steps(self, in: folder) {
          text += file.comment(line.plainText) + "\n"
        }
      }
      text += "\n\(file.text)"
    }
    return text
  }
}
