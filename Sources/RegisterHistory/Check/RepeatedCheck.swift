internal import Diagnostics
internal import Files
package import Git
package import RegisterModel

/// A check of what is staged that looks only at what has changed since the last one.
///
/// It is made where that cannot come out otherwise than a check of all registers, and where nothing is
/// wrong: the same files as then lie below `Registers` at the top, the schema is the same, and no
/// register has another name. Everything else is left to the check of all.
package struct RepeatedCheck: Sendable {
  /// The schema that is staged.
  package let schema: Schema
  /// Whether the registers differ from those that are checked out.
  package let differsFromHead: Bool
  /// The number of registers.
  package let registers: Int
  /// The number of warnings, and of notes.
  package let (warnings, notes): (Int, Int)

  /// Checks what is staged; `nil` where all registers have to be checked, or where something is wrong.
  ///
  /// - Parameters:
  ///   - git: The repository.
  ///   - indexFile: The file of the index.
  ///   - now: When the check is made, in seconds since 1970-01-01 UTC.
  package init?(of git: borrowing Repository, indexFile: String, now: Int64) {
    guard let known = RememberedCheck(of: git), let files = FileListing(stagedIn: indexFile),
      let changes = files.changes(from: known.files, atMost: Self.most),
      let schemaID = files.content(of: Schema.path),
      let schemaBytes = (try? git.bytes(schemaID)) ?? nil,
      let head = (try? git.registersAtHead()) ?? nil
    else { return nil }
    let schema = ReadSchema(schemaBytes)
    let options = RegisterChecker.Options(for: schema.schema, now: now)
    guard known.holds(by: options),
      let change = RememberedCheck.Counts(changes, schema.schema, options, git),
      let differs = known.differs(files, changes, at: head, git)
    else { return nil }
    let counts = known.counts + change
    if !changes.isEmpty || head != known.head, let tree = files.tree(of: RegisterID.folder) {
      var new = known
      (new.counts, new.files, new.tree) = (counts, files, tree)
      (new.head, new.differsFromHead) = (head, differs)
      new.keep(in: git)
    }
    self.schema = schema.schema
    differsFromHead = differs
    registers = counts.registers
    warnings = counts.warnings
    notes = counts.notes + (counts.untranslated > 0 && schema.schema.languages.count > 1 ? 1 : 0)
  }

  /// The most registers that are checked one by one.
  private static let most = 256
}

extension RememberedCheck {
  /// Whether what was found then is still so.
  fileprivate func holds(by options: RegisterChecker.Options) -> Bool {
    (day == nil || day == options.today?.daysSinceEpoch)
      && lacksTimeZone == (options.unknownTimeZone != nil)
  }

  /// Whether what is staged differs from what stands at HEAD; `nil` where only the names tell, or
  /// only what is no register.
  fileprivate func differs(
    _ files: FileListing, _ changes: [FileListing.Change], at tree: ObjectID,
    _ git: borrowing Repository
  ) -> Bool? {
    if tree == self.tree { return !changes.isEmpty }
    if tree == head, changes.isEmpty { return differsFromHead }
    if tree == head, !differsFromHead { return true }
    let listing = try? git.listing(ofTree: tree, below: "\(RegisterID.folder)/")
    guard let committed = listing ?? nil else { return nil }
    guard let others = files.changes(from: committed, atMost: .max) else { return nil }
    if others.isEmpty { return false }
    let isTold = others.contains { $0.path == Schema.path || RegisterID(path: $0.path) != nil }
    return isTold ? true : nil
  }
}

extension RememberedCheck.Counts {
  /// What changed registers have more than their old versions; `nil` where one is wrong, has another
  /// name, or is none.
  fileprivate init?(
    _ changes: [FileListing.Change], _ schema: Schema, _ options: RegisterChecker.Options,
    _ git: borrowing Repository
  ) {
    self.init(registers: 0, warnings: 0, notes: 0, untranslated: 0, untranslatedRegisters: 0)
    for change in changes {
      guard let id = RegisterID(path: change.path),
        let old = Self.tally(id, change.old, schema, options, git),
        let new = Self.tally(id, change.new, schema, options, git),
        old.name == new.name, new.counts[.error, default: 0] == 0
      else { return nil }
      warnings += new.counts[.warning, default: 0] - old.counts[.warning, default: 0]
      notes += new.counts[.note, default: 0] - old.counts[.note, default: 0]
      untranslated += new.untranslated - old.untranslated
      untranslatedRegisters += (new.untranslated > 0 ? 1 : 0) - (old.untranslated > 0 ? 1 : 0)
    }
  }

  private static func tally(
    _ id: RegisterID, _ content: ObjectID, _ schema: Schema, _ options: RegisterChecker.Options,
    _ git: borrowing Repository
  ) -> RegisterTally? {
    guard let bytes = (try? git.bytes(content)) ?? nil else { return nil }
    let source = SourceText(path: id.path, bytes: bytes)
    return RegisterTally(id, source, schema: schema, today: options.today)
  }

  /// What a report counts; `nil` where it has errors, or findings that hang together.
  init?(_ report: CheckReport) {
    self.init(
      registers: report.registers, warnings: report.count(.warning), notes: report.count(.note),
      untranslated: 0, untranslatedRegisters: 0)
    guard report.count(.error) == 0 else { return nil }
    for file in report.files {
      guard file.omitted.isEmpty else { return nil }
      for diagnostic in file.diagnostics {
        switch diagnostic.finding {
        case .sameName: return nil
        case .missingTranslations(let values, let registers, _):
          notes -= 1
          (untranslated, untranslatedRegisters) = (values, registers)
        default: continue
        }
      }
    }
  }

  fileprivate static func + (left: Self, right: Self) -> Self {
    Self(
      registers: left.registers + right.registers, warnings: left.warnings + right.warnings,
      notes: left.notes + right.notes, untranslated: left.untranslated + right.untranslated,
      untranslatedRegisters: left.untranslatedRegisters + right.untranslatedRegisters)
  }
}
