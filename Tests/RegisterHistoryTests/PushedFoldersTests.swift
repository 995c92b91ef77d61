import Git
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

/// What is looked at of each folder of registers that a push brings.
@Suite struct PushedFoldersTests {
  /// Checks a push of everything.
  private func push(
    _ builder: borrowing RepositoryBuilder
  ) throws -> (report: PushReport, listed: Int) {
    let path = builder.path
    var check = try PushCheck(now: 1_700_000_000) { () throws(GitError) in
      try Repository(discoveredFrom: path)
    }
    let none = String(repeating: "0", count: 40)
    let line = "refs/heads/main \(try builder.id(of: "HEAD")) refs/heads/main \(none)\n"
    return (
      try check.sent(RefUpdate.updates(in: Array(line.utf8), .pushing), to: "origin"),
      check.listedFolders
    )
  }

  @Test func commitsThatOnlyEditHaveNoFolderListed() throws {
    var builder = try RepositoryBuilder.office()
    try builder.write("Registers/skola/wilma.register", "Namn: Wilma\n")
    try builder.write("Registers/.dold", "x")
    try builder.commit("second")
    for number in 0..<6 {
      try builder.write("Registers/skola/wilma.register", "Namn: Wilma \(number)\n")
      try builder.write("Registers/.dold", "\(number)")
      try builder.commit(aura: Office.aura(["Bildning": "U\(number)"]))
    }
    let (report, listed) = try push(builder)
    #expect(report.isGood && report.newCommits == 8)
    #expect(listed == 2)
  }

  @Test(arguments: [
    ("Registers/aura.register", "Okänt: x\n"), ("Registers/skola/wilma.register", "utan kolon\n"),
    ("Registers/README", "x\n"), ("Registers/Stor.register", "Namn: Stor\n"),
    ("Registers/register.schema", Office.schema.replacing("Key: Enhet", with: "Key: Annat")),
  ])
  func whatACommitBreaksIsFoundBehindGoodOnes(path: String, text: String) throws {
    var builder = try RepositoryBuilder.office()
    try builder.write("Registers/skola/wilma.register", "Namn: Wilma\n")
    try builder.commit("second")
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    let good = try builder.id(of: "HEAD")
    try builder.write(path, text)
    try builder.commit("breaks")
    // What is wrong stays wrong until it is mended.
    try builder.write(
      RepositoryBuilder.auraPath, path.hasSuffix("aura.register") ? text + "# a\n" : Office.aura)
    try builder.commit("goes on")
    try builder.git("checkout", "--quiet", good.hex, "--", ".")
    try builder.git("clean", "--quiet", "--force", "-d")
    for other in ["Registers/README", "Registers/Stor.register"] where path == other {
      try builder.remove(path)
    }
    try builder.commit("mends")
    let (report, _) = try push(builder)
    #expect(report.refusedCommits == 2)
  }

  @Test(arguments: ["120000", "100755", "160000"])
  func whatBecomesAnotherThingIsNoEdit(mode: String) throws {
    var builder = try RepositoryBuilder.office()
    try builder.commit(aura: Office.aura(["Bildning": "IT"]))
    let id = try builder.git(
      "rev-parse", mode == "160000" ? "HEAD" : "HEAD:\(RepositoryBuilder.auraPath)")
    try builder.git(
      "update-index", "--cacheinfo", "\(mode),\(id),\(RepositoryBuilder.auraPath)")
    try builder.record("commit", "--quiet", "--message", "another thing")
    #expect(try push(builder).report.refusedCommits == 1)
  }
}
