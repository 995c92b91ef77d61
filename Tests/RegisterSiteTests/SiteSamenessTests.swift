import Git
import RegisterHistory
import RegisterModel
import RegisterSite
import TestSupport
import Testing
import TimeZones

/// When two commits publish the same, and when that is not so.
struct SiteSamenessTests {
  /// Whether the site is the same after some files have been changed.
  private func isSame(after changes: [String: (old: String, new: String)]) throws -> Bool {
    var desk = try PublishingTests.Desk()
    let before = try #require(ObjectID(hex: try desk.builder.git("rev-parse", "HEAD")))
    for (path, change) in changes {
      let text = try #require(Fixture.twoRegisters[path])
      let changed = text.replacing(change.old, with: change.new)
      #expect(!changed.utf8.elementsEqual(text.utf8))
      try desk.builder.write(path, changed)
    }
    let after = try #require(ObjectID(hex: try desk.builder.commit("Ändrat")))
    var repository = try RegisterRepository(root: desk.builder.path, presentSchema: desk.schema)
    let edition = SiteContent.Edition.publication(
      Publication(tag: "p/2026-11-25", prefix: "p/", commit: before, date: nil, zone: .utc),
      earlier: [])
    return try repository.publishesTheSame(as: edition, at: before, and: after)
  }

  @Test func `Comments and layout are not published`() throws {
    let changes = ["Registers/aura.register": (old: "Namn: Aura", new: "# Ny\nNamn:\n    Aura")]
    #expect(try isSame(after: changes))
  }

  @Test func `A file outside the registers is not published`() throws {
    var desk = try PublishingTests.Desk()
    let before = try #require(ObjectID(hex: try desk.builder.git("rev-parse", "HEAD")))
    try desk.builder.write("README.md", "Nytt")
    let after = try #require(ObjectID(hex: try desk.builder.commit("Ändrat")))
    var repository = try RegisterRepository(root: desk.builder.path, presentSchema: desk.schema)
    #expect(
      try repository.publishesTheSame(as: .draft(nil, earlier: []), at: before, and: after))
  }

  @Test func `A letter in another Unicode form is published`() throws {
    let changes = ["Registers/aura.register": (old: "Namn: Aura", new: "Namn: Aur\u{E5}")]
    #expect(try !isSame(after: changes))
    var desk = try PublishingTests.Desk()
    func commit(_ name: String) throws -> ObjectID {
      let text = try #require(Fixture.twoRegisters["Registers/aura.register"])
      try desk.builder.write(
        "Registers/aura.register", text.replacing("Namn: Aura", with: "Namn: \(name)"))
      return try #require(ObjectID(hex: try desk.builder.commit(name)))
    }
    let (composed, parted) = (try commit("Aur\u{E5}"), try commit("Aura\u{30A}"))
    var repository = try RegisterRepository(root: desk.builder.path, presentSchema: desk.schema)
    #expect(
      try !repository.publishesTheSame(as: .draft(nil, earlier: []), at: composed, and: parted))
  }

  @Test func `The order of the fields, which is that of the columns, is published`() throws {
    let text = try #require(Fixture.twoRegisters["Registers/register.schema"])
    let sections = text.split(separator: "\n\n").map(String.init)
    let fields = sections.filter { $0.hasPrefix("Field:") }
    let (first, last) = (try #require(fields.first), try #require(fields.last))
    #expect(first != last)
    let swapped = sections.map { $0 == first ? last : $0 == last ? first : $0 }
    #expect(
      try !isSame(after: [
        "Registers/register.schema": (
          old: text, new: swapped.joined(separator: "\n\n") + "\n"
        )
      ]))
  }
}
