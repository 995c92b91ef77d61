import Git
import RegisterDiff
import RegisterHistory
import RegisterModel
import TestSupport
import Testing

/// Differences of so many registers that several threads read them.
@Suite struct ManyRegistersTests {
  /// What is in the file of one of many registers.
  private func text(_ number: Int, _ replacements: KeyValuePairs<String, String> = [:]) -> String {
    Office.aura(replacements).replacing("Aura", with: "Register \(number)")
  }

  /// Commits many registers, then a change of most of them.
  private func manyRegisters() throws -> RepositoryBuilder {
    var builder = try RepositoryBuilder.office()
    for number in 100..<250 { try builder.write("Registers/r\(number).register", text(number)) }
    try builder.commit("many")
    for number in 100..<250 {
      let path = "Registers/r\(number).register"
      switch number % 3 {
      case 0: try builder.write(path, text(number, ["Bildning": "Vård"]))
      case 1: try builder.write(path, text(number) + "# en kommentar\n")
      default: break
      }
    }
    try builder.rename("Registers/r101.register", to: "Registers/s101.register")
    try builder.write("Registers/r102.register", "utan kolon\n")
    try builder.remove("Registers/r104.register")
    try builder.write("Registers/ny.register", "Namn: Ny\n")
    try builder.commit("changed")
    return builder
  }

  private static let expected =
    ["ny added"]
    + (100..<250).compactMap { number in
      switch number {
      case 101: nil
      case 102: "r102 changed, does not parse"
      case 104: "r104 removed"
      default: number % 3 == 0 ? "r\(number) changed unit" : nil
      }
    } + ["s101 from r101 renamed"]

  private func lines(_ difference: Difference) -> [String] {
    difference.registers.map { register in
      let from = register.oldID.map { " from \($0)" } ?? ""
      let isOneField = register.changes.count == 1
      let fields =
        isOneField ? register.changes.map { " \($0.field?.rawValue ?? "")" }.joined() : ""
      return "\(register.id)\(from) \(register.status)"
        + (register.failure != nil ? ", does not parse" : register.status == .added ? "" : fields)
    }
  }

  @Test(arguments: [false, true])
  func whatDiffersIsTheSameLooseAndPacked(isPacked: Bool) throws {
    let builder = try manyRegisters()
    let (old, new) = (try builder.id(of: "HEAD~1"), try builder.id(of: "HEAD"))
    if isPacked { try builder.git("gc", "--quiet") }
    var repository = try builder.open()
    let byTrees = try repository.difference(from: .commit(old), to: .commit(new))
    #expect(lines(byTrees) == Self.expected)
    let before = try repository.snapshot(.commit(old))
    let after = try repository.snapshot(.commit(new))
    let bySnapshots = try repository.difference(from: before, to: after)
    #expect(lines(bySnapshots) == Self.expected)
    #expect(byTrees.registers.map(\.changes) == bySnapshots.registers.map(\.changes))
    #expect(byTrees.registers.map(\.name) == bySnapshots.registers.map(\.name))
  }

  @Test func whatIsCheckedOutIsReadByAllThreadsToo() throws {
    let builder = try manyRegisters()
    let old = try builder.id(of: "HEAD~1")
    try builder.git("gc", "--quiet")
    var repository = try builder.open()
    #expect(lines(try repository.difference(from: .commit(old), to: .worktree)) == Self.expected)
  }

  @Test func whatIsDamagedIsNamedAsBefore() throws {
    let builder = try manyRegisters()
    let (old, new) = (try builder.id(of: "HEAD~1"), try builder.id(of: "HEAD"))
    let blob = try builder.git("rev-parse", "\(new.hex):Registers/r150.register")
    try builder.remove(".git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
    var repository = try builder.open()
    let error = try #require(throws: HistoryError.self) {
      _ = try repository.difference(from: .commit(old), to: .commit(new))
    }
    guard case .damaged(let damage) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(damage.path == "Registers/r150.register")
    #expect(damage.commit == new)
    #expect(damage.object?.hex == blob)
  }
}
