internal import Diagnostics
internal import Presentation
internal import RegisterHistory
internal import RegisterModel

/// `pre-commit`: what is staged has no errors, whatever lies in the folder.
struct PreCommitHook: Hook {
  func run(_ call: HookCall) throws -> ExitStatus {
    var status = ExitStatus.done
    for root in try RegisterRoots.rootsInIndex(of: call.repository()) {
      var registers = try call.registers(below: root, schemaOf: .index)
      let report = try registers.check(registers.snapshot(.index))
      if report.count(.error) > 0 { status = .findings }
      call.tell(call.presenter(registers).document(report, offersFixes: false))
    }
    return status
  }
}
