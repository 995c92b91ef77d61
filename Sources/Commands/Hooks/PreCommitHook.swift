internal import Diagnostics
internal import Messages
internal import Presentation
internal import RegisterHistory
internal import RegisterModel
internal import Rendering

/// `pre-commit`: what is staged has no errors, whatever lies in the folder.
///
/// Nothing is said of registers that stay as they are. Errors are told in full; warnings and notes
/// are only counted, since they stop nothing, and what is told at every commit is soon not read.
struct PreCommitHook: Hook {
  /// Whether it is said that all is well.
  var saysThatAllIsWell = true

  func run(_ call: HookCall) throws -> ExitStatus {
    if let check = call.repeatedCheck() {
      if saysThatAllIsWell, check.differsFromHead { call.tell(remark(on: check, call)) }
      return .done
    }
    var status = ExitStatus.done
    for root in try RegisterRoots.rootsInIndex(of: call.repository()) {
      var registers = try call.registers(below: root, schemaOf: .index)
      let check = try registers.checkStaged()
      guard let report = check.report else { continue }
      let presenter = call.presenter(registers)
      if report.count(.error) == 0, check.unmerged.isEmpty {
        if saysThatAllIsWell { call.tell(remark(on: report, below: root, call, presenter)) }
        continue
      }
      status = .findings
      call.tell(
        presenter.errors(report, below: root)
          + refusal(of: check, report, below: root, call, presenter))
    }
    return status
  }

  /// The one line that is said where all is well.
  private func remark(
    on report: CheckReport, below root: [String], _ call: HookCall, _ presenter: Presenter
  ) -> RichDocument {
    remark(
      presenter.counts(report), hasFindings: !report.files.isEmpty, below: root, call,
      presenter.messages)
  }

  /// The same of a check that looked only at what has changed.
  private func remark(on check: RepeatedCheck, _ call: HookCall) -> RichDocument {
    let messages = call.presenter(check.schema).messages
    let counts = messages.summary(
      registers: check.registers, errors: 0, warnings: check.warnings, notes: check.notes)
    let hasFindings = check.warnings + check.notes > 0
    return remark(counts, hasFindings: hasFindings, below: [], call, messages)
  }

  private func remark(
    _ counts: RichText, hasFindings: Bool, below root: [String], _ call: HookCall,
    _ messages: Messages
  ) -> RichDocument {
    if !hasFindings { return [.paragraph(counts)] }
    let command = call.command(["check", "--staged"], below: root)
    return [.paragraph("\(counts); \(messages.showsStaged(command))", hanging: 2)]
  }

  /// That nothing was committed, and what to do about it.
  private func refusal(
    of check: StagedCheck, _ report: CheckReport, below root: [String], _ call: HookCall,
    _ presenter: Presenter
  ) -> RichDocument {
    let messages = presenter.messages
    func shown(_ path: String) -> String { IdentityCode.masked(fromTop(path)) }
    func fromTop(_ path: String) -> String { (root + [path]).joined(separator: "/") }
    let broken = report.files.filter { $0.count(.error) > 0 }
    let mendable = broken.filter { file in
      file.unaskedFixes.contains { $0.diagnostic.severity == .error }
    }
    var hints: [RichText] = []
    if !mendable.isEmpty {
      let errors = mendable.reduce(0) { sum, file in
        sum + file.unaskedFixes.count { $0.diagnostic.severity == .error }
      }
      let paths = mendable.map(\.source.path)
      hints.append(
        messages.mendStaged(
          call.command(["check", "--fix"] + paths.map(IdentityCode.masked), below: root),
          then: call.stagingCommand(paths.map(shown)), errors: errors))
    }
    let others = broken.filter { file in
      !mendable.contains { $0.source.path == file.source.path }
    }.map { file in
      // What is to have another name is staged under both.
      file.diagnostics.contains { Self.namingCodes.contains($0.code) }
        ? RegisterID.folder : file.source.path
    }
    let byHand = check.unmerged + others.map(fromTop).withoutRepetitions
    if !byHand.isEmpty {
      hints.append(
        messages.correctStaged(
          then: call.stagingCommand(byHand.prefix(Self.most).map(IdentityCode.masked))))
    }
    if !check.differing.isEmpty {
      hints.append(messages.differsInFolder(check.differing.sorted().prefix(Self.most).map(shown)))
    }
    let problem =
      check.unmerged.isEmpty
      ? messages.stagedHasErrors
      : messages.unmerged(check.unmerged.prefix(Self.most).map(IdentityCode.masked))
    return presenter.problem(problem, hints: hints)
  }

  /// What is wrong with the name of a file.
  private static let namingCodes: Set<DiagnosticCode> = [
    .invalidName, .reservedName, .clashingNames,
  ]

  /// The most files that one line names.
  private static let most = 8
}
