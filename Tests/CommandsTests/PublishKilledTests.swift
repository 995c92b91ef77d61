import Foundation
import TestSupport
import Testing

/// Publications whose runs are killed at any moment, while somebody reads what is public.
struct PublishKilledTests {
  @Test func `Whoever reads finds a whole site, whenever those who publish it are killed`()
    async throws
  {
    let folder = try TemporaryFolder()
    let schema = try #require(Fixture.twoRegisters["Registers/register.schema"])
    let aura = try #require(Fixture.twoRegisters["Registers/aura.register"])
    var program = Program(in: folder.path)
    let script = "\(Office.packageFolder)/Tests/CommandsTests/publish_and_kill.py"
    program.environment = ["SCRIPT": script, "SCHEMA": schema, "AURA": aura]
    let ready = program
    // The thread of a task must not wait that long.
    let run = try await Background { try ready.shell("exec python3 \"$SCRIPT\"") }.value
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.lines.last?.hasPrefix("200 publications") == true, "\(run.output)")
  }
}
