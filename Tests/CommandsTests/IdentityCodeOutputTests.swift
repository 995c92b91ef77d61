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
}
