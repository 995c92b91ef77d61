package import Diagnostics
internal import Messages
internal import RegisterDiff
package import RegisterHistory
package import RegisterModel
package import Rendering

/// What Git's hooks have to say.
extension Presenter {
  /// The errors that a check found, in full, with their paths from the top of the repository.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - root: The folder that the registers lie in, as components from the top.
  /// - Returns: The errors, and the counts of everything.
  package func errors(_ report: CheckReport, below root: [String]) -> RichDocument {
    let folder = root.map { "\($0)/" }.joined()
    let files = report.files.map { $0.only(.error, below: folder) }
    var document = findings(CheckReport(registers: report.registers, files: files))
    if !document.blocks.isEmpty { document.append(.blank) }
    document.append(.paragraph(counts(report)))
    return document
  }

  /// What breaks a rule in a text that is no file of a register; nothing where nothing does.
  package func document(_ report: FileReport?) -> RichDocument {
    findings(CheckReport(registers: 0, files: [report].compactMap { $0 }))
  }

  /// The changes for which a message should name a decision, and the line to write; nothing where
  /// there are none.
  package func undecided(_ changes: [UndecidedChange]) -> RichDocument {
    if changes.isEmpty { return [] }
    var places: [RichText] = []
    for change in changes {
      let field = title(
        of: change.field, key: change.key, language: change.language,
        visibility: change.isPublic ? .public : .internal)
      let place = messages.place(IdentityCode.masked(change.name), field)
      if !places.contains(place) { places.append(place) }
    }
    let rest = places.count - Self.placesShown
    if rest > 0 { places = places.prefix(Self.placesShown) + [RichText(messages.andMore(rest))] }
    return [
      .paragraph(error(messages.decisionMissing), hanging: 2), .list(places, indent: 2),
      .paragraph(hint(messages.writeDecision), hanging: 2),
    ]
  }

  /// The most places that are listed.
  private static let placesShown = 10

  /// An error and what to do about it.
  package func problem(_ text: RichText, hints: [RichText]) -> RichDocument {
    [.paragraph(error(text), hanging: 2)]
      + RichDocument(hints.map { .paragraph(hint($0), hanging: 2) })
  }

  /// A sentence behind the word that it is an error.
  func error(_ text: RichText) -> RichText {
    "\(RichText(messages.errorWord, .error)): \(text)"
  }

  /// What changed in the registers below a folder, in a few lines.
  ///
  /// - Parameters:
  ///   - difference: What changed.
  ///   - root: The folder, as components from the top.
  ///   - command: The command that shows everything.
  /// - Returns: A heading, a line for each part that something belongs to, and the command.
  package func summary(
    _ difference: Difference, below root: [String], shownBy command: String
  ) -> RichDocument {
    var lines = summaryLines(difference) { counted($0, .registerName) }
    if !difference.schema.isEmpty {
      let changes = messages.changes(difference.schema.count)
      lines.insert(Definition(messages.schemaLabel, RichText(changes)), at: 0)
    }
    return [
      .paragraph(messages.registersChanged(in: root.joined(separator: "/"))),
      .definitions(lines, indent: 2),
      .paragraph(messages.showsChanges(command), indent: 2, hanging: 2),
    ]
  }
}
