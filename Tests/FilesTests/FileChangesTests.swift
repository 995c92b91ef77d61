import Files
import Foundation
import TestSupport
import Testing

/// Files that change together.
struct FileChangesTests {
  private let note = "Registers/.dataregister-changes"

  /// A folder with the files `Registers/a` and `Registers/b`.
  private func root() throws -> TemporaryFolder {
    let root = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: root.path("Registers"), withIntermediateDirectories: false)
    for name in ["a", "b"] { try write("old \(name)", "Registers/\(name)", root) }
    return root
  }

  private func write(_ text: String, _ path: String, _ root: borrowing TemporaryFolder) throws {
    try text.write(toFile: root.path(path), atomically: false, encoding: .utf8)
  }

  private func text(_ path: String, _ root: borrowing TemporaryFolder) -> String? {
    try? String(contentsOfFile: root.path(path), encoding: .utf8)
  }

  private func change(_ path: String, _ old: String?, _ new: String) -> FileChanges.Change {
    FileChanges.Change(path: path, old: old.map { Array($0.utf8) }, new: Array(new.utf8))
  }

  private var both: [FileChanges.Change] {
    [change("Registers/a", "old a", "new a"), change("Registers/b", "old b", "new b")]
  }

  private func names(in root: borrowing TemporaryFolder) throws -> [String] {
    try FolderListing(of: root.path("Registers"), depth: 3).entries.map {
      String(decoding: $0.pathBytes, as: UTF8.self)
    }
  }

  /// The note of a run that is about to make some changes.
  private func noted(_ changes: [FileChanges.Change]) -> String {
    var text = "dataregister changes 1\n"
    for change in changes {
      let hash = SHA256(of: change.new).hex
      let old = change.old.map { String($0.count) } ?? "-"
      text += "\(change.path.utf8.count) \(old) \(hash)\n\(change.path)"
      text += String(decoding: change.old ?? [], as: UTF8.self)
    }
    return text + SHA256(of: Array(text.utf8)).hex
  }

  @Test func `All files are written, and nothing else is left`() throws {
    let root = try root()
    let changes = both + [change("Registers/inner/c", nil, "new c")]
    try FileChanges(in: "Registers", of: root.path).write(changes)
    #expect(text("Registers/a", root) == "new a")
    #expect(text("Registers/b", root) == "new b")
    #expect(text("Registers/inner/c", root) == "new c")
    #expect(try names(in: root) == ["a", "b", "inner", "inner/c"])
    #expect(try FileChanges(in: "Registers", of: root.path).undo() == nil)
  }

  @Test func `Where one cannot be written, all are as they were`() throws {
    let root = try root()
    try FileManager.default.createDirectory(
      atPath: root.path("Registers/taken"), withIntermediateDirectories: false)
    let new = change("Registers/inner/c", nil, "new c")
    let changes = both + [new, change("Registers/taken", nil, "x")]
    let failure = #expect(throws: FileChanges.Failure.self) {
      try FileChanges(in: "Registers", of: root.path).write(changes)
    }
    #expect(failure?.error.code == .isFolder)
    #expect(failure?.changed == [])
    #expect(text("Registers/a", root) == "old a")
    #expect(text("Registers/b", root) == "old b")
    #expect(try names(in: root) == ["a", "b", "taken"])
  }

  @Test func `The files of a run that died are put back, and new ones are removed`() throws {
    let root = try root()
    let changes = both + [change("Registers/inner/c", nil, "new c")]
    try write(noted(changes), note, root)
    try write("new a", "Registers/a", root)
    try FileManager.default.createDirectory(
      atPath: root.path("Registers/inner"), withIntermediateDirectories: false)
    try write("new c", "Registers/inner/c", root)
    let files = FileChanges(in: "Registers", of: root.path)
    #expect(files.isCutShort)
    #expect(try files.undo() == ["Registers/a", "Registers/inner/c"])
    #expect(text("Registers/a", root) == "old a")
    #expect(text("Registers/b", root) == "old b")
    #expect(try names(in: root) == ["a", "b"])
    #expect(!files.isCutShort)
  }

  @Test func `A file that somebody has changed since is left as it is`() throws {
    let root = try root()
    try write(noted(both), note, root)
    try write("new a", "Registers/a", root)
    try write("changed by hand", "Registers/b", root)
    #expect(try FileChanges(in: "Registers", of: root.path).undo() == ["Registers/a"])
    #expect(text("Registers/b", root) == "changed by hand")
  }

  @Test(arguments: ["", "dataregister changes 1\n", "9 9 9\nRegisters/a"])
  func `A note that was damaged is named, and nothing is changed`(text damaged: String) throws {
    let root = try root()
    try write(damaged, note, root)
    let error = #expect(throws: FileError.self) {
      try FileChanges(in: "Registers", of: root.path).undo()
    }
    #expect(error?.code == .damaged)
    #expect(error?.path == root.path(note))
    #expect(text("Registers/a", root) == "old a")
  }

  @Test(arguments: [
    "../outside", "Registers/../outside", "outside", "Registers/link/outside",
    "Registers/.git/config",
    "/outside", "Registers//a", "Registers",
  ])
  func `A note from somebody else leads nowhere out of the folder`(path: String) throws {
    let root = try root()
    try write("new", "outside", root)
    try FileManager.default.createSymbolicLink(
      atPath: root.path("Registers/link"), withDestinationPath: "..")
    try write(noted([change(path, "evil", "new")]), note, root)
    let error = #expect(throws: FileError.self) {
      try FileChanges(in: "Registers", of: root.path).undo()
    }
    #expect(error?.code == .damaged)
    #expect(text("outside", root) == "new")
  }
}
