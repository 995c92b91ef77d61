import Foundation
import TestSupport
import Testing

/// The pre-commit hook after it has been called before: it says what it would say the first time.
@Suite("The pre-commit hook called again") struct RepeatedCheckTests {
  private func memory(_ office: borrowing HookedRepository) -> String {
    "\(office.repository.path)/.git/dataregister-checked"
  }

  private func call(_ office: borrowing HookedRepository) throws -> Program.Run {
    try Program(in: office.repository.path).run(["hook", "pre-commit"])
  }

  /// Calls the hook as it is, and again after it has forgotten everything; says what it said.
  @discardableResult
  private func compared(
    _ office: borrowing HookedRepository, _ place: SourceLocation = #_sourceLocation
  ) throws -> Program.Run {
    let path = memory(office)
    let again = try call(office)
    let kept = FileManager.default.contents(atPath: path)
    try? FileManager.default.removeItem(atPath: path)
    let first = try call(office)
    #expect(again.status == first.status, sourceLocation: place)
    #expect(again.errors == first.errors, sourceLocation: place)
    if let kept { try kept.write(to: URL(filePath: path)) }
    return again
  }

  private func stage(
    _ office: borrowing HookedRepository, _ register: String, _ old: String, _ new: String
  ) throws {
    try office.edit(register, old, new)
    try office.git("add", "--all")
  }

  @Test func editsAreCountedAndTakenBack() throws {
    let office = try HookedRepository.withTwoRegisters()
    #expect(try compared(office).errors == "")
    try stage(office, "aura", "    Kuratorerna", "    Kuratorerna   \n    Rektorn X")
    let warned = try compared(office)
    #expect(warned.errors.contains("2 varningar"))
    #expect(FileManager.default.fileExists(atPath: memory(office)))
    #expect(try compared(office).errors == warned.errors)

    // One more register, and then what is staged is what is committed again.
    try stage(office, "wilma", "Rektorn", "Rektorn Y")
    #expect(try compared(office).errors.contains("3 varningar"))
    try office.git("reset", "--hard", "--quiet")
    #expect(try compared(office).errors == "")
    try stage(office, "wilma", "Rektorn", "Psykologen")
    #expect(try compared(office).errors.contains("0 varningar"))
    try office.git("commit", "-m", "x")
    #expect(try compared(office).errors == "")
    try stage(office, "wilma", "Psykologen", "Rektorn Z")
    #expect(try compared(office).errors.contains("1 varning,"))
  }

  @Test func whatIsWrongIsFoundAgain() throws {
    let office = try HookedRepository.withTwoRegisters()
    try stage(office, "wilma", "Rektorn", "Psykologen")
    try compared(office)
    try stage(office, "aura", "DRB: X", "DRB: kanske")
    #expect(try compared(office).errors.contains("[invalid-flag]"))
    #expect(try compared(office).status == 1)
    try stage(office, "aura", "DRB: kanske", "DRB: -")
    #expect(try compared(office).status == 0)
  }

  @Test func aNameThatAnotherRegisterHasIsFound() throws {
    let office = try HookedRepository.withTwoRegisters()
    try stage(office, "wilma", "Rektorn", "Psykologen")
    try compared(office)
    try stage(office, "wilma", "Namn: Wilma", "Namn: AURA")
    #expect(try compared(office).errors.contains("1 varning,"))
    try stage(office, "wilma", "Psykologen", "Rektorn")
    #expect(try compared(office).errors.contains("1 varning,"))
    try stage(office, "wilma", "Namn: AURA", "Namn: Wilma")
    #expect(try compared(office).errors == "")
  }

  @Test func otherFilesAndAnotherSchemaAreSeen() throws {
    let office = try HookedRepository.withTwoRegisters()
    try stage(office, "wilma", "Rektorn", "Psykologen")
    try compared(office)
    let text = try office.read("Registers/wilma.register")
    try office.repository.write(
      "Registers/ny.register", text.replacingOccurrences(of: "Wilma", with: "Ny"))
    try office.git("add", "--all")
    #expect(try compared(office).errors.contains("3 register"))
    try office.repository.write("Registers/README.md", "x")
    try office.git("add", "--all")
    try compared(office)
    try office.git("rm", "--quiet", "--force", "Registers/README.md", "Registers/ny.register")
    try office.replace("Registers/register.schema", "Publication tag", "# x\nPublication tag")
    try office.git("add", "--all")
    #expect(try compared(office).errors.contains("2 register"))
    // Registers in another folder, too.
    try office.repository.write("kommun/Registers/aura.register", "Namn Aura\n")
    try office.git("add", "--all")
    #expect(try compared(office).status == 1)
  }

  @Test func aDayOnWhichReviewsAreOverdueIsSeen() throws {
    let office = try HookedRepository.withTwoRegisters()
    let schema = try office.read("Registers/register.schema")
    try office.repository.write(
      "Registers/register.schema",
      schema.replacingOccurrences(
        of: "Publication tag", with: "Review: 12 months\nReviewed in: reviewed\nPublication tag")
        + "\nField: reviewed\nKey: Granskad\nType: date\nGroup: other\nVisibility: internal\n")
    try stage(office, "aura", "DRB: X", "DRB: X\nGranskad: 2020-01-01")
    let overdue = try compared(office)
    try stage(office, "aura", "2020-01-01", "2020-01-02")
    #expect(try compared(office).errors == overdue.errors)
    #expect(overdue.status == 0, "\(overdue.errors)")
  }

  @Test func whatWasKeptMayBeDamagedOrStandInAPlaceThatCannotBeWritten() throws {
    let office = try HookedRepository.withTwoRegisters()
    try stage(office, "wilma", "Rektorn", "Psykologen")
    let said = try compared(office).errors
    let bytes = try Data(contentsOf: URL(filePath: memory(office)))
    for count in [0, 1, bytes.count / 2, bytes.count - 1] {
      try bytes.prefix(count).write(to: URL(filePath: memory(office)))
      #expect(try call(office).errors == said)
    }
    var flipped = bytes
    flipped[flipped.count / 3] ^= 4
    try flipped.write(to: URL(filePath: memory(office)))
    #expect(try call(office).errors == said)
    try FileManager.default.removeItem(atPath: memory(office))
    try FileManager.default.createDirectory(
      atPath: memory(office), withIntermediateDirectories: true)
    #expect(try compared(office).errors == said)
  }
}
