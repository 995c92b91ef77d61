import Files
import TestSupport
import Testing

/// What the next run does where one died while it changed several registers.
struct CutShortChangeTests {
  /// An office as a run leaves it that is killed after the first of two files: `aura` is written.
  private func office() throws -> Office {
    let office = try Office.withTwoRegisters()
    var note = "dataregister changes 1\n"
    for name in ["aura", "wilma"] {
      let path = "Registers/\(name).register"
      let old = try office.read(path)
      let new = SHA256(of: Array("\(old)\n# new\n".utf8)).hex
      note += "\(path.utf8.count) \(old.utf8.count) \(new)\n\(path)\(old)"
    }
    note += SHA256(of: Array(note.utf8)).hex
    try office.repository.write("Registers/.dataregister-changes", note)
    let aura = "Registers/aura.register"
    try office.repository.write(aura, "\(try office.read(aura))\n# new\n")
    return office
  }

  @Test(arguments: [["check"], ["status"], ["format", "--check"], ["list"]])
  func `The next run puts the files back and says so`(arguments: [String]) throws {
    let office = try office()
    var program = Program(in: office.repository.path)
    let before = try program.shell("git show HEAD:Registers/aura.register").output
    let run = try program.run(arguments + ["--language", "en"])
    #expect(
      run.errors == """
        A change of several files had been cut short and is now undone: Registers/aura.register

        """)
    #expect(try office.read("Registers/aura.register") == before)
    program = Program(in: office.repository.path)
    #expect(try program.run(arguments).errors == "")
    #expect(try program.shell("git status --short").output == "")
  }

  @Test func `Nothing is put back while another run is at work`() throws {
    let office = try office()
    let lock = try FolderLock("\(office.repository.path)/Registers")
    let run = try office("check", "--language", "en")
    #expect(run.errors == "")
    #expect(try office.read("Registers/aura.register").hasSuffix("# new\n"))
    lock.release()
  }
}
