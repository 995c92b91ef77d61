import Foundation
import ModelTestSupport
import RegisterModel
import TestSupport
import Testing

/// What the program prints of registers that hold ten thousand personal identity codes.
struct IdentityCodeOutputTests {
  private static let files = 100

  /// A register with a hundred codes: in comments, values, lists and keys; one more is its name.
  private func register(_ number: Int) -> String {
    let codes = (0..<100).map { RandomIdentityCode.code(seed: UInt64(number * 100 + $0)) }
    let comments = codes[..<25].map { "# \($0)\n" }
    let lines = codes[25..<50].map { "    ord \($0) ord\n" }
    let items = codes[50..<75].map { "    \($0)/x\n" }
    let keys = codes[75...].map { "\($0): \($0)\n" }
    return comments.joined() + "Name: \(number)\nText:\n" + lines.joined() + "List:\n"
      + items.joined() + keys.joined()
  }

  private func office() throws -> Office {
    let office = try Office(["Registers/register.schema": HostileCorpus.schemaText])
    for number in 0..<Self.files {
      // Of the signs for the century only the hyphen and letters can stand in a name.
      let name = RandomIdentityCode.code(seed: UInt64(number)).lowercased()
        .replacingOccurrences(of: "+", with: "-")
      try office.repository.write("Registers/\(name).register", register(number))
    }
    return office
  }

  @Test(arguments: [
    ["--format", "text"], ["--notes"], ["--color", "always", "--language", "fi"],
    ["--format", "json"], ["--format", "sarif"], ["--format", "github"], ["--format", "gitlab"],
  ])
  func `None of ten thousand identity codes is shown in full by a check`(
    options: [String]
  ) throws {
    let office = try office()
    let run = try Program(in: office.repository.path).run(["check"] + options)
    #expect(run.status == 1)
    #expect(run.bytes.count > 100_000)
    #expect(IdentityCode.codes(in: run.bytes[...]) == [])
    #expect(IdentityCode.codes(in: Array(run.errors.utf8)[...]) == [])
  }

  @Test func `Every one of ten thousand identity codes is an error`() throws {
    let run = try office()("check", "--format", "json")
    let errors = try #require(try JSONText.value(run)["errors"] as? Int)
    #expect(errors >= 100 * Self.files + Self.files)
  }

  /// A code over two lines of a value, each with another finding, and one that a comment stands in.
  private static let broken = """
    Namn: Aura
    Användningsområde:
        aura@example.fi har klienten 131052 -
        308T, se wilma@example.fi

        010190
    # klientens nummer
        -0177
    Ansvarsperson: Rektorn

    """

  @Test(arguments: ["text", "json", "sarif", "github", "gitlab"])
  func `No line of a code over several lines is shown`(format: String) throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("Registers/aura.register", Self.broken)
    let run = try office("check", "aura", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.contains("identity-code"))
    #expect(run.output.contains("email-address"))
    for part in ["131052", "308T", "010190", "0177"] {
      #expect(!run.output.contains(part), "\(part)")
    }
  }

  @Test func `Formatting a register does not hide a code from the next check`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write(
      "Registers/aura.register",
      "Namn: Aura\nAnvändningsområde: Psykologen och kuratorerna använder Aura för att "
        + "dokumentera klient 131052 - 308T\nAnsvarsperson: Rektorn\n")
    #expect(try office("check", "aura").status == 1)
    #expect(try office("format", "aura").status == 0)
    #expect(try office.read("Registers/aura.register").contains("    131052 - 308T\n"))
    let run = try office("check", "aura")
    #expect(run.status == 1)
    #expect(run.output.contains("****** - ****"))
  }

  @Test func `A code over two lines of a message stops the commit`() throws {
    let office = try Office.withTwoRegisters()
    try office.repository.write("message", "Ändring\n\nKlienten är 131052 -\n308T\n")
    let run = try office("hook", "commit-msg", "message")
    #expect(run.status == 1)
    #expect(run.errors.contains("identity-code") || run.output.contains("identity-code"))
    #expect(!run.errors.contains("131052") && !run.output.contains("131052"))
  }
}
