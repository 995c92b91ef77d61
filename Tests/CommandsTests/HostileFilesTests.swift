import Diagnostics
import Foundation
import ModelTestSupport
import TestSupport
import Testing

/// The hostile corpus as files, thrown at the program itself.
@Suite(.timeLimit(.minutes(30))) struct HostileFilesTests {
  /// The small registers of the corpus, each under a name of its own.
  private let registers: [String: (input: HostileInput, bytes: [UInt8])] = {
    var registers: [String: (input: HostileInput, bytes: [UInt8])] = [:]
    for (index, input) in HostileCorpus.inputs.enumerated() where !input.isLarge {
      guard case .register(let bytes) = input.payload(ofSize: 0) else { continue }
      registers["Registers/n\(index).register"] = (input, bytes)
    }
    return registers
  }()

  private func office() throws -> Office {
    let office = try Office(["Registers/register.schema": HostileCorpus.schemaText])
    for (path, register) in registers {
      try office.repository.write(path, bytes: register.bytes)
    }
    return office
  }

  /// The bytes of an output that a terminal would obey.
  private func obeyed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.filter { ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F }
  }

  @Test func `Every hostile register gets its answer from the program, and none of it is obeyed`()
    throws
  {
    let office = try office()
    #expect(registers.count > 150)
    let text = try office("check", "--color", "never")
    #expect(text.status == 1)
    #expect(obeyed(text.bytes) == [])
    #expect(String(validating: text.bytes, as: UTF8.self) != nil)
    #expect(text.errors == "")

    let json = try office("check", "--format", "json")
    #expect(json.status == 1)
    #expect(obeyed(json.bytes) == [])
    let diagnostics = try #require(
      try JSONText.value(json)["diagnostics"] as? [[String: Any]])
    var codes: [String: Set<String>] = [:]
    for diagnostic in diagnostics {
      let path = try #require(diagnostic["path"] as? String)
      codes[path, default: []].insert(try #require(diagnostic["code"] as? String))
    }
    // What depends on the other files is not part of an input's answer.
    let others: Set = ["same-name", "missing-translation"]
    for (path, register) in registers {
      let expected = Set(register.input.codes.map(\.rawValue))
      #expect(codes[path, default: []].subtracting(others) == expected, "\(register.input)")
    }
  }

  @Test func `Every other command that reads hostile registers ends well`() throws {
    let office = try office()
    for command in [["list"], ["list", "--format", "json"], ["format", "--check"], ["status"]] {
      let run = try Program(in: office.repository.path).run(command)
      #expect(run.status == 0 || run.status == 1, "\(command)")
      #expect(obeyed(run.bytes) == [], "\(command)")
    }
    for path in registers.keys.sorted().enumerated().filter({ $0.offset % 8 == 0 }).map(\.element) {
      let id = path.dropFirst("Registers/".count).dropLast(".register".count)
      #expect(try office("show", String(id)).status == 0)
    }
  }

  // Ten million lines, even if all are empty; a line of 100 MB; and a GiB.
  @Test(arguments: [(8 << 20) + 1, 10_000_000, 100_000_000, 1 << 30])
  func `A file that is too large is refused unread`(size: Int) throws {
    let office = try Office.withTwoRegisters()
    let before = try Program(in: office.repository.path).measured(["check"])
    try office.repository.write("Registers/stor.register", "")
    let file = try FileHandle(
      forWritingTo: URL(filePath: "\(office.repository.path)/Registers/stor.register"))
    try file.truncate(atOffset: UInt64(size))
    try file.close()
    let program = Program(in: office.repository.path)
    let check = try office("check", "--format", "json")
    #expect(check.status == 1)
    #expect(check.output.contains("\"file-too-large\""))
    #expect(try program.measured(["check"]).peakMemory < before.peakMemory + Self.constant)
    for command in [["list"], ["status"], ["format", "--check"], ["show", "stor"]] {
      let run = try program.measured(command)
      #expect(run.status == 0 || run.status == 1, "\(command)")
      #expect(run.peakMemory < before.peakMemory + Self.constant, "\(command)")
    }
  }

  // As many lines as a file may have, as long a line as it may have, and two million marks.
  @Test(arguments: [
    ("a million keys 1", 1 << 20), ("a million comments 1", 1 << 20),
    ("combining marks without end 2", 4 << 20), ("nothing but line feeds 1", largest),
    ("a line without end 2", largest),
  ])
  func `Checking a large file takes at most ten times its size in memory`(
    name: String, size: Int
  ) throws {
    let office = try Office(["Registers/register.schema": HostileCorpus.schemaText])
    let program = Program(in: office.repository.path)
    let before = try program.measured(["check"])
    let input = try #require(HostileCorpus.inputs.first { $0.description == name })
    guard case .register(let bytes) = input.payload(ofSize: size) else { return }
    try office.repository.write("Registers/stor.register", bytes: bytes)
    let run = try program.measured(["check"])
    #expect(run.status == (input.codes.isEmpty ? 0 : 1))
    #expect(run.peakMemory < before.peakMemory + 10 * size + Self.constant)
  }

  /// The size of a file that is only just read, with room for how the input ends.
  private static let largest = (8 << 20) - 64

  /// What a run may take beyond what it takes of an empty folder, however small the files are.
  private static let constant = 4 << 20
}
