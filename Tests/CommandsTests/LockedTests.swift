import Diagnostics
import Files
import Messages
import TestSupport
import Testing

@testable import Commands

/// Commands that change registers while something else does.
struct LockedTests {
  /// Runs a command that has to wait for another run, which changes something before it is done.
  private func run(
    _ command: String, whileItWaits change: String, in office: borrowing Office
  ) throws -> Program.Run {
    try office.shell(
      """
      mkfifo ../go
      flock Registers sh -c 'touch ../held; read line <../go; \(change)' &
      until [ -e ../held ]; do :; done
      dataregister \(command) & run=$!
      inode=$(stat -c %i Registers)
      until grep -q -- "-> FLOCK.*:$inode " /proc/locks; do :; done
      echo >../go
      wait $run
      """)
  }

  @Test(arguments: ["format", "check --fix"])
  func `What is made while a command waits is changed as well`(command: String) throws {
    let office = try Office.withTwoRegisters()
    let change = "printf \"Namn: Ny  \\n\" >Registers/ny.register"
    #expect(try run(command, whileItWaits: change, in: office).status == 0)
    #expect(try office.read("Registers/ny.register") == "Namn: Ny\n")
  }

  @Test func `A register that is made while a command waits can be set`() throws {
    let office = try Office.withTwoRegisters()
    let change = "printf \"Namn: Ny\\n\" >Registers/ny.register"
    #expect(try run("set ny DRB X", whileItWaits: change, in: office).status == 0)
    #expect(try office.read("Registers/ny.register") == "Namn: Ny\nDRB: X\n")
  }

  @Test func `A table is read with the schema as it is once the registers are free`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("table.tsv", "Namn\tAnsvarig\nNy\tRektorn\n")
    let change = "sed -i \"s/Key: Ansvarsperson/Key: Ansvarig/\" Registers/register.schema"
    let run = try run("import table.tsv", whileItWaits: change, in: office)
    #expect(run.status == 0, "\(run.output)")
    #expect(try office.read("Registers/ny.register") == "Namn: Ny\nAnsvarig: Rektorn\n")
  }

  @Test func `What was saved after it was read is not written over`() throws {
    let office = try Office.withTwoRegisters()
    let arguments = CommandLineArguments(["-C", office.repository.path, "check", "--fix"])
    let session = try Session(arguments, ProcessEnvironment())
    let path = "Registers/aura.register"
    func change(from old: String?) -> FileChanges.Change {
      FileChanges.Change(
        path: path, old: old.map { Array($0.utf8) }, new: Array("Namn: Aura\n".utf8))
    }
    let read = try office.read(path)
    try office.repository.write(path, "Namn: Sparad\n")
    for old in [read, nil] {
      #expect(throws: Problem.editing(.changedMeanwhile(path: path))) {
        try session.write([change(from: old)])
      }
      #expect(try office.read(path) == "Namn: Sparad\n")
    }
    try session.write([change(from: "Namn: Sparad\n")])
    #expect(try office.read(path) == "Namn: Aura\n")
  }
}
