import Foundation
import TestSupport
import Testing

/// The command `index`, as an officer and an engineer meet it.
struct IndexTests {
  /// Two registers, one of which changes.
  private func edited() throws -> Office {
    var office = try Office.withTwoRegisters()
    try office.edit("Registers/aura.register", "Kuratorerna", to: "Rektorn")
    try office.repository.commit("Ny ansvarig")
    return office
  }

  private func file(_ office: borrowing Office) -> String {
    "\(office.repository.path)/.git/dataregister/history.index"
  }

  @Test func `An index is made, compared and removed, and no trace of it is left`() throws {
    let office = try edited()
    #expect(try office("--language", "en", "index").output.contains("there is no history index"))
    let made = try office("--language", "en", "index", "--rebuild")
    #expect(made.status == 0)
    #expect(made.output.contains("knows 2 commits\nit is up to date\n"))
    #expect(
      try office("--language", "en", "index", "--verify").output
        == "the history index agrees with Git: 2 commits compared\n")
    #expect(
      try office("--language", "en", "index", "--remove").output == "the history index is removed\n"
    )
    #expect(
      try office("--language", "en", "index", "--remove").output == "there was no history index\n")
    #expect(!FileManager.default.fileExists(atPath: "\(office.repository.path)/.git/dataregister"))
  }

  @Test func `A question brings the index up to date, and tells the same as without`() throws {
    var office = try edited()
    _ = try office("--language", "en", "index", "--rebuild")
    try office.edit("Registers/aura.register", "Rektorn", to: "Kuratorerna")
    try office.repository.commit("Tillbaka")
    #expect(try office("--language", "en", "index").output.contains("there are newer commits"))
    let with = try office("history", "aura")
    #expect(with.output.contains("Tillbaka"))
    #expect(
      try office("--language", "en", "index").output.contains("knows 3 commits\nit is up to date\n")
    )
    #expect(try office("history", "aura", "--no-index").output == with.output)
    #expect(try office("--language", "en", "index", "--verify").status == 0)
  }

  @Test func `An index that is damaged or from the future is not used, and is made anew`() throws {
    let office = try edited()
    _ = try office("--language", "en", "index", "--rebuild")
    let whole = try #require(FileManager.default.contents(atPath: file(office)))
    let expected = try office("history", "aura", "--no-index").output
    var future = whole
    future[7] += 1
    var flipped = whole
    flipped[whole.count / 2] ^= 1
    for (damaged, says) in [
      (future, "another version"), (flipped, "damaged"), (whole.prefix(100), "damaged"),
      (Data(), "damaged"),
    ] {
      try damaged.write(to: URL(filePath: file(office)))
      #expect(try office("--language", "en", "index").output.contains(says))
      #expect(try office("history", "aura").output == expected)
      #expect(try office("--language", "en", "index", "--rebuild").status == 0)
      #expect(FileManager.default.contents(atPath: file(office)) == whole)
    }
  }

  @Test func `Each line is there for programs too`() throws {
    let office = try edited()
    let absent = try JSONText.value(try office("--language", "en", "index", "--format", "json"))
    #expect(absent["state"] as? String == "absent")
    _ = try office("--language", "en", "index", "--rebuild")
    let verified = try JSONText.value(
      try office("--language", "en", "index", "--verify", "--format", "json"))
    #expect(verified["kind"] as? String == "index")
    #expect(verified["state"] as? String == "current")
    #expect(verified["commits"] as? Int == 2)
    #expect(verified["compared"] as? Int == 2)
    #expect((verified["differences"] as? [String]) == [])
  }

  @Test func `A shallow clone gets none, and is told why`() throws {
    let office = try edited()
    let clone = try office.shell(
      "git clone -q --depth 1 file://\"$PWD\" ../shallow && cd ../shallow && "
        + "dataregister --language en index --rebuild")
    #expect(clone.status == 64)
    #expect(clone.errors.contains("the clone has only a part of the history"))
    #expect(clone.errors.contains("git fetch --unshallow"))
  }

  @Test func `Where none can be written, the question is answered all the same`() throws {
    let office = try edited()
    try office.repository.write(".git/dataregister", "in the way\n")
    #expect(try office("history", "aura").output.contains("Ny ansvarig"))
    let run = try office("--language", "en", "index", "--rebuild")
    #expect(run.status == 3)
    #expect(run.errors.contains(".git/dataregister"))
  }
}
