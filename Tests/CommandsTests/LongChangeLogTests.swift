import TestSupport
import Testing

/// A change log so long that other threads read ahead and print.
@Suite("A long change log") struct LongChangeLogTests {
  /// Some hundred commits of a few registers, one of which is broken and mended, moved, and deleted.
  private func longHistory() throws -> Office {
    let office = try Office()
    // What is loose is not read ahead.
    try office.repository.git("config", "fastimport.unpackLimit", "1000000")
    var files = Fixture.twoRegisters.mapValues { FastImport.File(text: $0) }
    var commits = FastImport()
    for number in 0..<300 {
      let path = "Registers/r\(number % 7).register"
      switch number {
      case 0: break
      case 150: files["Registers/r3.register"] = .init(text: "utan kolon\n")
      case 200:
        files["Registers/nytt.register"] = files.removeValue(forKey: "Registers/r4.register")
      case 250: files["Registers/r5.register"] = nil
      default:
        files[path] = .init(
          text: "Namn: Register \(number % 7)\nAnvändningsområde:\n    Text \(number) om saker.\n")
      }
      commits.commit(
        files, parents: number == 0 ? [] : [number], time: 1_700_000_000 + number * 60,
        subject: "Ändring \(number)")
    }
    _ = try commits.run(in: office.repository.git)
    try office.repository.checkout("work")
    return office
  }

  @Test(arguments: ["text", "markdown", "json"])
  func `says the same however Git stores what it tells of`(_ format: String) throws {
    let office = try longHistory()
    let before = try office("changelog", "--format", format)
    try office.repository.git("gc", "--quiet")
    let after = try office("changelog", "--format", format)
    #expect(before.status == 0 && after.status == 0)
    #expect(before.output == after.output)
    for text in ["Ändring 299", "Ändring 250", "Ändring 200", "Ändring 150", "Ändring 1"] {
      #expect(after.output.contains(text))
    }
  }

  @Test func `tells each change once, the newest first`() throws {
    let office = try longHistory()
    try office.repository.git("gc", "--quiet")
    let run = try office("changelog")
    let told = run.lines.compactMap { line in
      line.firstRange(of: "Ändring ").flatMap { Int(line[$0.upperBound...]) }
    }
    // The commit that made all files tells of each of them.
    #expect(told.filter { $0 > 0 } == (1..<300).reversed())
  }
}
