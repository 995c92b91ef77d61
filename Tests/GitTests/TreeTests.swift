import Git
import TestSupport
import Testing

@Suite struct TreeTests {
  @Test func aTreeHasTheEntriesThatGitLists() throws {
    let builder = try RepositoryBuilder()
    try builder.write("file", "text")
    try builder.write("folder/nested/file", "nested")
    try builder.write("run", "#!/bin/sh\n")
    try builder.git("add", "--all")
    try builder.git("update-index", "--chmod=+x", "run")
    let link = try builder.git("hash-object", "-w", "--stdin", input: Array("file".utf8))
    try builder.git("update-index", "--add", "--cacheinfo", "120000,\(link),link")
    try builder.git("update-index", "--add", "--cacheinfo", "160000,\(link),module")
    let tree = try builder.git("write-tree")
    let repository = try Repository(discoveredFrom: builder.path)
    let entries = try repository.tree(id(tree))
    let lines = entries.map {
      let mode = String($0.mode.rawValue, radix: 8)
      return "\(mode.count == 5 ? "0" : "")\(mode) \($0.id) \($0.name ?? "?")"
    }
    let format = "--format=%(objectmode) %(objectname) %(path)"
    #expect(try lines.joined(separator: "\n") == builder.git("ls-tree", format, tree))
    #expect(entries.map(\.mode) == [.blob, .tree, .symlink, .submodule, .executable])
  }

  @Test func aPathIsFollowedDownToItsEntry() throws {
    var builder = try RepositoryBuilder()
    try builder.write("a/b/c", "text")
    let commit = try builder.commit("first")
    let repository = try Repository(discoveredFrom: builder.path)
    let tree = try repository.commit(id(commit)).tree
    for path in [["a"], ["a", "b"], ["a", "b", "c"]] {
      let entry = try repository.entry(atPath: path, inTree: tree)
      let git = try builder.git("rev-parse", "HEAD:\(path.joined(separator: "/"))")
      #expect(entry?.id.hex == git)
      #expect(entry?.name == path.last)
    }
    for path in [["b"], ["a", "x"], ["a", "b", "c", "d"], [""], ["a", ""], ["a/b"]] {
      #expect(try repository.entry(atPath: path, inTree: tree) == nil)
    }
  }

  @Test(arguments: ["..", ".git", "-rf", "a/b", "a\\b", "a\nb", "\u{1B}[31m", "", " ", "e\u{301}"])
  func aHostileNameIsHandedOverAsItIs(_ name: String) throws {
    let builder = try RepositoryBuilder()
    let blob = try builder.git("hash-object", "-w", "--stdin")
    let tree = try builder.git.store(
      "tree",
      Array("100644 \(name)\0".utf8) + rawBytes(blob) + Array("100644 z\0".utf8)
        + rawBytes(blob))
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.tree(id(tree)).map(\.name) == [name, "z"])
    #expect(try repository.entry(named: name, inTree: id(tree))?.id.hex == blob)
  }

  @Test func aNameThatIsNotUTF8HasItsBytes() throws {
    let builder = try RepositoryBuilder()
    let blob = try builder.git("hash-object", "-w", "--stdin")
    let tree = try builder.git.store("tree", Array("100644 ".utf8) + [0xE4, 0] + rawBytes(blob))
    let repository = try Repository(discoveredFrom: builder.path)
    let entry = try #require(try repository.tree(id(tree)).first)
    #expect(entry.name == nil)
    #expect(entry.nameBytes == [0xE4])
  }

  @Test func aNameIsComparedByteByByte() throws {
    let builder = try RepositoryBuilder()
    let blob = try builder.git("hash-object", "-w", "--stdin")
    let tree = try builder.git("mktree", input: Array("100644 blob \(blob)\t\u{E4}\n".utf8))
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.entry(named: "\u{E4}", inTree: id(tree)) != nil)
    #expect(try repository.entry(named: "a\u{308}", inTree: id(tree)) == nil)
  }

  @Test func entriesOutOfOrderAreFoundAndDuplicatesKept() throws {
    let builder = try RepositoryBuilder()
    let blob = try builder.git("hash-object", "-w", "--stdin")
    let entries = ["z", "b", "a", "b"].flatMap { Array("100644 \($0)\0".utf8) + rawBytes(blob) }
    let tree = try id(builder.git.store("tree", entries))
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.tree(tree).map(\.name) == ["z", "b", "a", "b"])
    #expect(try repository.entry(named: "a", inTree: tree) != nil)
  }

  @Test(arguments: ["100644 a", "100644", "1006x4 a\0", "100644 a\0short", "100644 a\0"])
  func aTreeThatEndsInsideAnEntryIsMalformed(_ text: String) throws {
    let builder = try RepositoryBuilder()
    let tree = try id(builder.git.store("tree", Array(text.utf8)))
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.tree(tree) }
    #expect(error?.code == .malformedObject)
    #expect(error?.object == tree)
  }

  @Test func theEmptyTreeHasNoEntriesEvenWhenItIsNotStored() throws {
    let builder = try RepositoryBuilder()
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.tree(id("4b825dc642cb6eb9a060e54bf8d69288fbee4904")).isEmpty)
  }
}

private func rawBytes(_ hex: String) -> [UInt8] {
  stride(from: 0, to: hex.utf8.count, by: 2).compactMap {
    UInt8(hex.dropFirst($0).prefix(2), radix: 16)
  }
}
