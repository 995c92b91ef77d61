import Foundation
import TestSupport
import Testing

@testable import Commands

/// What `check` prints, in each of its formats.
struct CheckFormatsTests {
  private static let formats = CheckFormat.allCases.map(\.rawValue)

  /// Registers with fixes, places over two lines, quotation marks and what each format escapes.
  private func brokenOffice() throws -> Office {
    let office = try Office.withTwoRegisters()
    try office.repository.write(
      "Registers/aura.register",
      "Namn: Aura\r\n" + "Användningsomrade: ”Psykologen”, 50 % {0} [a](b)  \n"
        + "DRB: \"kanske\", eller: 'nej'\n" + "Anmärkning: a\u{202E}b\tc\u{1B}d\n"
        + "Ansvarsperson: Psykologen / Kuratorerna")
    try office.repository.write("Registers/Å b%.register", "Namn: x\n")
    return office
  }

  @Test(arguments: formats, ["sv", "en"])
  func `Each format tells the same, as it looks in its file`(
    _ format: String, _ language: String
  ) throws {
    let office = try brokenOffice()
    let run = try office("check", "--format", format, "--language", language)
    #expect(run.status == 1)
    #expect(run.errors == "")
    let file = "Tests/CommandsTests/Golden/check.\(language).\(format)"
    #expect(try GoldenFile.difference(of: run.output, from: file) == nil)
  }

  @Test(arguments: formats)
  func `What is staged or committed is told in the same formats`(_ format: String) throws {
    var office = try brokenOffice()
    let offer = "dataregister check --fix rättar"
    let worktree = try office("check", "--format", format).lines.filter { !$0.hasPrefix(offer) }
    try office.repository.git("add", "--all")
    #expect(try office("check", "--staged", "--format", format).lines == worktree)
    try office.repository.commit("Fel")
    #expect(try office("check", "--at", "HEAD", "--format", format).lines == worktree)
    try office.repository.remove("Registers/Å b%.register")
    let one = try office("check", "wilma", "--format", format)
    #expect(one.status == 0)
    #expect(one.lines.count < worktree.count)
  }

  @Test(arguments: ["json", "sarif", "gitlab"])
  func `What is printed for programs is JSON`(_ format: String) throws {
    let run = try brokenOffice()("check", "--format", format)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.bytes)) }
    #expect(!run.output.contains("\u{202E}") && !run.output.contains("\u{1B}"))
  }
}
