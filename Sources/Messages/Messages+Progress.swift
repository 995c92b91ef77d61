/// How far work has come that lasts.
package struct WorkState: Hashable, Sendable {
  /// How many files were read, and of how many; 0 where no files are counted.
  package let files, ofFiles: Int
  /// How many commits were looked at.
  package let commits: Int

  /// Makes a state.
  package init(files: Int = 0, ofFiles: Int = 0, commits: Int = 0) {
    (self.files, self.ofFiles, self.commits) = (files, ofFiles, commits)
  }
}

extension Messages {
  /// How far a command has come, in a line for a terminal of 40 columns; `nil` for a command that
  /// never lasts, or that talks with somebody.
  package func progress(of command: CommandName) -> (@Sendable (WorkState, Int) -> String)? {
    guard let work = work(of: command) else { return nil }
    return { [self] state, seconds in "\(work) … \(amount(state, seconds))" }
  }

  private func work(of command: CommandName) -> String? {
    switch command {
    case .check, .format, .replace:
      word(sv: "Läser registren", fi: "Luetaan rekistereitä", en: "Reading the registers")
    case .importTable: word(sv: "Läser tabellen", fi: "Luetaan taulukkoa", en: "Reading the table")
    case .history, .blame, .changeLog, .list, .show, .diff, .review, .status:
      word(sv: "Läser historiken", fi: "Luetaan historiaa", en: "Reading the history")
    case .index: word(sv: "Skapar indexet", fi: "Tehdään hakemistoa", en: "Making the index")
    case .preview, .serve, .publish, .export:
      word(sv: "Bygger sidorna", fi: "Rakennetaan sivuja", en: "Building the pages")
    case .verify:
      word(sv: "Jämför mappen", fi: "Verrataan kansiota", en: "Comparing the folder")
    case .new, .edit, .set, .initialize, .install, .uninstall, .editor, .help, .hook, .mergeFile,
      .textconv, .lsp:
      nil
    }
  }

  private func amount(_ state: WorkState, _ seconds: Int) -> String {
    if state.ofFiles > 0 { return "\(min(state.files, state.ofFiles))/\(state.ofFiles)" }
    if state.commits > 0 { return commits(state.commits) }
    return "\(seconds) s"
  }

  private func commits(_ count: Int) -> String {
    let unit = count == 1 ? "commit" : word(sv: "commits", fi: "commitia", en: "commits")
    return "\(count) \(unit)"
  }
}
