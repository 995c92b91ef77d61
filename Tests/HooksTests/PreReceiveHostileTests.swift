import Foundation
import TestSupport
import Testing

/// Trees and commits that no ordinary Git makes, pushed to a server that lets Git's own checks pass.
@Suite("The pre-receive hook and hostile trees") struct PreReceiveHostileTests {
  /// Pushes a commit with a tree, on top of the fixture's registers.
  private func push(
    tree: String, _ office: borrowing PushOffice
  ) throws -> PushOffice.Push {
    let commit = try office.git("commit-tree", tree, "-p", "main", "-m", "Konstig")
    return try office.push("\(commit):refs/heads/konstig")
  }

  /// A tree of raw entries: mode, name, id.
  private func tree(
    _ entries: [(String, String, String)], _ git: GitCommand
  ) throws -> String {
    var bytes: [UInt8] = []
    for (mode, name, id) in entries {
      bytes += Array("\(mode) \(name)".utf8) + [0]
      for index in stride(from: 0, to: id.count, by: 2) {
        bytes.append(UInt8(id.dropFirst(index).prefix(2), radix: 16) ?? 0)
      }
    }
    return try git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: bytes)
  }

  /// The folder of registers with one more entry.
  private func registers(
    and entry: (String, String, String), _ office: borrowing PushOffice
  ) throws -> String {
    let lines = try office.git("ls-tree", "HEAD:Registers").split(separator: "\n")
    let entries = lines.map { line in
      let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
      return (words[0], words[3], words[2])
    }
    let folder = try tree(entries + [entry], office.git)
    return try tree([("40000", "Registers", folder)], office.git)
  }

  @Test(
    arguments: [
      ("120000", "lank.register", "[unexpected-entry]"),
      ("160000", "modul.register", "[unexpected-entry]"),
      ("100755", "program.register", "[executable-file]"),
      ("100644", "AURA.register", "["), ("100644", "con.register", "["),
      ("100644", "a/../b.register", "["), ("100644", "..", "["),
      ("100644", "a\u{1B}[31m.register", "["),
      ("100644", "aura.register", "["), ("100644", "131052-308t.register", "[identity-code]"),
    ])
  func namesThatNoRegisterMayHaveAreRefused(mode: String, name: String, code: String) throws {
    let office = try PushOffice()
    try office.begin()
    let id = try office.git("rev-parse", mode == "160000" ? "HEAD" : "HEAD:\(PushOffice.aura)")
    let words = try push(tree: registers(and: (mode, name, id), office), office).words
    #expect(words.contains(code), "\(words)")
    #expect(words.contains("Registers"))
    #expect(!words.contains("\u{1B}"))
    #expect(!words.lowercased().contains("131052-308t"))
  }

  @Test func aSecondFolderOfTheSameNameHidesNothing() throws {
    let office = try PushOffice()
    try office.begin()
    let good = try office.git("rev-parse", "HEAD:Registers")
    try office.write(PushOffice.aura, "Namn Aura\n")
    try office.git("add", "--all")
    let bad = try office.git("rev-parse", "\(office.git("write-tree")):Registers")
    let hidden = try tree([("40000", "Registers", bad)], office.git)
    let empty = try tree([], office.git)
    let trees = try [
      [("40000", "Registers", good), ("40000", "Registers", bad)],
      [("40000", "Registers", empty), ("40000", "Registers", bad)],
      [("40000", "kommun", empty), ("40000", "kommun", hidden)],
      [("40000", "kommun/Registers", bad)],
    ].map { try tree($0, office.git) }
    for tree in trees { #expect(try push(tree: tree, office).words.contains(tree)) }
    // What comes first in a folder that is not sorted is found, too.
    let unsorted = [
      ("40000", "Registers", bad),
      ("100644", "A", try office.git("hash-object", "-w", "/dev/null")),
    ]
    #expect(
      try push(tree: tree(unsorted, office.git), office).words.contains("[missing-colon]"))
  }

  @Test func foldersThatHoldEachOtherManyTimesOverEndTheCheck() throws {
    let office = try PushOffice()
    try office.begin()
    var folder = try office.git("rev-parse", "HEAD:Registers")
    for _ in 0..<5 {
      folder = try tree((100..<200).map { ("40000", "m\($0)", folder) }, office.git)
    }
    let registers = try tree([("40000", "Registers", folder)], office.git)
    #expect(try push(tree: registers, office).words.contains("120000"))
    #expect(try push(tree: folder, office) == .accepted)
  }

  @Test func aCommitWithoutAnAuthorIsReadAllTheSame() throws {
    let office = try PushOffice()
    try office.begin()
    let tree = try office.git("rev-parse", "HEAD^{tree}")
    let empty = try self.tree([], office.git)
    func store(_ header: String) throws -> String {
      try office.git(
        "hash-object", "-t", "commit", "-w", "--stdin", "--literally",
        input: Array("\(header)\n\nMeddelande\n".utf8))
    }
    let blob = try office.git("rev-parse", "HEAD:\(PushOffice.aura)")
    let broken = try store("tree \(blob)\nauthor A <a@example.fi> 1 +0000")
    #expect(try office.push("\(broken):refs/heads/fel").isAccepted == false)
    #expect(try office.push("\(store("tree \(tree)")):refs/heads/utan") == .accepted)
    #expect(try office.push("\(store("tree \(empty)\nauthor x")):refs/heads/tom") == .accepted)
  }
}
