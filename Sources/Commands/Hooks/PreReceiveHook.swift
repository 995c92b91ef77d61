internal import Files
internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory

/// On a server, no commit with errors gets in.
///
/// That holds whatever reference it is pushed to; and no tag gets in with a personal identity code in
/// its message. One of these refuses the whole push.
struct PreReceiveHook: Hook {
  func run(_ call: HookCall) throws -> ExitStatus {
    let updates = try call.updates(.receiving)
    if updates.allSatisfy({ $0.new == nil }) { return .done }
    var check = try PushCheck(now: call.now, call.repository)
    let report = try check.received(updates)
    if report.isGood { return .done }
    call.tell(call.presenter(report.schema).document(report, .received))
    return .findings
  }
}
