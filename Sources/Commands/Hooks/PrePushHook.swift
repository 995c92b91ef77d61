internal import Git
internal import Messages
internal import Presentation
internal import RegisterHistory

/// In a clone, what a server would refuse is refused before it is sent.
///
/// Git gives the remote's name and its address.
struct PrePushHook: Hook {
  func run(_ call: HookCall) throws -> ExitStatus {
    let updates = try call.updates(.pushing)
    if updates.allSatisfy({ $0.new == nil }) { return .done }
    var check = try PushCheck(now: call.now, call.repository)
    let report = try check.sent(updates, to: call.arguments.first ?? "")
    if report.isGood { return .done }
    call.tell(call.presenter(report.schema).document(report, .sent))
    return .findings
  }
}
