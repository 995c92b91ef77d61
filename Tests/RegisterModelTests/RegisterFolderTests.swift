import Diagnostics
import RegisterModel
import Testing

@Suite("The folder of registers") struct RegisterFolderTests {
  private func folder(_ entries: (String, RegisterFolder.Entry.Kind)...) -> RegisterFolder {
    RegisterFolder(entries.map { RegisterFolder.Entry(path: $0.0, kind: $0.1) })
  }

  @Test("registers, their folders and the schema are what belongs there")
  func properFolder() {
    let folder = folder(
      ("skola/aura.register", .file), ("register.schema", .file), ("skola", .folder),
      ("a/b/c/d/e.register", .file), ("aura.register", .file))
    #expect(folder.registers.map(\.rawValue) == ["a/b/c/d/e", "aura", "skola/aura"])
    #expect(folder.hasSchema)
    #expect(folder.findings.isEmpty)
  }

  @Test("an empty folder holds nothing")
  func emptyFolder() {
    let folder = folder()
    #expect(folder.registers.isEmpty)
    #expect(!folder.hasSchema)
  }

  @Test("names that begin with a dot are passed over, with all below them")
  func dotNames() {
    let folder = folder(
      (".DS_Store", .file), (".git/config", .file), ("a/.x/B.txt", .symbolicLink), (".a", .other))
    #expect(folder.findings.isEmpty)
    #expect(folder.registers.isEmpty)
  }

  @Test(
    "anything else is an error that says what is wrong",
    arguments: [
      (
        "aura.register", RegisterFolder.Entry.Kind.symbolicLink,
        Finding.unexpectedEntry(name: "aura.register", kind: .symbolicLink)
      ),
      ("aura", .submodule, .unexpectedEntry(name: "aura", kind: .submodule)),
      ("pipe.register", .other, .unexpectedEntry(name: "pipe.register", kind: .other)),
      ("notes.txt", .file, .unexpectedEntry(name: "notes.txt", kind: .file)),
      ("aura.Register", .file, .unexpectedEntry(name: "aura.Register", kind: .file)),
      ("a/register.schema", .file, .unexpectedEntry(name: "a/register.schema", kind: .file)),
      ("Aura.register", .file, .invalidName(name: "Aura", suggestion: "aura")),
      ("päikky.register", .file, .invalidName(name: "päikky", suggestion: "paikky")),
      ("pa\u{308}ikky.register", .file, .invalidName(name: "pa\u{308}ikky", suggestion: "paikky")),
      ("Skola/aura.register", .file, .invalidName(name: "Skola", suggestion: "skola")),
      ("-rf.register", .file, .invalidName(name: "-rf", suggestion: "rf")),
      ("a\\b.register", .file, .invalidName(name: "a\\b", suggestion: "a-b")),
      ("a\nb.register", .file, .invalidName(name: "a\nb", suggestion: "a-b")),
      ("a//b.register", .file, .invalidName(name: "", suggestion: nil)),
      ("../b.register", .file, .invalidName(name: "..", suggestion: nil)),
      ("\u{FFFD}.register", .file, .invalidName(name: "\u{FFFD}", suggestion: nil)),
      ("con.register", .file, .reservedName(name: "con")),
      ("lpt1/a.register", .file, .reservedName(name: "lpt1")),
      ("a/b/c/d/e/f.register", .file, .folderTooDeep(limit: 4)),
      ("a/b/c/d/e", .folder, .folderTooDeep(limit: 4)),
      ("Skola", .folder, .invalidName(name: "Skola", suggestion: "skola")),
      (
        "register.schema", .symbolicLink,
        .unexpectedEntry(name: "register.schema", kind: .symbolicLink)
      ),
    ])
  func intruders(path: String, kind: RegisterFolder.Entry.Kind, finding: Finding) {
    let folder = folder((path, kind))
    #expect(folder.findings.map(\.finding) == [finding])
    #expect(folder.findings.map(\.path) == ["Registers/\(path)"])
    #expect(folder.registers.isEmpty)
    #expect(!folder.hasSchema)
  }

  @Test("an executable bit is an error, and the register is read all the same")
  func executableFiles() {
    let folder = folder(("aura.register", .executableFile), ("register.schema", .executableFile))
    #expect(folder.registers.map(\.rawValue) == ["aura"])
    #expect(folder.hasSchema)
    #expect(
      folder.findings.map(\.finding) == [
        .executableFile(name: "Registers/aura.register"),
        .executableFile(name: "Registers/register.schema"),
      ])
  }

  @Test("a name that a tree holds twice is an error at the second")
  func duplicates() {
    let folder = folder(("aura.register", .file), ("aura.register", .file))
    #expect(folder.registers.map(\.rawValue) == ["aura"])
    #expect(
      folder.findings.map(\.finding) == [
        .clashingNames(name: "Registers/aura.register", other: "Registers/aura.register")
      ])
  }

  @Test("of two names that differ in case or normalisation at least one is refused")
  func clashes() {
    let folder = folder(
      ("aura.register", .file), ("AURA.register", .file), ("å.register", .file),
      ("a\u{30A}.register", .file))
    #expect(folder.registers.map(\.rawValue) == ["aura"])
    #expect(folder.findings.count == 3)
  }

  @Test("a tree of very many levels is one error")
  func deepTrees() {
    let path = Array(repeating: "a", count: 30_000).joined(separator: "/") + "/b.register"
    #expect(folder((path, .file)).findings.map(\.finding) == [.folderTooDeep(limit: 4)])
  }

  @Test("past 2,000 registers in one folder, folders are advised, and not before")
  func crowdedFolders() {
    func findings(_ count: Int, in folder: String) -> [(path: String, finding: Finding)] {
      RegisterFolder(
        (0..<count).map { RegisterFolder.Entry(path: "\(folder)r\($0).register", kind: .file) }
          + [RegisterFolder.Entry(path: "b/a.register", kind: .file)]
      ).findings
    }
    #expect(findings(2000, in: "").isEmpty)
    for (folder, path) in [("", "Registers"), ("a/b/", "Registers/a/b")] {
      let found = findings(2003, in: folder)
      #expect(found.map(\.finding) == [.crowdedFolder(registers: 2003, limit: 2000)])
      #expect(found.map(\.path) == [path])
    }
  }
}
