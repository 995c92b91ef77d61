import Git
import TestSupport
import Testing

@Suite struct RevisionTests {
  @Test(arguments: [
    "HEAD", "main", "main~2", "HEAD^", "v1", "refs/tags/v1", "nested", "light", ":/second",
    "main@{1}", "v1^{commit}",
  ])
  func aRevisionIsTheCommitThatGitResolves(_ revision: String) throws {
    var builder = try RepositoryBuilder()
    try builder.commit("first")
    try builder.commit("second")
    try builder.git("tag", "-a", "-m", "one", "v1")
    try builder.git(
      "tag", "-a", "-m", "n", "nested", "v1")
    try builder.git("tag", "light")
    try builder.commit("third")
    let repository = try Repository(discoveredFrom: builder.path)
    let expected = try builder.git("log", "-1", "--format=%H", revision)
    #expect(try repository.resolve(revision)?.hex == expected)
    #expect(try repository.resolve(String(expected.prefix(10)))?.hex == expected)
  }

  @Test(arguments: ["nothing", "main~9", "0123456789012345678901234567890123456789", "v1^{commit}"])
  func whatHasNoNameIsNil(_ revision: String) throws {
    var builder = try RepositoryBuilder()
    try builder.commit("first")
    let repository = try Repository(discoveredFrom: builder.path)
    #expect(try repository.resolve(revision) == nil)
  }

  @Test func aBeginningThatSeveralObjectsShareIsAmbiguous() throws {
    let builder = try RepositoryBuilder()
    let shared = try sharedBeginning(in: builder.git)
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.resolve(shared) }
    #expect(error?.code == .ambiguous)
  }

  @Test(arguments: ["HEAD^{tree}", "HEAD:file"])
  func whatIsNoCommitIsSaidToBeNone(_ revision: String) throws {
    var builder = try RepositoryBuilder()
    try builder.write("file", "text")
    try builder.commit("first")
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) { _ = try repository.resolve(revision) }
    #expect(error?.code == .notACommit)
  }

  @Test(arguments: [
    "", "main\0other", "main^{", "..", "main..other", "-rf", "main~9999999~9999999~9999999",
  ])
  func whatIsNoRevisionNeverBecomesACommit(_ revision: String) throws {
    var builder = try RepositoryBuilder()
    try builder.commit("first")
    let repository = try Repository(discoveredFrom: builder.path)
    do {
      #expect(try repository.resolve(revision) == nil)
    } catch {
      #expect(error.code == .invalidSpec)
    }
  }

  @Test func ancestryInAShallowCloneIsThatOfTheHistoryThatIsThere() throws {
    var builder = try RepositoryBuilder()
    let first = try id(builder.commit("first"))
    let second = try id(builder.commit("second"))
    let third = try id(builder.commit("third"))
    let clone = builder.beside("clone")
    try builder.git("clone", "--quiet", "--depth=2", "file://\(builder.path)", clone)
    let repository = try Repository(discoveredFrom: clone)
    #expect(try repository.isAncestor(second, of: third))
    #expect(try repository.isAncestor(third, of: second) == false)
    #expect(try repository.isAncestor(third, of: first) == false)
  }

  @Test func ancestryThroughAMissingCommitIsAnErrorThatNamesIt() throws {
    let builder = try RepositoryBuilder()
    let missing = String(repeating: "1", count: 40)
    let child = try id(builder.git.storeCommit(["parent \(missing)", "author A <a@b> 1 +0000"]))
    let other = try id(builder.git.storeCommit(["author B <a@b> 1 +0000"]))
    let repository = try Repository(discoveredFrom: builder.path)
    let error = #expect(throws: GitError.self) {
      _ = try repository.isAncestor(other, of: child)
    }
    #expect(error?.code == .notFound)
    #expect(error?.object?.hex == missing)
  }

  @Test func ancestryIsWhatMergeBaseSays() throws {
    var builder = try RepositoryBuilder()
    let root = try builder.commit("root")
    try builder.branch("side")
    let main = try builder.commit("main")
    try builder.checkout("side")
    let side = try builder.commit("side")
    try builder.checkout("main")
    let merge = try builder.merge("side", message: "merge")
    let repository = try Repository(discoveredFrom: builder.path)
    let commits = try [root, main, side, merge].map(id)
    for (ancestor, descendant) in commits.flatMap({ a in commits.map { (a, $0) } }) {
      let bases = try builder.git.text(["merge-base", ancestor.hex, descendant.hex])
      let found = try repository.isAncestor(ancestor, of: descendant)
      #expect(found == (bases == ancestor.hex))
    }
  }
}

/// Stores blobs until two ids begin with the same four digits, which is the shortest git accepts.
private func sharedBeginning(in git: GitCommand) throws -> String {
  var seen: [String: [UInt8]] = [:]
  for number in 0... {
    let bytes = Array("blob \(number)".utf8)
    let beginning = try ObjectID(ofBlob: bytes).abbreviated(to: 4)
    if let other = seen[beginning] {
      for bytes in [other, bytes] { try git("hash-object", "-w", "--stdin", input: bytes) }
      return beginning
    }
    seen[beginning] = bytes
  }
  return ""
}
