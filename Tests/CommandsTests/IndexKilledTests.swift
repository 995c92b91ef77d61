import Foundation
import TestSupport
import Testing

/// Runs that are killed while they bring the history index up to date.
///
/// `DATAREGISTER_KILLS=1000` makes as many rounds.
struct IndexKilledTests {
  @Test func `Whoever asks is answered right, whenever those who update the index are killed`()
    async throws
  {
    let office = try Office.withTwoRegisters()
    let rounds = ProcessInfo.processInfo.environment["DATAREGISTER_KILLS"] ?? "20"
    var program = Program(in: office.repository.path)
    let script = "\(Office.packageFolder)/Tests/CommandsTests/kill_updates.py"
    program.environment = ["SCRIPT": script, "ROUNDS": rounds]
    let ready = program
    // The thread of a task must not wait that long.
    let run = try await Background { try ready.shell("exec python3 \"$SCRIPT\" \"$ROUNDS\" 300") }
      .value
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.lines.last?.hasPrefix("\(rounds) rounds") == true, "\(run.output)")
  }
}
