import Foundation
import TestSupport
import Testing

/// An interrupt from the keyboard (`SIGINT`) at a chosen system call: the program ends quietly, and the
/// next run finds nothing half done.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
struct InterruptedTests {
  /// Runs the program, interrupted after a system call.
  ///
  /// - Parameters:
  ///   - arguments: What it is asked.
  ///   - call: The name of the call.
  ///   - number: Which of the calls of that name, from 1.
  ///   - office: Where it is run.
  /// - Returns: What came of it; the status is that of a program which the signal has ended.
  /// - Throws: When the shell cannot be started.
  private func interrupted(
    _ arguments: String, at call: String, _ number: Int, in office: borrowing Office
  ) throws -> Program.Run {
    try office.shell(
      // Whoever runs the tests may have them ignore interrupts.
      "env --default-signal=INT strace -f -o /dev/null -e trace=\(call) "
        + "-e inject=\(call):signal=INT:when=\(number) \"$PROGRAM\" \(arguments)\nexit $?")
  }

  /// The contents of all files of the folder of registers, by name.
  private func registers(of office: borrowing Office) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: "\(office.repository.path)/Registers")
    var contents: [String: String] = [:]
    for name in names { contents[name] = try office.read("Registers/\(name)") }
    return contents
  }

  /// The names of the files that two folders do not have alike, sorted.
  private func differing(_ one: [String: String], _ other: [String: String]) -> [String] {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
  }

  @Test(arguments: [
    ("write", 1), ("write", 2), ("write", 3), ("fsync", 1), ("fsync", 2), ("fsync", 3),
    ("fsync", 4), ("fsync", 5), ("fsync", 6), ("renameat", 1), ("renameat", 2), ("renameat", 3),
  ])
  func `A change of several files that is interrupted leaves nothing half done`(
    call: String, number: Int
  ) throws {
    let office = try Office.withTwoRegisters()
    let before = try registers(of: office)
    let run = try interrupted("replace Rektorn Skolchefen", at: call, number, in: office)
    #expect(run.status == 130)
    #expect(run.output == "" && run.errors == "")

    // Where some files were new already, the next run puts them back, whatever it is asked.
    #expect(try office("list").status == 0)
    let between = try registers(of: office).filter { !$0.key.hasSuffix(".new") }
    #expect(differing(between, before) == [])

    #expect(try office("replace", "Rektorn", "Skolchefen").status == 0)
    let after = try registers(of: office)
    #expect(
      after == before.mapValues { $0.replacingOccurrences(of: "Rektorn", with: "Skolchefen") })
    #expect(after != before)
  }

  @Test(arguments: [
    "list", "check --notes", "history aura", "changelog", "show aura --format json",
  ])
  func `What only reads ends quietly when it is interrupted`(_ command: String) throws {
    let office = try Office.withTwoRegisters()
    let run = try interrupted("\(command) --no-index", at: "write", 1, in: office)
    #expect(run.status == 130)
    #expect(run.errors == "")
    #expect(try office.repository.git("status", "--porcelain", "--ignored") == "")
  }
}
