internal import Messages
internal import RegisterModel
internal import Rendering
internal import Scaffold

/// What `init` says that it did, and what to do next.
struct InitReport {
  /// The files that were made, and those that were there.
  var files: NewFiles
  /// Whether there was no repository.
  var isNewRepository: Bool
  /// Whether the registers are those of the example.
  var isExample: Bool
  /// The folder as it was named; `nil` for the one that the command runs in.
  var folder: String?

  /// The report.
  ///
  /// - Parameters:
  ///   - installation: What `install` did, or why it was left.
  ///   - clone: The clone that the register lies in.
  ///   - messages: The language of the report.
  /// - Returns: What was made, what was left, and the next steps.
  func document(
    _ installation: Result<Installation, InstallationClash>, _ clone: borrowing Clone,
    _ messages: Messages
  ) -> RichDocument {
    var document = RichDocument()
    var made = files.made.map { RichText($0, .path) }
    if isNewRepository { made.insert(messages.repositoryMade, at: 0) }
    if !made.isEmpty {
      document.append(.paragraph(messages.filesMade(in: files.root)))
      document.append(.list(made))
    }
    if !files.present.isEmpty {
      document.append(.paragraph(messages.filesLeft))
      document.append(.list(files.present.map { RichText($0, .path) }))
    }
    switch installation {
    case .success(let installation):
      document += installation.document(clone, messages)
      if installation.hasWrittenAttributes {
        document.append(.paragraph(messages.linesToAdd(to: StarterFile.attributesName)))
        document.append(.list(GitDrivers.attributes.map { RichText($0, .command) }))
      }
    case .failure(let clash): document += messages.notInstalled(clash)
    }
    document.append(.paragraph(messages.nextSteps))
    document.append(.list(steps(messages)))
    return document
  }

  private func steps(_ messages: Messages) -> [RichText] {
    var steps: [RichText] = []
    if let folder, folder != "." {
      let name = folder.hasPrefix("-") ? "./\(folder)" : folder
      steps.append(RichText("cd \(ShellWord.quoted(name))", .command))
    }
    if !isExample, files.made.contains(Schema.path) {
      steps.append(messages.fillInSchema(Schema.path))
    }
    var names: [String] = []
    for name in files.made.map({ String($0.prefix { $0 != "/" }) }) where !names.contains(name) {
      names.append(name)
    }
    if !names.isEmpty { steps.append(messages.saveInGit(isNewRepository ? ["."] : names)) }
    steps.append(messages.makeRegister)
    return steps
  }
}
