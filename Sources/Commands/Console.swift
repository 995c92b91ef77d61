internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Messages
internal import RegisterModel
internal import Rendering

/// The one place that prints.
struct Console {
  private let width: Int?
  private let usesColor: Bool
  private let usesColorForErrors: Bool
  private let pager: Pager?
  private let command: String?
  /// What was typed, the command's name first, if there is one.
  private let typed: [String]
  private let variables: [String: String]
  /// The line that tells how far the work has come, where somebody sees it.
  private(set) var progress: ProgressLine?

  /// Finds out how standard output and standard error can be written to.
  init(_ arguments: CommandLineArguments, _ environment: ProcessEnvironment) {
    variables = environment.variables
    let isDumb = Self.isDumb(variables)
    width = isDumb ? nil : ProcessEnvironment.columns(of: .standardOutput).map { max($0, 40) }
    command = arguments.command
    typed = arguments.normalized
    let isPaged =
      arguments.usesPager && !isDumb && ProcessEnvironment.isTerminal(.standardOutput)
    pager =
      isPaged
      ? Pager(variables) {
        GitSetting.value("core.pager", around: environment.folder, environment.variables)
      } : nil
    usesColor = Self.usesColor(arguments.color, .standardOutput, variables)
    usesColorForErrors = Self.usesColor(arguments.color, .standardError, variables)
  }

  /// Whether colours are used on a stream, by `--color`, NO_COLOR, CLICOLOR_FORCE, CLICOLOR and
  /// whether the stream is a terminal, in this order.
  static func usesColor(
    _ choice: ColorChoice, _ stream: ProcessEnvironment.Stream, _ variables: [String: String]
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if variables["NO_COLOR"].map({ !$0.isEmpty }) == true { return false }
      if variables["CLICOLOR_FORCE"].map({ $0 != "0" && !$0.isEmpty }) == true { return true }
      if variables["CLICOLOR"] == "0" || isDumb(variables) { return false }
      return ProcessEnvironment.isTerminal(stream)
    }
  }

  /// Whether a terminal does no more than show lines, by the same signs as in Git; or is none that
  /// a person reads, as the one that Emacs runs a compiler on, to look for places in what it prints.
  private static func isDumb(_ variables: [String: String]) -> Bool {
    let terminal = variables["TERM"] ?? ""
    return terminal.isEmpty || terminal == "dumb"
      || variables["INSIDE_EMACS"]?.hasSuffix(",compile") == true
  }

  /// Prints what is to stand on standard output, each piece as soon as it is there.
  private func print(_ output: Outcome.Output) async throws {
    let next = output.texts(width: width, colour: usesColor)
    if let pager, output.isForPeople, let first = try next() {
      progress?.end()
      let showing = await pager.show(first, then: next, variables)
      if let missed = showing.missed { try write(missed) }
      if let failure = showing.failure { throw failure }
      if showing.missed == nil { return }
    }
    try write(next)
  }

  /// Prints what a command has to say, each piece as soon as it is there, and what it says beside that
  /// on standard error; says what to exit with.
  ///
  /// - Throws: `FileError` where it cannot be printed, and what finding a piece throws, after the
  ///   pieces before it have been printed.
  func print(_ outcome: Outcome, _ messages: Messages) async throws -> ExitStatus {
    try await print(outcome.output)
    let outcome = outcome.ending(outcome)
    for note in outcome.notes {
      tell([.paragraph("\(RichText(messages.word(.note), .note)): \(note)", hanging: 2)])
    }
    if let problem = outcome.problem { _ = report(problem, messages) }
    return outcome.status
  }

  /// Tells something on standard error before a command is done.
  func tell(_ document: RichDocument) {
    progress?.erase()
    let columns = ProcessEnvironment.columns(of: .standardError).map { max($0, 40) }
    Self.writeError(TerminalRenderer(width: columns, colour: usesColorForErrors).render(document))
  }

  /// Asks on standard error until an answer on standard input means something.
  ///
  /// - Parameters:
  ///   - question: The question; the answer is typed behind it.
  ///   - meaning: What an answer means, `nil` for nothing.
  /// - Returns: What the answer means; `nil` where there is nobody left to answer.
  func ask<Answer>(_ question: RichText, _ meaning: (String) -> Answer?) -> Answer? {
    progress?.suspend()
    defer { progress?.resume() }
    let columns = ProcessEnvironment.columns(of: .standardError).map { max($0, 40) }
    let lines = TerminalRenderer(width: columns, colour: false).render([.paragraph(question)])
    while true {
      // The answer is typed in the last line, one space behind the question.
      Self.writeError(lines.dropLast() + " ")
      guard let answer = readLine() else { return nil }
      if let meaning = meaning(answer) { return meaning }
    }
  }

  /// Prints a problem and what to do about it on standard error; says what to exit with.
  ///
  /// That there are no commits yet is worth a note, but no error.
  func report(_ problem: Problem, _ messages: Messages) -> ExitStatus {
    progress?.end()
    if case .file(let error) = problem, error.code == .brokenPipe { return ExitStatus(problem) }
    let explanation = messages.explain(problem)
    let kind =
      ExitStatus(problem) == .done
      ? RichText(messages.word(.note), .note) : RichText(messages.errorWord, .error)
    var document: RichDocument = [.paragraph("\(kind): \(explanation.error)", hanging: 2)]
    for hint in explanation.hints {
      document.append(.paragraph("\(messages.hintWord, .hint): \(hint)", hanging: 2))
    }
    tell(document)
    return ExitStatus(problem)
  }

  /// Prints a problem, or what the argument parser has to say: help and versions on standard output,
  /// errors on standard error.
  func report(_ error: any Error, _ messages: Messages) -> ExitStatus {
    if let problem = Problem(error) { return report(problem, messages) }
    let text = Root.fullMessage(for: error)
    if Root.exitCode(for: error) == .success { return answer(text, messages) }
    let command = command.flatMap { Root.commandNames.contains($0) ? $0 : nil }
    let sentence = ParserSentence(Root.message(for: error), of: command, typed: typed)
    return report(.arguments(sentence.problem, command: command), messages)
  }

  /// Prints the version of the tool; says what to exit with.
  func tellVersion(_ messages: Messages) -> ExitStatus { answer(Tool.version, messages) }

  /// Prints what was asked for on a line of its own; says what to exit with.
  private func answer(_ text: String, _ messages: Messages) -> ExitStatus {
    say(text + "\n", messages)
  }

  /// Prints a text as it is; says what to exit with.
  func say(_ text: String, _ messages: Messages) -> ExitStatus {
    do {
      try write(text)
      return .done
    } catch {
      return report(.file(error), messages)
    }
  }

  /// Writes a text to standard output as it is.
  func write(_ text: String) throws(FileError) {
    progress?.end()
    var output = OutputWriter.standardOutput()
    try output.write(text)
    try output.flush()
  }

  /// Writes one piece after the other, at once where somebody may read along.
  private func write(_ next: () throws -> String?) throws {
    var output = OutputWriter.standardOutput()
    let isFile = ProcessEnvironment.isFile(.standardOutput)
    do {
      while let text = try next() {
        // What comes in pieces tells by itself how far it has come, unless it goes into a file.
        if !isFile { progress?.end() }
        try output.write(text)
        if !isFile { try output.flush() }
      }
    } catch {
      try output.flush()
      throw error
    }
    try output.flush()
    progress?.end()
  }

  /// Watches how far a command has come, where standard error is a terminal that can show it.
  ///
  /// - Parameters:
  ///   - command: The command's name.
  ///   - messages: The sentences of the reader's language.
  /// - Returns: The same console with a line that tells it.
  func watching(_ command: String?, _ messages: Messages) -> Console {
    guard let name = command.flatMap(CommandName.init), let text = messages.progress(of: name),
      !Self.isDumb(variables), let columns = ProcessEnvironment.columns(of: .standardError)
    else { return self }
    var console = self
    let line = ProgressLine(
      of: Work(), columns: ProcessEnvironment.columns(of: .standardError) ?? columns, text: text,
      write: Self.writeError)
    line.begin()
    console.progress = line
    return console
  }

  /// Writes to standard error; when even that fails there is nobody left to tell.
  @Sendable private static func writeError(_ text: String) {
    var output = OutputWriter.standardError()
    try? output.write(text)
    try? output.flush()
  }
}
